import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../src/terminal/commands.js";
import { completion } from "../../src/terminal/completion.js";
import { flagTable } from "../../src/terminal/flag-table.js";
import { temporaryFolder } from "../temporary-folder.js";

/** What bash offers for these words, of which the last is being typed. */
function bashOffers(...words: readonly string[]): readonly string[] {
  const script = `compopt() { echo "$@"; }
${completion("bash")}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_tcp_connect_preflight
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", script, "bash", "tcp-connect-preflight", ...words], {
    encoding: "utf8",
    cwd: temporaryFolder({ "reports.d": "" }),
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout.split("\n").filter(Boolean);
}

describe("completion() in bash", () => {
  test.each([
    { words: [""], expected: [...commands, "help", "version"] },
    { words: ["me"], expected: ["merge"] },
    { words: ["merge", "--ex"], expected: ["--expect"] },
    { words: ["run", "--fail-on", ""], expected: ["fail", "warn", "new", "never"] },
    { words: ["run", "--resolver", "s"], expected: ["system"] },
    { words: ["run", "--report", "js"], expected: ["-o nospace", "json="] },
    { words: ["run", "--report", "json", "="], expected: ["-o filenames", "reports.d"] },
    { words: ["run", "rep"], expected: ["-o filenames", "reports.d"] },
    { words: ["completion", "f"], expected: ["fish"] },
    { words: ["help", "li"], expected: ["lint"] },
  ])("offers for $words", ({ words, expected }) => {
    expect(bashOffers(...words)).toEqual(expected);
  });

  test.each(commands)("offers every flag of %s that help shows", (command) => {
    const flags = flagTable.filter(({ commands, isHidden }) => !isHidden && commands.includes(command));
    expect([...bashOffers(command, "--")].sort()).toEqual(flags.map(({ name }) => `--${name}`).sort());
  });
});

describe("completion() in zsh, where it is installed", () => {
  test.each([
    { words: ["me"], expected: "compadd -- run lint render merge demo completion help version" },
    { words: ["run", "--report", "js"], expected: expect.stringMatching(/^compadd -S {2}-- json= .*=$/) },
    { words: ["run", "--report", "json=re"], expected: "_files" },
    { words: ["run", "--resolver", ""], expected: "compadd -- auto go system" },
    { words: ["run", "re"], expected: "_files" },
  ])("offers for $words", ({ words, expected }) => {
    // What zsh's own functions are asked to offer.
    const script = `compdef() { : }; compadd() { print -r -- compadd "$@" }; _files() { print _files }
compset() { [[ "\${words[CURRENT]}" == *=* ]] }
${completion("zsh")}
words=("$@"); CURRENT=$#; _tcp_connect_preflight`;
    const args = ["-f", "-c", script, "zsh", "tcp-connect-preflight", ...words];
    const { stdout, stderr, error } = spawnSync("zsh", args, { encoding: "utf8" });
    if (error && process.env.CI) throw error;
    if (error) console.warn("Skipped: zsh is not installed");
    else expect({ stderr, stdout: stdout.trimEnd() }).toEqual({ stderr: "", stdout: expected });
  });
});

test.each([
  { shell: "zsh", args: ["-n"] },
  { shell: "fish", args: ["--no-execute"] },
] as const)("the script of $shell is one that $shell reads, where it is installed", ({ shell, args }) => {
  const { status, error, stderr } = spawnSync(shell, [...args, "completion"], {
    cwd: temporaryFolder({ completion: completion(shell) }),
    encoding: "utf8",
  });
  // CI installs both shells.
  if (error && process.env.CI) throw error;
  if (error) console.warn(`Skipped: ${shell} is not installed`);
  else expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const { name } of flagTable.filter(({ isHidden }) => !isHidden)) expect(completion(shell)).toContain(name);
});
