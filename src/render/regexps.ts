import { loadRegexp } from "../go/regexp/regexp.js";
import type { SpecDocuments } from "../kurl/documents.js";

/** Parts of the names of all functions that run regular expressions; `tpl` runs a text that data may hold. */
export const USERS = /regex|semver|tpl/i;

/** Loads what the functions in a template need before it is rendered. */
export async function loadFunctions(text: string): Promise<void> {
  if (USERS.test(text)) await loadRegexp();
}

/** The same for a spec file. The text of a spec in an Installer is written only when it is rendered, so it may name any function. */
export async function loadFunctionsOf({ template, installers }: SpecDocuments): Promise<void> {
  if (installers.length > 0) await loadRegexp();
  else if (template) await loadFunctions(template.text);
}
