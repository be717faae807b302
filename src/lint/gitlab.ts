import { isFile } from "../files/source.js";
import { type Position, type Problem, problemSentence } from "../problem/problem.js";
import { escapeInvisibleInJson } from "../report/escape.js";
import { fingerprints, placeOf } from "./placed.js";
import type { LintReport } from "./report.js";

/** GitLab's words for the severities; `blocker` and `critical` are for what harms in production. */
const severities = { error: "major", warning: "minor", notice: "info" } as const satisfies Record<
  Problem["severity"],
  string
>;

/**
 * What lint found as a Code Quality report, which GitLab shows in a merge request. A notice that is in no file is left
 * out: GitLab takes nothing without a place. An error or a warning that is in none, without a spec at whose top it could be, has
 * the name of its input for a file: without it the list would be empty, as where nothing is wrong.
 *
 * Ref: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab({ problems, sources }: LintReport): string {
  const fallback = sources.find(({ file }) => isFile(file))?.file;
  const fingerprint = fingerprints();
  const issues = problems.flatMap((problem) => {
    const place = placeOf(problem, fallback) ?? placeInInput(problem);
    if (!place) return [];
    return [
      {
        description: problemSentence(problem),
        check_name: problem.code,
        fingerprint: fingerprint(problem),
        severity: severities[problem.severity],
        location: { path: place.file.replace(/^(\.\/)+/, ""), lines: { begin: place.line } },
      },
    ];
  });
  return `${escapeInvisibleInJson(JSON.stringify(issues, null, 2))}\n`;
}

function placeInInput({ severity, position, where = "inputs" }: Problem): Position | undefined {
  return severity === "notice" ? undefined : (position ?? { file: where, line: 1, column: 1 });
}
