import { describe, expect, test } from "@jest/globals";
import { type GateName, gateKey, headingName, refusalHeading } from "../../src/github/gate-name.js";
import { defaultNameOf, stepName } from "../../src/github/step-name.js";

const password = "Zq9xKwPfTv";
const url = `postgres://app:${password}@db.x:5432/app`;
const masked = "postgres://app:***@db.x:5432/app";

function gateOf(given: string, values: object, addresses: readonly string[] = []): GateName {
  const matrix = JSON.stringify(values);
  const env = { GITHUB_JOB: "gate", GITHUB_ACTION: "__gate" };
  return { name: stepName(given, matrix, env), defaultName: defaultNameOf(given, matrix, env), matrix, addresses };
}

/** The name as a report has it. */
const shownName = ({ name }: GateName) => name.replaceAll(password, "***");

describe("the heading of a comment", () => {
  test.each([
    { given: "staging", values: { zone: "eu", url }, expected: `staging (eu, ${masked})` },
    { given: "staging", values: { target: [{ zone: "eu", url }] }, expected: `staging (eu, ${masked})` },
    { given: `staging ${url}`, values: { zone: "eu", url }, expected: `staging ${masked} (eu)` },
    { given: `gate (eu, ${url})`, values: { zone: "eu", url }, expected: `gate (eu, ${masked})` },
    { given: "gate (Object)", values: { target: { zone: "eu", url } }, expected: `gate (eu, ${masked})` },
  ])("of the name $given and the matrix $values has no password, and no value twice", ({ given, values, expected }) => {
    const gate = gateOf(given, values);
    expect(headingName(shownName(gate), gate, { isRedacted: false })).toBe(expected);
    expect(refusalHeading(gate, { isRedacted: false })).toBe(expected);
  });

  test.each([`db=${url}`, `db=${url} and more`])("masks a value that is the password of the address %s", (line) => {
    const gate = gateOf("staging", { word: password, zone: "app" }, [line]);
    expect(refusalHeading(gate, { isRedacted: false })).toBe("staging (***, app)");
  });

  test("masks what the report hides of an address of a spec", () => {
    const hide = (text: string) => text.replaceAll("s3cret", "***");
    const gate = gateOf("staging", { word: "s3cret" });
    expect(headingName("staging", gate, { isRedacted: false, hide })).toBe("staging (***)");
  });

  test.each([
    { given: "staging", values: { host: "db.x", zone: "eu" }, expected: "staging" },
    { given: "staging", values: { target: { host: "db.x", port: 1 } }, expected: "staging" },
    { given: "gate (db.x)", values: { host: "db.x" }, expected: "gate" },
    { given: "gate (Object)", values: { target: { host: "db.x" } }, expected: "gate" },
    { given: "to db.x", values: { host: "db.x" }, expected: "to db.x" },
  ])("of a refused run with redact, named $given, is $expected", ({ given, values, expected }) => {
    expect(refusalHeading(gateOf(given, values), { isRedacted: true })).toBe(expected);
  });
});

test("a gate finds its comment again whatever is hidden, and its legs have comments of their own", () => {
  const keys = [url, "redis://cache"].map((value) => gateKey(gateOf("staging", { url: value })));
  // As in earlier versions, where nothing is secret.
  expect(keys).toEqual([`staging (${masked})`, "staging (redis://cache)"]);
});
