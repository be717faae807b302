import { endGroup, error, notice, startGroup, warning } from "@actions/core";
import { isFile } from "../files/source.js";
import { type Annotation, isCut } from "../pages/annotations.js";
import type { Position } from "../problem/problem.js";
import { maskProse } from "../problem/prose-mask.js";
import { countOf } from "../report/count-of.js";
import { escapeAnnotation, escapeLogLine } from "../report/escape.js";
import type { ReportedProblem } from "../report/model.js";
import { logProblems } from "./log.js";

/** Prints annotations, and the problems among them in a group of the log where not all of them are shown. */
export function annotateProblems(
  annotations: readonly Annotation[],
  problems: readonly ReportedProblem[],
  options: AnnotateOptions = {},
): void {
  annotate(annotations, options);
  if (!isCut(annotations) || problems.length === 0) return;
  startGroup(`All ${countOf(problems.length, "problem")}`);
  logProblems(problems);
  endGroup();
}

interface AnnotateOptions {
  /** Whether a file is of this checkout, so that its lines can be led to. */
  readonly isOurs?: (position: Position) => boolean;
}

const print = { error, warning, notice };

/** Prints annotations as workflow commands. They are escaped, so that they cannot contain other commands, and masked. */
export function annotate(annotations: readonly Annotation[], { isOurs = () => true }: AnnotateOptions = {}): void {
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
