import { describe, expect, test } from "@jest/globals";
import { nameNotFoundWarnings } from "../../src/report/name-not-found.js";
import { makeResult } from "./make-report.js";

describe("a check of a name without an address", () => {
  const passed = makeResult({ address: "db.exampel.com:443", networkStatus: "error", reason: "dns-not-found" });

  test("is warned of where it passes", () => {
    expect(nameNotFoundWarnings([passed])).toEqual([
      {
        code: "name-not-found",
        severity: "warning",
        message: "The name in db.exampel.com:443 has no address, so the check passes although nothing was dialed",
        remedy: "check the spelling; write an IP address if a port must be closed",
        position: passed.position,
      },
    ]);
  });

  test.each([
    { name: "it fails", result: { ...passed, status: "fail" } },
    { name: "it warns", result: { ...passed, status: "warn" } },
    { name: "its port is closed", result: { ...passed, reason: "refused" } },
    { name: "it is connected", result: makeResult() },
  ] as const)("has no warning where $name", ({ result }) => {
    expect(nameNotFoundWarnings([result])).toEqual([]);
  });
});
