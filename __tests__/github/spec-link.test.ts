import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readContext } from "../../src/github/context.js";
import { specLink } from "../../src/github/spec-link.js";
import { temporaryFolder } from "../temporary-folder.js";

const blob = "https://github.com/example/gate/blob/abc";

/** Returns the link to line 3 of a file in a workspace with these files. */
function linkTo(file: string | ((workspace: string) => string), files: Readonly<Record<string, string>>) {
  const workspace = temporaryFolder(files);
  const link = specLink({ serverUrl: "https://github.com", owner: "example", repo: "gate", sha: "abc", workspace });
  return link({ file: typeof file === "string" ? file : file(workspace), line: 3, column: 1 });
}

const remote = (url: string) => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/*\n`;

const commit = "0123456789abcdef0123456789abcdef01234567";

describe("specLink()", () => {
  const files = { "spec.yaml": "", "pre flight/a#b?.yaml": "", "..spec.yaml": "" };

  test.each([
    { name: "a relative path", file: "spec.yaml", url: `${blob}/spec.yaml#L3` },
    { name: "a path with a detour", file: "./pre flight/../spec.yaml", url: `${blob}/spec.yaml#L3` },
    { name: "an absolute path", file: (cwd: string) => join(cwd, "spec.yaml"), url: `${blob}/spec.yaml#L3` },
    {
      name: "characters with a meaning in URLs",
      file: "pre flight/a#b?.yaml",
      url: `${blob}/pre%20flight/a%23b%3F.yaml#L3`,
    },
    { name: "a name that begins with two dots", file: "..spec.yaml", url: `${blob}/..spec.yaml#L3` },
  ])("links $name", ({ file, url }) => {
    expect(linkTo(file, files)).toBe(url);
  });

  test("looks for a file once, whichever of its lines are linked", () => {
    const workspace = temporaryFolder(files);
    const link = specLink({ serverUrl: "https://github.com", owner: "example", repo: "gate", sha: "abc", workspace });
    const first = link({ file: "spec.yaml", line: 1, column: 1 });
    rmSync(join(workspace, "spec.yaml"));
    const second = link({ file: "spec.yaml", line: 2, column: 1 });
    expect([first, second]).toEqual([`${blob}/spec.yaml#L1`, `${blob}/spec.yaml#L2`]);
  });

  test.each([
    { name: "a file outside of the workspace", file: () => join(temporaryFolder(files), "spec.yaml") },
    { name: "a path that leads out of the workspace", file: "../spec.yaml" },
    { name: "standard input", file: "-" },
    { name: "an input", file: "addresses" },
    { name: "the workspace itself", file: "." },
  ])("has no link for $name", ({ file }) => {
    expect(linkTo(file, files)).toBeUndefined();
  });

  test.each([
    ["the repository, checked out into the workspace", "", "https://github.com/example/gate", `${blob}/a/s.yaml#L3`],
    ["the repository, checked out below it", "src/", "https://github.com/Example/Gate.git", `${blob}/a/s.yaml#L3`],
    ["the repository over SSH", "src/", "git@github.com:example/gate.git", `${blob}/a/s.yaml#L3`],
    ["another repository", "", "https://github.com/example/other", undefined],
    ["another repository below it", "other/", "https://github.com/example/other", undefined],
    [
      "another repository whose name has the same end",
      "other/",
      "https://github.com/example/my-example/gate-2",
      undefined,
    ],
    ["a repository without a remote", "src/", "", `${blob}/a/s.yaml#L3`],
  ])("links a file in %s only if it belongs to the repository", (_, folder, url, expected) => {
    const workspace = { [`${folder}.git/config`]: url === "" ? "[core]\n" : remote(url), [`${folder}a/s.yaml`]: "" };
    expect(linkTo(`${folder}a/s.yaml`, workspace)).toBe(expected);
  });

  test.each([
    { name: "the commit that pull_request_target has checked out", head: commit, at: commit },
    { name: "the base, whose branch pull_request_target has checked out", head: "ref: refs/heads/main", at: "abc" },
    { name: "the base, where there is no HEAD", head: undefined, at: "abc" },
    {
      name: "the event's commit: pull_request checks out a temporary one",
      event: "pull_request",
      head: commit,
      at: "abc",
    },
  ])("links to a line of $name", ({ event = "pull_request_target", head, at }) => {
    const workspace = temporaryFolder({
      "head/.git/config": remote("https://github.com/example/gate"),
      ...(head !== undefined && { "head/.git/HEAD": `${head}\n` }),
      "head/spec.yaml": "",
    });
    const run = { serverUrl: "https://github.com", owner: "example", repo: "gate", sha: "abc", eventName: event };
    expect(specLink({ ...run, workspace })({ file: "head/spec.yaml", line: 3, column: 1 })).toBe(
      `https://github.com/example/gate/blob/${at}/spec.yaml#L3`,
    );
  });

  test("has no links outside of a runner", () => {
    expect(specLink(readContext({}))({ file: "spec.yaml", line: 1, column: 1 })).toBeUndefined();
  });
});
