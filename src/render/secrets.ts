import { includes } from "../go/search.js";
import { TemplateError } from "../go/template/template.js";
import type { Reflected } from "../go/value.js";
import { secretActions } from "./secret-actions.js";
import { quotesSecret, secretValuesOf } from "./secret-values.js";
import type { ActionSyntax } from "./suspects.js";

/** What of a rendering is not to be shown. It is found out where there is a problem that would show it. */
export interface Secrets {
  /** Whether the action at an offset of the template names a secret. */
  readonly isNamedAt: (sourceStart: number) => boolean;
  /** The values of the data whose names are those of secrets. */
  readonly values: () => ReadonlySet<string>;
  /** Whether the template itself has a string, so that it is not one. */
  readonly isWritten: (text: string) => boolean;
  /** The message of an author among the marks that an engine puts around it. A run with another engine does not load Helm's. */
  readonly unmarked: (text: string) => string | undefined;
}

/** Returns the secrets of a template and its data. */
export function secretsOf(
  template: string,
  actions: ActionSyntax,
  makeRoot: () => Reflected,
  unmarked: Secrets["unmarked"] = () => undefined,
): Secrets {
  let isNamed: ((offset: number) => boolean) | undefined;
  let values: ReadonlySet<string> | undefined;
  return {
    unmarked,
    isWritten: (text) => includes(template, text),
    isNamedAt: (offset) => {
      isNamed ??= secretActions(template, actions);
      return isNamed(offset);
    },
    values: () => {
      values ??= secretValuesOf(makeRoot());
      return values;
    },
  };
}

/** Stands for a value that is not shown. */
const HIDDEN_VALUE = "a value that may hold a password, and is not shown";
const HIDDEN_MESSAGE = "its message may hold a password, and is not shown";

/**
 * Returns the message of an error of a template without the secrets that Go's words repeat, such as
 * `range can't iterate over PASSWORD`. What `required` and `fail` report is the author's: it stays, unless it has a secret value.
 *
 * @param message that of the error, or what Helm makes of it; it ends with the reason of the innermost error
 */
export function withoutSecrets(message: string, error: TemplateError, secrets: Secrets): string {
  const { reason, isNamed } = innermost(error, secrets);
  if (reason === undefined) return message;
  const shown = shownReason(reason, isNamed, secrets);
  if (shown === reason) return message;
  const end = message.endsWith(reason) ? reason : secrets.unmarked(reason);
  if (end === undefined || !message.endsWith(end)) return HIDDEN_MESSAGE;
  return `${message.slice(0, -end.length)}${end === reason ? shown : HIDDEN_MESSAGE}`;
}

/** The reason of the error in the innermost of the templates that include each other, and whether any of them names a secret. */
function innermost(
  error: TemplateError,
  { isNamedAt }: Pick<Secrets, "isNamedAt">,
): { reason: string | undefined; isNamed: boolean } {
  const isNamed = error.offset !== undefined && isNamedAt(error.offset);
  const { cause } = error.cause instanceof Error ? error.cause : {};
  // `tpl` quotes what it reads as a template.
  if (!error.reason?.startsWith("error calling include: ") || !(cause instanceof TemplateError)) {
    return { reason: error.reason, isNamed };
  }
  const inner = innermost(cause, { isNamedAt });
  return { reason: inner.reason, isNamed: isNamed || inner.isNamed };
}

function shownReason(reason: string, isNamed: boolean, { values, isWritten, unmarked }: Secrets): string {
  const [, name = "", told = ""] = /^error calling (\S+): (.*)$/s.exec(reason) ?? [];
  if (OF_AUTHOR.has(name)) {
    const text = unmarked(told) ?? told;
    return isWritten(text) || !quotesSecret(text, values()) ? reason : `error calling ${name}: ${HIDDEN_MESSAGE}`;
  }
  if (name !== "") {
    if (DISABLED.test(told)) return reason;
    const isHidden = !OF_TYPES.has(name) && (isNamed || quotesSecret(told, values()));
    return isHidden ? `error calling ${name}: ${HIDDEN_MESSAGE}` : reason;
  }
  const [, before = "", value = "", behind = ""] = ITERATION.exec(reason) ?? [];
  if (before === "" || !(isNamed || quotesSecret(value, values()))) return reason;
  return `${before}${HIDDEN_VALUE}${behind && `,${behind}`}`;
}

/** Functions whose message is what the author of the template writes. */
const OF_AUTHOR: ReadonlySet<string> = new Set(["required", "fail"]);

/** What this program says of functions that it does not have, which quotes no argument. */
const DISABLED = /^function "\w+" is disabled/;

/** Go's own functions, whose messages have types and numbers. That of `call` has a name. */
const OF_TYPES: ReadonlySet<string> = new Set(["index", "slice", "len", "eq", "ne", "lt", "le", "gt", "ge"]);

/** Go's other messages with a value; the rest has names of the template, and types. */
const ITERATION = /^(range can't iterate over |can't use )(.*?)( to iterate over more than one variable)?$/s;
