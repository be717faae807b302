/** A file that was read, under the name that its user knows: the path as it was given, or the name of an input. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Whether a name is that of a file, which can be annotated: not of an input, standard input or a built-in check. */
export function isFile(name: string): boolean {
  return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}
