import type { Meter } from "../meter.js";
import type { Problem, ProblemCode } from "../problem/problem.js";
import { hasSecretAction } from "../render/secret-actions.js";
import { quotesSecret } from "../render/secret-values.js";
import { HELM_ACTIONS, KURL_ACTIONS } from "../render/suspects.js";
import type { SpecText } from "./carriers.js";

/** Codes whose messages quote a value that no report shows. Titles and addresses are the content of a report. */
const QUOTING: ReadonlySet<ProblemCode> = new Set([
  "exclude-not-boolean",
  "timeout-over",
  "timeout-syntax",
  "when-unknown",
]);

/**
 * Returns a problem without the value that it quotes, if it is a secret: an action on its line that names one printed it, as in
 * `exclude: '{{ .Values.token }}'`, or the data have it under such a name, as in `exclude: '{{ $x }}'`.
 *
 * @throws WorkLimit once the meter is spent
 */
export function hideSecret(problem: Problem, text: SpecText, meter: Meter): Problem {
  const { code, message } = problem;
  if (!QUOTING.has(code) || !(isNamedOnLine(problem, text) || hasSecretValue(message, text, meter))) return problem;
  return { ...problem, message: message.replace(QUOTED, "***") };
}

function isNamedOnLine({ position }: Problem, { writtenAt, isHelm }: SpecText): boolean {
  if (!position || !writtenAt) return false;
  const [line = ""] = writtenAt(position).behind.split("\n", 1);
  return hasSecretAction(line, isHelm ? HELM_ACTIONS : KURL_ACTIONS);
}

function hasSecretValue(message: string, { secretValues }: SpecText, meter: Meter): boolean {
  if (!secretValues) return false;
  const secrets = secretValues();
  meter.characters(secrets.size * message.length);
  return quotesSecret(message, secrets);
}

const QUOTED = /"(?:[^"\\]|\\.)*"?/gs;
