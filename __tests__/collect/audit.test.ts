import { describe, expect, test } from "@jest/globals";
import { policyAudit } from "../../src/collect/audit.js";
import { MAX_AUDIT_REASONS } from "../../src/collect/limits.js";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { lint } from "../../src/lint/lint.js";
import { preflight } from "../../src/preflight.js";
import { accept } from "../../src/problem/checked.js";
import { closedPort, openPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";

const stdin = async () => Buffer.alloc(0);
const read = (inputs: Partial<Record<InputName, string>>) => accept(readInputs((name) => inputs[name] ?? ""));
const denied = (problems: readonly { code: string; severity: string; message: string; position?: unknown }[]) =>
  problems.filter(({ code }) => code === "policy-denied");

describe("policy-mode audit", () => {
  test("dials what allow forbids, and warns at its line with the reason of a denial", async () => {
    const open = await openPort();
    const addresses = `db=127.0.0.1:${open}\ncache=localhost:${open}`;
    const policy = { allow: "10.0.0.0/8", "policy-mode": "audit" };
    const { report } = await preflight(read({ addresses, ...policy }), { cwd: temporaryFolder(), stdin });
    expect([report.result, report.counts.passed]).toEqual(["pass", 2]);
    expect(report.settings["policy-mode"]).toBe("audit");
    const problems = denied(report.problems);
    expect(problems[0]).toEqual({
      code: "policy-denied",
      severity: "warning",
      message: `"127.0.0.1:${open}" would be denied by policy: allow has no pattern for 127.0.0.1:${open}`,
      remedy: "add it to allow, or remove the check, before policy-mode is enforce",
      position: { file: "input addresses", line: 1, column: 4 },
    });
    expect(problems.slice(1).map(({ severity }) => severity)).toContain("warning");
  });

  test("changes no verdict: a check that fails still fails", async () => {
    const addresses = `127.0.0.1:${await closedPort()}`;
    const inputs = read({ addresses, deny: "127.0.0.0/8", "policy-mode": "audit" });
    const { report } = await preflight(inputs, { cwd: temporaryFolder(), stdin });
    expect(report.results.map(({ reason, status }) => [reason, status])).toEqual([["refused", "fail"]]);
    expect(denied(report.problems)).toHaveLength(1);
  });

  test("warns once for an address that is tried several times", async () => {
    const addresses = `127.0.0.1:${await closedPort()}`;
    const inputs = read({ addresses, deny: "127.0.0.0/8", "policy-mode": "audit", retries: "2", "retry-delay": "1ms" });
    const { report } = await preflight(inputs, { cwd: temporaryFolder(), stdin });
    expect(report.results[0]?.attempts).toHaveLength(3);
    expect(denied(report.problems)).toHaveLength(1);
  });

  test("finds nothing where the policy allows everything that is dialed", async () => {
    const open = await openPort();
    const inputs = read({ addresses: `127.0.0.1:${open}`, allow: "127.0.0.0/8", "policy-mode": "audit" });
    const { report } = await preflight(inputs, { cwd: temporaryFolder(), stdin });
    expect(denied(report.problems)).toEqual([]);
  });

  test("warns of so many addresses of a name, and once more where it has others, at each line", () => {
    const position = (line: number) => ({ file: "spec.yaml", line, column: 1 });
    const collectors = [1, 2].map((line) => ({
      name: "a",
      address: { value: "many.example:81", position: position(line) },
      exclude: { value: false, position: position(line) },
      position: position(line),
      spec: "s",
    }));
    const audit = policyAudit(collectors);
    const reasons = Array.from({ length: 1_000 }, (_, at) => `denied by policy: allow has no pattern for ${at}`);
    for (const why of reasons) audit.onForbidden({ address: "many.example:81", why });
    const whys = [
      ...reasons.slice(0, MAX_AUDIT_REASONS),
      "denied by policy: it has more addresses that are not allowed",
    ];
    expect(audit.problems()).toEqual(
      [1, 2].flatMap((line) =>
        whys.map((why) => ({
          code: "policy-denied",
          severity: "warning",
          message: `"many.example:81" would be ${why}`,
          remedy: "add it to allow, or remove the check, before policy-mode is enforce",
          position: position(line),
        })),
      ),
    );
  });

  test("warns of fewer addresses of a name in a run of thousands of checks", () => {
    const position = { file: "spec.yaml", line: 1, column: 1 };
    const collectors = Array.from({ length: 10_000 }, (_, at) => ({
      name: `${at}`,
      address: { value: `${at}.example:81`, position },
      exclude: { value: false, position },
      position,
      spec: "s",
    }));
    const audit = policyAudit(collectors);
    for (const { address } of collectors)
      for (let at = 0; at < 8; at++) audit.onForbidden({ address: address.value, why: `denied by policy: ${at}` });
    const ofFirst = audit.problems().filter(({ message }) => message.startsWith('"0.example:81"'));
    expect(ofFirst.map(({ message }) => message.replace(/^.*denied by policy: /, ""))).toEqual([
      "0",
      "1",
      "it has more addresses that are not allowed",
    ]);
  });

  test.each([
    { mode: "audit", severity: "warning" },
    { mode: "enforce", severity: "error" },
  ])("of lint: $mode is a $severity", async ({ mode, severity }) => {
    const inputs = read({ mode: "lint", addresses: "192.0.2.1:5432", allow: "10.0.0.0/8", "policy-mode": mode });
    const { problems } = await lint(inputs, { cwd: temporaryFolder(), stdin });
    expect(denied(problems).map((problem) => problem.severity)).toEqual([severity]);
  });
});
