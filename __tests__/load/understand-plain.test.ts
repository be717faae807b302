import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { understandTexts } from "../../src/load/prepare.js";
import { understandPlain } from "../../src/load/understand-plain.js";

const template = readFileSync("examples/warning/host-preflight.yaml", "utf8");
const plain = template.replace("'{{kurl .Values.address }}'", "db.example.com:5432");
const source = (text: string) => ({ file: "spec.yaml", text });

describe("understandPlain()", () => {
  test.each([
    { name: "one document", text: plain },
    { name: "several documents and a misspelt field", text: `${plain}---\n${plain.replace("timeout:", "timeuot:")}` },
    { name: "a document of another kind", text: `${plain}---\nkind: Service\napiVersion: v1\n` },
  ])("understands $name as rendering would", ({ text }) => {
    const specs = [source(text)];
    const through = understandTexts({ specs, contexts: [] }, { addresses: [], joinChecks: false });
    expect(understandPlain(specs, [])).toEqual(through);
  });

  test.each([
    { name: "a template", text: template },
    { name: "an Installer", text: "apiVersion: cluster.kurl.sh/v1beta1\nkind: Installer\n" },
  ])("leaves $name to rendering, and all that is given with it", ({ text }) => {
    expect(understandPlain([source(plain), source(text)], [])).toBeUndefined();
  });
});
