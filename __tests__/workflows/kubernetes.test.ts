import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../temporary-folder.js";

/**
 * A stand-in that keeps what kubectl documents: `apply` leaves an object that exists as it is, and pods outlive the object
 * unless the deletion waits for them. A pod's log has the run that made it. Where checks fail, so does the Job that merges.
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
  wait) case "$last" in job/*-merge) exit "$STATUS" ;; esac ;;
  get) for pod in "$CLUSTER"/*.pods/*; do echo "pod/\${pod##*/}"; done ;;
  logs) case "$2" in job/*) cat "$CLUSTER"/*.pods/* ;; *) cat "$CLUSTER"/*.pods/"\${2#pod/}" ;; esac ;;
esac
`;

/** Prints what is judged. */
const preflight = `#!/usr/bin/env bash
cat reports/*.json
exit "$STATUS"
`;

const page = readFileSync("examples/kubernetes/README.md", "utf8");
const ways = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, script = ""]) => {
  const manifest = /^kubectl apply -f checks\.yaml -f (\S+)$/m.exec(script)?.[1];
  return manifest === undefined ? [] : [{ manifest, script }];
});

test("every manifest that runs checks has its commands in the page", () => {
  const manifests = readdirSync("examples/kubernetes").filter((name) => name.endsWith(".yaml"));
  expect([...ways.map(({ manifest }) => manifest), "checks.yaml"].sort()).toEqual(manifests.sort());
});

describe.each(ways)("the commands for $manifest", ({ script }) => {
  test.each([
    { name: "passed", status: 0 },
    { name: "failed, which ended the script", status: 3 },
  ])("judge the reports of their own run alone, after one that $name", ({ status }) => {
    const cwd = temporaryFolder({ "bin/kubectl": kubectl, "bin/tcp-connect-preflight": preflight, "cluster/x": "" });
    for (const name of readdirSync(join(cwd, "bin"))) chmodSync(join(cwd, "bin", name), 0o755);
    const judge = (run: string, ends: number) => {
      const env = { PATH: `${join(cwd, "bin")}:${process.env.PATH}`, CLUSTER: join(cwd, "cluster") };
      const given = { ...env, RUN: run, STATUS: String(ends) };
      const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
        cwd,
        env: given,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
      return [status, stdout, stderr];
    };
    expect(judge("first", status)[0]).toBe(status);
    expect(judge("second", 0)).toEqual([0, "second\nsecond\n", ""]);
  });
});
