import type { Budget } from "../func.js";
import { GoMap, GoNumber, type GoValue, type MapKey, type Reflected } from "../value.js";
import { isTrue } from "./indirect.js";
import type { ArgNode } from "./node.js";
import type { Merging } from "./slips.js";

/** Which of the mappings keeps its value where several have a key. */
const WINNERS: Readonly<Record<Merging, "first" | "last">> = {
  merge: "first",
  mergeOverwrite: "last",
  mustMerge: "first",
  mustMergeOverwrite: "last",
};

/** Whether a function merges mappings. */
export function isMerging(func: string): func is Merging {
  return Object.hasOwn(WINNERS, func);
}

type Entries = ReadonlyMap<MapKey, GoValue>;

/** Finds the keys of which `merge` and its like keep a literal of the template in the place of a value. */
export class MergeSlips {
  /** The literals that a `dict` was given, and the mappings that have some. */
  readonly #literals = new WeakMap<Entries, Entries>();

  constructor(private readonly budget: Budget) {}

  /**
   * Notices the literals of a `dict`.
   *
   * @param nodes its arguments as they are written; one that a pipe gives is none
   */
  ofDict(args: readonly Reflected[], nodes: readonly ArgNode[], { entries }: GoMap): void {
    const literals = new Map<MapKey, GoValue>();
    for (const [key, value] of entries) {
      this.budget.steps(1);
      if (value instanceof GoMap && this.#literals.has(value.entries)) literals.set(key, value);
    }
    for (const [index, node] of nodes.entries()) {
      // A message names the key, which may be secret where the template does not write it.
      const key = index % 2 === 1 ? nodes[index - 1] : undefined;
      const isLiteral = node.kind === "string" || node.kind === "number" || node.kind === "bool";
      if (key?.kind === "string" && isLiteral) literals.set(key.text, args[index] as GoValue);
    }
    if (literals.size > 0) this.#literals.set(entries, literals);
  }

  /** Returns a key of which a literal hides the value of another mapping that is no literal. */
  hiddenBy(func: Merging, args: readonly Reflected[]): string | undefined {
    const maps = args.filter((arg) => arg instanceof GoMap);
    return this.#hidden(WINNERS[func] === "last" ? maps.reverse() : maps, WINNERS[func] === "last");
  }

  /** @param maps the one that wins comes first */
  #hidden(maps: readonly GoMap[], isOverwritten: boolean): string | undefined {
    for (const [index, { entries }] of maps.entries()) {
      for (const [key, literal] of this.#literals.get(entries) ?? []) {
        this.budget.steps(maps.length);
        if (entries.get(key) !== literal) continue;
        const found =
          literal instanceof GoMap
            ? this.#hidden(
                maps.map((map) => map.entries.get(key)).filter((value) => value instanceof GoMap),
                isOverwritten,
              )
            : this.#hides(key, literal, { maps, index, isOverwritten });
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #hides(
    key: MapKey,
    literal: GoValue,
    { maps, index, isOverwritten }: { maps: readonly GoMap[]; index: number; isOverwritten: boolean },
  ): string | undefined {
    // mergo fills what is empty, and overwrites also with what is empty.
    const isGiven = (value: GoValue | undefined) =>
      isOverwritten ? value !== undefined && value !== null && value !== "" : isTrue(value);
    const isOfWinner = maps.slice(0, index).some(({ entries }) => isGiven(entries.get(key)));
    if (isOfWinner || !isGiven(literal)) return undefined;
    const isHidden = maps.slice(index + 1).some(({ entries }) => {
      const value = entries.get(key);
      const isLiteral = this.#literals.get(entries)?.has(key) && this.#literals.get(entries)?.get(key) === value;
      return isGiven(value) && !isLiteral && !printsAs(value, literal);
    });
    return isHidden ? String(key) : undefined;
  }
}

/** Whether two scalars are printed alike: a file has `5432` and "5432" as well. */
function printsAs(one: GoValue | undefined, other: GoValue): boolean {
  const scalar = (value: GoValue | undefined) => (value instanceof GoNumber ? value.value : value);
  const [left, right] = [scalar(one), scalar(other)];
  return typeof left !== "object" && String(left) === String(right);
}
