import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { helmFunctionNames } from "../../src/go/helm/helm.js";
import { loadRegexp } from "../../src/go/regexp/regexp.js";
import { outcome } from "./outcome.js";

await loadRegexp();

interface Call {
  readonly template: string;
  readonly output?: string;
  readonly error?: string;
}

/** Calls of Helm's functions with arguments of every kind, and what preflight makes of them. */
const calls = readFileSync("conformance/values/calls.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Call);

/** Refused when they are called (ADR 96), or in need of a chart: other tests have them. */
const withoutCall = [
  ...["ago", "bcrypt", "buildCustomCert", "decryptAES", "derivePassword", "encryptAES", "genCA", "genCAWithKey"],
  ...["genPrivateKey", "genSelfSignedCert", "genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey"],
  ...["getHostByName", "htpasswd", "include", "lookup", "now", "randAlpha", "randAlphaNum", "randAscii", "randBytes"],
  ...["randInt", "randNumeric", "shuffle", "uuidv4"],
];

describe("functions of Helm give what preflight's give", () => {
  test("each of them is called", () => {
    const called = new Set(calls.flatMap(({ template }) => template.match(/(?<=\{\{ |\()\w+/g) ?? []));
    expect(helmFunctionNames().filter((name) => !called.has(name) && !withoutCall.includes(name))).toEqual([]);
  });

  test.each(calls)("$template", ({ template, output, error }) => {
    expect(outcome({ name: "", template })).toEqual(error === undefined ? { output } : { error });
  });
});
