import type { TemplateError } from "../go/template/template.js";

/** Returns where an error is: an error of parsing names a line alone, so it is at the first action of that line. */
export function offsetOf(error: TemplateError, text: string, leftDelim: string): number {
  if (error.offset !== undefined) return error.offset;
  let lineStart = 0;
  for (let line = 1; line < error.line; line++) lineStart = text.indexOf("\n", lineStart) + 1;
  const line = text.slice(lineStart).split("\n", 1)[0] as string;
  const action = line.indexOf(leftDelim);
  return lineStart + (action < 0 ? line.search(/\S|$/) : action);
}
