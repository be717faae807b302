import { isDeepStrictEqual } from "node:util";
import { readRecord } from "../go/encoding/csv.js";
import { GoError, LimitError } from "../go/func.js";
import { ItemBudget, parseInto } from "../go/strvals.js";
import { dict, type GoMap } from "../go/value.js";
import { budgetOf, Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";

/** Characters of a line that are read in a step, by all that reads them. */
const CHARACTERS_PER_STEP = 2;

/** A key of `set` as it is written, such as `hosts[0].name`. */
export interface SetKey {
  readonly key: string;
  /** From 1 on. */
  readonly line: number;
  /** Which of the assignments of its line has it, from 1 on. */
  readonly number: number;
}

/**
 * Writes lines of `set` into the values, and returns their keys. With an error they are incomplete.
 *
 * @throws WorkLimit once the meter is spent: each context of lint has all lines again
 */
export function setInto(lines: readonly string[], values: GoMap, meter = new Meter()): Checked<readonly SetKey[]> {
  const items = new ItemBudget(budgetOf(meter));
  const keys: SetKey[] = [];
  const problems = lines.flatMap((line, number) => {
    meter.position = { file: "input set", line: number + 1, column: 1 };
    meter.steps(line.length / CHARACTERS_PER_STEP);
    const { assignments, problems } = assignmentsOf(line, { items, number });
    const refused = assignments.flatMap((assignment, index) => {
      const checkKey = (key: string) => {
        refuseOddKey(key);
        keys.push({ key, line: number + 1, number: index + 1 });
      };
      const message = attempt(assignment, values, { items, checkKey });
      if (message === undefined) return [];
      const problem = invalid(assignments, { index, number, message });
      meter.problem(problem);
      return problem;
    });
    return [...problems, ...refused];
  });
  return { value: keys, problems: [...problems, ...setAgain(keys)] };
}

/** Of an expression in a line, `x=${{ github.head_ref }}`, a comma makes another assignment. */
function setAgain(keys: readonly SetKey[]): readonly Problem[] {
  const first = new Map<string, SetKey>();
  return keys.flatMap((given): Problem[] => {
    const before = first.get(given.key);
    if (before === undefined) first.set(given.key, given);
    if (before === undefined || before.line === given.line) return [];
    return [
      {
        code: "duplicate-field",
        severity: "warning",
        where: "input set",
        message: `Line ${given.line} sets a value again that line ${before.line} has set`,
        remedy: "only the last one is used; put a value with a comma in double quotes, with its key",
      },
    ];
  });
}

/**
 * Returns the assignments of a line. To preflight a line is a record of CSV, so that each comma outside of quotes begins the
 * next assignment. Where Helm's parser does not take them so, it gets the whole line, as from `helm --set`.
 *
 * | line | assignments |
 * |---|---|
 * | `a=1,b=2` | `a=1` and `b=2` |
 * | `a={x,y}`, `a=x\,y` | the line |
 * | `"a={x,y}",b=1` | `a={x,y}` and `b=1` |
 *
 * Ref: https://github.com/spf13/pflag/blob/v1.0.10/string_slice.go
 */
function assignmentsOf(
  line: string,
  { items, number }: { readonly items: ItemBudget; readonly number: number },
): {
  readonly assignments: readonly string[];
  readonly problems: readonly Problem[];
} {
  const fields = fieldsOf(line);
  if (fields instanceof GoError) {
    const isQuoted = line.startsWith('"');
    return {
      assignments: isQuoted ? [] : [line],
      problems: isQuoted ? [invalid([line], { index: 0, number, message: fields.message })] : [],
    };
  }
  // Quotes that CSV takes are none of the value.
  const [split, whole] = [valuesOf(fields, items), line.includes('"') ? undefined : valuesOf([line], items)];
  if (split === undefined && whole !== undefined) return { assignments: [line], problems: [] };
  const isAmbiguous = split !== undefined && whole !== undefined && !isDeepStrictEqual(split, whole);
  return { assignments: fields, problems: isAmbiguous && line.includes("\\") ? [splitAtEscape(fields, number)] : [] };
}

function fieldsOf(line: string): readonly string[] | GoError {
  try {
    return readRecord(line);
  } catch (error) {
    if (error instanceof GoError) return error;
    throw error;
  }
}

/** What assignments make of no values; `undefined` where Helm's parser refuses one of them. */
function valuesOf(assignments: readonly string[], items: ItemBudget): GoMap | undefined {
  const values = dict();
  return assignments.some((assignment) => attempt(assignment, values, { items }) !== undefined) ? undefined : values;
}

interface AttemptOptions {
  readonly items: ItemBudget;
  readonly checkKey?: (key: string) => void;
}

/** The message of Helm's parser, where it refuses an assignment, or that of `checkKey`. */
function attempt(assignment: string, values: GoMap, { items, checkKey }: AttemptOptions): string | undefined {
  try {
    parseInto(assignment, values, items, checkKey);
    return undefined;
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    return error.message;
  }
}

/**
 * Refuses a key that is never meant, because the value of the key that is meant would be lost: a YAML list's dash, a flag, the
 * dot of a template (Helm drops such a value), a colon or a blank before `=`. A backslash keeps each of them. Blanks elsewhere are Helm's.
 */
function refuseOddKey(key: string): void {
  const fault = ODD_KEYS.find(({ form }) => form.test(key))?.fault;
  if (fault !== undefined) throw new GoError(fault);
}

const ODD_KEYS = [
  { form: /^\s*-/, fault: "a key begins with a dash" },
  { form: /^\s*\./, fault: "a key begins with a dot, so that Helm drops the value" },
  { form: /(?<!\\)\s$/, fault: "a key ends with a blank" },
  { form: /(?<!\\):$/, fault: "a key ends with a colon" },
] as const;

/** The key of an assignment that certainly is one, and no part of a value. */
function knownKey(assignment: string): string {
  const equals = assignment.indexOf("=");
  return equals > 0 && PLAIN_KEY.test(assignment) ? assignment.slice(0, equals) : "";
}

/** A key as Helm's parser takes it. */
const PLAIN_KEY = /^"?[\w.[\]\\-]{1,100}=/;

interface Refused {
  /** Of the assignment in its line. */
  readonly index: number;
  /** Of the line, from 0 on. */
  readonly number: number;
  readonly message: string;
}

/**
 * The values may be secrets, so what is behind the first `=` of a line is not shown, and nothing that a message quotes of it: of
 * `password=a,b`, where `b` is to Helm a key without a value, neither. Of a line without `=`, such as `password: a` or one of a
 * value of several lines, nothing is shown.
 */
function invalid(assignments: readonly string[], { index, number, message }: Refused): Problem {
  const [first = ""] = assignments;
  const known = knownKey(first);
  const shown = known === "" ? `line ${number + 1}` : `"${known}=…"`;
  const part = index === 0 ? "" : `part ${index + 1} of `;
  const masked = message.replace(/"((?:\\.|[^"\\])*)("?)/gs, (quoted, text, end) =>
    end === "" || (known !== "" && known.includes(text)) ? quoted : '"…"',
  );
  return {
    code: "values-invalid",
    severity: "error",
    where: "input set",
    message: `Cannot use ${part}${shown}: ${masked}`,
    remedy: "expected key=value as Helm's --set takes it, such as db.port=5432 or hosts={a.example.com,b.example.com}",
  };
}

/** The first key alone is named, since the others may be parts of its value. */
function splitAtEscape(fields: readonly string[], number: number): Problem {
  const known = knownKey(fields[0] ?? "");
  const line = `Line ${number + 1}${known && `, "${known}=…",`}`;
  return {
    code: "values-split",
    severity: "warning",
    where: "input set",
    message: `${line} is ${fields.length} values to preflight, and here, too; the backslash does not keep them together`,
    remedy: "put the whole line in double quotes if it is one value, or give it in a file of values",
  };
}
