/** A file that was read, under the name that its user knows: the path as it was given, or the name of an input. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** The file begins with a byte order mark, which is not part of `text`. */
  readonly hasByteOrderMark?: true;
}

/** Whether a name is that of a file, which can be annotated: not of an input, standard input or a built-in check. */
export function isFile(name: string): boolean {
  return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}
