import type { LeftOut, LeftOutOptions } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { shorten } from "../problem/shorten.js";
import { CHECK } from "./check-lines.js";
import type { Locate } from "./rendered.js";
import type { Secrets } from "./secrets.js";

/** Conditions that the notice names. */
const MAX_NAMED = 5;

/** Characters of a condition, and lines of it. */
const MAX_CHARACTERS = 80;
const MAX_LINES = 5;

/**
 * Collects the conditions of a template that leave out checks. That may be meant, and it is what a value does that is missing,
 * misspelt or of another type: a gate says what it has not checked.
 */
export class LeftOutChecks {
  /** The offsets of each condition by its text: collectors and analyzers have the same one. */
  readonly #offsets = new Map<string, Set<number>>();

  constructor(private readonly meter: Meter) {}

  /** What the template engine is asked for. */
  readonly asked: LeftOutOptions = { key: CHECK, notice: (part) => this.#add(part) };

  #add({ what, offset }: LeftOut): void {
    this.meter.steps(1);
    const known = this.#offsets.get(what);
    if (known) known.add(offset);
    else this.#offsets.set(what, new Set([offset]));
  }

  /** Returns one notice for all conditions, at the first. A condition that names a secret is not repeated. */
  problems(locate: Locate, { isNamedAt }: Pick<Secrets, "isNamedAt">): readonly Problem[] {
    const all = [...this.#offsets].sort(([, left], [, right]) => Math.min(...left) - Math.min(...right));
    const [first] = all;
    if (!first) return [];
    const named = all.slice(0, MAX_NAMED).map(([what, offsets]) => {
      const shown = [...offsets].some(isNamedAt) ? `${what.split(" ", 1)} of a secret` : shorten(what, MAX_CHARACTERS);
      return `${shown} (${linesOf(offsets, locate)})`;
    });
    const others = all.length > named.length ? [`${all.length - named.length} more`] : [];
    const problem: Problem = {
      code: "checks-left-out",
      severity: "notice",
      message: `The template leaves out checks: ${[...named, ...others].join(", ")}`,
      remedy: "give the values that these conditions ask for, if the checks are meant",
      position: locate(Math.min(...first[1])),
    };
    this.meter.problem(problem);
    return [problem];
  }
}

function linesOf(offsets: ReadonlySet<number>, locate: Locate): string {
  const lines = [...new Set([...offsets].sort((left, right) => left - right).map((offset) => locate(offset).line))];
  const shown = lines.slice(0, MAX_LINES);
  const others = lines.length > shown.length ? [`${lines.length - shown.length} more`] : [];
  const words = [...shown.map(String), ...others];
  if (words.length === 1) return `line ${words[0]}`;
  return `lines ${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
