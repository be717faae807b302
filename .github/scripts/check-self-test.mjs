// Holds what the steps of self-test.yml said against what they should have said.
import { deepStrictEqual } from "node:assert";
import { existsSync, readFileSync } from "node:fs";

const title = "Kubernetes API TCP Connection Status";
const counts = { total: "1", passed: "0", warned: "0", failed: "0", excluded: "0", "failed-checks": "[]" };

check("CONNECTED", "success", { ...counts, result: "pass", passed: "1" });
check("REFUSED", "failure", { ...counts, result: "fail", failed: "1", "failed-checks": JSON.stringify([title]) });
check("WARNED", "success", { ...counts, result: "warn", warned: "1" });
check("EXCLUDED", "success", { ...counts, result: "pass", total: "0", excluded: "1" });
check("WRONG", "failure", undefined);

function check(name, outcome, outputs) {
  const [, said, json] = /^(\w+) ([\s\S]*)$/.exec(process.env[name] ?? "") ?? [];
  const { report, ...rest } = JSON.parse(json || "{}");
  deepStrictEqual({ outcome: said, outputs: rest }, { outcome, outputs: outputs ?? {} }, name);
  if (outputs) {
    if (!existsSync(report)) throw new Error(`${name}: no report at ${report}`);
    deepStrictEqual(JSON.parse(readFileSync(report, "utf8")).result, outputs.result, name);
  }
  console.log(`${name.toLowerCase()}: ${outcome}${outputs ? `, ${outputs.result}` : ""}, as it should be`);
}
