import type { QueryType } from "./dnsmessage.js";

/**
 * The questions of one lookup, by their type. Go waits for both types, so one that has no answer keeps it from the addresses of the
 * other.
 */
export class Questions {
  #asked: readonly QueryType[] = [];
  readonly #open = new Set<QueryType>();
  readonly #lost = new Set<QueryType>();

  /** A name is asked for, which may be one of several of the search list. */
  ask(types: readonly QueryType[]): void {
    this.#asked = types;
    for (const type of types) this.#open.add(type);
  }

  /** @param isWhole a server gave all of the answer */
  end(type: QueryType, { isWhole }: { readonly isWhole: boolean }): void {
    this.#open.delete(type);
    if (!isWhole) this.#lost.add(type);
  }

  /** The type that has no answer, for this name or an earlier one, where the other type has all of them. */
  get onlyUnanswered(): QueryType | undefined {
    const unanswered = this.#asked.filter((type) => this.#open.has(type) || this.#lost.has(type));
    return unanswered.length < this.#asked.length ? unanswered[0] : undefined;
  }
}
