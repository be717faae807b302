import { SECRET_NAMES } from "../problem/secret-names.js";
import { actionsOf } from "./actions.js";
import { type ActionSyntax, STRINGS } from "./suspects.js";

/** How the name of a field, a key or a variable ends whose value is secret: `password`, `apiKey`, `tokens`, `db_password_2`. */
const ENDS_SECRET = new RegExp(`(?:${SECRET_NAMES})s?[\\d_-]*$`, "i");

/** What makes a name secret wherever it is: `SECRET_KEY_BASE`, `tokenValue`. */
const HAS_SECRET = /passw|passphrase|secret|token|credential|api[_.-]?key/i;

/** The same in words in lower case between underscores: `basic_auth`, `ssh_key_prod`, `webhook_url`, but not `author` or `public_key`. */
const HAS_SECRET_WORD = /_(?:o?auth\d{0,9}|webhooks?)_|(?<!_public|^)_keys?_/;

/** What names a secret as the last words of a name, and not within one: `kansas` ends in `sas`, and `session_store` is a host. */
const ENDS_SECRET_WORD = new RegExp(
  `_(?:${[
    "bearer|session(?:_?ids?)?|t?otp|hmac|sas|dsn",
    "docker_?(?:config(?:_?json)?|cfg)|id_?rsa|ssh_?private|conn(?:ection)?_?str(?:ing)?",
  ].join("|")})s?[\\d_]*$`,
);

/**
 * Whether a field or a key of data has a name as secrets have it. What is hidden without need is the value in an error, and no
 * more, so a name is read generously.
 */
export function isSecretName(name: string): boolean {
  const read = name.slice(-LONGEST_NAME);
  if (ENDS_SECRET.test(read) || HAS_SECRET.test(read)) return true;
  const words = wordsOf(read);
  return HAS_SECRET_WORD.test(words) || ENDS_SECRET_WORD.test(words);
}

const LONGEST_NAME = 1_000;

/** The words of a name as `_basic_auth_`, of `basicAuth`, `basic-auth` and `BASIC_AUTH`. */
function wordsOf(name: string): string {
  const apart = name.replace(/[^A-Za-z\d]|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_");
  return `_${apart.toLowerCase()}_`;
}

/**
 * Returns whether the action at an offset of a template reads a secret by its name: as a field, as a key in quotes as `index`,
 * `get` and `dig` take it, through a variable, or as the dot of a `with` or `range`.
 *
 * A variable that has held a secret stays one, and a name in another action's scope is the same variable.
 */
export function secretActions(template: string, syntax: ActionSyntax): (offset: number) => boolean {
  const actions = [...judgedActions(template, syntax)];
  return (offset) => actions.findLast(({ start }) => start <= offset)?.isSecret ?? false;
}

/** Whether any action of a part of a template reads a secret by its name. */
export function hasSecretAction(part: string, syntax: ActionSyntax): boolean {
  return [...judgedActions(part, syntax)].some(({ isSecret }) => isSecret);
}

interface Judged {
  readonly start: number;
  readonly isSecret: boolean;
}

function* judgedActions(template: string, syntax: ActionSyntax): Generator<Judged> {
  const scope: Scope = { variables: new Set(), isDotSecret: false, outer: [] };
  for (const { start, code } of actionsOf(template, syntax)) yield { start, isSecret: enter(code, scope) };
}

/** What is known where an action stands. */
interface Scope {
  readonly variables: Set<string>;
  isDotSecret: boolean;
  /** Whether the dot was a secret around each block that is open. */
  readonly outer: boolean[];
}

/** Whether an action names a secret; the scope becomes that of the actions behind it. */
function enter(code: string, scope: Scope): boolean {
  const isSecret = namesSecret(code, scope);
  if (isSecret) for (const [, names = ""] of code.matchAll(DECLARED)) declare(names, scope.variables);
  const [, word] = /^-?\s*(with|range|block|if|define|else|end)\b/.exec(code) ?? [];
  if (word === undefined) return isSecret;
  const { outer } = scope;
  if (word === "end") scope.isDotSecret = outer.pop() ?? false;
  else if (word === "else") scope.isDotSecret = outer.at(-1) ?? false;
  else {
    outer.push(scope.isDotSecret);
    if (word !== "if") scope.isDotSecret = isSecret && word !== "define";
  }
  return isSecret;
}

const DECLARED = /((?:\$[\p{L}\p{N}_]+\s*,\s*)?\$[\p{L}\p{N}_]+)\s*:?=/gu;

function declare(names: string, variables: Set<string>): void {
  for (const name of names.split(",")) variables.add(name.trim());
}

function namesSecret(code: string, { variables, isDotSecret }: Scope): boolean {
  const strings = code.match(STRINGS) ?? [];
  if (strings.some((quoted) => isSecretKey(quoted.slice(1, -1)))) return true;
  const words = code.replace(STRINGS, '""');
  if (isDotSecret && DOT.test(words)) return true;
  const names = words.match(/[.$][\p{L}\p{N}_]+/gu) ?? [];
  return names.some((name) => variables.has(name) || isSecretName(name.slice(1)));
}

/** A string that is one word may be a key; prose that ends in `password` is none. */
function isSecretKey(text: string): boolean {
  return /^[\w.-]+$/.test(text) && isSecretName(text);
}

/** The dot, or a field of it. */
const DOT = /(?<![\p{L}\p{N}_$)"])\.(?!\d)/u;
