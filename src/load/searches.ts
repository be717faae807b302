import type { Listings } from "../files/listings.js";
import { MAX_FOLDERS, type SearchBudget } from "../files/search-budget.js";
import type { Checked } from "../problem/checked.js";

/** What the globs of a run share. Nothing that searches is loaded for it. */
export interface Searches {
  /** What they may visit together. */
  readonly budget: SearchBudget;
  /** The folders and links that they have read; there from the first search on. */
  listings?: Listings;
  /** The files of an input by its patterns: all are looked for a second time where a file is in the place of a report. */
  readonly found: Map<string, Checked<readonly string[]>>;
}

export function beginSearches(): Searches {
  return { budget: { folders: MAX_FOLDERS }, found: new Map() };
}
