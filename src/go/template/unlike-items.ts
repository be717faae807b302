import type { Budget } from "../func.js";
import { GoNumber, GoSlice, type GoValue, type Reflected, typeOf } from "../value.js";
import { indirect } from "./indirect.js";

/** A value that a function seeks among others, of which some have the same text: an int 7001 among the float64 of a values file. */
export interface Sought {
  /** The function: `has`. */
  readonly by: string;
  readonly text: string;
  /** The name of its type. */
  readonly type: string;
  /** The type of those with its text, where none of them has its own: no two such values are equal. */
  readonly unlike: string | undefined;
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
}

/** What a function seeks, and where. */
interface Search {
  readonly sought: readonly Reflected[];
  readonly among: readonly Reflected[];
}

/**
 * The functions that compare values of any type, so that those of two types differ without an error. `eq` and `ne` have an error for
 * those.
 */
const SEARCHES: ReadonlyMap<string, (args: readonly Reflected[]) => Search> = new Map([
  ["deepEqual", ([left, right]) => ({ sought: [left], among: [right] })],
  ["has", searchedBy],
  ["mustHas", searchedBy],
  ["mustWithout", excludedBy],
  ["without", excludedBy],
]);

function searchedBy([sought, list]: readonly Reflected[]): Search {
  return { sought: [sought], among: itemsOf(list) };
}

function excludedBy([list, ...sought]: readonly Reflected[]): Search {
  return { sought, among: itemsOf(list) };
}

function itemsOf(list: Reflected): readonly GoValue[] {
  const { value } = indirect(list);
  return value instanceof GoSlice ? value.items : [];
}

/** Notices what functions seek while a template is executed. */
export class UnlikeItems {
  /** @param place where the execution is in its own text */
  constructor(
    private readonly place: { readonly offset: number },
    private readonly budget: Budget,
    private readonly notice: (sought: Sought) => void,
  ) {}

  ofCall(by: string, args: readonly Reflected[]): void {
    const search = SEARCHES.get(by)?.(args);
    for (const value of search?.sought ?? []) this.of(by, value, search?.among ?? []);
  }

  private of(by: string, value: Reflected, among: readonly Reflected[]): void {
    const sought = scalarOf(value);
    if (!sought) return;
    this.budget.steps(among.length);
    const same = among.map(scalarOf).filter((item) => item?.text === sought.text);
    const [first] = same;
    if (!first) return;
    const unlike = same.some((item) => item?.type === sought.type) ? undefined : first.type;
    this.notice({ by, ...sought, unlike, offset: this.place.offset });
  }
}

/** Returns the text of a string, a number or a boolean as one writes it, and the name of its type. */
function scalarOf(given: Reflected): Pick<Sought, "text" | "type"> | undefined {
  const { value } = indirect(given);
  const bare = value instanceof GoNumber ? value.value : value;
  if (typeof bare === "object" || bare === undefined) return undefined;
  const type = typeOf(value as GoValue)?.name as string;
  return { text: String(bare), type };
}
