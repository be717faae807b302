import type { Problem } from "./problem.js";

/** Characters of a message, and of a remedy. They quote what was given, and a template can print a string of a megabyte. */
export const MAX_SENTENCE = 2_000;

const CUT = ` … (cut here: longer than ${MAX_SENTENCE} characters) … `;
const HALF = Math.floor((MAX_SENTENCE - CUT.length) / 2);

/**
 * Returns a problem whose message and remedy are at most `MAX_SENTENCE` long. They lose their middle: the beginning says where,
 * the end of an error in nested templates says why.
 */
export function shortenProblem<P extends Pick<Problem, "message" | "remedy">>(problem: P): P {
  const { message, remedy = "" } = problem;
  if (message.length <= MAX_SENTENCE && remedy.length <= MAX_SENTENCE) return problem;
  return { ...problem, message: withoutMiddle(message), ...(remedy !== "" && { remedy: withoutMiddle(remedy) }) };
}

/** Whole words are cut: half of a word could be half of a secret, which the runner would not mask. */
function withoutMiddle(sentence: string): string {
  if (sentence.length <= MAX_SENTENCE) return sentence;
  const start = sentence.slice(0, HALF + 1);
  const head = start.slice(0, Math.max(start.search(/\s\S*$/), 0)).trimEnd();
  const tail = sentence.slice(-HALF - 1).replace(/^\S*\s*/, "");
  return `${head}${CUT}${tail}`.trim();
}
