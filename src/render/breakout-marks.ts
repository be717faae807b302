import { type IsSame, isSameKind, isSameStretch } from "./structure.js";

/** What YAML may take as structure in a value. */
interface Mark {
  readonly form: RegExp;
  /** Behind "it". They have the mark, and nothing else of a value. */
  readonly words: (mark: string) => string;
  /** White space alone makes the stretches of tokens longer, which changes nothing. */
  readonly isSame: IsSame;
}

const MARKS: readonly Mark[] = [
  {
    form: /^\s*([[{\]}&*!|>%@`]|(?:---|[-?:])(?:\s|$))/g,
    words: (mark) => `begins with "${mark.replace(/\s/, " ")}"`,
    isSame: isSameStretch,
  },
  { form: /["']/g, words: () => "has a quote", isSame: isSameStretch },
  { form: /\\/g, words: () => "has a backslash", isSame: isSameStretch },
  { form: /:\s/g, words: () => 'has ": "', isSame: isSameStretch },
  { form: /:$/g, words: () => 'ends with ":"', isSame: isSameStretch },
  { form: /\s#/g, words: () => 'has " #"', isSame: isSameStretch },
  { form: /#/g, words: () => 'has "#"', isSame: isSameStretch },
  { form: /[[\]{},]/g, words: (mark) => `has "${mark}"`, isSame: isSameStretch },
  { form: /[\r\n\u0085\u2028\u2029]/g, words: () => "has a line break", isSame: isSameKind },
  { form: /[ \t]/g, words: () => "has a blank", isSame: isSameKind },
];

/** A mark of a value: what is written, and where. */
interface Found extends Pick<Mark, "isSame"> {
  readonly mark: string;
  readonly index: number;
  readonly words: string;
}

/**
 * Returns the first of each kind of mark in a value, in their order in it.
 *
 * @param harmless the value without what may be structure, of the same length: what it has as well is the template's
 */
export function marksIn(value: string, harmless: string): readonly Found[] {
  const found = MARKS.flatMap(({ form, words, isSame }): Found[] => {
    for (const { index: start, 0: matched, 1: mark = matched } of value.matchAll(form)) {
      const index = start + matched.length - mark.length;
      if (!harmless.startsWith(mark, index)) return [{ mark, index, words: words(mark), isSame }];
    }
    return [];
  });
  return found.sort((one, other) => one.index - other.index);
}
