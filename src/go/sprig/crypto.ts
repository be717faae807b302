import { type Budget, func, type GoFunction } from "../func.js";
import { STRING } from "../reflect.js";
import { encodeUtf8 } from "../utf8.js";

/** Checksums. Functions that make keys, certificates and passwords are in denied.ts. */
export const crypto: Record<string, GoFunction> = {
  sha1sum: func([STRING], ([text], budget) => digest("sha1", text, budget)),
  sha256sum: func([STRING], ([text], budget) => digest("sha256", text, budget)),
  adler32sum: func([STRING], ([text], budget) => {
    budget.string(text.length);
    return String(adler32(encodeUtf8(text)));
  }),
};

/** node:crypto is loaded on first use, because loading it takes longer than rendering most templates. */
export function digest(algorithm: "sha1" | "sha256" | "sha512", text: string, budget: Budget): string {
  budget.string(text.length);
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash(algorithm).update(encodeUtf8(text)).digest("hex");
}

const ADLER_MODULUS = 65_521;

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % ADLER_MODULUS;
    b = (b + a) % ADLER_MODULUS;
  }
  return b * 65_536 + a;
}
