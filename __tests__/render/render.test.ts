import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Source } from "../../src/files/source.js";
import { templateData } from "../../src/kurl/data.js";
import { splitDocuments } from "../../src/kurl/documents.js";
import { accept } from "../../src/problem/checked.js";
import type { Position } from "../../src/problem/problem.js";
import { render, renderSpecs } from "../../src/render/render.js";

const data = accept(
  templateData({
    contexts: [{ file: "context", text: "{IsJoin: true, PrimaryHosts: ['1', '2', '3'], many: [1, 2], bytes: gICA}" }],
  }),
);

function spec(text: string): Source {
  return { file: "spec.yaml", text };
}

/** The place of the first occurrence of `what` in the rendered text, as `line:column`. */
function placeOf(what: string, source: Source): string {
  const [rendered] = renderSpecs(splitDocuments(source), data).value;
  if (!rendered) throw new Error("nothing was rendered");
  return show(rendered.positionAt(rendered.text.indexOf(what)));
}

function show({ line, column }: Position): string {
  return `${line}:${column}`;
}

describe("every character of a rendered spec has a position in the file", () => {
  test.each([
    ["text before any action", "a\nbc: {{kurl .IsJoin}}", "bc", "2:1"],
    ["text behind an action on its line", "a: {{kurl .IsJoin}} tail", "tail", "1:21"],
    ["a value leads to its action", "a: x{{kurl .IsJoin}}", "true", "1:5"],
    ["the middle of a value leads to its action too", "a: x{{kurl .IsJoin}}", "ue", "1:5"],
    ["text in a loop", "{{kurl range .RemoteHosts}}\n- b{{kurl .}}\n{{kurl end}}", "b", "2:3"],
    ["a value of the third turn of a loop", "{{kurl range .RemoteHosts}}\n- {{kurl .}}\n{{kurl end}}", "3", "2:3"],
    ["text behind a left trim", "a\n\n{{kurl- .IsJoin}}b", "b", "3:18"],
    ["text behind a right trim", "{{kurl .IsJoin -}}\n\n   b", "b", "3:4"],
    ["text of a branch", "{{kurl if .IsUpgrade}}a{{kurl else}}b{{kurl end}}", "b", "1:37"],
    ["text of a named template", '{{kurl define "t"}}\n b{{kurl end}}\n{{kurl template "t"}}', "b", "2:2"],
    ["columns count UTF-16 units", "😀é: b{{kurl .IsJoin}}", "b", "1:6"],
    ["a file without templates", "a\n  b", "b", "2:3"],
  ])("%s", (_, text, what, place) => {
    expect(placeOf(what, spec(text))).toBe(place);
  });

  test("in any template: text has the position of the same text, a value that of its action", () => {
    // Values print digits and text has none, which tells them apart.
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "é", "😀", "-", "{", "}", '"'), maxLength: 6 });
    const open = fc.constantFrom("{{kurl ", "{{kurl- ", "{{kurl\n");
    const close = fc.constantFrom(" }}", " -}}", "\n}}");
    const action = (inner: string) => fc.tuple(open, close).map(([left, right]) => left + inner + right);
    const { template } = fc.letrec<{ template: string; node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        text,
        action("len $.many"),
        action("index $.RemoteHosts 2"),
        fc.tuple(action("range $.many"), tie("template"), action("end")).map((parts) => parts.join("")),
        fc
          .tuple(action("if $.IsJoin"), tie("template"), action("else"), tie("template"), action("end"))
          .map((parts) => parts.join("")),
      ),
      template: fc.array(tie("node"), { maxLength: 4 }).map((nodes) => nodes.join("")),
    }));
    fc.assert(
      fc.property(template, (source) => {
        const lines = source.split("\n");
        const rendered = accept(render(spec(source), data));
        const astray = Array.from({ length: rendered.text.length }, (_, offset) => offset).filter((offset) => {
          const character = rendered.text[offset] as string;
          const { line, column } = rendered.positionAt(offset);
          const there = `${lines[line - 1]}\n`.slice(column - 1);
          return /\d/.test(character) ? !there.startsWith("{{kurl") : there[0] !== character;
        });
        expect(astray).toEqual([]);
      }),
    );
  });

  test("a file without templates is returned as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("{{kurl"));
        expect(accept(render(spec(text), data)).text).toBe(text);
      }),
    );
  });

  test("the bytes are those that Go writes, also where they are no UTF-8", () => {
    const rendered = accept(render(spec("a{{kurl b64dec .bytes}}é"), data));
    expect(rendered.bytes()).toEqual(Buffer.from([0x61, 0x80, 0x80, 0x80, 0xc3, 0xa9]));
    expect(rendered.text).toBe("a\ufffd\ufffd\ufffdé");
  });
});

describe("an error of a template is at its line", () => {
  test.each([
    ["an action that does not end", "a\nb {{kurl .IsJoin", "template-parse", "2:17", /unclosed action/],
    [
      "a function that nobody knows",
      "a\n  {{kurl semverCompar 1 2}}",
      "template-parse",
      "2:10",
      /did you mean semverCompare\?/,
    ],
    ["a function of sprig 3", "{{kurl seq 3}}", "template-parse", "1:8", /function "seq" not defined.*sprig 2\.22\.0/],
    [
      "a field that kURL does not have",
      "a\n b{{kurl .Nope}}",
      "template-exec",
      "2:10",
      /can't evaluate field Nope.*give Nope in the context/,
    ],
    [
      "a field of an add-on, misspelt",
      "{{kurl .Installer.Spec.Rook.Versoin}}",
      "template-exec",
      "1:18",
      /did you mean Version\?/,
    ],
    [
      "a version that is none",
      '{{kurl semverCompare "1.x" "a"}}',
      "template-exec",
      "1:8",
      /Invalid Semantic Version; expected a version/,
    ],
    ["a secret of the machine", '{{kurl env "HOME"}}', "template-exec", "1:8", /env/],
    [
      "too much",
      "{{kurl range until 100000}}{{kurl range until 100000}}x{{kurl end}}{{kurl end}}",
      "template-limit",
      expect.any(String),
      /template limit exceeded/,
    ],
    [
      "a template that calls itself",
      '{{kurl define "t"}}{{kurl template "t"}}{{kurl end}}{{kurl template "t"}}',
      "template-limit",
      expect.any(String),
      /template limit exceeded/,
    ],
  ])("%s", (_, text, code, place, message) => {
    const [problem, ...others] = render(spec(text), data).problems;
    expect(others).toEqual([]);
    expect(problem).toEqual({
      code,
      severity: "error",
      message: expect.any(String),
      remedy: expect.any(String),
      position: expect.any(Object),
    });
    expect(show(problem?.position as Position)).toEqual(place);
    expect(`${problem?.message}; ${problem?.remedy}`).toMatch(message);
  });
});

const INSTALLER = `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata:
  name: mine
spec:
  kubernetes:
    version: 1.30.2
    masterAddress: 192.0.2.1:6443
  kurl:
    # what follows is rendered as a text of its own
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors:
          - tcpConnect:
              collectorName: "api"
              address: '{{kurl .Installer.Spec.Kubernetes.MasterAddress }}'
        analyzers:
          - tcpConnect:
              collectorName: api
              outcomes:
                - fail:
                    message: |
                      first line
                      {{kurl .Installer.Name }} at {{kurl .Installer.Spec.Kubernetes.MasterAddress }}
                - pass:
                    message: fine
`;

describe("an Installer contributes its hostPreflights", () => {
  test("rendered with that Installer, keys sorted, comments gone", () => {
    const { value: rendered, problems } = renderSpecs(splitDocuments(spec(INSTALLER)), data);
    expect(problems).toEqual([]);
    expect(rendered.map(({ text }) => text)).toEqual([
      `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
spec:
  analyzers:
  - tcpConnect:
      collectorName: api
      outcomes:
      - fail:
          message: |
            first line
            mine at 192.0.2.1:6443
      - pass:
          message: fine
  collectors:
  - tcpConnect:
      address: '192.0.2.1:6443'
      collectorName: api
`,
    ]);
  });

  test.each([
    ["a key", "collectors:", "15:9"],
    ["the key of a collector", "address:", "18:15"],
    ["a plain scalar", "fine", "28:30"],
    ["a quoted scalar", "'192.0.2.1", "18:24"],
    ["a value leads to its action", "192.0.2.1:6443'", "18:25"],
    ["a line of a block", "first line", "25:23"],
    ["a value in the second line of a block", "mine at", "26:23"],
    ["text behind a value in a block", " at ", "26:48"],
  ])("%s leads to its place in the Installer", (_, what, place) => {
    expect(placeOf(what, spec(INSTALLER))).toBe(place);
  });

  test.each([
    ["a block", INSTALLER.replace(".Installer.Name", ".Nope"), "26:30"],
    ["a quoted scalar", INSTALLER.replace("Kubernetes.MasterAddress }}'", "Kubernetes.Nope }}'"), "18:42"],
  ])("an error in %s is at its position in the Installer", (_, text, place) => {
    const [problem] = renderSpecs(splitDocuments(spec(text)), data).problems;
    expect(problem).toMatchObject({ code: "template-exec" });
    expect(show(problem?.position as Position)).toBe(place);
  });

  test("a field that Go's types do not know is lost, with a warning", () => {
    const text = INSTALLER.replace("              address:", "              adress: x\n              address:");
    expect(renderSpecs(splitDocuments(spec(text)), data).problems).toEqual([
      {
        code: "unknown-field",
        severity: "warning",
        message: "Unknown field in TCPConnect is ignored",
        remedy: "did you mean address?",
        position: { file: "spec.yaml", line: 18, column: 15 },
      },
    ]);
  });

  test("none where it has none, which is warned of", () => {
    const { value: rendered, problems } = renderSpecs(
      splitDocuments(spec(INSTALLER.slice(0, INSTALLER.indexOf("  kurl:")))),
      data,
    );
    expect(rendered).toEqual([]);
    expect(problems).toMatchObject([{ code: "installer-no-preflights", severity: "warning" }]);
  });

  test.each([
    [
      "another apiVersion",
      INSTALLER.replace("troubleshoot.sh/v1beta2", "troubleshoot.sh/v1beta3"),
      "api-version",
      "12:19",
    ],
    ["a wrong type", INSTALLER.replace('"api"', "5"), "installer-type", "17:30"],
    ["another version of the Installer", INSTALLER.replace("v1beta1", "v2"), "installer-kind", "1:1"],
  ])("%s is refused", (_, text, code, place) => {
    const [problem] = renderSpecs(splitDocuments(spec(text)), data).problems;
    expect(problem).toMatchObject({ code });
    expect(show(problem?.position as Position)).toBe(place);
  });
});

describe("a file with several documents", () => {
  const preflight = "apiVersion: troubleshoot.sh/v1beta2\nkind: HostPreflight\nspec: {{kurl .IsJoin}}\n";

  test("is one template where no document is an Installer", () => {
    const text = `{{kurl $x := 1}}a: b\n---\nc: {{kurl $x}}\n`;
    expect(renderSpecs(splitDocuments(spec(text)), data).value.map((rendered) => rendered.text)).toEqual([
      "a: b\n---\nc: 1\n",
    ]);
  });

  test("keeps its order where Installers stand between others", () => {
    const { value: rendered } = renderSpecs(splitDocuments(spec(`${INSTALLER}---\n${preflight}`)), data);
    expect(rendered.map(({ text }) => text.includes("192.0.2.1"))).toEqual([true, false]);
    const turned = renderSpecs(splitDocuments(spec(`${preflight}---\n${INSTALLER}`)), data);
    expect(turned.value.map(({ text }) => text.includes("192.0.2.1"))).toEqual([false, true]);
  });

  test("leads back to the right lines on both sides of an Installer", () => {
    const { value: rendered } = renderSpecs(
      splitDocuments(spec(`${preflight}---\n${INSTALLER}---\n${preflight}`)),
      data,
    );
    const [template, embedded] = rendered;
    expect(show(template?.positionAt(template.text.lastIndexOf("true")) as Position)).toBe("36:7");
    expect(show(embedded?.positionAt(embedded.text.indexOf("fine")) as Position)).toBe("32:30");
  });

  test("an Installer that is not YAML is rendered as a template, and refused by decoding", () => {
    const text = "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\nspec: [\n";
    expect(renderSpecs(splitDocuments(spec(text)), data).value.map((rendered) => rendered.text)).toEqual([text]);
  });
});
