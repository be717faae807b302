import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
// @ts-expect-error: a script, without types
import { precompileTemplates } from "../../scripts/templates.mjs";
import { builtinTemplates } from "../../src/pages/builtin-templates.js";
import { sampleViews } from "../../src/pages/sample-views.js";

test("the precompiled templates are made from src/pages/templates", () => {
  const written = readFileSync(new URL("../../src/pages/templates.gen.ts", import.meta.url), "utf8");
  expect(written).toBe(precompileTemplates());
});

test("the built-in templates use only fields that exist, in full views and in bare ones", () => {
  for (const view of sampleViews()) {
    for (const name of ["summary", "comment"] as const) expect(builtinTemplates[name](view)).toContain(view.verdict);
  }
});
