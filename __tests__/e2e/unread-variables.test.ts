import { expect, jest, test } from "@jest/globals";
import { makeReport, makeResult } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction } from "./run.js";

jest.setTimeout(60_000);

const files = {
  "eu.json": JSON.stringify(makeReport({ name: "eu", results: [makeResult()] })),
};

test.each<{ readonly mode: string; readonly inputs: Readonly<Record<string, string>> }>([
  { mode: "run", inputs: { addresses: "127.0.0.1:1" } },
  { mode: "lint", inputs: { addresses: "127.0.0.1:1" } },
  { mode: "merge", inputs: { merge: "eu.json" } },
])("a step with mode $mode has the warning of a variable that it does not read", async ({ mode, inputs }) => {
  const variable = { TCP_PREFLIGHT_DENY: "127.0.0.0/8" };
  const step = await runAction(
    { mode, ...inputs, "fail-on": "never" },
    { node, cwd: temporaryFolder(files) },
    variable,
  );
  expect(step.exitCode).toBe(0);
  expect(step.report?.problems).toEqual(
    expect.arrayContaining([
      {
        code: "variable-unread",
        severity: "warning",
        where: "environment",
        message: "The action does not read the variable TCP_PREFLIGHT_DENY",
        remedy: "give the input deny",
      },
    ]),
  );
  expect(step.stdout).toContain("::warning title=variable-unread::");
});
