import type { AbsentKey, Shape } from "../go/template/template.js";
import { GoMap } from "../go/value.js";
import type { Meter } from "../meter.js";
import { nearest } from "../problem/nearest.js";
import type { Problem } from "../problem/problem.js";
import { type ReadNames, readNames, SUGGESTED_KEYS } from "../problem/read-names.js";
import { notReturned } from "./not-returned.js";
import type { Locate } from "./rendered.js";

interface Misspelt extends Pick<Problem, "message"> {
  readonly remedy: string;
  readonly offset: number;
}

/**
 * Finds the keys that a template reads of a mapping which has a similar one instead that no action of the template names:
 * `{{ with .Values.db }}{{ if .enabled }}` of `db: {enbled: true}`, with which a check is lost. It knows the mappings of loops,
 * variables and functions as well; paths from the root are judged where the data are read, with those that no action reaches.
 * Helm's root itself has a few names, so that each other one is a mistake: `{{ if .enabled }}` reads no value.
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
  add(absent: AbsentKey): void {
    const { name, offset } = absent;
    this.options.meter.steps(1);
    if (this.#found.length === SUGGESTED_KEYS || this.#asked.has(`${offset} ${name}`)) return;
    const found = this.#foundIn(absent);
    if (!found) return;
    this.#asked.add(`${offset} ${name}`);
    this.#found.push({ ...found, offset });
  }

  /** Whether one is found in the action at an offset. */
  isFoundAt(at: number): boolean {
    return this.#found.some(({ offset }) => offset === at);
  }

  problems(locate: Locate): readonly Problem[] {
    return this.#found.map(({ message, remedy, offset }) => {
      const position = locate(offset);
      const problem: Problem = { code: "value-absent", severity: "warning", message, remedy, position };
      this.options.meter.problem(problem);
      return problem;
    });
  }

  #foundIn(absent: AbsentKey): Omit<Misspelt, "offset"> | undefined {
    if (absent.isOfRoot) return missingInRoot(absent);
    return absent.shape ? this.#notReturned(absent, absent.shape) : this.#misspelt(absent);
  }

  /**
   * A part that another text has, such as that behind a colon, is optional where the template reads each of those that are there. A
   * name that is not of the template may be of a secret.
   */
  #notReturned({ map, name, onlyWritten }: AbsentKey, shape: Shape): Omit<Misspelt, "offset"> | undefined {
    const isOptional = shape.mayHave(name) && this.#unreadOf(map, onlyWritten).length === 0;
    return isOptional || !this.#read().words.has(name) ? undefined : notReturned({ func: shape.func, map, name });
  }

  #misspelt({ map, name, onlyWritten }: AbsentKey): Omit<Misspelt, "offset"> | undefined {
    const { data, meter } = this.options;
    const unread = this.#unreadOf(map, onlyWritten);
    meter.steps(unread.length);
    const key = nearest(name, unread);
    if (key === undefined) return undefined;
    if (onlyWritten.has(key)) {
      return {
        message: `The template reads ${JSON.stringify(name)} of a mapping into which it writes ${JSON.stringify(key)} instead`,
        remedy: `did you mean ${JSON.stringify(name)} where dict or set has ${JSON.stringify(key)}?`,
      };
    }
    return {
      message: `The template reads ${JSON.stringify(name)} of a mapping of the ${data}, which has ${JSON.stringify(key)} instead`,
      remedy: `did you mean ${JSON.stringify(name)} in the ${data}?`,
    };
  }

  #unreadOf(map: GoMap, onlyWritten: ReadonlySet<string>): readonly string[] {
    const known = this.#unread.get(map);
    if (known) return known;
    this.options.meter.steps(map.entries.size);
    const names = this.#read();
    const unread = [...map.entries.keys()].filter(
      (key): key is string => typeof key === "string" && (!names.words.has(key) || onlyWritten.has(key)),
    );
    this.#unread.set(map, unread);
    return unread;
  }

  #read(): ReadNames {
    this.#names ??= readNames([this.template], {
      open: this.options.open,
      roots: new Set(),
      onNames: (count) => this.options.meter.steps(count),
    });
    return this.#names;
  }
}

/** @param absent a name that Helm's root does not have */
function missingInRoot({ map, name }: AbsentKey): Omit<Misspelt, "offset"> {
  const values = map.entries.get("Values");
  const isValue = values instanceof GoMap && values.entries.has(name);
  const near = nearest(name, map.entries.keys() as Iterable<string>);
  const meant = isValue ? `Values.${name}` : near;
  return {
    message: `The root of the template has no .${name}, so that the action reads nothing`,
    remedy: meant === undefined ? "the values are below .Values" : `did you mean .${meant}?`,
  };
}
