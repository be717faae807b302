import type { Problem } from "../problem/problem.js";
import type { Inputs } from "./inputs.js";

/**
 * Returns an error for each pair of inputs that cannot be used together.
 *
 * @param hasPatterns whether `allow` or `deny` is given, also with patterns that cannot be read
 */
export function contradictions(inputs: Inputs, { hasPatterns }: { readonly hasPatterns: boolean }): Problem[] {
  const { mode, policyMode, failOn, baseline, redact, retries, retryDelayMs, waitMs, holdMs } = inputs;
  const problems: Problem[] = [];
  if (waitMs !== undefined && holdMs >= waitMs && holdMs > 0) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input hold",
      message: "Cannot hold a connection for as long as wait lasts: no try could end in time",
      remedy: "expected a hold shorter than wait",
    });
  }
  if (failOn === "new" && baseline === undefined) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input fail-on",
      message: 'Cannot use "new" without a baseline: it is not known which failures are new',
      remedy: "expected baseline to name the JSON report of an earlier run",
    });
  }
  if ((failOn === "new" || baseline !== undefined) && redact) {
    const other = failOn === "new" ? 'fail-on "new"' : "baseline";
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input redact",
      message: `Cannot use redact together with ${other}: the host of a check may be another one than in the baseline`,
      remedy: "expected one of them",
    });
  }
  if (policyMode === "audit" && mode !== "merge" && !hasPatterns) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input policy-mode",
      message: 'Cannot use "audit" without allow and deny: nothing would be reported',
      remedy: "give the patterns to try as allow or deny",
    });
  }
  if (mode === "lint" && redact) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input redact",
      message: "Cannot use redact with mode lint, whose messages quote addresses",
      remedy: "expected mode run or merge",
    });
  }
  if (waitMs !== undefined && retryDelayMs === 0) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input retry-delay",
      message: "Cannot use a retry-delay of 0 with wait: targets would be dialed without a pause for the whole wait",
      remedy: "expected a duration above 0, such as 1s",
    });
  }
  if (retries > 0 && waitMs !== undefined) {
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input wait",
      message: "Cannot use wait together with retries",
      remedy: "expected one of them",
    });
  }
  return problems;
}

/** Returns an error for each input that the mode does not use: it would look as if it had been used. */
export function modeProblems(inputs: Inputs): readonly Problem[] {
  const { mode, lintContexts } = inputs;
  // The mode itself is wrong, and it is said.
  if (mode === undefined) return [];
  const ofLint = mode !== "lint" && lintContexts.length > 0 ? [unusedIn(mode, "lint-contexts", "lint")] : [];
  return [...ofLint, ...mergeProblems(inputs)];
}

function unusedIn(mode: Inputs["mode"], name: string, wanted: Inputs["mode"]): Problem {
  const message = `Cannot use ${name} with mode ${mode}`;
  return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy: `expected mode ${wanted}` };
}

function mergeProblems({ mode, spec, addresses, merge, expect }: Inputs): readonly Problem[] {
  if (mode !== "merge") {
    const unused = [...(merge.length > 0 ? ["merge"] : []), ...(expect ? ["expect"] : [])];
    return unused.map((name) => unusedIn(mode, name, "merge"));
  }
  const missing: Problem = {
    code: "input-missing",
    severity: "error",
    where: "input merge",
    message: "Nothing to merge",
    remedy: "give the JSON reports of runs, such as reports/*.json",
  };
  const unused = [...(spec.length > 0 ? ["spec"] : []), ...(addresses.length > 0 ? ["addresses"] : [])];
  return [
    ...(merge.length === 0 ? [missing] : []),
    ...unused.map((name): Problem => {
      const message = `Cannot use ${name} with mode merge: it reads reports and dials nothing`;
      return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy: `expected no ${name}` };
    }),
  ];
}
