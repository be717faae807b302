import { expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { templateData } from "../../src/kurl/data.js";
import { render } from "../../src/render/render.js";
import { renderValues } from "../../src/render/render-values.js";
import { readValues } from "../../src/values/values.js";

const SECRET = "Hunter2Secr3t";

/** A spec whose action with a value is above the field that prints it. */
const specOf = (assignment: string, field: string, isCarried: boolean) => {
  const spec = `apiVersion: troubleshoot.sh/${assignment.includes("{{kurl") ? "v1beta2" : "v1beta3"}
kind: HostPreflight
spec:
  collectors:
  - tcpConnect:
      address: db.example.com:5432
${field.replace(/^/gm, "      ")}
  analyzers:
  - tcpConnect: {outcomes: [{fail: {message: closed}}]}
`;
  if (!isCarried) return `# ${assignment}\n${spec}`;
  return `# ${assignment}\napiVersion: v1\nkind: Secret\nstringData:\n  preflight.yaml: |\n${spec.replace(/^/gm, "    ")}`;
};

function problemsOf(text: string): readonly string[] {
  const context = { file: "context.yaml", text: JSON.stringify({ Values: { db: { password: SECRET } } }) };
  const { value } = readValues({ values: [], set: [`db.password=${SECRET}`] });
  const rendered = text.includes("{{kurl")
    ? render({ file: "spec.yaml", text }, templateData({ contexts: [context] }).value).value
    : renderValues({ file: "spec.yaml", text }, value).value;
  return decode(rendered ? [rendered] : [], []).problems.map(({ message }) => message);
}

const HELM = "{{ $x := .Values.db.password }}";
const KURL = "{{kurl $x := .Values.db.password}}";

test.each(
  [
    { assignment: HELM, field: "exclude: '{{ $x }}'" },
    { assignment: HELM, field: "exclude: '{{ b64enc $x }}'" },
    { assignment: HELM, field: "timeout: '{{ $x }}'" },
    { assignment: KURL, field: "exclude: '{{kurl $x}}'" },
    { assignment: KURL, field: "timeout:\n  {{kurl $x}}" },
  ].flatMap((each) => [false, true].map((isCarried) => ({ ...each, isCarried }))),
)(
  "a secret value that an action of another line names is not quoted: $field, carried by a Secret: $isCarried",
  (row) => {
    const problems = problemsOf(specOf(row.assignment, row.field, row.isCarried));
    expect(problems).toContainEqual(expect.stringContaining("***"));
    expect(problems.join("\n")).not.toMatch(/Hunter2|Secr3t|SHVudGVyMlNlY3IzdA/);
  },
);

test("a value beside a secret is quoted", () => {
  expect(problemsOf(specOf(HELM, "timeout: soon", false))).toContainEqual(expect.stringContaining('"soon"'));
});
