/** A text and the name under which people know it: a path as it was given, `-` for standard input, or an input's name. */
export interface Source {
  readonly file: string;
  readonly text: string;
}
