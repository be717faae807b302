import { maskAddress } from "../problem/address-mask.js";
import { isError } from "../problem/checked.js";
import type { Located, Position, Problem } from "../problem/problem.js";

/** An action of a Go template: Helm's, preflight's or KOTS's. kURL's are rendered before YAML is read. */
const ACTION = /\{\{[^{}\n]*\}\}/;

/** Returns the error of a value that a template was to make, but that no program rendered. */
export function notRendered({ value, position }: Located<string>): Problem | undefined {
  const action = ACTION.exec(value)?.[0];
  return action === undefined ? undefined : unrendered(action, position);
}

/** Returns the error of an address that is a template, or that a template made of a value that was not given. */
export function addressNotRendered(address: Located<string>): Problem | undefined {
  if (!address.value.includes("<no value>")) return notRendered(address);
  return {
    code: "not-rendered",
    severity: "error",
    message: `Cannot dial ${JSON.stringify(maskAddress(address.value))}: the context has no such value`,
    remedy: "give the value in the context, or exclude the collector without it",
    position: address.position,
  };
}

/**
 * Keeps one problem for all templates of a file that were not rendered. Errors of YAML, and of documents without a kind, are
 * their echoes.
 */
export function withoutTemplateEchoes(
  problems: readonly Problem[],
  text: string,
  positionAt: (offset: number) => Position,
): readonly Problem[] {
  const offset = withoutComments(text).search(ACTION);
  if (offset < 0) return problems;
  const [action = ""] = ACTION.exec(text.slice(offset)) ?? [];
  const isEcho = (problem: Problem) => isError(problem) && echoes.has(problem.code);
  const isUnrendered = ({ code, remedy }: Problem) => code === "not-rendered" && remedy === remedyFor(action);
  if (problems.some(isEcho)) {
    return [unrendered(action, positionAt(offset)), ...problems.filter((each) => !isEcho(each) && !isUnrendered(each))];
  }
  const first = problems.find(isUnrendered);
  return problems.filter((problem) => problem === first || !isUnrendered(problem));
}

const echoes: ReadonlySet<Problem["code"]> = new Set(["yaml-syntax", "yaml-limit", "document-kind"]);

function unrendered(action: string, position: Position): Problem {
  return {
    code: "not-rendered",
    severity: "error",
    message: "A template was not rendered",
    remedy: remedyFor(action),
    position,
  };
}

function remedyFor(action: string): string {
  if (/^\{\{-?\s+kurl\b/.test(action)) return "write {{kurl without a blank between";
  return "render the file first, for example with helm template, or use {{kurl ...}} templates";
}

/** Helm has rendered the whole file, so an action that is left comes from a value, or is printed on purpose. */
export function inHelmsOutput(problem: Problem): Problem {
  if (problem.code !== "not-rendered") return problem;
  return {
    ...problem,
    message: problem.message.replace(/ was not rendered$/, " is left after rendering"),
    remedy: "templates in values are not rendered: write {{ tpl .Values.name . }}, or give the value itself",
  };
}

/** Replaces lines that are comments with blanks. */
export function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*#.*$/gm, (line) => " ".repeat(line.length));
}
