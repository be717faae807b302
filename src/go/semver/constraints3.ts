import { type Budget, GoError } from "../func.js";
import { compile, findAll, findAllGroups, groupText, matchString } from "../regexp/regexp.js";
import { replaceFirst } from "../search.js";
import { quoteInError } from "../strconv/strconv.js";
import { byteLength } from "../utf8.js";
import { comparePrereleases, compareVersions, type Version } from "./version.js";
import { parseVersion3 } from "./version3.js";

/** Alternatives of conditions: a version satisfies all conditions of one alternative. */
type Constraints3 = readonly Alternative[];

interface Alternative {
  readonly conditions: readonly Condition[];
  /** One of the conditions names a prerelease. Without that no prerelease satisfies them. */
  readonly allowsPrerelease: boolean;
}

interface Condition {
  readonly operator: Operator;
  readonly version: Version;
  /** The minor number is missing or x. */
  readonly anyMinor: boolean;
  /** The patch number is missing or x, and the minor number is given. */
  readonly anyPatch: boolean;
  /** Any number is missing or x. */
  readonly partial: boolean;
}

type Operator = "" | "=" | "!=" | ">" | "<" | ">=" | "=>" | "<=" | "=<" | "~" | "~>" | "^";

const MAX_BYTES = 512;
const MAX_ALTERNATIVES = 32;

const NUMBER = String.raw`[0-9|x|X|\*]+`;
const IDENTIFIERS = String.raw`[0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)*`;
const VERSION = String.raw`v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-${IDENTIFIERS})?(?:\+${IDENTIFIERS})?`;
const OPERATOR = String.raw`=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;

/** For RE2: JavaScript's search may take exponential time on these. */
const ALTERNATIVE = String.raw`^(?:\s*(?:${OPERATOR})\s*(?:${VERSION})\s*)(?:(?:\s+|,\s*)(?:${OPERATOR})\s*(?:${VERSION})\s*)*$`;
const CONDITIONS = String.raw`(?:${OPERATOR})\s*(?:${VERSION})`;
const CONDITION = String.raw`^\s*(${OPERATOR})\s*(${VERSION})\s*$`;
const RANGE = String.raw`\s*(${VERSION})\s+-\s+(${VERSION})\s*`;
const RANGE_FROM = 1;
const RANGE_TO = 6;

/** Whether a version satisfies a condition. Prereleases are dealt with before. */
const OPERATORS: Record<Operator, (version: Version, condition: Condition) => boolean> = {
  "": tildeOrEqual,
  "=": tildeOrEqual,
  "!=": notEqual,
  ">": greater,
  "<": (version, condition) => compareVersions(version, condition.version) < 0,
  ">=": (version, condition) => compareVersions(version, condition.version) >= 0,
  "=>": (version, condition) => compareVersions(version, condition.version) >= 0,
  "<=": lessOrEqual,
  "=<": lessOrEqual,
  "~": tilde,
  "~>": tilde,
  "^": caret,
};

/**
 * Reads a constraint as Masterminds/semver v3 does. Unlike v1, a space is an "and", a missing patch number is any, `^`
 * of 0.x keeps the minor number.
 *
 *     A - B           from A to B, both included
 *     a || b          either
 *     a, b   a b      both
 *     1  1.2  1.2.x   any version that starts so
 *     ~1.2.3          1.2.3 up to 1.3; ^1.2.3 is 1.2.3 up to 2, ^0.2.3 up to 0.3, ^0.0.3 is 0.0.3
 *
 * Ref: https://github.com/Masterminds/semver/blob/v3.5.0/constraints.go
 *
 * @throws GoError with Masterminds' words: `improper constraint: ...`
 */
export function parseConstraints3(text: string, budget: Budget): Constraints3 {
  if (byteLength(text) > MAX_BYTES) throw new GoError(`constraint string is too long (max ${MAX_BYTES} bytes)`);
  const alternatives = rewriteRanges(text, budget).split("||");
  if (alternatives.length > MAX_ALTERNATIVES) {
    throw new GoError(`too many constraint groups (max ${MAX_ALTERNATIVES})`);
  }
  return alternatives.map((alternative) => parseAlternative(alternative, budget));
}

function parseAlternative(text: string, budget: Budget): Alternative {
  if (!matchString(compile(ALTERNATIVE, budget), text, budget))
    throw new GoError(`improper constraint: ${quoteInError(text)}`);
  const conditions = findAll(compile(CONDITIONS, budget), text, -1, budget).map((match) =>
    parseCondition(groupText(text, match, 0), budget),
  );
  return { conditions, allowsPrerelease: conditions.some(({ version }) => version.pre !== "") };
}

function parseCondition(text: string, budget: Budget): Condition {
  const [match] = findAllGroups(compile(CONDITION, budget), text, 1, budget);
  if (!match) throw new GoError(`improper constraint: ${quoteInError(text)}`);
  const [operator, whole, major, minor, patch, pre] = [1, 2, 3, 4, 5, 6].map((group) => groupText(text, match, group));
  const anyMajor = isAny(major);
  const anyMinor = !anyMajor && isAny(minor?.slice(1));
  const anyPatch = !anyMajor && !anyMinor && isAny(patch?.slice(1));
  const version = anyMajor
    ? `0.0.0${pre}`
    : anyMinor
      ? `${major}.0.0${pre}`
      : anyPatch
        ? `${major}${minor}.0${pre}`
        : (whole as string);
  return {
    operator: operator as Operator,
    version: parseKnown(version),
    anyMinor,
    anyPatch,
    partial: anyMajor || anyMinor || anyPatch,
  };
}

function parseKnown(text: string): Version {
  try {
    return parseVersion3(text);
  } catch {
    throw new GoError("constraint parser error");
  }
}

export function satisfies3(version: Version, constraints: Constraints3): boolean {
  return constraints.some(({ conditions, allowsPrerelease }) =>
    conditions.every(
      (condition) => (version.pre === "" || allowsPrerelease) && OPERATORS[condition.operator](version, condition),
    ),
  );
}

function notEqual(version: Version, { version: other, partial, anyMinor, anyPatch }: Condition): boolean {
  if (!partial) return compareVersions(version, other) !== 0;
  if (other.major !== version.major) return true;
  if (anyMinor) return false;
  if (other.minor !== version.minor) return true;
  if (anyPatch) return comparePrereleases(version.pre, other.pre) !== 0;
  return other.patch !== version.patch || compareVersions(version, other) !== 0;
}

function greater(version: Version, { version: other, partial, anyMinor, anyPatch }: Condition): boolean {
  if (!partial) return compareVersions(version, other) > 0;
  if (version.major !== other.major) return version.major > other.major;
  if (anyMinor) return false;
  if (anyPatch) return version.minor > other.minor;
  return compareVersions(version, other) > 0;
}

function lessOrEqual(version: Version, { version: other, partial, anyMinor }: Condition): boolean {
  if (!partial) return compareVersions(version, other) <= 0;
  if (version.major > other.major) return false;
  return version.major !== other.major || version.minor <= other.minor || anyMinor;
}

function tildeOrEqual(version: Version, condition: Condition): boolean {
  return condition.partial ? tilde(version, condition) : compareVersions(version, condition.version) === 0;
}

function tilde(version: Version, { version: other, anyMinor, anyPatch }: Condition): boolean {
  if (compareVersions(version, other) < 0) return false;
  const isZero = other.major === 0n && other.minor === 0n && other.patch === 0n;
  if (isZero && !anyMinor && !anyPatch) return true;
  return version.major === other.major && (version.minor === other.minor || anyMinor);
}

function caret(version: Version, { version: other, anyMinor, anyPatch }: Condition): boolean {
  if (compareVersions(version, other) < 0) return false;
  if (other.major > 0n || anyMinor) return version.major === other.major;
  if (version.major > 0n) return false;
  if (other.minor > 0n || anyPatch) return version.minor === other.minor;
  return version.minor === 0n && version.patch === other.patch;
}

/** Characters that are read and copied in one step. Each range of a constraint is replaced in all of it. */
const CHARACTERS_A_STEP = 64;

function rewriteRanges(text: string, budget: Budget): string {
  let rewritten = text;
  for (const match of findAllGroups(compile(RANGE, budget), text, -1, budget)) {
    const range = `>= ${groupText(text, match, RANGE_FROM)}, <= ${groupText(text, match, RANGE_TO)} `;
    budget.steps(rewritten.length / CHARACTERS_A_STEP);
    rewritten = replaceFirst(rewritten, groupText(text, match, 0), range);
  }
  return rewritten;
}

function isAny(part: string | undefined): boolean {
  return part === undefined || part === "" || part === "x" || part === "X" || part === "*";
}
