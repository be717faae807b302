/** What is before `key` in the name of a secret setting: `access_key`, `AccountKey`, `?key`. Alone, `key=` is a common word. */
const BEFORE_KEY =
  "[_.?&;-]|access|account|api|auth|encryption|license|master|private|secret|service|shared|signing|storage|subscription";

/** How the name of a setting ends that is secret: `password`, `access_token`, `private_key`. */
export const SECRET_NAMES = `pass|password|passwd|pwd|passphrase|secret|token|key(?<=(?:${BEFORE_KEY})key)|credentials?|sig|signature`;
