/** UTF-16 units of the message of an error. Go has no limit; a message that is longer is read by no one. */
export const MAX_MESSAGE = 16_384;

/**
 * Returns a string as an error repeats it: whole, or without its middle where it is longer than `max`, in UTF-16 units. A
 * template can make a string of a megabyte, and an error inside of nested templates repeats one at each level.
 */
export function excerpt(text: string, max = MAX_MESSAGE): string {
  if (text.length <= max) return text;
  const half = Math.floor((max - 1) / 2);
  const end = isInPair(text, half) ? half - 1 : half;
  const start = text.length - half;
  return `${text.slice(0, end)}…${text.slice(isInPair(text, start) ? start + 1 : start)}`;
}

/** Whether an offset is between the two units of a character. */
function isInPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
