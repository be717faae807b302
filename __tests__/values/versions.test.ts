import { expect, test } from "@jest/globals";
import { loadSources } from "../../src/load/load.js";
import { isError } from "../../src/problem/checked.js";

const document = (version: string, address: string) => `apiVersion: troubleshoot.sh/${version}
kind: HostPreflight
metadata: {name: ${version}}
spec:
  collectors: [{tcpConnect: {collectorName: ${version}, address: "${address}"}}]
  analyzers: [{tcpConnect: {collectorName: ${version}, outcomes: [{pass: {when: connected}}, {fail: {}}]}}]
`;
const helm = document("v1beta3", "{{ .Values.host }}:1");
const kurl = document("v1beta2", "{{kurl .Values.host }}:1");
const older = document("v1beta2", "older.example.com:1");
const plain = document("v1beta3", "plain.example.com:1");
const rendered = "h.example.com:1";

/** What comes of files with these documents: the addresses, or the errors. */
test.each([
  {
    name: "v1beta3, then v1beta2, in one file",
    files: [`${helm}---\n${older}`],
    is: [rendered, "older.example.com:1"],
  },
  {
    name: "v1beta3, then v1beta2 with Helm's delimiters, in one file: the file is one template",
    files: [`${plain}---\n${document("v1beta2", "{{ .Values.host }}:1")}`],
    is: ["plain.example.com:1", rendered],
  },
  { name: "v1beta2, then v1beta3, in one file", files: [`${older}---\n${helm}`], is: ["values-template 12:64"] },
  { name: "v1beta3 and v1beta2 in two files", files: [helm, older], is: [rendered, "older.example.com:1"] },
  { name: "v1beta3 without templates, and values", files: [plain], is: ["plain.example.com:1"] },
  { name: "v1beta3 without templates or values", files: [plain], hasValues: false, is: ["plain.example.com:1"] },
  { name: "v1beta3 with templates and without values", files: [helm], hasValues: false, is: ["values-missing 5:64"] },
  { name: "values and v1beta2 alone", files: [older], is: ["values-unused"] },
  { name: "kURL's delimiters in a v1beta3 template", files: [`${helm}---\n${kurl}`], is: ["template-parse 12:66"] },
  {
    name: "Helm's delimiters in a kURL template",
    files: [`${kurl}# {{ .Values.host }}\n`],
    is: ["values-unused", "template-exec 5:78"],
  },
])("$name: $is", async ({ files, hasValues = true, is }) => {
  const { value, problems } = await loadSources(
    {
      specs: files.map((text, index) => ({ file: `${index}.yaml`, text })),
      contexts: [],
      values: hasValues ? [{ file: "values.yaml", text: "host: h.example.com\n" }] : [],
    },
    { joinChecks: false, addresses: [] },
  );
  const errors = problems
    .filter(isError)
    .map(({ code, position }) => [code, ...(position ? [`${position.line}:${position.column}`] : [])].join(" "));
  expect(errors.length > 0 ? errors : value.spec.collectors.map(({ address }) => address.value)).toEqual(is);
});
