import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { GoError, LimitError } from "../go/func.js";
import { ANY_MAP } from "../go/reflect.js";
import { parseInto } from "../go/strvals.js";
import { dict, GoMap } from "../go/value.js";
import { ConversionError, unmarshal } from "../go/yaml/unmarshal.js";
import { type Checked, gather } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { withoutQuotes } from "../yaml/problems.js";

/** What `.Values` is made of. */
export interface ValuesInputs {
  /** Files; mappings are merged, and everything else of a later file replaces that of an earlier one. */
  readonly values: readonly Source[];
  /** Lines of the input `set`, which win over files. */
  readonly set: readonly string[];
}

/** Reads and merges values as `preflight --values` and `--set` do. With an error the values are incomplete. */
export function readValues({ values, set }: ValuesInputs): Checked<GoMap> {
  const files = gather(values.map(readFile));
  const merged = files.value.reduce(mergeMaps, dict());
  const problems = set.flatMap((line) => recordOf(line).flatMap((assignment) => applySet(assignment, merged) ?? []));
  return { value: merged, problems: [...files.problems, ...problems] };
}

function readFile({ file, text }: Source): Checked<GoMap> {
  try {
    return { value: unmarshal(text, "map") ?? dict(), problems: [] };
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    const at = error instanceof ConversionError ? (error.mark?.at ?? 0) : 0;
    const problem: Problem = {
      code: "values-invalid",
      severity: "error",
      message: `Cannot read the values: ${withoutQuotes(error.message)}`,
      remedy: "expected one YAML mapping",
      position: positionsIn(file, text)(Math.min(at, text.length)),
    };
    return { value: dict(), problems: [problem] };
  }
}

function mergeMaps(base: GoMap, over: GoMap): GoMap {
  const entries = new Map(base.entries);
  for (const [key, value] of over.entries) {
    const earlier = entries.get(key);
    entries.set(key, earlier instanceof GoMap && value instanceof GoMap ? mergeMaps(earlier, value) : value);
  }
  return new GoMap(ANY_MAP, entries);
}

/**
 * Returns the assignments of a line. In quotes it is a record of CSV, as preflight takes it; Helm takes all others as they
 * are, and splits them at commas itself.
 *
 *     a=1,b={x,y}       a=1,b={x,y}
 *     "a={x,y}",b=1     a={x,y}   b=1
 */
function recordOf(line: string): readonly string[] {
  if (!/^"(?:[^"]|"")*"(?:,|$)/.test(line)) return [line];
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]+)(?:,|$)/g)].map(
    ([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare,
  );
}

function applySet(line: string, values: GoMap): Problem | undefined {
  try {
    parseInto(line, values);
    return undefined;
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    return {
      code: "values-invalid",
      severity: "error",
      where: "input set",
      message: `Cannot use "${line}": ${error.message}`,
      remedy:
        "expected key=value as Helm's --set takes it, such as db.port=5432 or hosts={a.example.com,b.example.com}",
    };
  }
}
