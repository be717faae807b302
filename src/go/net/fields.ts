/** The size of Go's buffer for a file of the machine: reading stops at a line that does not fit in it. */
const MAX_LINE_BYTES = 64 * 1024;

/** The lines of a file's content, without line feeds, up to the first that is too long for Go's buffer. */
export function lines(text: string): string[] {
  const all = text.split("\n");
  if (all.at(-1) === "") all.pop();
  const tooLong = all.findIndex((line) => line.length >= MAX_LINE_BYTES);
  return tooLong < 0 ? all : all.slice(0, tooLong);
}

/** The parts of a line between blanks and tabs. */
export function fields(line: string): string[] {
  return line.split(/[ \r\t\n]+/).filter((field) => field !== "");
}

const BIG = 0xffffff;

/** The number at the start of a string, at most 2^24 - 1, and its length; 0 and 0 when there is none. */
export function leadingInteger(text: string): { value: number; length: number } {
  const digits = /^[0-9]*/.exec(text)?.[0] ?? "";
  let value = 0;
  for (const [index, digit] of [...digits].entries()) {
    value = value * 10 + Number(digit);
    if (value >= BIG) return { value: BIG, length: index };
  }
  return { value, length: digits.length };
}

/** The string with ASCII letters in lower case; other characters stay as they are, as in Go's resolver. */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
