/** Go's encoding/csv, as far as pflag's lists of strings need it: the fields of one record. */
import { GoError } from "../func.js";

const FIELD = /"((?:[^"]|"")*)"(?=[,\n]|$)|([^",\n]*)(?=[,\n]|$)/y;

export interface Field {
  readonly text: string;
  /** Whether it is in quotes, which are no part of the text. */
  readonly isQuoted: boolean;
}

/**
 * Returns the fields of the first line of a text; a field in quotes may have line breaks.
 *
 *     a,"b,c","say ""x"""   a   b,c   say "x"
 *
 * Ref: https://pkg.go.dev/encoding/csv#Reader
 *
 * @throws GoError
 */
export function readRecord(text: string): readonly Field[] {
  const line = text.replaceAll("\r\n", "\n").replace(/^\n+/, "");
  const fields: Field[] = [];
  for (let at = 0; ; at++) {
    FIELD.lastIndex = at;
    const [field, quoted, bare = ""] = FIELD.exec(line) ?? [];
    if (field === undefined) throw new GoError(faultOf(line, at));
    fields.push({ text: quoted?.replaceAll('""', '"') ?? bare, isQuoted: quoted !== undefined });
    at += field.length;
    if (line[at] !== ",") return fields;
  }
}

function faultOf(line: string, at: number): string {
  return line[at] === '"' ? 'extraneous or missing " in quoted-field' : 'bare " in non-quoted-field';
}
