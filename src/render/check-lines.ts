import type { Meter } from "../meter.js";
import type { ActionSyntax } from "./suspects.js";
import { TemplateLines } from "./template-lines.js";

/** The key of a collector and of an analyzer. */
export const CHECK = "tcpConnect";

/** Knows which actions of a template may print a part of a check. */
export class CheckLines {
  readonly #lines: TemplateLines;

  /** @param template one that was rendered */
  constructor(
    private readonly template: string,
    private readonly options: { readonly actions: ActionSyntax; readonly meter: Meter },
  ) {
    options.meter.characters(template.length);
    this.#lines = new TemplateLines(template, options.actions);
  }

  /**
   * Whether an action is in a line below `tcpConnect`, by its indentation, or where no line tells what is around it: it is in a
   * template of its own, or nothing else stands in front of it. A comment of YAML is no part of a check.
   *
   * @param offset in the action
   * @throws WorkLimit once the meter is spent
   */
  mayBeAt(offset: number): boolean {
    const start = this.#startOf(offset);
    const before = this.template.slice(start, this.template.lastIndexOf(this.options.actions.open, offset));
    const written = before.replace(ACTIONS, "");
    if (COMMENT.test(written)) return false;
    if (written.trim() === "" || this.#lines.definitionAt(offset) !== 0) return true;
    return written.includes(CHECK) || this.#isBelowCheck(start, indentOf(before));
  }

  #isBelowCheck(start: number, indent: number): boolean {
    let above = indent;
    for (let end = start - 1; end > 0 && above > 0; end = this.#startOf(end) - 1) {
      const line = this.template.slice(this.#startOf(end), end);
      this.options.meter.characters(line.length);
      const { lead = "", name } = KEY.exec(line)?.groups ?? {};
      if (name === undefined || lead.length >= above) continue;
      if (name === CHECK) return true;
      above = indentOf(line);
    }
    return false;
  }

  #startOf(offset: number): number {
    return this.template.lastIndexOf("\n", offset - 1) + 1;
  }
}

/** Actions of one line, but for those with braces in strings: those of both engines begin so. */
const ACTIONS = /\{\{[^{}]*\}\}/g;

/** The beginning of a comment of YAML. */
const COMMENT = /(?:^|\s)#/;

/** A key of a line, behind blanks and the dashes of lists. */
const KEY = /^(?<lead>[ -]*)["'{]{0,2}(?<name>[\w./][\w./-]*)["']?\s*:(?:\s|$)/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
