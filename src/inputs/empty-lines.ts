import type { Problem } from "../problem/problem.js";
import { isJsonList } from "./expect.js";
import type { InputName } from "./inputs.js";
import { allLines } from "./values.js";

const PATH = "a path or a glob";

/** What a line is, of each list in which a line that is lost is a file that is not read, or a rule that does not hold. */
const LISTS: Partial<Record<InputName, string>> = {
  spec: PATH,
  "context-file": PATH,
  values: PATH,
  "lint-contexts": "name=file",
  merge: PATH,
  expect: "a name",
  allow: "a pattern",
  deny: "a pattern",
};

/**
 * Returns an error for each input whose text is blanks and line breaks alone, which `|` and blanks beside an expression leave of an unset
 * variable. Those of a list are its empty lines: `emptyLineProblems` has the errors of such a list, and `addresses` warnings.
 */
export function blankProblems(names: readonly InputName[], get: (name: InputName) => string): readonly Problem[] {
  return names
    .filter((name) => !(name in LISTS) && name !== "addresses" && isBlank(get(name)))
    .map((name) => unset(name, "blanks alone", "give a value, or no text at all where it may be left out"));
}

/** Whether a text is given and has nothing that can be seen. */
export function isBlank(text: string): boolean {
  return text !== "" && text.trim() === "";
}

/** Returns an error for each of these lists that has an empty line, which is one that an unset variable left. */
export function emptyLineProblems(get: (name: InputName) => string): readonly Problem[] {
  return (Object.keys(LISTS) as InputName[]).flatMap((name): readonly Problem[] => {
    const given = get(name);
    const isJson = name === "expect" && isJsonList(given);
    const empty = isJson ? undefined : allLines(given).find(({ text }) => text === "");
    if (empty === undefined) return [];
    const use = LISTS[name] === PATH ? " as a path" : "";
    return [unset(name, `an empty line${use}, line ${empty.line}`, `expected ${LISTS[name]} in each line`)];
  });
}

function unset(name: InputName, what: string, remedy: string): Problem {
  const message = `Cannot use ${what}; an unset variable?`;
  return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy };
}
