import { GoError } from "../func.js";

/** A version as Masterminds/semver v1 reads it. The numbers are Go int64. */
export interface Version {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** The prerelease: the part between `-` and `+`. */
  readonly pre: string;
  /** The part after `+`. Comparisons ignore it. */
  readonly metadata: string;
  /** The string that the version was parsed from. */
  readonly original: string;
}

/** The parts of a version as both versions of Masterminds/semver split it. */
export const VERSION_PATTERN =
  /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const IDENTIFIERS = /^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/;
const MAX_INT64 = 2n ** 63n - 1n;
const MAX_UINT64 = 2n ** 64n - 1n;

/**
 * Parses a version: an optional `v`, one to three numbers (leading zeros allowed), a prerelease, metadata; no space.
 *
 * @throws GoError with the original's message: `Invalid Semantic Version`
 */
export function parseVersion(text: string): Version {
  const match = VERSION_PATTERN.exec(text);
  if (!match) throw new GoError("Invalid Semantic Version");
  return {
    major: parseSegment(match[1]),
    minor: parseSegment(match[2]?.slice(1)),
    patch: parseSegment(match[3]?.slice(1)),
    pre: match[4] ?? "",
    metadata: match[5] ?? "",
    original: text,
  };
}

/** Returns `major.minor.patch[-pre][+metadata]`, without a leading `v`. */
export function formatVersion({ major, minor, patch, pre, metadata }: Version): string {
  return `${major}.${minor}.${patch}${pre && `-${pre}`}${metadata && `+${metadata}`}`;
}

/** The next patch version. For a prerelease, its release. */
export function incrementPatch(version: Version): Version {
  const patch = version.pre === "" ? wrap(version.patch + 1n) : version.patch;
  return renamed({ ...version, patch, pre: "", metadata: "" });
}

export function incrementMinor(version: Version): Version {
  return renamed({ ...version, minor: wrap(version.minor + 1n), patch: 0n, pre: "", metadata: "" });
}

export function incrementMajor(version: Version): Version {
  return renamed({ ...version, major: wrap(version.major + 1n), minor: 0n, patch: 0n, pre: "", metadata: "" });
}

/** Replaces the prerelease. @throws GoError `Invalid Prerelease string` */
export function withPrerelease(version: Version, pre: string): Version {
  if (pre !== "" && !IDENTIFIERS.test(pre)) throw new GoError("Invalid Prerelease string");
  return renamed({ ...version, pre });
}

/** Replaces the metadata. @throws GoError `Invalid Metadata string` */
export function withMetadata(version: Version, metadata: string): Version {
  if (metadata !== "" && !IDENTIFIERS.test(metadata)) throw new GoError("Invalid Metadata string");
  return renamed({ ...version, metadata });
}

/** Compares two versions: -1, 0 or 1. A prerelease comes before its release; metadata is ignored. */
export function compareVersions(left: Version, right: Version): -1 | 0 | 1 {
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    comparePrereleases(left.pre, right.pre)
  );
}

export function comparePrereleases(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0;
  if (left === "") return 1;
  if (right === "") return -1;
  const lefts = left.split(".");
  const rights = right.split(".");
  for (let at = 0; at < Math.max(lefts.length, rights.length); at++) {
    const order = compareIdentifiers(lefts[at] ?? "", rights[at] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before words. `1` and `01` are each before the other, as in Go. */
function compareIdentifiers(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0;
  if (left === "") return -1;
  if (right === "") return 1;
  const leftNumber = parseIdentifier(left);
  const rightNumber = parseIdentifier(right);
  if (leftNumber === undefined && rightNumber === undefined) return left > right ? 1 : -1;
  if (rightNumber === undefined) return -1;
  if (leftNumber === undefined) return 1;
  return leftNumber > rightNumber ? 1 : -1;
}

/** The number, if the identifier is one that fits in 64 bits. */
function parseIdentifier(text: string): bigint | undefined {
  if (!/^[0-9]+$/.test(text)) return undefined;
  const number = parseDigits(text);
  return number !== undefined && number <= MAX_UINT64 ? number : undefined;
}

function parseSegment(digits = "0"): bigint {
  const number = parseDigits(digits);
  if (number !== undefined && number <= MAX_INT64) return number;
  throw new GoError(`Error parsing version segment: strconv.ParseInt: parsing "${digits}": value out of range`);
}

/** `undefined` for a number that is too long for 64 bits, because BigInt needs quadratic time for endless digits. */
export function parseDigits(digits: string): bigint | undefined {
  const significant = digits.replace(/^0+/, "");
  return significant.length > 20 ? undefined : BigInt(significant);
}

/** Formats a changed version again, with its leading `v` if it had one. */
export function renamed(version: Version): Version {
  return { ...version, original: (version.original.startsWith("v") ? "v" : "") + formatVersion(version) };
}

function compareNumbers(left: bigint, right: bigint): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function wrap(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}
