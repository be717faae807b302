import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { claimPaths } from "../../src/github/claim-paths.js";
import { temporaryFolder } from "../temporary-folder.js";

describe("claimPaths()", () => {
  const job = () => ({ RUNNER_TEMP: temporaryFolder({}), GITHUB_JOB: "gate", GITHUB_RUN_ID: "1" });

  test("a path that another step of the job writes is an error that names the step", () => {
    const env = job();
    const cwd = "/workspace";
    expect(claimPaths(["out/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "first" } })).toEqual([]);
    expect(claimPaths(["b.json", "./out/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "second" } })).toEqual([
      {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: "Cannot write ./out/a.json: the step first of this job writes it already",
        remedy: "expected a path of its own for each step",
      },
    ]);
  });

  test("a temporary folder that cannot be used claims nothing, and ends", () => {
    const env = {
      ...job(),
      RUNNER_TEMP: process.platform === "linux" ? "/proc/x" : "/dev/null/x",
      GITHUB_ACTION: "first",
    };
    expect(claimPaths(["a.json"], { cwd: "/w", env })).toEqual([]);
  });

  test("a path through a link to a folder is the one that another step writes", () => {
    const env = job();
    const cwd = temporaryFolder({ "reports/x": "" });
    symlinkSync("reports", join(cwd, "link"));
    expect(claimPaths(["reports/new/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "first" } })).toEqual([]);
    expect(claimPaths(["link/new/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "second" } })).toHaveLength(1);
  });

  test("a step may write its own paths again", () => {
    const env = { ...job(), GITHUB_ACTION: "first" };
    expect(claimPaths(["a.json"], { cwd: "/w", env })).toEqual([]);
    expect(claimPaths(["a.json"], { cwd: "/w", env })).toEqual([]);
  });

  test("steps of other jobs may write the same paths", () => {
    const env = { ...job(), GITHUB_ACTION: "first" };
    expect(claimPaths(["a.json"], { cwd: "/w", env })).toEqual([]);
    expect(
      claimPaths(["a.json"], { cwd: "/w", env: { ...env, GITHUB_JOB: "other", GITHUB_ACTION: "second" } }),
    ).toEqual([]);
  });

  test("a temporary folder that cannot be used claims nothing", () => {
    expect(claimPaths(["a.json"], { cwd: "/w", env: { RUNNER_TEMP: "/dev/null", GITHUB_ACTION: "a" } })).toEqual([]);
  });
});
