import { capProblems, MAX_PROBLEMS } from "../problem/cap.js";
import { shortenProblem } from "../problem/shorten.js";
import type { ReportedProblem } from "../report/model.js";
import { countChecks, nothingChecked } from "../report/report.js";
import type { Run } from "./join-shards.js";

/** A problem, and lists of the runs that have it. */
interface Found {
  readonly problem: ReportedProblem;
  readonly names: Set<readonly string[]>;
}

/** What an earlier merge said of its reports. Where it is still so, it is said anew. */
const ofTheMerge: ReadonlySet<string> = new Set([
  "nothing-expected",
  "report-missing",
  "report-old",
  "report-redacted",
]);

/**
 * Returns the problems of runs, each once, with the names of the runs that have it where others do not. Of more than a run may
 * have, those that are worst.
 */
export function problemsOf(runs: readonly Run[], max = MAX_PROBLEMS): readonly ReportedProblem[] {
  const found = new Map<string, Found>();
  const add = (problems: readonly ReportedProblem[], names: readonly string[]) => {
    for (const { runners: _, ...whole } of problems) {
      if (ofTheMerge.has(whole.code)) continue;
      const problem = shortenProblem(whole);
      const key = JSON.stringify(problem);
      const known = found.get(key) ?? { problem, names: new Set<readonly string[]>() };
      known.names.add(names);
      found.set(key, known);
    }
  };
  const shared = namesByList(runs);
  const isKnown = hasNothingChecked();
  const seen = new Set<readonly ReportedProblem[]>();
  for (const run of runs) {
    if (!seen.has(run.sharedProblems)) add(run.sharedProblems, shared.get(run.sharedProblems) ?? []);
    seen.add(run.sharedProblems);
    const unsaid = isKnown(run.sharedProblems) || isKnown(run.problems) ? [] : withoutChecks(run);
    add([...run.problems, ...unsaid], [run.name]);
  }
  const kept = capProblems([...found.values()].map(asRanked), { max, where: "input merge" });
  return kept.map((one) => ("found" in one ? withRunners(one.found, runs) : one));
}

function asRanked(found: Found) {
  return { severity: found.problem.severity, found };
}

function withRunners({ problem, names }: Found, runs: readonly Run[]): ReportedProblem {
  for (const list of names) if (list.length === runs.length) return problem;
  const having = new Set([...names].flat());
  if (having.size === runs.length) return problem;
  return { ...problem, runners: runs.flatMap(({ name }) => (having.has(name) ? [name] : [])) };
}

function namesByList(runs: readonly Run[]): ReadonlyMap<readonly ReportedProblem[], readonly string[]> {
  const lists = new Map<readonly ReportedProblem[], string[]>();
  for (const { name, sharedProblems } of runs) {
    const names = lists.get(sharedProblems);
    if (names) names.push(name);
    else lists.set(sharedProblems, [name]);
  }
  return lists;
}

/** Returns a function that looks through each list once. */
function hasNothingChecked(): (problems: readonly ReportedProblem[]) => boolean {
  const known = new Map<readonly ReportedProblem[], boolean>();
  return (problems) => {
    const before = known.get(problems);
    if (before !== undefined) return before;
    const has = problems.some(({ code }) => code === "nothing-checked");
    known.set(problems, has);
    return has;
  };
}

/** What a run says of itself where its report does not: that all of its checks are excluded. A run that has none is missing. */
function withoutChecks({ results, excluded }: Pick<Run, "results" | "excluded">): readonly ReportedProblem[] {
  if (results.length > 0) return [];
  const counts = countChecks({ results, excluded });
  return counts.excluded === 0 ? [] : nothingChecked(counts, undefined);
}
