import { expect, test } from "@jest/globals";
import { sprig } from "../../../src/go/sprig/sprig.js";
import { executeTemplate } from "../../../src/go/template/template.js";

function render(text: string): string {
  return executeTemplate(text, {}, { name: "t", functions: sprig });
}

/** Calls whose result in Go depends on the environment, the network, a clock, chance or a key. */
const calls = [
  'env "HOME"',
  'expandenv "$HOME"',
  'getHostByName "example.com"',
  "now",
  "ago 0",
  "randAlphaNum 3",
  "randAlpha 3",
  "randAscii 3",
  "randNumeric 3",
  'shuffle "abc"',
  "uuidv4",
  'genPrivateKey "rsa"',
  'derivePassword 1 "long" "password" "user" "example.com"',
  'buildCustomCert "a" "b"',
  'genCA "a" 1',
  'genSelfSignedCert "a" (list) (list) 1',
  'encryptAES "key" "text"',
  'decryptAES "key" "text"',
];

test.each(calls)("%s is refused by its name", (call) => {
  const name = call.split(" ", 1)[0];
  expect(() => render(`{{${call}}}`)).toThrow(`error calling ${name}: function "${name}" is disabled: `);
});

test.each(calls)("%s in a branch not taken is ignored", (call) => {
  expect(render(`{{if false}}{{${call}}}{{else}}rendered{{end}}`)).toBe("rendered");
});

test.each([
  ["env", "wrong number of args for env: want 1 got 0"],
  ["env 1", "expected string; found 1"],
  ['randAlpha "x"', 'expected integer; found "x"'],
])("the arguments of %s are checked before it is refused", (call, message) => {
  expect(() => render(`{{${call}}}`)).toThrow(message);
});

test.each(["date", "htmlDate"])("%s of a value that is not a time is refused: it would be the current time", (name) => {
  const layout = name === "date" ? '"2006"' : "";
  expect(() => render(`{{${name} ${layout} "text"}}`)).toThrow(`function "${name}" is disabled`);
});
