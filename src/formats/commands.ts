import { isFile } from "../files/source.js";
import { type Annotation, annotationsOf } from "../pages/annotations.js";
import type { Comparison } from "../report/comparison.js";
import { escapeAnnotation, escapeLogLine } from "../report/escape.js";
import type { Report } from "../report/model.js";

/** Annotations in the commands of one CI system, which its log takes from any program's output. */
export type PrintAnnotations = (annotations: readonly Annotation[]) => string;

/** The annotations of a run. */
export function formatCommands(report: Report, comparison: Comparison, print: PrintAnnotations): string {
  return print(annotationsOf(report, comparison, { rest: "the report" }));
}

/**
 * Workflow commands of GitHub Actions, which Forgejo, Gitea and act read as well: `::error title=API,file=a.yaml,line=3,col=5::message`.
 *
 * Ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; what is escaped is that of
 * actions/toolkit, packages/core/src/command.ts
 */
export const githubCommands: PrintAnnotations = (annotations) =>
  linesOf(annotations, ({ level, title, message, place, prefix }) => {
    const properties = {
      title: escapeLogLine(title),
      ...(place ? { file: place.file, line: String(place.line), col: String(place.column) } : {}),
    };
    const written = Object.entries(properties)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}=${percent(value, /[%\r\n:,]/g)}`);
    return `::${level} ${written.join(",")}::${percent(prefix + message, /[%\r\n]/g)}`;
  });

/**
 * Logging commands of Azure Pipelines: `##vso[task.logissue type=error;sourcepath=a.yaml;linenumber=3]message`. It knows
 * no notices, so those are plain lines.
 *
 * Ref: https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands
 */
export const azureCommands: PrintAnnotations = (annotations) =>
  linesOf(annotations, ({ level, title, message, place, prefix }) => {
    const text = `${escapeAnnotation(title)}: ${prefix}${message}`;
    if (level === "notice") return escapeLogLine(text);
    const properties = {
      type: level,
      ...(place ? { sourcepath: place.file, linenumber: String(place.line), columnnumber: String(place.column) } : {}),
    };
    const written = Object.entries(properties).map(
      ([name, value]) => `${name}=${percent(value, /[%\r\n;\]]/g, "%AZP25")};`,
    );
    return `##vso[task.logissue ${written.join("")}]${percent(text, /[%\r\n]/g, "%AZP25")}`;
  });

interface Printed extends Pick<Annotation, "level" | "title" | "message"> {
  /** Absent where the position is in no file; then it is the prefix of the message. */
  readonly place: Annotation["position"];
  readonly prefix: string;
}

function linesOf(annotations: readonly Annotation[], print: (annotation: Printed) => string): string {
  return annotations
    .map(({ level, title, message, position }) => {
      const inFile = position !== undefined && isFile(position.file);
      const place = inFile ? { ...position, file: escapeAnnotation(position.file) } : undefined;
      const prefix = position && !inFile ? `${position.file}:${position.line}: ` : "";
      const printed = { level, title, message: escapeAnnotation(message), place };
      return `${print({ ...printed, prefix: escapeAnnotation(prefix) })}\n`;
    })
    .join("");
}

/** Writes characters as `%0A`. Azure reads a percent sign itself as `%AZP25` alone. */
function percent(text: string, characters: RegExp, percentSign = "%25"): string {
  return text.replace(characters, (character) => {
    if (character === "%") return percentSign;
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** By the name of the format. */
export const printers = { github: githubCommands, azure: azureCommands } as const;
