/** Go's package strconv: numbers, booleans and quoted strings. */
export { parseFloat64 } from "./atof.js";
export { atoi, numError, OUT_OF_RANGE, parseInt64, parseUint64 } from "./atoi.js";
export { type FloatFormat, formatFloat } from "./ftoa.js";
export {
  canBackquote,
  INVALID_SYNTAX,
  isPrint,
  quote,
  quoteInError,
  quoteRune,
  unquote,
  unquoteChar,
} from "./quote.js";

const TRUE = ["1", "t", "T", "TRUE", "true", "True"];
const FALSE = ["0", "f", "F", "FALSE", "false", "False"];

/** Go's `strconv.ParseBool`; `undefined` for a string that is not a boolean. */
export function parseBool(text: string): boolean | undefined {
  if (TRUE.includes(text)) return true;
  return FALSE.includes(text) ? false : undefined;
}
