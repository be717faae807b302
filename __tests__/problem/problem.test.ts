import { describe, expect, test } from "@jest/globals";
import { describeThrown } from "../../src/problem/problem.js";

const circle = new Error("one");
circle.cause = new Error("two", { cause: circle });

describe("describeThrown()", () => {
  test.each([
    { name: "an error by its message", thrown: new Error("no room"), text: "no room" },
    { name: "an error without a message by its name", thrown: new RangeError(), text: "RangeError" },
    {
      name: "an error with its causes",
      thrown: new Error("Cannot write", { cause: new Error("no room", { cause: "a quota" }) }),
      text: "Cannot write: no room: a quota",
    },
    { name: "an error that is its own cause once", thrown: circle, text: "one: two" },
    { name: "a text", thrown: "no room", text: "Unexpected error: no room" },
    { name: "nothing", thrown: undefined, text: "Unexpected error: undefined" },
    { name: "a symbol", thrown: Symbol("s"), text: "Unexpected error: Symbol(s)" },
    {
      name: "what cannot be made a text",
      thrown: Object.create(null) as unknown,
      text: "Unexpected error: [object Object]",
    },
  ])("describes $name", ({ thrown, text }) => {
    expect(describeThrown(thrown)).toBe(text);
  });
});
