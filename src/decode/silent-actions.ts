import type { Position } from "../problem/problem.js";
import { HELM_ACTIONS, KURL_ACTIONS } from "../render/suspects.js";
import type { Hint } from "../yaml/yaml.js";
import type { SpecText } from "./carriers.js";

/**
 * Returns a hint for an offset of a rendered text at which the YAML is wrong, where an action of the template is directly before
 * or behind it and printed nothing: of `address: db:{{ .Values.port }}` without a port only `db:` is left, which is a key.
 */
export function silentActionsAt(rendered: SpecText, offset: number): Hint | undefined {
  const position = rendered.positionAt(offset);
  if (position.within !== undefined || !rendered.writtenAt) return undefined;
  const { before, behind } = rendered.writtenAt(position);
  // What an action printed is where the action is.
  if (behind[0] !== rendered.text[offset]) return undefined;
  const actions = [
    ...silentBefore(rendered, { offset, position, before }),
    ...silentBehind(rendered, { offset, position, behind }),
  ].map((action) => action.trim());
  if (actions.length === 0) return undefined;
  return {
    words: `${actions.join(" and ")} ${actions.length === 1 ? "prints" : "print"} nothing here`,
    remedy: "give the value in the context or the values, or exclude the check without it",
  };
}

interface At {
  readonly offset: number;
  readonly position: Position;
}

function silentBefore(rendered: SpecText, { offset, position, before }: At & { readonly before: string }) {
  const start = before.lastIndexOf("{{");
  const action = start < 0 ? "" : actionIn(before, start, rendered);
  if (action === "" || start + action.length !== before.length || before.indexOf("\n", start) >= 0) return [];
  const printed = offset > 0 && isAt(rendered.positionAt(offset - 1), position, -action.length);
  return printed ? [] : [action];
}

function silentBehind(rendered: SpecText, { offset, position, behind }: At & { readonly behind: string }) {
  const action = actionIn(behind, 1, rendered);
  const isLast = offset + 1 >= rendered.text.length;
  return action === "" || (!isLast && isAt(rendered.positionAt(offset + 1), position, 1)) ? [] : [action];
}

function isAt(one: Position, { line, column }: Position, columns: number): boolean {
  return one.line === line && one.column === column + columns;
}

/** Returns the action at an offset of what is written, unless it never prints. */
function actionIn(written: string, start: number, { isHelm }: SpecText): string {
  const { action, open } = isHelm ? HELM_ACTIONS : KURL_ACTIONS;
  if (!written.startsWith(open, start)) return "";
  action.lastIndex = start;
  const [found = ""] = action.exec(written) ?? [];
  return NEVER_PRINTS.test(found.slice(open.length)) ? "" : found;
}

/** A comment, a declaration, or what only ends or begins a part of the template. */
const NEVER_PRINTS = /^-?\s*(?:\/\*|(?:end|else|define|break|continue)\b|\$\w*(?:\s*,\s*\$\w+)?\s*:?=)/;
