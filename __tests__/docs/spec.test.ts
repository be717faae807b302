import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { decode } from "../../src/decode/decode.js";
import { parseServices } from "../../src/go/net/net.js";
import { templateData } from "../../src/kurl/data.js";
import { lintSpec } from "../../src/lint/lint-spec.js";
import { accept } from "../../src/problem/checked.js";
import { render } from "../../src/render/render.js";

const page = readFileSync(new URL("../../docs/spec.md", import.meta.url), "utf8");
const schema = JSON.parse(readFileSync(new URL("../../schema/host-preflight.schema.json", import.meta.url), "utf8"));

/** Returns the first column of the first table below a heading. */
function fieldsBelow(heading: string): readonly string[] {
  const section = page.slice(page.indexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? "";
  return [...section.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = ""]) => cell.replaceAll("`", "").split(", "));
}

describe("docs/spec.md", () => {
  test("begins with a spec without problems", () => {
    const [, text = ""] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    const context = { file: "context", text: "Values: {db: 'db.example.com:5432'}" };
    const data = accept(templateData({ contexts: [context] }));
    const spec = decode([accept(render({ file: "spec.yaml", text }, data))], []);
    expect(spec.value.collectors.map(({ address }) => address.value)).toEqual(["db.example.com:5432"]);
    expect(lintSpec(spec, { services: parseServices("") })).toEqual([]);
  });

  test.each([
    { heading: "### `tcpConnect` among `collectors`", definition: "tcpConnectCollector" },
    { heading: "### `tcpConnect` among `analyzers`", definition: "tcpConnectAnalyzer" },
  ])("lists the fields of the schema below $heading", ({ heading, definition }) => {
    const fields = Object.keys(schema.definitions[definition].properties);
    expect(
      fieldsBelow(heading)
        .filter((name) => !["when", "message", "uri"].includes(name))
        .sort(),
    ).toEqual(fields.sort());
  });

  test("lists the fields that an outcome has in the schema", () => {
    const outcome = Object.keys(schema.definitions.outcome.properties);
    expect(fieldsBelow("### `tcpConnect` among `analyzers`").filter((name) => outcome.includes(name))).toEqual(outcome);
  });
});
