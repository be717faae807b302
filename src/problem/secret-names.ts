/** What is before `key` in the name of a secret setting: `access_key`, `AccountKey`, `?key`. Alone, `key=` is a common word. */
const BEFORE_KEY =
  "[_.?&;-]|access|account|api|auth|encryption|license|master|private|secret|service|shared|signing|storage|subscription";

/** How a name ends that has a word of secrets in it and names no secret: `token_url`, `password-file`, `passwordless`. */
const NO_SECRET =
  "count|enabled|endpoint|expir(?:y|es|es_?in)|file|length|less|name|path|policy|ref|stdin|ttl|type|uri|url|version";

/** A name with more behind its word of secrets: `DB_PASSWORD_PROD`, `SECRET_KEY_BASE`, `tokenValue`. `token-prod` is rather a host. */
const LONGER_NAMES = `(?:(?:passw(?:or)?d|passphrase)[\\w-]{0,40}|(?:secret|token|credential)\\w{0,40})(?<!${NO_SECRET})`;

/** How the name of a secret ends that has no other meaning before a colon. */
export const SECRET_WORDS = `password|passwd|pwd?|passphrase|passcode|psk|secret|token|jwt|cookie|key(?<=(?:${BEFORE_KEY})key)|kennwort|mot_?de_?passe|contrase[nñ]a|mnemonic|cred(?:ential)?s?|sig|signature|authorization|${LONGER_NAMES}`;

/**
 * How the name of a setting ends that is secret: `password`, `access_token`, `private_key`. In a sentence, `pass: ` is an outcome
 * and `pin: ` a version. Many words end in `pin`.
 */
export const SECRET_NAMES = `pass|(?<![\\w.])pin|${SECRET_WORDS}`;
