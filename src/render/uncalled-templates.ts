import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { type Action, actionsOf } from "./actions.js";
import type { Locate } from "./rendered.js";
import type { ActionSyntax } from "./suspects.js";

/**
 * Returns a warning for each template of a file that has checks and that no action calls, so that they are not made: its name is
 * misspelt where it is called, or the call was forgotten. None where a name is computed, or a string is read as a template.
 *
 * @throws WorkLimit once the meter is spent
 */
export function uncalledTemplates(
  text: string,
  locate: Locate,
  { actions: syntax, meter }: { readonly actions: ActionSyntax; readonly meter: Meter },
): readonly Problem[] {
  if (!text.includes("define") || !text.includes(CHECK)) return [];
  meter.characters(text.length);
  const actions = [...actionsOf(text, syntax)];
  meter.steps(actions.length);
  const calls = actions.filter(({ code }) => !DEFINE.test(code)).map(({ code }) => code);
  if (calls.some((code) => COMPUTED.test(code))) return [];
  const words = calls.join("\n");
  return definitionsOf(actions)
    .filter(({ start, end }) => text.slice(start, end).includes(CHECK))
    .slice(0, MAX_DEFINITIONS)
    .flatMap(({ name, start }): Problem[] => {
      meter.characters(words.length);
      if (words.includes(name)) return [];
      return [
        {
          code: "template-uncalled",
          severity: "warning",
          message: "No action calls this template, so its checks are not made",
          remedy: "call it with include or template, or remove it",
          position: locate(start),
        },
      ];
    });
}

const CHECK = "tcpConnect";

/** Each is looked for in all actions. */
const MAX_DEFINITIONS = 100;

const DEFINE = /^-?\s*define\s+(?:"([^"\\]+)"|`([^`]+)`)/;
const COMPUTED = /\b(?:include|template)\s+[^"`\s]|\btpl\b/;
const OPENING = /^-?\s*(?:define|if|range|with|block)\b/;
const CLOSING = /^-?\s*end\b/;

interface Definition {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function definitionsOf(actions: readonly Action[]): readonly Definition[] {
  const found: Definition[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  let depth = 0;
  for (const { code, start, end } of actions) {
    const [, quoted, raw] = DEFINE.exec(code) ?? [];
    const name = quoted ?? raw;
    if (name !== undefined && depth === 0) open = { name, start };
    if (OPENING.test(code)) depth++;
    if (CLOSING.test(code) && --depth === 0 && open) {
      found.push({ ...open, end });
      open = undefined;
    }
  }
  return found;
}
