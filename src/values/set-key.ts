/** A key of `set` as it is written, such as `hosts[0].name`. */
export interface SetKey {
  readonly key: string;
  /** From 1 on. */
  readonly line: number;
  /** Which of the keys of its line it is, from 1 on. */
  readonly number: number;
}

/** What is quoted: a longer one, or one with other characters, is rather a part of a value. */
const PLAIN_KEY = /^[\w.[\]-]{1,100}$/;

/** Names a key in a sentence. What is behind the first comma of a line may be a part of a value, and is not quoted. */
export function keyOfLine({ key, line, number }: SetKey): string {
  return `${number === 1 && PLAIN_KEY.test(key) ? JSON.stringify(key) : `key ${number}`} of line ${line}`;
}
