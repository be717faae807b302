import { describe, expect, test } from "@jest/globals";
import { UNLIMITED } from "../../src/go/func.js";
import { templateData } from "../../src/kurl/data.js";
import { embeddedPreflights } from "../../src/kurl/embedded.js";
import { parseInstaller } from "../../src/kurl/installer.js";
import { Meter } from "../../src/meter.js";
import { render } from "../../src/render/render.js";

const data = templateData({ contexts: [{ file: "context.yaml", text: "X: '- ['" }] }).value;

describe("the search", () => {
  test("of a value that breaks out among 90,000 takes few steps", () => {
    const meter = new Meter();
    const text = 'x: [{{kurl $x := repeat 50 "[],{},"}}{{kurl range until 90000}}{{kurl $x}}{{kurl end}}]';
    const { problems } = render({ file: "spec.yaml", text }, data, meter);
    expect(problems).toMatchObject([{ code: "value-breaks-out", position: { line: 1, column: 64 } }]);
    // Printing 27 million characters takes most of them.
    expect(meter.spent).toBeLessThan(3_000_000);
  });

  test("names the value that breaks out, and none of those beside it", () => {
    const text = "a: {{kurl `it's`}} {{kurl .X}} {{kurl `it's`}}\nb: [{{kurl $.X}}]\n";
    expect(render({ file: "spec.yaml", text }, data).problems).toMatchObject([
      { code: "value-breaks-out", position: { line: 2, column: 5 } },
    ]);
  });

  test("tries no values where the text before them is long", () => {
    const meter = new Meter();
    const text =
      'a: "{{kurl repeat 1000000 `x`}}{{kurl repeat 200000 `y`}}"\nb: [{{kurl range until 50}}{{kurl $.X}}{{kurl end}}]\n';
    const { problems } = render({ file: "spec.yaml", text }, data, meter);
    expect(problems).toMatchObject([{ code: "value-breaks-out", position: { line: 2 } }]);
    expect(meter.spent).toBeLessThan(200_000);
  });
});

test.each([
  {
    work: "Format of a time",
    call: "$.Installer.ObjectMeta.CreationTimestamp.Format $long",
    most: "strings",
  },
  {
    work: "String of managed fields",
    call: "(index $.Installer.ObjectMeta.ManagedFields 0).FieldsV1.String",
    most: "steps",
  },
  { work: "JSON of managed fields", call: "toJson (index $.Installer.ObjectMeta.ManagedFields 0)", most: "steps" },
])("$work in a loop ends at the limit of $most", ({ call, most }) => {
  const fields = `managedFields: [{fieldsV1: {a: "${"x".repeat(500_000)}"}}]`;
  const text = `kind: Installer\nmetadata: {creationTimestamp: "2026-01-02T03:04:05Z", ${fields}}\n`;
  const given = templateData({ contexts: [], installer: { file: "installer.yaml", text } }).value;
  const template = `{{kurl $long := repeat 1000000 "x"}}{{kurl range until 150}}{{kurl $x := ${call}}}{{kurl end}}`;
  // On a clock that stands still: a busy machine may need more than the time.
  const meter = new Meter({ now: () => 0 });
  const { problems } = render({ file: "spec.yaml", text: template }, given, meter);
  expect(problems).toMatchObject([{ code: "template-limit", message: expect.stringContaining(most) }]);
});

test("the lines of an Installer's scalar are read once", () => {
  const address = `"{{kurl range until 9 }}${"x\\n".repeat(100)}{{kurl end }}"`;
  const text = `apiVersion: cluster.kurl.sh/v1beta1
kind: Installer
metadata: {name: a}
spec:
  kurl:
    hostPreflights:
      apiVersion: troubleshoot.sh/v1beta2
      kind: HostPreflight
      spec:
        collectors:
          - tcpConnect: {address: ${address}}
`;
  const source = { file: "installer.yaml", text };
  const tree = parseInstaller(source).value;
  if (!tree) throw new Error("no Installer");
  const { value } = embeddedPreflights(tree, source, { isJson: false, budget: UNLIMITED });
  const offset = value?.text.indexOf("{{kurl range") ?? 0;
  const split = String.prototype.split;
  let cuts = 0;
  String.prototype.split = function (this: string, ...args: unknown[]) {
    cuts++;
    return Reflect.apply(split, this, args);
  } as typeof split;
  try {
    for (let each = 0; each < 300; each++) value?.locate(offset + each);
  } finally {
    String.prototype.split = split;
  }
  expect(cuts).toBeLessThan(10);
});
