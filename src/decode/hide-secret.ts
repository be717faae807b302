import type { Problem, ProblemCode } from "../problem/problem.js";
import { hasSecretAction } from "../render/secret-actions.js";
import { HELM_ACTIONS, KURL_ACTIONS } from "../render/suspects.js";
import type { SpecText } from "./carriers.js";

/** Codes whose messages quote a value that no report shows. Titles and addresses are the content of a report. */
const QUOTING: ReadonlySet<ProblemCode> = new Set([
  "exclude-not-boolean",
  "timeout-over",
  "timeout-syntax",
  "when-unknown",
]);

/** Returns a problem without the value that it quotes, if an action that names a secret printed it: `exclude: '{{ .Values.token }}'`. */
export function hideSecret(problem: Problem, { writtenAt, isHelm }: SpecText): Problem {
  const { code, message, position } = problem;
  if (!QUOTING.has(code) || !position || !writtenAt) return problem;
  const [line = ""] = writtenAt(position).behind.split("\n", 1);
  if (!hasSecretAction(line, isHelm ? HELM_ACTIONS : KURL_ACTIONS)) return problem;
  return { ...problem, message: message.replace(QUOTED, "***") };
}

const QUOTED = /"(?:[^"\\]|\\.)*"?/gs;
