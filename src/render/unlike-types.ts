import type { Sought } from "../go/template/template.js";
import type { Meter } from "../meter.js";
import type { Problem } from "../problem/problem.js";
import { SUGGESTED_KEYS } from "../problem/read-names.js";
import type { Locate } from "./rendered.js";

/**
 * Finds the values that a function seeks where the same text is there in another type alone: `has 7001 .Values.ports` is false for
 * the 7001 of a values file, which is a float64. An author who knows that asks for each type: one of them is found.
 */
export class UnlikeTypes {
  readonly #unlike = new Map<string, Sought>();
  readonly #found = new Set<string>();

  constructor(private readonly meter: Meter) {}

  /** @throws WorkLimit once the meter is spent */
  add(sought: Sought): void {
    this.meter.steps(1);
    const key = `${sought.offset} ${sought.text}`;
    if (sought.unlike === undefined) this.#found.add(key);
    else if (!this.#unlike.has(key)) this.#unlike.set(key, sought);
  }

  /** Returns a warning for each place. */
  problems(locate: Locate): readonly Problem[] {
    const unlike = [...this.#unlike].filter(([key]) => !this.#found.has(key)).map(([, sought]) => sought);
    const places = new Map(unlike.map((sought) => [sought.offset, sought]));
    return [...places.values()].slice(0, SUGGESTED_KEYS).map(({ by, type, unlike, offset }) => {
      const problem: Problem = {
        code: "value-unlike",
        severity: "warning",
        message: `${by} compares a value of the type ${type} with one of the type ${unlike} that is written the same, and they are never equal`,
        remedy: "compare both as strings: toString converts a value, and toStrings a list",
        position: locate(offset),
      };
      this.meter.problem(problem);
      return problem;
    });
  }
}
