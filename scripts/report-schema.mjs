// Makes schema/report.schema.json from the shape of the report in src/report/model.ts. `--check` writes nothing and fails
// when the file is not up to date. The published schema accepts fields that it does not know, since a later version of the
// program adds some; the tests use a strict one.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const model = fileURLToPath(new URL("../src/report/model.ts", import.meta.url));
const target = fileURLToPath(new URL("../schema/report.schema.json", import.meta.url));

/** The file's text for the shape of a report. A strict one refuses unknown fields. */
export function reportSchema(shape, { isStrict = false } = {}) {
  const $defs = {};
  const { description, ...root } = schemaOf({ ...shape, name: undefined }, { $defs, isStrict });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:tcp-connect-preflight:report:1",
    title: "TCP Connect Preflight report, version 1",
    description,
    ...root,
    $defs: Object.fromEntries(Object.entries($defs).sort(([left], [right]) => (left < right ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function schemaOf({ name, description, form }, into) {
  if (name === undefined) return { description, ...keywordsOf(form, into) };
  into.$defs[name] ??= { description, ...keywordsOf(form, into) };
  return { $ref: `#/$defs/${name}` };
}

function keywordsOf(form, into) {
  switch (form.kind) {
    case "string": {
      const { kind: _, ...restrictions } = form;
      return { type: "string", ...restrictions };
    }
    case "integer":
      return { type: "integer", minimum: form.minimum };
    case "duration":
      return { type: "number", minimum: 0, maximum: form.maximum };
    case "oneOf":
      return form.values.length === 1 ? { const: form.values[0] } : { enum: form.values };
    case "list":
      return { type: "array", items: schemaOf(form.item, into) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(form.value, into) };
    case "record": {
      const fields = Object.entries(form.fields);
      return {
        type: "object",
        properties: Object.fromEntries(fields.map(([key, field]) => [key, schemaOf(field.optional ?? field, into)])),
        required: fields.filter(([, field]) => !field.optional).map(([key]) => key),
        ...(into.isStrict && { additionalProperties: false }),
      };
    }
    default:
      throw new Error(`There is no JSON schema for a shape of kind ${form.kind}`);
  }
}

async function loadShape() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ entryPoints: [model], bundle: true, format: "esm", write: false });
  const { reportShape } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
  return reportShape;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = reportSchema(await loadShape());
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error("schema/report.schema.json is not up to date: run npm run report-schema");
    process.exitCode = 1;
  }
}
