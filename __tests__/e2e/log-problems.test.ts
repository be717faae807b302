import { expect, jest, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runAction } from "./run.js";

jest.setTimeout(60_000);

/** Each `#` in front of an address is a warning. */
const commented = (count: number) => Array.from({ length: count }, (_, at) => `#127.0.0.1:${at + 1}`).join("\n");

const stepOf = (inputs: Readonly<Record<string, string>>) =>
  runAction({ "fail-on": "never", summary: "false", ...inputs }, { node, cwd: temporaryFolder({}) });

const line = (at: number) =>
  `warning: input addresses:${at}:1: This line of addresses is a comment, so the address behind its # is not checked; put a blank behind the # of a comment, or name= before what begins with #`;

test("a step without annotations and without a summary has its warnings in the log", async () => {
  const { stdout } = await stepOf({ addresses: `${commented(2)}\n127.0.0.1:1`, annotations: "false" });
  expect(stdout.split("\n").filter((each) => each.startsWith("warning: "))).toEqual([line(1), line(2)]);
  expect(stdout).not.toContain("::warning");
});

test("a step with more warnings than annotations has all of them in the log", async () => {
  const { stdout } = await stepOf({ addresses: `${commented(12)}\n127.0.0.1:1` });
  const group = stdout.slice(stdout.indexOf("::group::All 12 problems\n"));
  expect(group.split("\n").slice(1, 14)).toEqual([
    ...Array.from({ length: 12 }, (_, at) => line(at + 1)),
    "::endgroup::",
  ]);
  expect(stdout).toContain("more warnings are in the log and the report");
});

test("a step whose warnings are all annotations does not repeat them", async () => {
  const { stdout } = await stepOf({ addresses: `${commented(2)}\n127.0.0.1:1` });
  expect(stdout).toContain("::warning title=address-commented::");
  expect(stdout).not.toContain("warning: input addresses");
});
