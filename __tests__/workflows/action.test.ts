import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { commentModes, failOnValues } from "../../src/inputs/inputs.js";

interface Typed {
  readonly type: string;
  readonly "allowed-values"?: readonly string[];
}

const read = (path: string) => parse(readFileSync(path, "utf8"));
const action = read("action.yml");
const types = read("action-types.yml") as {
  readonly inputs: Readonly<Record<string, Typed>>;
  readonly outputs: Readonly<Record<string, Typed>>;
};

describe("action.yml", () => {
  test("has a description that the Marketplace shows whole, and its branding", () => {
    expect(action.description.length).toBeLessThan(125);
    expect(Object.keys(action.branding)).toEqual(["icon", "color"]);
  });
});

describe("action-types.yml", () => {
  test("has a type for every input and output, in the same order", () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
  });

  test("has types that exist", () => {
    const known = ["string", "boolean", "integer", "float", "enum", "list"];
    const all = [...Object.values(types.inputs), ...Object.values(types.outputs)];
    expect(all.filter(({ type }) => !known.includes(type))).toEqual([]);
  });

  test.each(Object.entries(types.inputs))("takes the default of %s", (name, { type, "allowed-values": values }) => {
    const given: string = action.inputs[name].default ?? "";
    const accepted: Readonly<Record<string, () => boolean>> = {
      boolean: () => ["true", "false"].includes(given),
      integer: () => /^\d+$/.test(given),
      enum: () => values?.includes(given) === true,
    };
    expect(accepted[type]?.() ?? true).toBe(true);
  });

  test("lists the values that the code accepts", () => {
    expect(types.inputs["fail-on"]?.["allowed-values"]).toEqual(failOnValues);
    expect(types.inputs.comment?.["allowed-values"]).toEqual(commentModes);
  });
});
