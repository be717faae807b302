/** Go reads the files of the machine through a buffer of this size and stops at a line that does not fit in it. */
const MAX_LINE_BYTES = 64 * 1024;

/** The lines of a text, without their line feeds, up to the first that Go's own reader could not hold. */
export function lines(text: string): string[] {
  const all = text.split("\n");
  if (all.at(-1) === "") all.pop();
  const tooLong = all.findIndex((line) => line.length >= MAX_LINE_BYTES);
  return tooLong < 0 ? all : all.slice(0, tooLong);
}

/** The parts of a line between blanks. */
export function fields(line: string): string[] {
  return line.split(/[ \r\t\n]+/).filter((field) => field !== "");
}

const BIG = 0xffffff;

/** The number at the start of a text and how many characters it takes; 0 and 0 when there is none, at most 2^24 - 1. */
export function leadingInteger(text: string): { value: number; length: number } {
  const digits = /^[0-9]*/.exec(text)?.[0] ?? "";
  let value = 0;
  for (const [index, digit] of [...digits].entries()) {
    value = value * 10 + Number(digit);
    if (value >= BIG) return { value: BIG, length: index };
  }
  return { value, length: digits.length };
}

/** ASCII letters in lower case; everything else is left alone, as Go's resolver does. */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
