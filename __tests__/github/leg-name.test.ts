import { expect, test } from "@jest/globals";
import { legName } from "../../src/github/leg-name.js";

const matrix = JSON.stringify({ zone: "eu", size: 2, fast: true, none: null, host: { name: "db" } }, null, 2);

test.each([
  ["staging", matrix, "staging (eu, 2, true, db)"],
  ["staging eu db", matrix, "staging eu db (2, true)"],
  ["gate (eu, 2, true, db)", matrix, "gate (eu, 2, true, db)"],
  ["db 12", '{"shard":1}', "db 12 (1)"],
  ["the same 2", '{"one":"a","other":"2"}', "the same 2 (a)"],
  ["node-20/eu", '{"node":20,"zone":"eu"}', "node-20/eu"],
  ["x 2", '{"one":2,"other":2}', "x 2 (2)"],
  ["", '{"zone":"eu"}', "(eu)"],
  ["staging", "null", "staging"],
  ["staging", "", "staging"],
  ["staging", "{", "staging"],
])("a leg named %j of the matrix %j is %j in its comment", (name, json, expected) => {
  expect(legName(name, json)).toBe(expected);
});

test("a matrix of 50,000 levels has the name that a flat one has", () => {
  expect(legName("gate", `${"[".repeat(50_000)}"eu"${"]".repeat(50_000)}`)).toBe("gate (eu)");
});
