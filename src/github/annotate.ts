import { error, notice, warning } from "@actions/core";
import { isFile } from "../files/source.js";
import type { Annotation } from "../pages/annotations.js";
import type { Position } from "../problem/problem.js";
import { maskProse } from "../problem/prose-mask.js";
import { escapeAnnotation, escapeLogLine } from "../report/escape.js";

const print = { error, warning, notice };

/** Prints annotations as workflow commands. They are escaped, so that they cannot contain other commands, and masked. */
export function annotate(
  annotations: readonly Annotation[],
  { isOurs = () => true }: { readonly isOurs?: (position: Position) => boolean } = {},
): void {
  for (const { level, title, message, position } of annotations) {
    const inFile = position !== undefined && isFile(position.file) && isOurs(position);
    const place = position && !inFile ? `${position.file}:${position.line}: ` : "";
    print[level](escapeAnnotation(maskProse(`${place}${message}`)), {
      title: escapeLogLine(maskProse(title)),
      ...(inFile
        ? { file: escapeAnnotation(position.file), startLine: position.line, startColumn: position.column }
        : {}),
    });
  }
}
