/** What may be behind a value in a sentence, or close what is around it. */
export const MARKS = "\"',;{}[]\\";

/** Returns the length of a value without these marks at its end. */
export function lengthWithout(marks: string, value: string): number {
  let end = value.length;
  while (end > 0 && marks.includes(value[end - 1] as string)) end--;
  return end;
}

/** Returns the offset behind the value that a form, which is sticky, finds at an offset, without the marks of a sentence. */
export function endOfValue(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  const [value = ""] = form.exec(text) ?? [];
  return start + lengthWithout(`${MARKS}.`, value);
}

/** The word around an offset of a string: its start, and the offset behind its end. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * Yields the words of a string that have an `@`. Blanks separate words, and so do quotes, but not one between two letters of a
 * password: `u:it's"x@db` is one word.
 */
export function* wordsWithAt(text: string): Iterable<Word> {
  let start = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", start)) {
    const first = startOfWord(text, at, start);
    const end = endOfWord(text, at);
    yield { start: first, end };
    start = end;
  }
}

/** The offset behind the word that an offset is in. */
export function endOfWord(text: string, offset: number): number {
  MAY_SEPARATE.lastIndex = offset;
  for (let found = MAY_SEPARATE.exec(text); found !== null; found = MAY_SEPARATE.exec(text))
    if (isBetweenWords(text, found.index)) return found.index;
  return text.length;
}

const MAY_SEPARATE = /[\s"']/g;

/** The start of the word that an offset is in, not before a limit. */
export function startOfWord(text: string, offset: number, limit = 0): number {
  let start = offset;
  while (start > limit && !isBetweenWords(text, start - 1)) start -= 1;
  return start;
}

/** Whether the character at an offset separates words. */
function isBetweenWords(text: string, at: number): boolean {
  const character = text[at] as string;
  if (character === '"' || character === "'") return isQuoteAround(text, at);
  return BLANK.test(character);
}

const BLANK = /\s/;

/** Whether a quote opens or closes something: beside it is an end, a blank or punctuation that is written around quotes. */
export function isQuoteAround(text: string, at: number): boolean {
  return AROUND_QUOTES.test(text[at - 1] ?? " ") || AROUND_QUOTES.test(text[at + 1] ?? " ");
}

const AROUND_QUOTES = /[\s"',:;=.!?()[\]{}<>]/;
