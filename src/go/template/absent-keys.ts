import { GoMap, GoSlice, type Reflected } from "../value.js";
import { isNil } from "./absent.js";
import { indirect } from "./indirect.js";
import type { Tree } from "./parse.js";
import { type Shape, shapeOf } from "./shapes.js";
import { onlyWrittenKeys } from "./written-keys.js";

/** A key that a template reads of a mapping that has others: of the root itself, or not by a path from the root. */
export interface AbsentKey {
  readonly map: GoMap;
  readonly name: string;
  /** Whether a path begins with it, and the mapping is the data of the execution. */
  readonly isOfRoot: boolean;
  /** Of the mapping, where the keys are those of the function that returned it. */
  readonly shape: Shape | undefined;
  /** The keys that the templates write into mappings and read nowhere. */
  readonly onlyWritten: ReadonlySet<string>;
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
}

/** A key that a function reads of the first of some mappings that has it. */
interface KeyRead {
  readonly maps: readonly Reflected[];
  readonly key: Reflected;
}

/** What functions of Go, of sprig and of Helm read with their arguments. `omit`, `set` and `unset` only name a key. */
const READS = new Map<string, (args: readonly Reflected[]) => Iterable<KeyRead>>([
  ["dig", (args) => readInTurn(args.at(-1), args.slice(0, -2))],
  ["get", ([map, key]) => [{ maps: [map], key }]],
  ["hasKey", ([map, key]) => [{ maps: [map], key }]],
  ["index", ([value, ...keys]) => readInTurn(value, keys)],
  ["pick", ([map, ...keys]) => keys.map((key) => ({ maps: [map], key }))],
  ["pluck", ([key, ...maps]) => [{ maps, key }]],
]);

/** Each key is that of the element which the one before it leads to. */
function* readInTurn(start: Reflected, keys: readonly Reflected[]): Generator<KeyRead> {
  let value = start;
  for (const key of keys) {
    yield { maps: [value], key };
    value = elementOf(value, key);
  }
}

function elementOf(value: Reflected, key: Reflected): Reflected {
  const { value: parent } = indirect(value);
  const { value: at } = indirect(key);
  if (parent instanceof GoMap && typeof at === "string") return parent.entries.get(at);
  return parent instanceof GoSlice && typeof at === "bigint" ? parent.items[Number(at)] : undefined;
}

/** Notices the keys that mappings do not have while a template is executed. */
export class AbsentKeys {
  /** By the entries, which a mapping under another name of its type shares. */
  readonly #shapes = new WeakMap<GoMap["entries"], Shape>();
  #onlyWritten: ReadonlySet<string> | undefined;

  /**
   * @param root the data of the execution
   * @param place where the execution is in its own text
   */
  constructor(
    private readonly root: Reflected,
    private readonly place: { readonly offset: number },
    private readonly options: { readonly trees: Iterable<Tree>; readonly notice: (key: AbsentKey) => void },
  ) {}

  /**
   * Notices a step of a path, such as that to `port` in `$db.port`.
   *
   * @param start where the path begins
   * @param receiver what is in front of the step
   */
  ofField(value: Reflected, name: string, { start, receiver }: { start: Reflected; receiver: Reflected }): void {
    const isOfRoot = receiver === this.root;
    // The zero value of a mapping of texts is no nil.
    if ((start !== this.root || isOfRoot) && (isNil(value) || value === "")) this.of(receiver, name, isOfRoot);
  }

  /** Notices the keys that a function reads, each that none of its mappings has. */
  ofCall(name: string, args: readonly Reflected[]): void {
    for (const { maps, key } of READS.get(name)?.(args) ?? []) {
      const { value: at } = indirect(key);
      if (!maps.some((map) => hasKey(map, at))) for (const map of maps) this.of(map, at, false);
    }
  }

  /** Knows the keys of a mapping by the function that returns it. */
  ofResult(name: string, args: readonly Reflected[], result: Reflected | null): void {
    const shape = result instanceof GoMap ? shapeOf(name, args) : undefined;
    if (shape) this.#shapes.set((result as GoMap).entries, shape);
  }

  private of(receiver: Reflected, name: Reflected, isOfRoot: boolean): void {
    const map = indirect(receiver).value;
    if (!(map instanceof GoMap) || typeof name !== "string" || map.entries.size === 0 || map.entries.has(name)) return;
    const { trees, notice } = this.options;
    this.#onlyWritten ??= onlyWrittenKeys(trees);
    const shape = this.#shapes.get(map.entries);
    notice({ map, name, isOfRoot, shape, onlyWritten: this.#onlyWritten, offset: this.place.offset });
  }
}

function hasKey(receiver: Reflected, name: Reflected): boolean {
  const { value: map } = indirect(receiver);
  return map instanceof GoMap && typeof name === "string" && map.entries.has(name);
}
