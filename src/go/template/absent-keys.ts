import { GoMap, type Reflected } from "../value.js";
import { isNil } from "./absent.js";
import { indirect } from "./indirect.js";

/** A key that a template reads of a mapping that has others: of the root itself, or not by a path from the root. */
export interface AbsentKey {
  readonly map: GoMap;
  readonly name: string;
  /** Whether a path begins with it, and the mapping is the data of the execution. */
  readonly isOfRoot: boolean;
  /** Of the action, or of the one that reads the text in which it is. */
  readonly offset: number;
}

/** Functions whose first arguments are a mapping and a key. */
const READ_KEY: ReadonlySet<string> = new Set(["get", "hasKey", "index"]);

/** Notices the keys that mappings do not have while a template is executed. */
export class AbsentKeys {
  /**
   * @param root the data of the execution
   * @param place where the execution is in its own text
   */
  constructor(
    private readonly root: Reflected,
    private readonly place: { readonly offset: number },
    private readonly notice: (key: AbsentKey) => void,
  ) {}

  /**
   * Notices a step of a path, such as that to `port` in `$db.port`.
   *
   * @param start where the path begins
   * @param receiver what is in front of the step
   */
  ofField(value: Reflected, name: string, { start, receiver }: { start: Reflected; receiver: Reflected }): void {
    const isOfRoot = receiver === this.root;
    if ((start !== this.root || isOfRoot) && isNil(value)) this.of(receiver, name, isOfRoot);
  }

  /** Notices `get`, `hasKey` and `index`. */
  ofCall(name: string, [receiver, key]: readonly Reflected[]): void {
    if (READ_KEY.has(name)) this.of(receiver, indirect(key).value, false);
  }

  private of(receiver: Reflected, name: Reflected, isOfRoot: boolean): void {
    const map = indirect(receiver).value;
    if (!(map instanceof GoMap) || typeof name !== "string" || map.entries.size === 0 || map.entries.has(name)) return;
    this.notice({ map, name, isOfRoot, offset: this.place.offset });
  }
}
