import type { AbsentKey } from "../go/template/template.js";
import type { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { type ReadNames, readNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import type { Locate } from "./rendered.js";

interface Misspelt extends Pick<AbsentKey, "name" | "offset"> {
  readonly key: string;
}

/**
 * Finds the keys that a template reads of a mapping which has a similar one instead that no action of the template names:
 * `{{ with .Values.db }}{{ if .enabled }}` of `db: {enbled: true}`, with which a check is lost. It knows the mappings of loops,
 * variables and functions as well; paths from the root are judged where the data are read, with those that no action reaches.
 */
export class MisspeltKeys {
  readonly #found: Misspelt[] = [];
  readonly #asked = new Set<string>();
  readonly #unread = new WeakMap<GoMap, readonly string[]>();
  #names: ReadNames | undefined;

  constructor(
    private readonly template: string,
    private readonly options: { readonly data: "context" | "values"; readonly open: string; readonly meter: Meter },
  ) {}

  /** @throws WorkLimit once the meter is spent */
  add({ map, name, offset }: AbsentKey): void {
    const { meter } = this.options;
    meter.steps(1);
    if (this.#found.length === SUGGESTED_KEYS || this.#asked.has(`${offset} ${name}`)) return;
    const unread = this.#unreadOf(map);
    meter.steps(unread.length);
    const key = nearest(name, unread);
    if (key === undefined) return;
    this.#asked.add(`${offset} ${name}`);
    this.#found.push({ name, key, offset });
  }

  problems(locate: Locate): readonly Problem[] {
    return this.#found.map(({ name, key, offset }) => {
      const problem: Problem = {
        code: "value-absent",
        severity: "warning",
        message: `The template reads ${JSON.stringify(name)} of a mapping of the ${this.options.data}, which has ${JSON.stringify(key)} instead`,
        remedy: `did you mean ${JSON.stringify(name)} in the ${this.options.data}?`,
        position: locate(offset),
      };
      this.options.meter.problem(problem);
      return problem;
    });
  }

  #unreadOf(map: GoMap): readonly string[] {
    const known = this.#unread.get(map);
    if (known) return known;
    this.options.meter.steps(map.entries.size);
    const names = this.#read();
    const unread = [...map.entries.keys()].filter((key): key is string => typeof key === "string" && !names.has(key));
    this.#unread.set(map, unread);
    return unread;
  }

  #read(): ReadNames {
    this.#names ??= readNames([this.template], {
      open: this.options.open,
      onNames: (count) => this.options.meter.steps(count),
    });
    return this.#names;
  }
}
