import { func, type GoFunction } from "../../func.js";
import { INT, STRING } from "../../reflect.js";
import { byteLength, byteSlice } from "../../utf8.js";
import { mapped, strings } from "../strings.js";
import { camelCase } from "../xstrings.js";

/** Texts in other spellings, cut, filled and searched. */
export const strings3: Record<string, GoFunction> = {
  ...strings,
  camelcase: mapped((text) => camelCase(text, { isPascal: true })),
  trunc: func([INT, STRING], ([length, text], budget) => {
    budget.string(text.length);
    return truncate(text, Number(length));
  }),
};

/** The first bytes; of a negative length, the last ones. */
function truncate(text: string, length: number): string {
  const size = byteLength(text);
  if (length < 0) return size + length > 0 ? byteSlice(text, size + length, size) : text;
  return size > length ? byteSlice(text, 0, length) : text;
}
