import { error, notice, warning } from "@actions/core";
import { isFile } from "../read/source.js";
import type { Annotation } from "../report/annotations.js";

const print = { error, warning, notice };

/** Prints annotations as workflow commands; the toolkit escapes them. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message, position } of annotations) {
    const inFile = position !== undefined && isFile(position.file);
    const place = position && !inFile ? `${position.file}:${position.line}: ` : "";
    print[level](`${place}${message}`, {
      title,
      ...(inFile ? { file: position.file, startLine: position.line, startColumn: position.column } : {}),
    });
  }
}
