import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { claimPaths } from "../../src/github/claim-paths.js";
import { temporaryFolder } from "../temporary-folder.js";

const nothing = { value: [], problems: [] };

describe("claimPaths()", () => {
  const job = () => ({ RUNNER_TEMP: temporaryFolder({}), GITHUB_JOB: "gate", GITHUB_RUN_ID: "1" });

  test("a path that another step of the job writes is an error that names the step", async () => {
    const env = job();
    const cwd = "/workspace";
    expect(await claimPaths(["out/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "first" } })).toEqual(nothing);
    expect(await claimPaths(["b.json", "./out/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "second" } })).toEqual({
      value: ["./out/a.json"],
      problems: [
        {
          code: "input-value",
          severity: "error",
          where: "input report",
          message: "Cannot write ./out/a.json: the step first of this job writes it already",
          remedy: "expected a path of its own for each step",
        },
      ],
    });
  });

  test("a temporary folder that cannot be used claims nothing, and ends", async () => {
    const env = {
      ...job(),
      RUNNER_TEMP: process.platform === "linux" ? "/proc/x" : "/dev/null/x",
      GITHUB_ACTION: "first",
    };
    expect(await claimPaths(["a.json"], { cwd: "/w", env })).toEqual(nothing);
  });

  test("a path through a link to a folder is the one that another step writes", async () => {
    const env = job();
    const cwd = temporaryFolder({ "reports/x": "" });
    symlinkSync("reports", join(cwd, "link"));
    expect(await claimPaths(["reports/new/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "first" } })).toEqual(nothing);
    expect(await claimPaths(["link/new/a.json"], { cwd, env: { ...env, GITHUB_ACTION: "second" } })).toMatchObject({
      value: ["link/new/a.json"],
    });
  });

  const onUnix = process.platform === "win32" ? describe.skip : describe;

  onUnix("what is written through takes the reports of several steps", () => {
    const streams = ["/dev/stdout", "/dev/stderr", "/dev/fd/1", "/dev/null", "pipe", "link-to-pipe", "link-to-null"];

    test.each(streams)("as %s does", async (path) => {
      const env = job();
      const cwd = temporaryFolder({ "a.json": "" });
      execFileSync("mkfifo", [join(cwd, "pipe")]);
      symlinkSync("pipe", join(cwd, "link-to-pipe"));
      symlinkSync("/dev/null", join(cwd, "link-to-null"));
      const claims = [];
      for (const step of ["first", "second"]) {
        claims.push(await claimPaths([path, "a.json"], { cwd, env: { ...env, GITHUB_ACTION: step } }));
      }
      expect(claims.map(({ value }) => value)).toEqual([[], ["a.json"]]);
    });
  });

  test("a step may write its own paths again", async () => {
    const env = { ...job(), GITHUB_ACTION: "first" };
    expect(await claimPaths(["a.json"], { cwd: "/w", env })).toEqual(nothing);
    expect(await claimPaths(["a.json"], { cwd: "/w", env })).toEqual(nothing);
  });

  test("steps of other jobs may write the same paths", async () => {
    const env = { ...job(), GITHUB_ACTION: "first" };
    expect(await claimPaths(["a.json"], { cwd: "/w", env })).toEqual(nothing);
    expect(
      await claimPaths(["a.json"], { cwd: "/w", env: { ...env, GITHUB_JOB: "other", GITHUB_ACTION: "second" } }),
    ).toEqual(nothing);
  });

  test("a temporary folder that cannot be used claims nothing", async () => {
    expect(await claimPaths(["a.json"], { cwd: "/w", env: { RUNNER_TEMP: "/dev/null", GITHUB_ACTION: "a" } })).toEqual(
      nothing,
    );
  });
});
