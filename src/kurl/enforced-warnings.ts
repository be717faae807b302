import type { FailOn } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";
import type { Tree, TreeMap } from "../yaml/yaml.js";

/**
 * Returns a warning for each Installer that stops at a warning where `fail-on` does not: kURL's installation script gives
 * `kurl host preflight` the flag `--ignore-warnings`, unless `spec.kurl.hostPreflightEnforceWarnings` is true. With
 * `hostPreflightIgnore` it goes on in any case.
 */
export function enforcedWarnings(installers: readonly TreeMap[], failOn: FailOn | undefined): readonly Problem[] {
  if (failOn === undefined || failOn === "warn") return [];
  return installers.flatMap((installer) => {
    const kurl = fieldOf(fieldOf(installer, "spec"), "kurl");
    const enforced = fieldOf(kurl, "hostPreflightEnforceWarnings");
    if (!isTrue(enforced) || isTrue(fieldOf(kurl, "hostPreflightIgnore"))) return [];
    return [
      {
        code: "installer-enforces-warnings",
        severity: "warning",
        message: `The installer stops at warnings, but fail-on is ${failOn}`,
        remedy: "set fail-on: warn",
        position: enforced.position,
      },
    ];
  });
}

function fieldOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.kind === "map" ? tree.entries.get(name)?.value : undefined;
}

function isTrue(tree: Tree | undefined): tree is Tree {
  return tree?.kind === "scalar" && tree.value === true;
}
