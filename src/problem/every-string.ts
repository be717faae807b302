/** Rewrites a string of a value. */
export type Rewrite = (text: string) => string;

/** Returns what rewrites the strings below a key; `undefined` leaves it to the key around it. */
export type RewriteOfKey = (key: string) => Rewrite | undefined;

/** A list of so many items is walked once, however many values share it: 20,000 results may have the same attempts. */
const SHARED_LENGTH = 8;

/**
 * Returns a value of JSON with every string rewritten, whatever fields it has: a field that is new goes through it as well. What
 * does not change is not copied, since a merged report has millions of strings, and what is shared stays so.
 */
export function mapStrings<T>(value: T, rewrite: Rewrite, ofKey: RewriteOfKey): T {
  const known = new Map<Rewrite, Map<readonly unknown[], readonly unknown[]>>();
  const map = (one: unknown, rewriteOne: Rewrite): unknown => {
    if (typeof one === "string") return rewriteOne(one);
    if (typeof one !== "object" || one === null) return one;
    if (!Array.isArray(one)) return mapFields(one as Record<string, unknown>, rewriteOne);
    const lists = known.get(rewriteOne) ?? new Map<readonly unknown[], readonly unknown[]>();
    known.set(rewriteOne, lists);
    const made = lists.get(one) ?? mapList(one, rewriteOne);
    // A short list that stays as it is takes less time to walk again than memory to know.
    if (made !== one || one.length >= SHARED_LENGTH) lists.set(one, made);
    return made;
  };
  const mapFields = (given: Record<string, unknown>, rewriteOne: Rewrite) => {
    let made = given;
    for (const key in given) {
      const one = given[key];
      const mapped = map(one, ofKey(key) ?? rewriteOne);
      if (mapped === one) continue;
      if (made === given) made = { ...given };
      made[key] = mapped;
    }
    return made;
  };
  const mapList = (list: readonly unknown[], rewriteOne: Rewrite): readonly unknown[] => {
    let made: unknown[] | undefined;
    for (let at = 0; at < list.length; at += 1) {
      const mapped = map(list[at], rewriteOne);
      if (mapped === list[at]) continue;
      made ??= [...list];
      made[at] = mapped;
    }
    return made ?? list;
  };
  return map(value, rewrite) as T;
}

/** Whether any string of a value fulfils a condition. */
export function someString(value: unknown, is: (text: string) => boolean): boolean {
  const seen = new Set<readonly unknown[]>();
  const some = (one: unknown): boolean => {
    if (typeof one === "string") return is(one);
    if (typeof one !== "object" || one === null) return false;
    if (Array.isArray(one)) {
      if (seen.has(one)) return false;
      if (one.length >= SHARED_LENGTH) seen.add(one);
      return one.some(some);
    }
    for (const key in one) if (some((one as Record<string, unknown>)[key])) return true;
    return false;
  };
  return some(value);
}
