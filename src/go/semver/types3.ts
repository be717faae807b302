/** `*semver.Version` of Masterminds/semver v3 as a value of templates. */
import { func } from "../func.js";
import { type GoType, type Method, pointerTo, STRING, structType, UINT64 } from "../reflect.js";
import { bytes, type GoNumber, GoPointer, GoStruct, type GoValue, integer } from "../value.js";
import { compareVersions, formatVersion, type Version } from "./version.js";
import { nextMajor, nextMinor, nextPatch, withMetadata3, withPrerelease3 } from "./version3.js";

function getter(get: (version: Version) => GoValue): Method {
  return (value) => func([], () => get(versionOf(value)));
}

function comparison(test: (order: number) => GoValue): Method {
  return (value) => func([VERSION_POINTER], ([other]) => test(compareVersions(versionOf(value), versionOf(other))));
}

function changed(change: (version: Version, text: string) => Version): Method {
  return (value) => func([STRING], ([text]) => structOf(change(versionOf(value), text)));
}

const VERSION: GoType<GoStruct> = structType(
  "semver.Version",
  () => [
    { name: "major", type: UINT64 },
    { name: "minor", type: UINT64 },
    { name: "patch", type: UINT64 },
    { name: "pre", type: STRING },
    { name: "metadata", type: STRING },
    { name: "original", type: STRING },
  ],
  {
    value: {
      String: getter(formatVersion),
      Value: getter(formatVersion),
      Major: getter(({ major }) => integer(UINT64, major)),
      Minor: getter(({ minor }) => integer(UINT64, minor)),
      Patch: getter(({ patch }) => integer(UINT64, patch)),
      Prerelease: getter(({ pre }) => pre),
      Metadata: getter(({ metadata }) => metadata),
      IncPatch: getter((version) => structOf(nextPatch(version))),
      IncMinor: getter((version) => structOf(nextMinor(version))),
      IncMajor: getter((version) => structOf(nextMajor(version))),
      SetPrerelease: changed(withPrerelease3),
      SetMetadata: changed(withMetadata3),
      MarshalJSON: getter((version) => bytes(Buffer.from(JSON.stringify(formatVersion(version))))),
      MarshalText: getter((version) => bytes(Buffer.from(formatVersion(version)))),
    },
    pointer: {
      Original: getter(({ original }) => original),
      LessThan: comparison((order) => order < 0),
      LessThanEqual: comparison((order) => order <= 0),
      GreaterThan: comparison((order) => order > 0),
      GreaterThanEqual: comparison((order) => order >= 0),
      Equal: comparison((order) => order === 0),
      Compare: comparison((order) => BigInt(order)),
    },
  },
);

const VERSION_POINTER = pointerTo(VERSION);

export function versionValue3(version: Version): GoPointer {
  return new GoPointer(VERSION_POINTER, structOf(version, { addressable: true }));
}

function structOf(version: Version, { addressable = false } = {}): GoStruct {
  const { major, minor, patch, pre, metadata, original } = version;
  const numbers = [major, minor, patch].map((number) => integer(UINT64, number));
  return new GoStruct(VERSION, [...numbers, pre, metadata, original], addressable);
}

function versionOf(value: GoValue): Version {
  const { values } = (value instanceof GoPointer ? value.target : value) as GoStruct;
  const [major, minor, patch] = values.slice(0, 3).map((number) => BigInt((number as GoNumber).value));
  const [pre, metadata, original] = values.slice(3) as [string, string, string];
  return { major: major ?? 0n, minor: minor ?? 0n, patch: patch ?? 0n, pre, metadata, original };
}
