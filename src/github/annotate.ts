import { error, notice, warning } from "@actions/core";
import { isFile } from "../files/source.js";
import type { Annotation } from "../pages/annotations.js";
import { escapeAnnotation, escapeLogLine, makeVisible } from "../report/escape.js";

const print = { error, warning, notice };

/** Prints annotations as workflow commands. They are escaped, so that they cannot contain other commands. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, position } of annotations) {
    const inFile = position !== undefined && isFile(position.file);
    const place = position && !inFile ? `${position.file}:${position.line}: ` : "";
    print[level](escapeAnnotation(`${place}${message}`), {
      title: escapeLogLine(title),
      ...(inFile ? { file: makeVisible(position.file), startLine: position.line, startColumn: position.column } : {}),
    });
  }
}
