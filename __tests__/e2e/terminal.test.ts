import { existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, jest, test } from "@jest/globals";
import { closedPort } from "../loopback.js";
import { temporaryFolder } from "../temporary-folder.js";
import { node } from "./nodes.js";
import { runCli } from "./run.js";

jest.setTimeout(60_000);

/** Gives a command a terminal of 40 columns: util-linux's `script`. */
const onNarrowTerminal = [
  "bash",
  "-c",
  'exec script -qefc "stty cols 40; exec $(printf "%q " "$@")" /dev/null',
  "bash",
];
const hasScript = existsSync("/usr/bin/script");

/** A spec with one error, which names a file, a line and a code. */
const broken = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata: {name: example}
spec:
  collectors: [{tcpConnect: {collectorName: api, address: "127.0.0.1:1", timeout: 5 seconds}}]
  analyzers: [{tcpConnect: {checkName: API, collectorName: api, outcomes: [{pass: {when: connected, message: ok}}]}}]
`;

describe("on a terminal of 40 columns", () => {
  (hasScript ? test : test.skip).each<{ readonly name: string; readonly args: (port: number) => string[] }>([
    { name: "the help", args: () => ["--help"] },
    { name: "the help of a command", args: () => ["run", "--help"] },
    { name: "the report of a run", args: (port) => ["run", "--address", `A database=localhost:${port}`] },
    { name: "an error of a spec", args: () => ["run", "broken.yaml"] },
    { name: "lint", args: () => ["lint", "broken.yaml"] },
    { name: "an error of the usage", args: () => ["run", "--tiemout", "5s"] },
    { name: "the demo", args: () => ["demo"] },
  ])("no word of $name is broken (needs script of util-linux)", async ({ args }) => {
    const cwd = temporaryFolder({ "broken.yaml": broken });
    const given = args(await closedPort());
    const [narrow, piped] = await Promise.all([
      runCli(given, { node, cwd, prefix: onNarrowTerminal }),
      runCli(given, { node, cwd }),
    ]);
    const lines = stripVTControlCharacters(narrow.stdout).replaceAll("\r", "").split("\n");
    // A word that is wider than the terminal has a line of its own.
    expect(lines.filter((line) => line.length > 40 && line.trim().includes(" "))).toEqual([]);
    expect(wordsOf(stripVTControlCharacters(narrow.stdout))).toEqual(wordsOf(piped.stdout + piped.stderr));
    expect(lines.length).toBeGreaterThan(2);
  });
});

/** Times and ports of the demo differ from run to run, as in `< 1 ms`; a backslash continues a command. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\d+(\.\d+)?/g, "N")
    .split(/\s+/)
    .filter((word) => word !== "\\" && word !== "<");
}
