import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { deepCopy } from "../go/copystructure.js";
import { GoError, LimitError } from "../go/func.js";
import { dict, GoMap } from "../go/value.js";

import { ConversionError, type Lost, unmarshal, type YamlNode } from "../go/yaml/unmarshal.js";
import { budgetOf, Meter } from "../meter.js";
import { type Checked, gather } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { type OverrideProblem, unnamedOverrides } from "../problem/read-names.js";
import { withoutQuotes } from "../yaml/problems.js";
import { ambiguousCharacter } from "../yaml/strict.js";
import { placeholderOfValues } from "./literals.js";
import { lostMappings } from "./lost-mappings.js";
import { movedKeys, movedProblem } from "./moved-keys.js";
import { isPlaceholderAt, placeholdersIn } from "./placeholders.js";
import { setInto } from "./set.js";
import { misspeltReplacements, misspeltValues, namesIn, textsIn } from "./unread-keys.js";
import { unreadKeys } from "./unread-set.js";
import { isStillLost, type LostValue, lostValues, renamedKeys, type WrittenValues } from "./written-values.js";

/** What `.Values` is made of. */
export interface ValuesInputs {
  /** Files; mappings are merged, and everything else of a later file replaces that of an earlier one. */
  readonly values: readonly Source[];
  /** Lines of the input `set`, which win over files. */
  readonly set: readonly string[];
  /** The texts of the templates that read them. */
  readonly templates?: readonly string[];
}

/**
 * Reads and merges values as `preflight --values` and `--set` do. With an error the values are incomplete.
 *
 * @throws WorkLimit once the meter is spent: aliases make thousands of values of a short file, and lists of `set` are long
 */
export function readValues({ values, set, templates = [] }: ValuesInputs, meter = new Meter()): Checked<GoMap> {
  const files = gather(values.map((source) => readFile(source, meter)));
  const names = namesIn(templates, meter);
  const overrides: OverrideProblem[] = [];
  const replacements: Problem[] = [];
  const losses: LostValue[] = [];
  const merged = files.value.reduce((earlier, { value: later, written }) => {
    const read = { earlier, names, meter };
    for (const replacement of misspeltReplacements(later, read)) overrides.push(replacement);
    for (const problem of lostMappings(later, read)) replacements.push(problem);
    for (const problem of written ? renamedKeys(written, read) : []) replacements.push(problem);
    for (const loss of written ? lostValues(written, read) : []) losses.push(loss);
    return mergeInto(earlier, later);
  }, dict());
  const misspelt = misspeltValues(merged, { names, meter });
  const placeholders = placeholdersIn(merged, { names, meter });
  const moved = movedKeys(merged, { names, meter });
  const earlier = set.length > 0 ? (deepCopy(merged, budgetOf(meter)) as GoMap) : merged;
  const { value: setKeys, problems } = setInto(set, merged, meter);
  const unread = unreadKeys(setKeys, { names, values: merged, earlier, meter });
  const unset = placeholders.filter((path) => isPlaceholderAt(merged, path)).map(placeholderOfValues);
  const elsewhere = moved.flatMap((key) => movedProblem(key, merged) ?? []);
  const lost = losses.filter((loss) => isStillLost(merged, loss)).map(({ problem }) => problem);
  const replaced = unnamedOverrides(overrides, () => textsIn(merged, meter));
  const ofFiles = [...files.problems, ...replaced, ...replacements, ...lost, ...misspelt, ...elsewhere, ...unset];
  return { value: merged, problems: [...ofFiles, ...problems, ...unread] };
}

interface ValuesFile {
  readonly value: GoMap;
  /** `undefined` for a file without values. */
  readonly written: WrittenValues | undefined;
}

function readFile({ file, text }: Source, meter: Meter): Checked<ValuesFile> {
  meter.position = { file, line: 1, column: 1 };
  const wrong = (offset: number, why: string, remedy = "expected one YAML mapping"): Checked<ValuesFile> => {
    const position = positionsIn(file, text)(Math.min(offset, text.length));
    const message = `Cannot read the values: ${why}`;
    const problem: Problem = { code: "values-invalid", severity: "error", message, remedy, position };
    return { value: { value: dict(), written: undefined }, problems: [problem] };
  };
  // Go skips a mark at the start, which says how the text is encoded.
  const ambiguous = ambiguousCharacter(text.replace(/^\ufeff/, " "), () => meter.steps(1));
  if (ambiguous) return wrong(ambiguous.offset, ambiguous.message, ambiguous.remedy);
  const repeated: number[] = [];
  let lost: Lost | undefined;
  let root: YamlNode | undefined;
  try {
    const notes = {
      repeatedKey: (offset: number) => repeated.push(offset),
      lost: (behind: Lost) => (lost = behind),
      document: (node: YamlNode) => (root = node),
    };
    const value = unmarshal(text, "map", budgetOf(meter), notes) ?? dict();
    const behind = lost as Lost | undefined;
    if (behind?.kind === "text") return wrong(behind.offset, "the text from here on would be lost");
    const problems = repeatedProblems(repeated, { file, text });
    const document = root as YamlNode | undefined;
    const written = document && { root: document, positionAt: positionsIn(file, text) };
    return {
      value: { value, written },
      problems: behind ? [...problems, anotherDocument(behind, { file, text })] : problems,
    };
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    return wrong(error instanceof ConversionError ? (error.mark?.at ?? 0) : 0, withoutQuotes(error.message));
  }
}

function anotherDocument({ offset }: Lost, { file, text }: Source): Problem {
  return {
    code: "values-documents",
    severity: "warning",
    message: "Another document of values begins here, and is not read: preflight reads the first of a file",
    remedy: "put it into a file of its own, and name both",
    position: positionsIn(file, text)(Math.min(offset, text.length)),
  };
}

/** preflight uses the last one of a key, silently. */
function repeatedProblems(offsets: readonly number[], { file, text }: Source): readonly Problem[] {
  if (offsets.length === 0) return [];
  const positionAt = positionsIn(file, text);
  return offsets.map((offset) => ({
    code: "duplicate-field",
    severity: "warning",
    message: "A field is given twice in the values",
    remedy: "only the last one is used",
    position: positionAt(offset),
  }));
}

/**
 * Merges the second mapping into the first. Neither is a part of anything else, since each alias was decoded into a value of
 * its own. So the entries of the second are all that is done, and reading them was charged.
 */
function mergeInto(base: GoMap, over: GoMap): GoMap {
  for (const [key, value] of over.entries) {
    const earlier = base.entries.get(key);
    if (earlier instanceof GoMap && value instanceof GoMap) mergeInto(earlier, value);
    else base.entries.set(key, value);
  }
  return base;
}
