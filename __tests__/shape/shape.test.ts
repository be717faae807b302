import { describe, expect, test } from "@jest/globals";
import { faultIn } from "../../src/shape/fault.js";
import { jsonPieces } from "../../src/shape/json.js";
import { inOrder } from "../../src/shape/order.js";
import { duration, type Infer, integer, list, map, oneOf, optional, record, string } from "../../src/shape/shape.js";

const trip = record("A trip.", {
  from: string("Where it begins."),
  to: optional(string("Where it ends.")),
  seats: integer("How many may travel.", { minimum: 1 }),
  by: oneOf("What moves.", ["train", "ship"]),
  tookMs: duration("How long it took."),
  stops: list("On the way.", record("One stop.", { at: string("Where."), waitMs: optional(duration("How long.")) })),
  notes: map("By traveller.", string("What was noted.")),
});
type Trip = Infer<typeof trip>;

const whole: Trip = {
  from: "Bern",
  to: "Oslo",
  seats: 2,
  by: "train",
  tookMs: 12,
  stops: [{ at: "Kiel", waitMs: 1 }, { at: "Malmö" }],
  notes: { anna: "late" },
};

describe("faultIn", () => {
  test.each<{ name: string; value: unknown }>([
    { name: "data with every field", value: whole },
    { name: "data without an optional field", value: { ...whole, to: undefined } },
    { name: "data with a field that the shape does not have", value: { ...whole, later: { a: 1 } } },
  ])("accepts $name", ({ value }) => {
    expect(faultIn(JSON.parse(JSON.stringify(value)), trip)).toBeUndefined();
  });

  test.each<{ name: string; value: unknown; fault: string }>([
    { name: "a list in place of the document", value: [], fault: "the document is a list, expected a mapping" },
    { name: "null", value: null, fault: "the document is null, expected a mapping" },
    {
      name: "a field that is missing",
      value: { ...whole, from: undefined },
      fault: "from is missing, expected a string",
    },
    { name: "a number in place of a string", value: { ...whole, to: 1 }, fault: "to is 1, expected a string" },
    { name: "a fraction", value: { ...whole, seats: 1.5 }, fault: "seats is 1.5, expected an integer of at least 1" },
    {
      name: "an integer below the minimum",
      value: { ...whole, seats: 0 },
      fault: "seats is 0, expected an integer of at least 1",
    },
    { name: "another constant", value: { ...whole, by: "bus" }, fault: "by is another string, expected train or ship" },
    {
      name: "a negative duration",
      value: { ...whole, tookMs: -1 },
      fault: "tookMs is -1, expected a number of milliseconds",
    },
    {
      name: "an infinite duration",
      value: { ...whole, tookMs: 1 / 0 },
      fault: "tookMs is Infinity, expected a number of milliseconds",
    },
    {
      name: "a duration that is infinite once it is rounded",
      value: { ...whole, tookMs: 1.7e308 },
      fault: "tookMs is 1.7e+308, expected a number of milliseconds",
    },
    {
      name: "a mapping in place of a list",
      value: { ...whole, stops: {} },
      fault: "stops is a mapping, expected a list",
    },
    {
      name: "an item of a list",
      value: { ...whole, stops: [{ at: "Kiel" }, 7] },
      fault: "stops[1] is 7, expected a mapping",
    },
    {
      name: "a field of an item",
      value: { ...whole, stops: [{ at: true }] },
      fault: "stops[0].at is true, expected a string",
    },
    { name: "a value of a map", value: { ...whole, notes: { anna: 1 } }, fault: "notes.* is 1, expected a string" },
    {
      name: "a string without it, which may be a secret",
      value: { ...whole, stops: "s3cret" },
      fault: "stops is a string, expected a list",
    },
  ])("reports $name", ({ value, fault }) => {
    expect(faultIn(value, trip)).toBe(fault);
  });

  test("does not take what a prototype has for a field", () => {
    const shape = record("Any.", { toString: string("A string.") });
    expect(faultIn({}, shape)).toBe("toString is missing, expected a string");
    expect(faultIn(JSON.parse('{"__proto__": {"from": "Bern"}}'), record("Any.", { from: string("A string.") }))).toBe(
      "from is missing, expected a string",
    );
  });
});

describe("inOrder", () => {
  test("writes the keys of each record in the order of the shape", () => {
    const { stops, ...rest } = whole;
    const reversed = Object.fromEntries(
      Object.entries({ stops: [{ waitMs: 1, at: "Kiel" }, { at: "Malmö" }], ...rest }).reverse(),
    );
    expect(JSON.stringify(inOrder(reversed as unknown as Trip, trip))).toBe(JSON.stringify(whole));
  });

  test("leaves out keys that the shape does not have, and fields that are undefined", () => {
    const more = { ...whole, to: undefined, later: 1 } as unknown as Trip;
    expect(Object.keys(inOrder(more, trip))).toEqual(["from", "seats", "by", "tookMs", "stops", "notes"]);
  });

  test("rounds durations to a thousandth of a millisecond", () => {
    expect(inOrder({ ...whole, tookMs: 1.23456789 }, trip).tookMs).toBe(1.235);
  });

  test("keeps the keys of a map as they are", () => {
    expect(Object.keys(inOrder({ ...whole, notes: { b: "1", a: "2" } }, trip).notes)).toEqual(["b", "a"]);
  });
});

describe("jsonPieces", () => {
  const written = (value: Trip) => [...jsonPieces(value, trip, JSON.stringify)];

  test.each<{ name: string; value: Trip }>([
    { name: "a value with every field", value: whole },
    {
      name: "empty lists and maps, and a field that is undefined",
      value: { ...whole, stops: [], notes: {}, to: undefined } as unknown as Trip,
    },
    { name: "a duration that is rounded", value: { ...whole, tookMs: 1.23456789 } },
    {
      name: "a key with a quote, and keys that the shape does not have",
      value: { ...whole, later: 1, notes: { '"': "\n" } } as Trip,
    },
  ])("writes $name as JSON.stringify does", ({ value }) => {
    expect(written(value).join("")).toBe(JSON.stringify(inOrder(value, trip), null, 2));
  });

  test("writes each item of the record's lists as one piece", () => {
    expect(written(whole)).toContain(',\n    {\n      "at": "Malmö"\n    }');
  });

  test("writes a record without fields", () => {
    expect([...jsonPieces({}, record("Nothing.", {}), JSON.stringify)].join("")).toBe("{}");
  });
});
