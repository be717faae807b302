import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { positionsIn } from "../../src/files/positions.js";
import { MAX_STEPS, Meter, withinMeter } from "../../src/meter.js";
import { describeProblem } from "../../src/problem/problem.js";

const spec = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: carried}
spec:
  collectors:
    - tcpConnect: {collectorName: db, adress: x, address: 'db.example.com:5432'}
  analyzers:
    - tcpConnect: {collectorName: db, outcomes: [{fail: {message: closed}}]}
`;

const base64 = (text: string) => Buffer.from(text).toString("base64");
const indented = (text: string, spaces: number) => text.replaceAll(/^(?=.)/gm, " ".repeat(spaces));
const document = (kind: string, fields: string) =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: example}\n${fields}\n`;

/** Names and positions of what is decoded, and each problem in words. */
function decoded(text: string) {
  const rendered = { text, positionAt: positionsIn("file.yaml", text) };
  const { value, problems } = decode([rendered], []);
  return {
    collectors: value.collectors.map(({ name, position }) => `${name} ${position.line}:${position.column}`),
    problems: problems.map((problem) => `${problem.severity} ${describeProblem(problem)}`),
  };
}

const misspelt = "Unknown field in a tcpConnect collector is ignored; did you mean address?";

describe("a spec in a Secret or a ConfigMap", () => {
  test.each([
    {
      name: "a block of a Secret, at its own lines",
      text: document("Secret", `stringData:\n  preflight.yaml: |\n${indented(spec, 4)}`),
      collectors: ["db 11:23"],
      problems: [`warning file.yaml:11:43: ${misspelt}`],
    },
    {
      name: "a block with a comment, blank lines and an indentation of its own, at its own lines",
      text: document("ConfigMap", `data:\n  preflight-spec: |2- # c\n\n${indented(`\n# x\n\n${spec}`, 4)}`).replace(
        "|2-",
        "|",
      ),
      collectors: ["db 15:23"],
      problems: [`warning file.yaml:15:43: ${misspelt}`],
    },
    {
      name: "a block with CRLF, at its own lines",
      text: document("Secret", `stringData:\n  preflight.yaml: |\n${indented(spec, 4)}`).replaceAll("\n", "\r\n"),
      collectors: ["db 11:23"],
      problems: [`warning file.yaml:11:43: ${misspelt}`],
    },
    {
      name: "an anchor's block, at its own lines",
      text: document("ConfigMap", `x: &spec |\n${indented(spec, 2)}data:\n  preflight.yaml: *spec`),
      collectors: ["db 10:21"],
      problems: [`warning file.yaml:10:41: ${misspelt}`],
    },
    {
      name: "Base64, at the line of the key, and which line of the string it is",
      text: document("Secret", `data:\n  preflight.yaml: ${base64(spec)}`),
      collectors: ["db 5:3"],
      problems: [`warning file.yaml:5:3 (line 6 of preflight.yaml): ${misspelt}`],
    },
    {
      name: "Base64 in several lines",
      text: document("Secret", `data:\n  preflight.yaml: |\n    ${base64(spec).replaceAll(/.{76}/g, "$&\n    ")}`),
      collectors: ["db 5:3"],
      problems: [`warning file.yaml:5:3 (line 6 of preflight.yaml): ${misspelt}`],
    },
    {
      name: "a string of JSON, at the line of the key",
      text: document("ConfigMap", `data: {"preflight-spec": ${JSON.stringify(spec)}}`),
      collectors: ["db 4:8"],
      problems: [`warning file.yaml:4:8 (line 6 of preflight-spec): ${misspelt}`],
    },
    {
      name: "the key of a support bundle, which preflight reads, too",
      text: document("Secret", `stringData:\n  support-bundle-spec: |\n${indented(spec, 4)}`),
      collectors: ["db 11:23"],
      problems: [`warning file.yaml:11:43: ${misspelt}`],
    },
    {
      name: "no other spec of a support bundle, whatever it is",
      text: document(
        "Secret",
        `stringData:\n  support-bundle-spec: "a: {{repl x}}"\n  preflight.yaml: |\n${indented(spec, 4)}`,
      ),
      collectors: ["db 12:23"],
      problems: [`warning file.yaml:12:43: ${misspelt}`],
    },
  ])("is read from $name", ({ text, collectors, problems }) => {
    expect(decoded(text)).toEqual({ collectors, problems });
  });

  test("has the documents of all keys, in the order in which preflight reads them", () => {
    const named = (name: string) => spec.replaceAll("db,", `${name},`).replace("adress: x, ", "");
    const data = `data:\n  preflight-spec: ${base64(named("d"))}\n  preflight.yaml: ${base64(named("c"))}\n`;
    const strings = `stringData:\n  preflight.yaml: |\n${indented(`${named("e")}---\n${named("f")}`, 4)}`;
    expect(decoded(document("Secret", data + strings)).collectors).toEqual(["c 6:3", "d 5:3", "e 14:23", "f 23:23"]);
  });

  test.each([
    {
      name: "a value that is not Base64",
      text: document("Secret", "data:\n  preflight.yaml: a.b"),
      problem: "file.yaml:5:19: Cannot read data.preflight.yaml: it is a string; expected a string in Base64",
    },
    {
      name: "a value without Base64's padding",
      text: document("Secret", "data:\n  preflight.yaml: YWJjZA"),
      problem: "file.yaml:5:19: Cannot read data.preflight.yaml: it is a string; expected a string in Base64",
    },
    {
      name: "a value that is not UTF-8",
      text: document("Secret", "data:\n  preflight.yaml: /w=="),
      problem: "file.yaml:5:19: Cannot read data.preflight.yaml: it is a string; expected UTF-8 in Base64",
    },
    {
      name: "another value of another type, for which Kubernetes refuses the document",
      text: document("ConfigMap", `data:\n  ports: 80\n  preflight.yaml: ${JSON.stringify(spec)}`),
      problem: "file.yaml:5:10: Cannot read data.ports: it is the number 80; expected a string",
    },
    {
      name: "data that is a string, for want of a blank",
      text: document("Secret", `data:\n  preflight.yaml:${base64(spec)}`),
      problem: "file.yaml:5:3: Cannot read data: it is a string; expected a mapping",
    },
    {
      name: "stringData that is a list",
      text: document("Secret", "data: {a: YQ==}\nstringData: [a]"),
      problem: "file.yaml:5:13: Cannot read stringData: it is a list; expected a mapping",
    },
    {
      name: "a key of specs that has a mapping",
      text: document("ConfigMap", "data:\n  preflight.yaml: {spec: {collectors: []}}"),
      problem: "file.yaml:5:19: Cannot read data.preflight.yaml: it is a mapping; expected a string",
    },
  ])("is an error with $name", ({ text, problem }) => {
    expect(decoded(text)).toEqual({
      collectors: [],
      problems: [expect.stringContaining(`error ${problem}`)],
    });
  });

  test.each([
    {
      name: "a key twice",
      text: document("ConfigMap", `data:\n  preflight.yaml: ''\n  preflight.yaml: ${JSON.stringify(spec)}`),
      problem: /^error file.yaml:\d+:3: .*preflight\.yaml/,
    },
    {
      name: "a HostPreflight under another key beside it",
      text: document("ConfigMap", `data:\n  other: ${JSON.stringify(spec)}\n  preflight.yaml: ${JSON.stringify(spec)}`),
      problem: /^error file.yaml:5:3: The HostPreflight under the key "other" would not be run/,
    },
    {
      name: "YAML that cannot be read in it",
      text: document("Secret", `stringData:\n  preflight.yaml: |\n    kind: HostPreflight\n    spec: [\n`),
      problem: /^error file.yaml:[78]:\d+: Cannot read YAML/,
    },
    {
      name: "another Secret in it that has a HostPreflight",
      text: document(
        "Secret",
        `stringData:\n  preflight.yaml: |\n${indented(document("Secret", `stringData: {preflight.yaml: ${JSON.stringify(spec)}}`), 4)}`,
      ),
      problem: /^error file.yaml:7:11: Cannot read this document: its kind is not one that is read/,
    },
  ])("is an error with $name", ({ text, problem }) => {
    expect(decoded(text).problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  test.each([
    { name: "is empty", text: document("ConfigMap", "data: {preflight.yaml: ''}") },
    { name: "is null", text: document("Secret", "stringData: {preflight.yaml: }") },
  ])("adds no check where it $name", ({ text }) => {
    expect(decoded(`${spec}---\n${text}`).problems).toEqual([
      `warning file.yaml:6:39: ${misspelt}`,
      expect.stringMatching(/^warning file\.yaml:13:\d+ \(line 1 of preflight\.yaml\): This string adds no check/),
    ]);
  });
});

describe("prose that quotes a spec", () => {
  const prose = `Put this beside the chart:\n\n\`\`\`yaml\n${spec}\`\`\`\n`;
  test.each([
    { name: "with a fence", text: prose },
    { name: "that is indented", text: `Put this beside the chart:\n\n${indented(spec, 4)}` },
    { name: "after a heading", text: `# Network\n\nnote: see below\n\`\`\`yaml\n${spec}\`\`\`\n` },
    { name: "in values of something else", text: `chart:\n${indented(spec, 2)}` },
  ])("is not a spec: $name", ({ text }) => {
    expect(decoded(`${spec}---\n${document("ConfigMap", `data:\n  network.md: ${JSON.stringify(text)}`)}`)).toEqual({
      collectors: ["db 6:19"],
      problems: [`warning file.yaml:6:39: ${misspelt}`, expect.stringContaining("notice file.yaml:10:1: Skipped")],
    });
  });

  test.each([
    { name: "as it is", text: spec },
    { name: "behind another document", text: `kind: Pod\n---\n${spec}` },
    { name: "in JSON", text: '{"kind": "HostPreflight",\n "apiVersion": "troubleshoot.sh/v1beta2"}' },
    { name: "that is not YAML to its end", text: `${spec}  x: [\n` },
  ])("is one where it is a HostPreflight as a whole: $name", ({ text }) => {
    const { problems } = decoded(document("ConfigMap", `data:\n  other: ${JSON.stringify(text)}`));
    expect(problems[0]).toMatch(/^error file.yaml:2:7: Cannot read this document: its kind is not one that is read/);
  });
});

describe("a string that mentions HostPreflight", () => {
  const list = `HostPreflight: [${"a, ".repeat(1_000)}a]`;
  const carrier = (field: string) => document("ConfigMap", `data:\n${field}`);

  test.each([
    { where: "under another key", text: carrier(`  k: '${list}'`) },
    { where: "in Base64", text: carrier(`  k: ${base64(list)}`) },
    { where: "beside a spec", text: carrier(`  preflight.yaml: |\n${indented(spec, 4)}  k: '${list}'`) },
    { where: "under a key of troubleshoot's other specs", text: carrier(`  redactor-spec: '${list}'`) },
    { where: "in a list of documents", text: `apiVersion: v1\nkind: ConfigMapList\nitems: ['${list}']\n` },
  ])("spends steps of the run to be read, and is named once they are spent: $where", async ({ text }) => {
    const rendered = { text, positionAt: positionsIn("file.yaml", text) };
    const decodeWith = (meter: Meter) => withinMeter(meter, () => decode([rendered], [], { meter }), undefined);
    const meter = new Meter();
    await decodeWith(meter);
    // Each item is a node and two words.
    expect(meter.spent).toBeGreaterThan(1_000 * 6);
    const spent = new Meter();
    spent.steps(MAX_STEPS - 6_000);
    const line = positionsIn("file.yaml", text)(text.search(/(?<=(?:k|redactor-spec|items): )/)).line;
    expect((await decodeWith(spent)).problems).toMatchObject([
      { code: "work-limit", position: { file: "file.yaml", line } },
    ]);
  });
});
