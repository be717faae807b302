import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder.js";

/**
 * A stand-in that keeps what kubectl documents: `apply` leaves an object that exists as it is, and pods outlive the object
 * unless the deletion waits for them. A pod's log has the run that made it; a second one that is lost has none. Beside the
 * condition that ends a Job there are others.
 */
const kubectl = `#!/usr/bin/env bash
for last; do :; done
object=$CLUSTER/$last
case "$1" in
  delete)
    [ -e "$object" ] || exit 0
    rm "$object"
    case "$*" in *--cascade=foreground*) rm -r "$object.pods" ;; esac ;;
  apply)
    [ -e "$object" ] && exit 0
    mkdir -p "$object.pods" && touch "$object"
    for pod in 1 2; do echo "$RUN" > "$object.pods/$RUN-$pod"; done ;;
  rollout) [ "$ENDED" = Complete ] ;;
  get)
    case "$2" in
      job/*) echo "FailureTarget SuccessCriteriaMet $ENDED" ;;
      nodes) printf '%s\\n' node-1 node-2 ;;
      *) for pod in "$CLUSTER"/*.pods/*; do echo "pod/\${pod##*/}"; done ;;
    esac ;;
  logs)
    case "$2" in
      job/*) cat "$CLUSTER"/*.pods/* ;;
      *-2) [ "$LOST" = 0 ] && cat "$CLUSTER"/*.pods/"\${2#pod/}" ;;
      *) cat "$CLUSTER"/*.pods/"\${2#pod/}" ;;
    esac ;;
esac
`;

/** Prints what is judged. */
const preflight = `#!/usr/bin/env bash
cat reports/*.json
exit "$STATUS"
`;

const bin = { kubectl, "tcp-connect-preflight": preflight, sleep: "#!/bin/sh\n" };

const page = readFileSync("examples/kubernetes/README.md", "utf8");
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, script = ""]) => script);
const functions = blocks.find((script) => script.includes("ended() {")) ?? "";
const ways = blocks.flatMap((script) => {
  const manifest = /^kubectl apply -f checks\.yaml -f (\S+)$/m.exec(script)?.[1];
  return manifest === undefined
    ? []
    : [{ manifest, script: `set -e\n${functions}${script}`, merges: !script.includes("-merge") }];
});

test("every manifest that runs checks has its commands in the page", () => {
  const manifests = readdirSync("examples/kubernetes").filter((name) => name.endsWith(".yaml"));
  expect([...ways.map(({ manifest }) => manifest), "checks.yaml"].sort()).toEqual(manifests.sort());
});

interface Ending {
  /** The condition of the Job, or of the DaemonSet where all of its pods are ready. */
  readonly ended: "Complete" | "Failed" | "Suspended";
  /** The exit code of the merge, where it is a command of the script. */
  readonly status: number;
  /** Pods without a log. */
  readonly lost?: number;
}

describe.each(ways)("the commands for $manifest", ({ script, merges }) => {
  const cluster = () => {
    const programs = Object.entries(bin).map(([name, text]) => [`bin/${name}`, text] as const);
    const cwd = temporaryFolder({ ...Object.fromEntries(programs), "cluster/x": "" });
    for (const name of Object.keys(bin)) chmodSync(join(cwd, "bin", name), 0o755);
    return (run: string, { ended, status, lost = 0 }: Ending) => {
      const path = `${join(cwd, "bin")}:${process.env.PATH}`;
      const state = { RUN: run, ENDED: ended, STATUS: String(status), LOST: String(lost) };
      const env = { PATH: path, CLUSTER: join(cwd, "cluster"), ...state };
      const options = { cwd, env, encoding: "utf8" } as const;
      const judged = spawnSync("bash", ["-c", script], options);
      return { status: judged.status, stdout: judged.stdout };
    };
  };

  test.each<Ending & { readonly name: string; readonly merged: number; readonly job: number }>([
    { name: "all passed", ended: "Complete", status: 0, merged: 0, job: 0 },
    { name: "checks failed", ended: merges ? "Complete" : "Failed", status: 3, merged: 3, job: 1 },
    { name: "a pod failed", ended: "Failed", status: 3, lost: 1, merged: 3, job: 1 },
    { name: "it failed, and nothing is missing", ended: "Failed", status: 0, merged: 1, job: 1 },
    { name: "it does not end", ended: "Suspended", status: 0, merged: 1, job: 1 },
  ])("print the log and exit as the run did, where $name", ({ merged, job, ...ending }) => {
    const stdout = merges && ending.lost === 1 ? "first\n" : "first\nfirst\n";
    expect(cluster()("first", ending)).toEqual({ status: merges ? merged : job, stdout });
  });

  test.each<Ending & { readonly name: string }>([
    { name: "passed", ended: "Complete", status: 0 },
    { name: "failed", ended: "Failed", status: 3 },
  ])("judge the reports of their own run alone, after one that $name", (ending) => {
    const judge = cluster();
    judge("first", ending);
    expect(judge("second", { ended: "Complete", status: 0 })).toEqual({ status: 0, stdout: "second\nsecond\n" });
  });
});

const testShell = spawnSync("shellcheck", ["--version"]).status === 0 ? test : test.skip;

testShell.each(ways)("shellcheck finds nothing in the commands for $manifest", ({ script }) => {
  const { stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], { input: script, encoding: "utf8" });
  expect(stdout).toBe("");
});
