import { SECRET_NAMES } from "./address-mask.js";
import { maskPasswords } from "./mask.js";

/** Whether a string of a spec may hold something that `maskProse` masks. */
export function mayHoldPassword(text: string): boolean {
  return text.includes("@") || (text.includes("=") && SETTING.test(text));
}

/** The name of a setting whose value is secret, with its `=`, and the value. */
const SETTING = new RegExp(`((?:${SECRET_NAMES})\\s{0,9}=)(?!=)\\s?[^\\s&;"'<>]+`, "i");
const SETTINGS = new RegExp(SETTING.source, "gi");

/**
 * Returns a title, a message or another string of a spec with `***` in place of the passwords of URLs, which a template may print
 * there. What else an address hides, such as its path, stays: such a string has links to documentation.
 *
 * | text | shown as |
 * |---|---|
 * | `see postgres://user:pw@db/app` | `see postgres://user:***@db/app` |
 * | `https://token@example.com/x` | `https://***@example.com/x` |
 * | `https://example.com/x?token=y&z=1` | `https://example.com/x?token=***&z=1` |
 * | `user@example.com` | the same |
 */
export function maskProse(text: string): string {
  if (!mayHoldPassword(text)) return text;
  return maskPasswords(text)
    .replace(/(:\/\/)[^\s"'/?#@:]{1,1000}@/g, "$1***@")
    .replace(SETTINGS, "$1***");
}
