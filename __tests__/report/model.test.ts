import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
// @ts-expect-error: a script, without types
import { reportSchema } from "../../scripts/report-schema.mjs";
import { reportShape } from "../../src/report/model.js";
import type { Shape } from "../../src/shape/shape.js";

/** Every shape in a shape, with the path of its field. */
function shapesIn(shape: Shape, path: string): (readonly [path: string, shape: Shape])[] {
  const { form } = shape;
  switch (form.kind) {
    case "list":
      return [[path, shape], ...shapesIn(form.item, `${path}[]`)];
    case "map":
      return [[path, shape], ...shapesIn(form.value, `${path}.*`)];
    case "record":
      return [
        [path, shape],
        ...Object.entries(form.fields).flatMap(([key, field]) =>
          shapesIn("optional" in field ? field.optional : field, `${path}.${key}`),
        ),
      ];
    default:
      return [[path, shape]];
  }
}

describe("reportShape", () => {
  test("the published schema is the one that is made from it", () => {
    const published = readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8");
    expect(published).toBe(reportSchema(reportShape));
  });

  test("describes every field in a sentence", () => {
    const shapes = shapesIn(reportShape, "report");
    expect(shapes.map(([path]) => path)).toContain("report.results[].attempts[].addresses[].errno");
    expect(shapes.filter(([, { description }]) => !/^[A-Za-z].*\.$/.test(description))).toEqual([]);
  });

  test("a name is given to one shape only, so that the schema defines it once", () => {
    const shapes = shapesIn(reportShape, "report").map(([, shape]) => shape);
    const named = new Map(shapes.flatMap((shape) => (shape.name === undefined ? [] : [[shape.name, shape]])));
    expect(shapes.filter((shape) => shape.name !== undefined && named.get(shape.name) !== shape)).toEqual([]);
  });
});
