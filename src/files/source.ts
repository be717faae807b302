/** A text and the name under which people know it: a path as it was given, `-` for standard input, or an input's name. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Whether a name is a file's, where an annotation can stand: not an input's, standard input's or a built-in check's. */
export function isFile(name: string): boolean {
  return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}
