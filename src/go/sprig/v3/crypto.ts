import { func, type GoFunction } from "../../func.js";
import { STRING } from "../../reflect.js";
import { crypto, digest } from "../crypto.js";

/** Checksums. What makes keys, certificates and passwords is in denied.ts. */
export const crypto3: Record<string, GoFunction> = {
  ...crypto,
  sha512sum: func([STRING], ([text], budget) => digest("sha512", text, budget)),
};
