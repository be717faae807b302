import { type Budget, GoError } from "../func.js";
import { compile, findAllGroups, groupText } from "../regexp/regexp.js";
import { replaceFirst } from "../search.js";
import { compareVersions, parseVersion, type Version } from "./version.js";

/** Alternatives, of which a version must satisfy one: all the conditions in it. */
type Constraints = readonly (readonly Condition[])[];

interface Condition {
  readonly operator: Operator;
  readonly version: Version;
  /** The minor number is missing or x. The patch number is then ignored too. */
  readonly anyMinor: boolean;
  /** The patch number is x. A missing one is 0. */
  readonly anyPatch: boolean;
  /** Any number is x, or the minor number is missing. */
  readonly partial: boolean;
}

type Operator = "" | "=" | "!=" | ">" | "<" | ">=" | "=>" | "<=" | "=<" | "~" | "~>" | "^";

const NUMBER = "[0-9|xX*]+";
const IDENTIFIERS = String.raw`[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*`;
const VERSION = String.raw`v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-${IDENTIFIERS})?(?:\+${IDENTIFIERS})?`;
const CONDITION = new RegExp(String.raw`^(|=|!=|>|<|>=|=>|<=|=<|~>|~|\^)[\t\n\f\r ]*(${VERSION})$`);
const SPACED_HYPHEN = /[\t\n\f\r ]-[\t\n\f\r ]/;

/** A pattern for RE2, because JavaScript may need quadratic time to find `A - B` in a long string. */
const RANGE = String.raw`\s*(${VERSION})\s+-\s+(${VERSION})\s*`;
const RANGE_FROM = 1;
const RANGE_TO = 6;

/** Each operator's test of a version against a condition. */
const OPERATORS: Record<Operator, (version: Version, condition: Condition) => boolean> = {
  "": equal,
  "=": equal,
  "!=": notEqual,
  ">": (version, condition) => compareVersions(version, condition.version) > 0,
  ">=": (version, condition) => compareVersions(version, condition.version) >= 0,
  "=>": (version, condition) => compareVersions(version, condition.version) >= 0,
  "<": (version, condition) =>
    condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) < 0,
  "<=": (version, condition) =>
    condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) <= 0,
  "=<": (version, condition) =>
    condition.partial ? notBeyond(version, condition) : compareVersions(version, condition.version) <= 0,
  "~": tilde,
  "~>": tilde,
  "^": (version, condition) =>
    compareVersions(version, condition.version) >= 0 && version.major === condition.version.major,
};

/**
 * Reads a constraint as Masterminds/semver v1 does.
 *
 *     A - B           from A to B, both included
 *     a || b          either
 *     a, b            both
 *     1.2  =1.2       1.2.0 exactly: a missing patch number is 0
 *     1  1.x  1.2.x   any version that starts with these numbers
 *     ~1.2.3          1.2.3 up to 1.3; ^1.2.3 is 1.2.3 up to 2, also below 1.0
 *
 * @throws GoError with the original's message: `improper constraint: ...`
 */
export function parseConstraints(text: string, budget: Budget): Constraints {
  return rewriteRanges(text, budget)
    .split("||")
    .map((alternative) => alternative.split(",").map(parseCondition));
}

/**
 * Whether a version satisfies the constraints. A prerelease satisfies only conditions with a prerelease, and `!=` of a
 * whole version.
 */
export function satisfies(version: Version, constraints: Constraints): boolean {
  return constraints.some((conditions) => conditions.every((condition) => check(version, condition)));
}

function check(version: Version, condition: Condition): boolean {
  const wholeNotEqual = condition.operator === "!=" && !condition.partial;
  if (version.pre !== "" && condition.version.pre === "" && !wholeNotEqual) return false;
  return OPERATORS[condition.operator](version, condition);
}

function parseCondition(text: string): Condition {
  const match = CONDITION.exec(trimSpace(text));
  if (!match) throw new GoError(`improper constraint: ${text}`);
  const [, operator, whole, major, minor, patch, pre] = match as unknown as [string, Operator, ...string[]];
  const anyMajor = isAny(major);
  const anyMinor = !anyMajor && (minor === undefined || isAny(minor.slice(1)));
  const anyPatch = !anyMajor && !anyMinor && patch !== undefined && isAny(patch.slice(1));
  return {
    operator,
    version: parseKnown(
      anyMajor
        ? "0.0.0"
        : anyMinor
          ? `${major}.0.0${pre ?? ""}`
          : anyPatch
            ? `${major}${minor}.0${pre ?? ""}`
            : (whole as string),
    ),
    anyMinor,
    anyPatch,
    partial: anyMajor || anyMinor || anyPatch,
  };
}

function parseKnown(text: string): Version {
  try {
    return parseVersion(text);
  } catch {
    throw new GoError("constraint Parser Error");
  }
}

function equal(version: Version, condition: Condition): boolean {
  return condition.partial ? tilde(version, condition) : compareVersions(version, condition.version) === 0;
}

function notEqual(version: Version, condition: Condition): boolean {
  if (!condition.partial) return compareVersions(version, condition.version) !== 0;
  if (version.major !== condition.version.major) return true;
  return version.minor !== condition.version.minor && !condition.anyMinor;
}

/** `<1.x` and `<=1.x` compare only the numbers that the condition has. */
function notBeyond(version: Version, condition: Condition): boolean {
  if (version.major > condition.version.major) return false;
  return version.minor <= condition.version.minor || condition.anyMinor;
}

function tilde(version: Version, condition: Condition): boolean {
  if (compareVersions(version, condition.version) < 0) return false;
  const { major, minor, patch } = condition.version;
  const accepted0 = major === 0n && minor === 0n && patch === 0n && !condition.anyMinor && !condition.anyPatch;
  if (accepted0) return true;
  return version.major === major && (version.minor === minor || condition.anyMinor);
}

/** Characters that are read and copied in one step. Each range of a constraint is replaced in all of it. */
const CHARACTERS_A_STEP = 64;

function rewriteRanges(text: string, budget: Budget): string {
  if (!SPACED_HYPHEN.test(text)) return text;
  let rewritten = text;
  for (const match of findAllGroups(compile(RANGE, budget), text, -1, budget)) {
    const range = `>= ${groupText(text, match, RANGE_FROM)}, <= ${groupText(text, match, RANGE_TO)}`;
    budget.steps(rewritten.length / CHARACTERS_A_STEP);
    rewritten = replaceFirst(rewritten, groupText(text, match, 0), range);
  }
  return rewritten;
}

function isAny(part: string | undefined): boolean {
  return part === "x" || part === "X" || part === "*";
}

/** Trims by RE2's `\s`, not JavaScript's. */
function trimSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}
