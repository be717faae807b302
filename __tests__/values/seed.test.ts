import { describe, expect, test } from "@jest/globals";
import { dict } from "../../src/go/value.js";
import { seed } from "../../src/values/seed.js";

describe("seed()", () => {
  test("reads a path once, whatever it repeats", () => {
    const exec = RegExp.prototype.exec;
    let searches = 0;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      searches++;
      return exec.call(this, text);
    };
    try {
      seed(`.Values${".Values".repeat(50)}.a .Values.b.enabled`, dict());
    } finally {
      RegExp.prototype.exec = exec;
    }
    expect(searches).toBeLessThan(20);
  });

  test("refuses a path that is nested too deep to be copied", () => {
    expect(() => seed(`.Values${".a".repeat(1_001)}`, dict())).not.toThrow();
    expect(() => seed(`.Values${".a".repeat(1_002)}`, dict())).toThrow(
      "template limit exceeded: a path of .Values with more than 1000 names",
    );
  });

  test.each([
    { name: "a switch", text: "{{ .Values.tls.enabled }}", added: ["tls"] },
    { name: "two switches of one path", text: ".Values.a.enabled.Values.b.create", added: ["a", "b"] },
    { name: "a path without a switch", text: ".Values.db.host", added: ["db"] },
    { name: "a name that only begins like a switch", text: ".Values.enabledness", added: [] },
  ])("adds what preflight adds for $name", ({ text, added }) => {
    const values = dict();
    seed(text, values);
    expect(added.filter((key) => !values.entries.has(key))).toEqual([]);
  });
});
