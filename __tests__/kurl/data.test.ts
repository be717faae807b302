import { describe, expect, test } from "@jest/globals";
import type { Source } from "../../src/files/source.js";
import { type DataInputs, rootValue, templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { render } from "../../src/render/render.js";

function source(text: string, file = "context.yaml"): Source {
  return { file, text };
}

function rendered(template: string, inputs: Partial<DataInputs>): string {
  return accept(render(source(template, "spec.yaml"), accept(templateData({ contexts: [], ...inputs })))).text;
}

function problemsOf(inputs: Partial<DataInputs>) {
  return templateData({ contexts: [], ...inputs }).problems.map(outline);
}

function outline({ code, severity, position }: Problem): string {
  return `${severity} ${code} ${position?.file}:${position?.line}:${position?.column}`;
}

const INSTALLER = "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\n";

describe("templates see the context", () => {
  test.each([
    [
      "nothing given: a primary that neither joins nor upgrades",
      "",
      "{{kurl .IsPrimary}} {{kurl .IsJoin}} {{kurl .IsUpgrade}}",
      "true false false",
    ],
    ["IsPrimary can be false", "IsPrimary: false", "{{kurl .IsPrimary}}", "false"],
    ["yes is a boolean", "IsJoin: yes", "{{kurl .IsJoin}}", "true"],
    [
      "remote hosts are primaries, then secondaries",
      "SecondaryHosts: [c]\nPrimaryHosts: [a, b]",
      '{{kurl .RemoteHosts | join " "}}',
      "a b c",
    ],
    [
      "remote hosts can be given",
      "PrimaryHosts: [a]\nRemoteHosts: [z]",
      '{{kurl join " " .RemoteHosts}} {{kurl join " " .PrimaryHosts}}',
      "z a",
    ],
    ["integers are Go's int", "n: 3", '{{kurl repeat .n "a"}} {{kurl printf "%T" .n}}', "aaa int"],
    [
      "an integer beyond int64 is uint64",
      "n: 18446744073709551615",
      '{{kurl printf "%T %v" .n .n}}',
      "uint64 18446744073709551615",
    ],
    ["floats stay floats", "n: 3.0", '{{kurl printf "%T %v" .n .n}}', "float64 3"],
    ["octal and hexadecimal", "n: [010, 0x10]", '{{kurl join " " .n}}', "8 16"],
    [
      "mappings are map[string]any",
      "Values: {db: {port: 5432}}",
      "{{kurl .Values.db.port}} {{kurl .Values.nope.deeper}}",
      "5432 <no value>",
    ],
    ["a key that starts with a lower-case letter", "values: {a: 1}", "{{kurl .values.a}}", "1"],
    ["own keys only", "x: {}", "{{kurl .x.constructor}} {{kurl .x.__proto__}}", "<no value> <no value>"],
    [
      "constructor and __proto__ are plain keys",
      "x: {__proto__: a, constructor: b}",
      "{{kurl .x.__proto__}} {{kurl .x.constructor}}",
      "a b",
    ],
    ["JSON", '{"IsJoin": true, "n": 1}', "{{kurl .IsJoin}} {{kurl .n}}", "true 1"],
    [
      "an Installer",
      "Installer: {spec: {rook: {version: 1.2.3}}}",
      "{{kurl .Installer.Spec.Rook.Version}}|{{kurl .Installer.Spec.Docker.Version}}",
      "1.2.3|",
    ],
  ])("%s", (_, context, template, expected) => {
    expect(rendered(template, { contexts: [source(context)] })).toBe(expected);
  });

  test("a later context wins, mappings are merged key by key", () => {
    const contexts = [
      source("IsJoin: true\nValues: {a: 1, b: {c: 2, d: [1, 2]}}"),
      source("IsJoin: false\nValues: {b: {d: [3]}}"),
    ];
    expect(rendered("{{kurl .IsJoin}} {{kurl .Values}}", { contexts })).toBe("false map[a:1 b:map[c:2 d:[3]]]");
  });

  test("an Installer of the context is merged into that of the file", () => {
    const installer = source(`${INSTALLER}spec: {rook: {version: 1.0.0, nodes: all}}`, "installer.yaml");
    const contexts = [source("Installer: {spec: {rook: {version: 2.0.0}}}")];
    const template =
      "{{kurl .Installer.Spec.Rook.Version}} {{kurl .Installer.Spec.Rook.Nodes}} {{kurl .Installer.Kind}}";
    expect(rendered(template, { installer, contexts })).toBe("2.0.0 all Installer");
  });

  test("what a template does to its data is gone at the next rendering", () => {
    const data = accept(templateData({ contexts: [source("Values: {a: 1}")] }));
    const text = (template: Source) => accept(render(template, data)).text;
    const template = source('{{kurl set .Values "a" 2}}');
    expect([text(template), text(template)]).toEqual(["map[a:2]", "map[a:2]"]);
    expect(text(source("{{kurl .Values.a}}"))).toBe("1");
    expect(rootValue(data)).not.toBe(rootValue(data));
  });
});

describe("an Installer among the specs is the data of all specs", () => {
  const two = source(`${INSTALLER}spec: {rook: {version: 2.0.0}}`, "two.yaml");
  const specs = [splitDocuments(source(`${INSTALLER}spec: {rook: {version: 1.0.0}}`, "one.yaml"))];
  const both = [...specs, splitDocuments(two)];
  const template = "{{kurl .Installer.Spec.Rook.Version}}";

  test("where nothing else gives one", () => {
    expect(rendered(template, { specs })).toBe("1.0.0");
  });

  test("but not where the installer input does", () => {
    expect(rendered(template, { specs, installer: two })).toBe("2.0.0");
  });

  test("nor where there are several, which is warned of", () => {
    expect(rendered(template, { specs: both })).toBe("");
    expect(problemsOf({ specs: both })).toEqual(["warning installer-several two.yaml:1:1"]);
  });
});

describe("an Installer that stops at warnings is warned of", () => {
  const warning = "warning installer-enforces-warnings installer.yaml:3:";
  const installer = (kurl: string) => source(`${INSTALLER}spec: {kurl: {${kurl}}}`, "installer.yaml");
  const enforcing = installer("hostPreflightEnforceWarnings: true");

  test.each([
    { name: "among the specs", given: { specs: [splitDocuments(enforcing)] }, found: [`${warning}45`] },
    { name: "as data", given: { installer: enforcing }, found: [`${warning}45`] },
    {
      name: "not where fail-on is warn",
      given: { installer: enforcing, failOnOfRun: "warn" as const },
      found: [],
    },
    {
      name: "not by lint, which nothing is judged by",
      given: { installer: enforcing, failOnOfRun: undefined },
      found: [],
    },
    {
      name: "not where it does not stop at all",
      given: { installer: installer("hostPreflightIgnore: true, hostPreflightEnforceWarnings: true") },
      found: [],
    },
    {
      name: "not where the field is false",
      given: { installer: installer("hostPreflightEnforceWarnings: false") },
      found: [],
    },
  ])("$name", ({ given, found }) => {
    expect(problemsOf({ failOnOfRun: "fail", ...given })).toEqual(found);
  });
});

describe("an error of a context is at its position", () => {
  test.each([
    ["a list", "- a", ["error context-mapping context.yaml:1:1"]],
    ["a text", "join", ["error context-mapping context.yaml:1:1"]],
    ["null", "null", ["error context-mapping context.yaml:1:1"]],
    ["null in YAML", "# a\n~\n", ["error context-mapping context.yaml:2:1"]],
    [
      "two documents",
      "a: 1\n---\nb: 1",
      ["error context-documents context.yaml:3:4"].map(() =>
        expect.stringMatching(/^error context-documents context.yaml:/),
      ),
    ],
    ["no YAML", "a: [", [expect.stringMatching(/^error yaml-syntax context.yaml:/)]],
    ["IsJoin as a text", 'IsJoin: "true"', ["error context-type context.yaml:1:9"]],
    ["IsUpgrade as a number", "IsUpgrade: 1", ["error context-type context.yaml:1:12"]],
    ["hosts as a text", "PrimaryHosts: a", ["error context-type context.yaml:1:15"]],
    ["a host that is a number", "PrimaryHosts: [a, 10]", ["error context-type context.yaml:1:19"]],
    ["the Installer as a text", "Installer: a", ["error context-type context.yaml:1:12"]],
    [
      "every fault at once",
      "IsJoin: 1\nIsUpgrade: 2",
      ["error context-type context.yaml:1:9", "error context-type context.yaml:2:12"],
    ],
    [
      "a wrong type in its Installer",
      "Installer: {spec: {rook: {version: 1.1}}}",
      ["error installer-type context.yaml:1:36"],
    ],
    ["a key that is nearly one of kURL's", "isJoin: true", ["warning context-key context.yaml:1:1"]],
    ["a slip of the pen", "IsJion: true", ["warning context-key context.yaml:1:1"]],
    ["a key that no template reads", "Values: {}", ["warning context-key context.yaml:1:1"]],
    ["IsJoin without a value", "IsJoin:", ["error context-type context.yaml:1:8"]],
    ["hosts that are null", "PrimaryHosts: ~", ["error context-type context.yaml:1:15"]],
    ["only comments", "# nothing", []],
  ])("%s", (_, text, expected) => {
    expect(problemsOf({ contexts: [source(text)] }).sort()).toEqual(expected);
  });
});

describe("a key of the context that no template reads is warned of", () => {
  test.each([
    ["Joining: true", "did you mean IsJoin?"],
    ["isJoin: true", "did you mean IsJoin?"],
    ["Values: {IsJoin: true}", "did you mean IsJoin at the top of the context?"],
    ["Colour: red", expect.stringContaining("kURL's keys are Installer, IsPrimary")],
  ])("%s", (text, remedy) => {
    const specs = [splitDocuments(source("{{kurl .IsJoin}} Joining", "spec.yaml"))];
    expect(templateData({ contexts: [source(text)], specs }).problems).toMatchObject([
      { code: "context-key", severity: "warning", remedy },
    ]);
  });

  test.each(["{{kurl .Values.db}}", '{{kurl index . "Values"}}', "{{kurl with $x := .Values}}{{kurl end}}"])(
    "but not where %s reads it",
    (text) => {
      const contexts = [source("Values: {IsJoin: true}")];
      expect(templateData({ contexts, specs: [splitDocuments(source(text, "spec.yaml"))] }).problems).toEqual([]);
    },
  );
});

test("hosts that are not given are empty lists, as in kURL", () => {
  const template = "{{kurl toJson .PrimaryHosts}}{{kurl toJson .SecondaryHosts}}{{kurl toJson .RemoteHosts}}";
  expect(rendered(template, { contexts: [source("IsJoin: true")] })).toBe("[][][]");
});

describe("a host that could bring YAML of its own is refused", () => {
  test.each([
    ["a line break", '"a\\n- tcpConnect: x"'],
    ["a quote", `"a'"`],
    ["a double quote", `'a"'`],
    ["a space", '"a b"'],
    ["a tab", '"a\\tb"'],
    ["a comma", '"a,b"'],
    ["a hash", '"a#b"'],
    ["a brace", '"{{kurl .X}}"'],
    ["a character nobody sees", '"a\\u200bb"'],
    ["nothing at all", '""'],
    ["254 characters", `"${"a".repeat(254)}"`],
  ])("%s", (_, host) => {
    for (const key of ["PrimaryHosts", "SecondaryHosts", "RemoteHosts"]) {
      expect(problemsOf({ contexts: [source(`${key}: [${host}]`)] })).toEqual([
        `error context-host context.yaml:1:${key.length + 4}`,
      ]);
    }
  });

  test.each([
    ["a name", "node-1.example.com", []],
    ["a name of another script", "bücher.example", []],
    ["an IPv4 address", "192.0.2.1", []],
    ["an IPv6 address", "2001:db8::1", []],
    ["an IPv6 address with a zone", "fe80::1%eth0", []],
    ["a host with a port is warned of", "a:1", ["warning context-host context.yaml:1:16"]],
    ["an IPv6 address in brackets", '"[2001:db8::1]"', []],
    ["a name in brackets is warned of", '"[a:b]"', ["warning context-host context.yaml:1:16"]],
  ])("%s is taken", (_, host, expected) => {
    expect(problemsOf({ contexts: [source(`PrimaryHosts: [${host}]`)] })).toEqual(expected);
  });
});
