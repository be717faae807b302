import { GoError } from "../func.js";
import { byteLength } from "../utf8.js";
import { parseDigits, renamed, VERSION_PATTERN, type Version } from "./version.js";

const MAX_BYTES = 256;
const MAX_UINT64 = 2n ** 64n - 1n;
const IDENTIFIER = /^[0-9A-Za-z-]+$/;

/**
 * Reads a version as Masterminds/semver v3 does: an optional `v`, one to three numbers up to 64 bits (leading zeros
 * allowed), a prerelease without leading zeros in its numbers, metadata; no space.
 *
 * @throws GoError with Masterminds' words: `invalid semantic version`
 */
export function parseVersion3(text: string): Version {
  if (byteLength(text) > MAX_BYTES) throw new GoError(`version string is too long (max ${MAX_BYTES} bytes)`);
  const match = VERSION_PATTERN.exec(text);
  if (!match) throw new GoError("invalid semantic version");
  const version = {
    major: parseSegment(match[1]),
    minor: parseSegment(match[2]?.slice(1)),
    patch: parseSegment(match[3]?.slice(1)),
    pre: match[4] ?? "",
    metadata: match[5] ?? "",
    original: text,
  };
  checkPrerelease(version.pre);
  return version;
}

function parseSegment(digits = "0"): bigint {
  const number = parseDigits(digits);
  if (number !== undefined && number <= MAX_UINT64) return number;
  throw new GoError(`error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`);
}

function checkPrerelease(pre: string): void {
  for (const identifier of pre === "" ? [] : pre.split(".")) {
    if (!IDENTIFIER.test(identifier)) throw new GoError("invalid prerelease string");
    if (/^0[0-9]+$/.test(identifier)) throw new GoError("version segment starts with 0");
  }
}

/** The next patch version; for a prerelease, the version that it leads to. */
export function nextPatch(version: Version): Version {
  const patch = version.pre === "" ? next("patch", version.patch) : version.patch;
  return renamed({ ...version, patch, pre: "", metadata: "" });
}

export function nextMinor(version: Version): Version {
  return renamed({ ...version, minor: next("minor", version.minor), patch: 0n, pre: "", metadata: "" });
}

export function nextMajor(version: Version): Version {
  return renamed({ ...version, major: next("major", version.major), minor: 0n, patch: 0n, pre: "", metadata: "" });
}

function next(name: string, number: bigint): bigint {
  if (number === MAX_UINT64) throw new GoError(`${name} version increment would overflow uint64`);
  return number + 1n;
}

/** @throws GoError `invalid prerelease string` */
export function withPrerelease3(version: Version, pre: string): Version {
  checkPrerelease(pre);
  return renamed({ ...version, pre });
}

/** @throws GoError `invalid metadata string` */
export function withMetadata3(version: Version, metadata: string): Version {
  const identifiers = metadata === "" ? [] : metadata.split(".");
  if (!identifiers.every((identifier) => IDENTIFIER.test(identifier))) throw new GoError("invalid metadata string");
  return renamed({ ...version, metadata });
}
