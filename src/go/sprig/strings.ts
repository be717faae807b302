import { decodeBase32, encodeBase32 } from "../encoding/base32.js";
import { decodeBase64, encodeBase64 } from "../encoding/base64.js";
import { type Budget, func, GoError, type GoFunction } from "../func.js";
import { metered, SLOW_CHARACTERS_A_STEP } from "../metered.js";
import { type GoType, INT, STRING } from "../reflect.js";
import {
  contains,
  count,
  hasPrefix,
  hasSuffix,
  lower,
  replaceAll,
  title,
  trim,
  trimPrefix,
  trimSpace,
  trimSuffix,
  upper,
} from "../strings.js";
import { byteLength, byteSlice, decodeUtf8, runes } from "../utf8.js";
import type { Reflected } from "../value.js";
import { abbreviate, deleteWhiteSpace, initials, swapCase, uncapitalize, wrap } from "./goutils.js";
import { camelCase, delimit } from "./xstrings.js";

const STRING_AND_SUBJECT = [STRING, STRING] as const;
const INT_AND_SUBJECT = [INT, STRING] as const;

const trimAll = textWith((cutset, subject) => trim(subject, cutset));

/** Strings: case, cutting, padding, searching, encoding. */
export const strings: Record<string, GoFunction> = {
  hello: func([], () => "Hello!"),

  upper: mapped(upper),
  lower: mapped(lower),
  title: mapped(title),
  untitle: mapped((subject) => uncapitalize(runes(subject))),
  swapcase: mapped((subject) => swapCase(runes(subject))),
  camelcase: mapped(camelCase),
  snakecase: mapped((subject) => delimit(subject, "_"), 2),
  kebabcase: mapped((subject) => delimit(subject, "-"), 2),

  trim: text(trimSpace),
  trimAll: metered(trimAll, SLOW_CHARACTERS_A_STEP),
  trimall: metered(trimAll, SLOW_CHARACTERS_A_STEP),
  trimPrefix: textWith((prefix, subject) => trimPrefix(subject, prefix)),
  trimSuffix: textWith((suffix, subject) => trimSuffix(subject, suffix)),
  nospace: mapped(deleteWhiteSpace),
  initials: mapped(initials),

  contains: testWith((part, subject) => contains(subject, part)),
  hasPrefix: testWith((prefix, subject) => hasPrefix(subject, prefix)),
  hasSuffix: testWith((suffix, subject) => hasSuffix(subject, suffix)),

  trunc: charged(INT_AND_SUBJECT, ([length, subject]) => truncate(subject, Number(length))),
  substr: charged([INT, INT, STRING], ([start, end, subject]) => substring(subject, start, end)),
  abbrev: charged(INT_AND_SUBJECT, ([width, subject]) =>
    width < 4n ? subject : abbreviate(subject, 0, Number(width)),
  ),
  abbrevboth: charged([INT, INT, STRING], ([left, right, subject]) =>
    right < 4n || (left > 0n && right < 7n) ? subject : abbreviate(subject, Number(left), Number(right)),
  ),

  repeat: func(INT_AND_SUBJECT, ([times, subject], budget) => repeat(subject, times, budget)),
  replace: func([STRING, STRING, STRING], ([old, replacement, subject], budget) => {
    const found = count(subject, old);
    budget.string(subject.length + found * Math.max(0, replacement.length - old.length));
    return replaceAll(subject, old, replacement);
  }),
  indent: func(INT_AND_SUBJECT, ([spaces, subject], budget) => indent(subject, spaces, budget)),
  nindent: func(INT_AND_SUBJECT, ([spaces, subject], budget) => `\n${indent(subject, spaces, budget)}`),
  wrap: func(INT_AND_SUBJECT, ([width, subject], budget) =>
    wrap(subject, { width: Number(width), lineBreak: "\n", longWords: false }, budget),
  ),
  wrapWith: func([INT, STRING, STRING], ([width, lineBreak, subject], budget) =>
    wrap(subject, { width: Number(width), lineBreak: lineBreak || "\n", longWords: true }, budget),
  ),
  plural: func([STRING, STRING, INT], ([one, many, number]) => (number === 1n ? one : many)),

  b64enc: func([STRING], ([subject], budget) => {
    budget.string(Math.ceil(byteLength(subject) / 3) * 4);
    return encodeBase64(subject);
  }),
  b32enc: func([STRING], ([subject], budget) => {
    budget.string(Math.ceil(byteLength(subject) / 5) * 8);
    return encodeBase32(subject);
  }),
  b64dec: mapped((subject) => decodeOrError(decodeBase64, subject)),
  b32dec: mapped((subject) => decodeOrError(decodeBase32, subject)),
};

/** A function of one string whose result is at most `growth` times as long. */
function text(call: (subject: string) => string, growth = 1): GoFunction {
  return func([STRING], ([subject], budget) => {
    budget.string(subject.length * growth);
    return call(subject);
  });
}

/** The same of a function that looks at each character by itself, or at the words of a string. */
export function mapped(call: (subject: string) => string, growth = 1): GoFunction {
  return metered(text(call, growth), SLOW_CHARACTERS_A_STEP);
}

function textWith(call: (argument: string, subject: string) => string): GoFunction {
  return charged(STRING_AND_SUBJECT, ([argument, subject]) => call(argument, subject));
}

function testWith(test: (argument: string, subject: string) => boolean): GoFunction {
  return func(STRING_AND_SUBJECT, ([argument, subject]) => test(argument, subject));
}

/** A function whose result is at most as long as its last argument, a string. */
function charged<const Params extends readonly GoType<Reflected>[]>(
  params: Params,
  call: Parameters<typeof func<Params>>[1],
): GoFunction {
  return func(params, (args, budget) => {
    budget.string((args.at(-1) as string).length);
    return call(args, budget);
  });
}

function truncate(subject: string, length: number): string {
  const size = byteLength(subject);
  if (size <= length) return subject;
  if (length < 0) throw outOfRange(`:${length}`);
  return byteSlice(subject, 0, length);
}

/**
 * Slices as Go does. A negative start and an end beyond the string are ignored; other bounds that do not fit are
 * errors.
 */
function substring(subject: string, start: bigint, end: bigint): string {
  const size = byteLength(subject);
  if (start < 0) {
    if (end < 0) throw outOfRange(`:${end}`);
    if (end > size) throw outOfRange(`:${end}] with length ${size}`);
    return byteSlice(subject, 0, Number(end));
  }
  const to = end < 0 || end > size ? size : Number(end);
  if (start > to) throw outOfRange(`${start}:${to}`);
  return byteSlice(subject, Number(start), to);
}

function outOfRange(bounds: string): GoError {
  const closed = bounds.includes("]") ? bounds : `${bounds}]`;
  return new GoError(`runtime error: slice bounds out of range [${closed}`);
}

function repeat(subject: string, times: bigint, budget: Budget): string {
  if (times < 0n) throw new GoError("strings: negative Repeat count");
  if (subject === "") return "";
  budget.string(subject.length * Number(times));
  return subject.repeat(Number(times));
}

function indent(subject: string, spaces: bigint, budget: Budget): string {
  if (spaces < 0n) throw new GoError("strings: negative Repeat count");
  const lineEnds = count(subject, "\n");
  budget.string(subject.length + (lineEnds + 1) * Number(spaces));
  const padding = " ".repeat(Number(spaces));
  return padding + subject.replaceAll("\n", `\n${padding}`);
}

/** Returns the message of an error as the result, as sprig does. */
function decodeOrError(decode: (subject: string) => Buffer, subject: string): string {
  try {
    return decodeUtf8(decode(subject));
  } catch (error) {
    if (error instanceof GoError) return error.message;
    throw error;
  }
}
