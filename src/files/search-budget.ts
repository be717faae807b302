/** Folders and links that the globs of a run may visit. */
export const MAX_FOLDERS = 100_000;

/** What several searches may visit together. */
export interface SearchBudget {
  folders: number;
}
