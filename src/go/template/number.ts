import { GoError } from "../func.js";
import {
  INVALID_SYNTAX,
  numError,
  parseFloat64,
  parseInt64,
  parseUint64,
  quoteInError,
  unquoteChar,
} from "../strconv/strconv.js";

/** A constant with its value in each type that it fits. Its use decides, as for Go's ideal constants. */
export interface NumberNode {
  readonly kind: "number";
  readonly offset: number;
  readonly text: string;
  readonly int: bigint | undefined;
  readonly uint: bigint | undefined;
  readonly float: number | undefined;
  readonly complex: { readonly real: number; readonly imaginary: number } | undefined;
  /** Whether its spelling makes it a float if no type is required: `1e3` and `1.0`, not `0x1e3` and `'e'`. */
  readonly looksLikeFloat: boolean;
}

type Constant = Omit<NumberNode, "kind" | "offset" | "text" | "looksLikeFloat">;

/**
 * Parses a number or a character constant.
 *
 * @throws GoError for an invalid one
 */
export function numberNode(offset: number, text: string, type: "charConstant" | "complex" | "number"): NumberNode {
  const { int, uint, float, complex } = constantOf(text, type);
  return { kind: "number", offset, text, int, uint, float, complex, looksLikeFloat: looksLikeFloat(text) };
}

function looksLikeFloat(text: string): boolean {
  const isHexInteger = /^0[xX]./.test(text) && !/[pP]/.test(text);
  return !isHexInteger && !text.startsWith("'") && /[.eEpP]/.test(text);
}

const NOTHING: Constant = { int: undefined, uint: undefined, float: undefined, complex: undefined };

function constantOf(text: string, type: "charConstant" | "complex" | "number"): Constant {
  if (type === "charConstant") return charConstant(text);
  if (type === "complex") return complexConstant(text);
  if (text.endsWith("i")) {
    const { value, error } = parseFloat64(text.slice(0, -1));
    if (!error) return simplifyComplex(0, value);
  }
  return realConstant(text);
}

function charConstant(text: string): Constant {
  const char = unquoteChar(text, 1, "'");
  if (!char) throw new GoError(INVALID_SYNTAX);
  if (text.slice(char.end) !== "'") throw new GoError(`malformed character constant: ${text}`);
  const integer = BigInt(char.rune);
  return { int: integer, uint: integer, float: char.rune, complex: undefined };
}

function realConstant(text: string): Constant {
  const unsigned = parseUint64(text, 0);
  const signed = parseInt64(text, 0);
  const int = signed.error ? undefined : signed.value;
  const uint = unsigned.error ? (int === 0n ? 0n : undefined) : unsigned.value;
  const integer = int ?? uint;
  if (integer !== undefined) return { int, uint, float: Number(integer), complex: undefined };
  const { value, error } = parseFloat64(text);
  if (error) throw new GoError(`illegal number syntax: ${quoteInError(text)}`);
  if (!/[.eEpP]/.test(text)) throw new GoError(`integer overflow: ${quoteInError(text)}`);
  return fromFloat(value);
}

/** Parses `1+2i` as Go's `fmt.Sscan` does. */
function complexConstant(text: string): Constant {
  const real = floatToken(text);
  const sign = text.charAt(real.length);
  const imaginary = floatToken(text.slice(real.length + 1));
  const isComplex = (sign === "+" || sign === "-") && text[real.length + 1 + imaginary.length] === "i";
  if (!isComplex) throw new GoError("syntax error scanning complex number");
  return simplifyComplex(scanFloat(real), scanFloat(sign + imaginary));
}

/** An `i` at the start could begin `inf`. */
const FLOAT_TOKEN =
  /^[+-]?[iI]?(?:0[xX][0-9a-fA-F_]*\.?[0-9a-fA-F_]*(?:[pP][+-]?[0-9_]*)?|[0-9_]*\.?[0-9_]*(?:[eEpP][+-]?[0-9_]*)?)/;

function floatToken(text: string): string {
  return FLOAT_TOKEN.exec(text)?.[0] ?? "";
}

function scanFloat(text: string): number {
  const { value, error } = parseFloat64(text);
  if (error) throw new GoError(numError("ParseFloat", text, error));
  return value;
}

function simplifyComplex(real: number, imaginary: number): Constant {
  const complex = { real, imaginary };
  const { int, uint, float } = imaginary === 0 ? fromFloat(real) : NOTHING;
  return { int, uint, float, complex };
}

const MIN_INT64 = -(2 ** 63);

function fromFloat(float: number): Constant {
  const isInteger = Number.isInteger(float);
  const int = isInteger && float >= MIN_INT64 && float < -MIN_INT64 ? BigInt(float) : undefined;
  const uint = isInteger && float >= 0 && float < 2 ** 64 ? BigInt(float) : undefined;
  return { int, uint, float, complex: undefined };
}
