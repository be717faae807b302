import { isDeepStrictEqual } from "node:util";
import { type Field, readRecord } from "../go/encoding/csv.js";
import { GoError, LimitError } from "../go/func.js";
import { ItemBudget, parseInto, type Written } from "../go/strvals.js";
import { dict, type GoMap } from "../go/value.js";
import { budgetOf, Meter } from "../meter.js";
import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { literalIn, literalOfSet } from "./literals.js";
import { keyOfLine, type SetKey } from "./set-key.js";

/** Characters of a line that are read in a step, by all that reads them. */
const CHARACTERS_PER_STEP = 2;

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
    let keysOfLine = 0;
    const ofValues: Problem[] = [];
    const refused = assignments.flatMap(({ text, isQuoted }, index) => {
      const onKey = (key: string) => {
        refuseOddKey(key);
        keys.push({ key, line: number + 1, number: ++keysOfLine });
      };
      let warned: SetKey | undefined;
      const onValue = (value: string) => {
        const found = literalIn(value, { isQuoted });
        const key = keys.at(-1) as SetKey;
        if (!found || key === warned) return;
        const problem = literalOfSet(found, keyOfLine(key));
        meter.problem(problem);
        ofValues.push(problem);
        warned = key;
      };
      const fault = attempt(text, values, { items, written: { onKey, onValue } });
      if (!fault) return [];
      const problem = invalid(assignments, { index, number, fault });
      meter.problem(problem);
      return problem;
    });
    return [...problems, ...refused, ...ofValues];
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
  readonly assignments: readonly Field[];
  readonly problems: readonly Problem[];
} {
  const fields = fieldsOf(line);
  const whole: Field = { text: line, isQuoted: false };
  if (fields instanceof GoError) {
    const isQuoted = line.startsWith('"');
    return {
      assignments: isQuoted ? [] : [whole],
      problems: isQuoted ? [invalid([whole], { index: 0, number, fault: fields })] : [],
    };
  }
  // Quotes that CSV takes are none of the value.
  const [split, unsplit] = [valuesOf(fields, items), line.includes('"') ? undefined : valuesOf([whole], items)];
  if (split === undefined && unsplit !== undefined) return { assignments: [whole], problems: [] };
  const isAmbiguous = split !== undefined && unsplit !== undefined && !isDeepStrictEqual(split, unsplit);
  return { assignments: fields, problems: isAmbiguous && line.includes("\\") ? [splitAtEscape(fields, number)] : [] };
}

function fieldsOf(line: string): readonly Field[] | GoError {
  try {
    return readRecord(line);
  } catch (error) {
    if (error instanceof GoError) return error;
    throw error;
  }
}

/** What assignments make of no values; `undefined` where Helm's parser refuses one of them. */
function valuesOf(assignments: readonly Field[], items: ItemBudget): GoMap | undefined {
  const values = dict();
  return assignments.some(({ text }) => attempt(text, values, { items }) !== undefined) ? undefined : values;
}

interface AttemptOptions {
  readonly items: ItemBudget;
  readonly written?: Written;
}

/** The error of Helm's parser, where it refuses an assignment, or that of `written`. */
function attempt(
  assignment: string,
  values: GoMap,
  { items, written }: AttemptOptions,
): GoError | LimitError | undefined {
  try {
    parseInto(assignment, values, items, written);
    return undefined;
  } catch (error) {
    if (!(error instanceof GoError || error instanceof LimitError)) throw error;
    return error;
  }
}

/** A key that Helm takes, and that is never meant. */
class OddKey extends GoError {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/**
 * Refuses a key that is never meant, because the value of the key that is meant would be lost: a YAML list's dash, a flag, the
 * dot of a template (Helm drops such a value), a colon or a blank before `=`, a blank behind the comma of a list of keys. A backslash
 * keeps each of them. Blanks elsewhere are Helm's.
 */
function refuseOddKey(key: string): void {
  const odd = ODD_KEYS.find(({ form }) => form.test(key));
  if (odd) throw new OddKey(odd.fault, odd.remedy);
}

const ODD_KEYS = [
  { form: /^\s*-/, fault: "a key begins with a dash", remedy: "remove the dash" },
  { form: /^\s*\./, fault: "a key begins with a dot, so that Helm drops the value", remedy: "remove the dot" },
  { form: /^\s/, fault: "a key begins with a blank", remedy: "remove the blank, such as one behind a comma" },
  {
    form: /(?<!\\)\.(?:[.[]|$)/,
    fault: "a key has a name that is empty, so that Helm drops the value",
    remedy: "remove the dot that has no name behind it",
  },
  { form: /(?<!\\)\s$/, fault: "a key ends with a blank", remedy: "remove the blank before =" },
  { form: /(?<!\\):$/, fault: "a key ends with a colon", remedy: "remove the colon before =" },
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
  readonly fault: Error;
}

/**
 * The values may be secrets, so what is behind the first `=` of a line is not shown, and nothing that a message quotes of it: of
 * `password=a,b`, where `b` is to Helm a key without a value, neither. Of a line without `=`, such as `password: a` or one of a
 * value of several lines, nothing is shown.
 */
function invalid(assignments: readonly Field[], { index, number, fault }: Refused): Problem {
  const known = knownKey(assignments[0]?.text ?? "");
  const shown = known === "" ? `line ${number + 1}` : `"${known}=…"`;
  const part = index === 0 ? "" : `part ${index + 1} of `;
  const masked = fault.message.replace(/"((?:\\.|[^"\\])*)("?)/gs, (quoted, text, end) =>
    end === "" || (known !== "" && known.includes(text)) ? quoted : '"…"',
  );
  return {
    code: "values-invalid",
    severity: "error",
    where: "input set",
    message: `Cannot use ${part}${shown}: ${masked}`,
    remedy: fault instanceof OddKey ? fault.remedy : KEY_AND_VALUE,
  };
}

const KEY_AND_VALUE =
  "expected key=value as Helm's --set takes it, such as db.port=5432 or hosts={a.example.com,b.example.com}";

/** The first key alone is named, since the others may be parts of its value. */
function splitAtEscape(fields: readonly Field[], number: number): Problem {
  const known = knownKey(fields[0]?.text ?? "");
  const line = `Line ${number + 1}${known && `, "${known}=…",`}`;
  return {
    code: "values-split",
    severity: "warning",
    where: "input set",
    message: `${line} is ${fields.length} values to preflight, and here, too; the backslash does not keep them together`,
    remedy: "put the whole line in double quotes if it is one value, or give it in a file of values",
  };
}
