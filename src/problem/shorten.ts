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

/**
 * Cuts a string to at most `maxCharacters` code units, between words, and ends it with an ellipsis. Whatever quotes the beginning of
 * a string cuts it so: half a word could be half a secret, which the runner would not mask. Of a single word nothing is left.
 */
export function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const head = wholeWords(text.slice(0, maxCharacters - 1));
  return head.trim() === "" ? ELLIPSIS : `${head} ${ELLIPSIS}`;
}

/** What is left of a string that had no blank where it could be cut. */
const ELLIPSIS = "…";

const MAX_NAME = 100;

/** Returns a name in quotes, shortened where it is long. */
export function quoteName(name: string): string {
  return JSON.stringify(shorten(name, MAX_NAME));
}

/** The beginning of a string without its last word, which may go on. */
function wholeWords(start: string): string {
  return start.slice(0, Math.max(start.search(/\s\S*$/), 0));
}

function withoutMiddle(sentence: string): string {
  if (sentence.length <= MAX_SENTENCE) return sentence;
  const head = wholeWords(sentence.slice(0, HALF + 1)).trimEnd();
  const tail = sentence.slice(-HALF - 1).replace(/^\S*\s*/, "");
  return `${head}${CUT}${tail}`.trim();
}
