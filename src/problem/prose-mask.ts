import type { Part } from "./address-mask.js";
import { asciiForms, hasWideForms } from "./ascii-forms.js";
import { commandParts, holdsCommandSecret } from "./command-parts.js";
import { holdsLabel, labelledParts } from "./labelled-parts.js";
import { holdsPrivateKey, privateKeyParts } from "./private-key-parts.js";
import { SECRET_SETTING, settingParts } from "./setting-parts.js";
import { holdsUrlSecret, urlParts } from "./url-parts.js";
import { userParts } from "./user-parts.js";

/** Whether a string of a spec may hold something that `maskProse` masks. */
export function mayHoldPassword(text: string): boolean {
  if (text.includes("@") || (text.includes("=") && SECRET_SETTING.test(text)) || holdsLabel(text)) return true;
  if (holdsUrlSecret(text) || holdsCommandSecret(text) || holdsPrivateKey(text)) return true;
  return hasWideForms(text) && mayHoldPassword(asciiForms(text));
}

/**
 * Returns a title, a message or another string with `***` in place of what is a password by its form, which a template may print
 * there. What else an address hides, such as its path, stays: such a string has links to documentation. A masked string stays
 * as it is.
 *
 * | text | shown as |
 * |---|---|
 * | `see postgres://user:pw@db/app` | `see postgres://user:***@db/app` |
 * | `https://token@example.com/x`, `https://token:@example.com/x` | `https://***@example.com/x` |
 * | `https://example.com/x?token=y&z=1` | `https://example.com/x?token=***&z=1` |
 * | `jdbc:sqlserver://db:1433;password=p@w;x=y` | `jdbc:sqlserver://db:***;x=y` |
 * | `{"password":"x"}`, `--password S3CR3T`, `Bearer S3CR3T` | `{"password":"***"}`, `--password ***`, `Bearer ***` |
 * | `scott/pw@//db:1521/x`, `Authorization: Token S3CR3T` | `scott/***@//db:1521/x`, `Authorization: Token ***` |
 * | `<password>x</password>`, `Cookie: session=x` | `<password>***</password>`, `Cookie: session=***` |
 * | `https://hooks.slack.com/services/T0/B0/x`, `https://a.example/?code=` and a long code | `https://hooks.slack.com/services/***`, `https://a.example/?code=***` |
 * | `curl -u user:pw`, `mysql -ppw` | `curl -u user:***`, `mysql -p***` |
 * | `{"auth":"dXNlcjpwdw=="}`, `login u password S3CR3T` | `{"auth":"***"}`, `login u password ***` |
 * | `-----BEGIN PRIVATE KEY-----` up to its end | `***` |
 * | `user@example.com`, `password: expired` | the same |
 */
export function maskProse(text: string): string {
  if (!mayHoldPassword(text)) return text;
  // Both are found in the string as it was: an `@` may be in the value of a setting, and `token=` in a password.
  const read = asciiForms(text);
  return withoutParts(text, [
    ...[settingParts, labelledParts, userParts, urlParts, commandParts, privateKeyParts].flatMap((partsOf) =>
      partsOf(read),
    ),
  ]);
}

const MASK = "***";

/** Returns a string with a mask in place of its parts, one of several that overlap or touch. */
function withoutParts(text: string, parts: readonly Part[]): string {
  const shown: string[] = [];
  let from = 0;
  let hidden = -1;
  for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
    if (start > hidden) shown.push(text.slice(from, start), MASK);
    hidden = Math.max(hidden, end);
    from = hidden;
  }
  return [...shown, text.slice(from)].join("");
}
