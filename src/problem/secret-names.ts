/** What is before `key` in the name of a secret setting: `access_key`, `AccountKey`, `?key`. Alone, `key=` is a common word. */
const BEFORE_KEY =
  "[_.?&;-]|access|account|api|auth|encryption|license|master|private|secret|service|shared|signing|storage|subscription";

/** How the name of a secret ends that has no other meaning before a colon. */
export const SECRET_WORDS = `password|passwd|pwd?|passphrase|passcode|psk|secret|token|jwt|cookie|key(?<=(?:${BEFORE_KEY})key)|cred(?:ential)?s?|sig|signature|authorization`;

/**
 * How the name of a setting ends that is secret: `password`, `access_token`, `private_key`. In a sentence, `pass: ` is an outcome
 * and `pin: ` a version. Many words end in `pin`.
 */
export const SECRET_NAMES = `pass|(?<![\\w.])pin|${SECRET_WORDS}`;
