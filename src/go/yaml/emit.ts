import { type Budget, STEPS_PER_CONTAINER, UNLIMITED } from "../func.js";
import { Pieces } from "../pieces.js";
import { formatFloat } from "../strconv/strconv.js";
import type {
  EmitOptions,
  Emittable,
  EmittableList,
  EmittableMap,
  EmittableScalar,
  Emitted,
  Run,
} from "./emittable.js";
import { compareKeys } from "./keys.js";
import { chompingOf, escaped, isBreak, isPrintable, isSimpleKey, styleOf, width } from "./style.js";

const INDENT = 2;

/**
 * Writes YAML as go.yaml.in/yaml/v2 does, and so Kubernetes: keys sorted, lists not indented within mappings, long
 * lines folded, single quotes where a plain scalar is not possible, `|` for strings with line breaks.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/emitterc.go
 */
export function emit<Origin>(value: Emittable<Origin>, options: EmitOptions = {}): Emitted<Origin> {
  const emitter = new Emitter<Origin>(options);
  emitter.node(value, { indent: -1, inMapping: false });
  return { text: emitter.finish(), runs: emitter.runs };
}

/** Steps that a run costs, which is kept. */
const STEPS_PER_RUN = 2;

/** Characters that are written in one step, one after the other. */
const CHARACTERS_PER_STEP = 16;

interface Place {
  readonly indent: number;
  readonly inMapping: boolean;
}

/** Writes a value. Its state is the current position in the output. */
class Emitter<Origin> {
  readonly runs: Run<Origin>[] = [];
  readonly #output = new Pieces();
  /** Lines are broken at the first space behind this column. */
  readonly #bestWidth: number;
  readonly #isVersion3: boolean;
  readonly #budget: Budget;
  #column = 0;
  /** Whether the last character was white space. Then no space is needed before the next token. */
  #whitespace = true;
  /** Whether the line consists of indentation, `-` and `?` so far. */
  #indention = true;

  constructor({ isVersion3 = false, budget = UNLIMITED }: EmitOptions) {
    this.#budget = budget;
    this.#isVersion3 = isVersion3;
    this.#bestWidth = isVersion3 ? Number.POSITIVE_INFINITY : 80;
  }

  node(value: Emittable<Origin>, place: Place): void {
    if (value.kind !== "scalar") this.#budget.steps(STEPS_PER_CONTAINER);
    if (value.kind === "scalar") this.#scalar(value, deeper(place.indent), { isKey: false });
    else if (value.kind === "map" && value.entries.length > 0) this.#map(value, place);
    else if (value.kind === "list" && value.items.length > 0) this.#list(value, place);
    else this.#empty(value.kind === "map" ? "{}" : "[]", value.origin);
  }

  /** Ends the last line, and returns all that was written. */
  finish(): string {
    this.#indent(0);
    return this.#output.end("");
  }

  #map(map: EmittableMap<Origin>, place: Place): void {
    const indent = place.indent < 0 ? 0 : place.indent + INDENT;
    for (const { key, value } of [...map.entries].sort((a, b) =>
      compareKeys(String(a.key.value), String(b.key.value), { isVersion3: this.#isVersion3 }),
    )) {
      this.#indent(indent);
      if (isSimpleKey(String(key.value))) {
        this.#scalar(key, deeper(indent), { isKey: true });
        this.#indicator(":", { spaced: false, indention: false });
      } else {
        this.#indicator("?", { spaced: true, indention: true });
        this.#scalar(key, deeper(indent), { isKey: false });
        this.#indent(indent);
        this.#indicator(":", { spaced: true, indention: true });
      }
      this.node(value, { indent, inMapping: true });
    }
  }

  #list(list: EmittableList<Origin>, place: Place): void {
    const isLevel = place.inMapping && !this.#indention && !this.#isVersion3;
    const indent = place.indent < 0 ? 0 : isLevel ? place.indent : place.indent + INDENT;
    for (const item of list.items) {
      this.#indent(indent);
      this.#indicator("-", { spaced: true, indention: true });
      this.node(item, { indent, inMapping: false });
    }
  }

  #empty(brackets: string, origin: Origin): void {
    if (!this.#whitespace) this.#put(" ");
    this.#begin(origin, 0);
    this.#indicator(brackets, { spaced: false, indention: false });
  }

  #scalar(scalar: EmittableScalar<Origin>, indent: number, { isKey }: { isKey: boolean }): void {
    const value = textOf(scalar.value);
    this.#budget.steps(value.length / CHARACTERS_PER_STEP);
    const style = styleOf(value, {
      isText: typeof scalar.value === "string" && !scalar.isPlain,
      isKey,
      isVersion3: this.#isVersion3,
    });
    const pen = { value, origin: scalar.origin, indent, canBreak: !isKey };
    if (style === "plain") this.#plain(pen);
    else if (style === "single") this.#singleQuoted(pen);
    else if (style === "double") this.#doubleQuoted(pen);
    else this.#literal(pen);
  }

  #plain({ value, origin, indent, canBreak }: Pen<Origin>): void {
    if (!this.#whitespace) this.#put(" ");
    this.#begin(origin, 0);
    let afterSpace = false;
    for (let at = 0; at < value.length; at += width(value, at)) {
      const isSpace = value[at] === " ";
      if (isSpace && canBreak && !afterSpace && this.#column > this.#bestWidth && value[at + 1] !== " ") {
        this.#fold(origin, indent, at);
      } else this.#copy(value, at);
      afterSpace = isSpace;
    }
    this.#endToken();
  }

  #singleQuoted({ value, origin, indent, canBreak }: Pen<Origin>): void {
    this.#open("'", origin);
    let afterSpace = false;
    let afterBreak = false;
    for (let at = 0; at < value.length; at += width(value, at)) {
      const isSpace = value[at] === " ";
      if (isSpace) {
        const isInner = at > 0 && at < value.length - 1 && value[at + 1] !== " ";
        if (canBreak && !afterSpace && this.#column > this.#bestWidth && isInner) this.#fold(origin, indent, at);
        else this.#copy(value, at);
        afterSpace = true;
      } else if (isBreak(value, at)) {
        if (!afterBreak && value[at] === "\n") this.#break();
        this.#copyBreak(value, at);
        this.#begin(origin, at + 1);
        afterBreak = true;
      } else {
        if (afterBreak) this.#indentText(origin, indent, at);
        if (value[at] === "'") {
          this.#put("'");
          this.#begin(origin, at);
        }
        this.#copy(value, at);
        this.#indention = false;
        afterSpace = false;
        afterBreak = false;
      }
    }
    this.#indicator("'", { spaced: false, indention: false });
    this.#endToken();
  }

  #doubleQuoted({ value, origin, indent, canBreak }: Pen<Origin>): void {
    this.#open('"', origin);
    const startsWithBom = value.startsWith("\ufeff");
    let afterSpace = false;
    for (let at = 0; at < value.length; at += width(value, at)) {
      const isSpace = value[at] === " ";
      const mustEscape = !isPrintable(value, at) || isBreak(value, at) || value[at] === '"' || value[at] === "\\";
      if (mustEscape || startsWithBom) {
        this.#put(escaped(value.codePointAt(at) as number));
        this.#begin(origin, at + width(value, at));
      } else if (
        isSpace &&
        canBreak &&
        !afterSpace &&
        this.#column > this.#bestWidth &&
        at > 0 &&
        at < value.length - 1
      ) {
        this.#indent(indent);
        if (value[at + 1] === " ") this.#put("\\");
        this.#begin(origin, at + 1);
      } else this.#copy(value, at);
      afterSpace = isSpace && !mustEscape;
    }
    this.#indicator('"', { spaced: false, indention: false });
    this.#endToken();
  }

  #literal({ value, origin, indent }: Pen<Origin>): void {
    this.#open("|", origin);
    if (value[0] === " " || isBreak(value, 0)) this.#indicator(String(INDENT), { spaced: false, indention: false });
    const chomping = chompingOf(value);
    if (chomping !== "") this.#indicator(chomping, { spaced: false, indention: false });
    this.#break();
    this.#indention = true;
    this.#whitespace = true;
    this.#begin(origin, 0);
    let afterBreak = true;
    for (let at = 0; at < value.length; at += width(value, at)) {
      if (isBreak(value, at)) {
        this.#copyBreak(value, at);
        afterBreak = true;
      } else {
        if (afterBreak) this.#indentText(origin, indent, at);
        this.#copy(value, at);
        this.#indention = false;
        afterBreak = false;
      }
    }
  }

  #open(mark: string, origin: Origin): void {
    if (!this.#whitespace) this.#put(" ");
    this.#begin(origin, -1);
    this.#indicator(mark, { spaced: false, indention: false });
    this.#begin(origin, 0);
  }

  /** Writes a line break in place of the space at `at`. */
  #fold(origin: Origin, indent: number, at: number): void {
    this.#indentText(origin, indent, at + 1);
  }

  #indentText(origin: Origin, indent: number, index: number): void {
    this.#indent(indent);
    this.#begin(origin, index);
  }

  #begin(origin: Origin, index: number): void {
    this.#budget.steps(STEPS_PER_RUN);
    this.runs.push({ start: this.#output.length, origin, index });
  }

  #endToken(): void {
    this.#whitespace = false;
    this.#indention = false;
  }

  #indent(indent: number): void {
    if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace)) this.#break();
    if (this.#column < indent) this.#put(" ".repeat(indent - this.#column));
    this.#whitespace = true;
    this.#indention = true;
  }

  #indicator(mark: string, { spaced, indention }: { spaced: boolean; indention: boolean }): void {
    if (spaced && !this.#whitespace) this.#put(" ");
    this.#put(mark);
    this.#whitespace = false;
    this.#indention = this.#indention && indention;
  }

  #put(ascii: string): void {
    this.#output.add(ascii);
    this.#column += ascii.length;
  }

  #copy(value: string, at: number): void {
    this.#output.add(value.slice(at, at + width(value, at)));
    this.#column++;
  }

  #copyBreak(value: string, at: number): void {
    this.#output.add(value[at] as string);
    this.#column = 0;
    this.#indention = true;
  }

  #break(): void {
    this.#output.add("\n");
    this.#column = 0;
  }
}

interface Pen<Origin> {
  readonly value: string;
  readonly origin: Origin;
  readonly indent: number;
  readonly canBreak: boolean;
}

function deeper(indent: number): number {
  return indent < 0 ? INDENT : indent + INDENT;
}

/** Numbers have the digits of Go's `%g`. */
function textOf(value: EmittableScalar<unknown>["value"]): string {
  if (typeof value !== "number") return String(value);
  if (Number.isFinite(value)) return formatFloat(value, "g", -1, 64);
  return Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
}
