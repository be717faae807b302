/** `*semver.Version` as a value in templates. */
import { func } from "../func.js";
import { type GoType, INT64, type Method, pointerTo, STRING, structType } from "../reflect.js";
import { bytes, type GoNumber, GoPointer, GoStruct, type GoValue, integer } from "../value.js";
import {
  compareVersions,
  formatVersion,
  incrementMajor,
  incrementMinor,
  incrementPatch,
  type Version,
  withMetadata,
  withPrerelease,
} from "./version.js";

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
    { name: "major", type: INT64 },
    { name: "minor", type: INT64 },
    { name: "patch", type: INT64 },
    { name: "pre", type: STRING },
    { name: "metadata", type: STRING },
    { name: "original", type: STRING },
  ],
  {
    value: {
      IncPatch: getter((version) => structOf(incrementPatch(version))),
      IncMinor: getter((version) => structOf(incrementMinor(version))),
      IncMajor: getter((version) => structOf(incrementMajor(version))),
      SetPrerelease: changed(withPrerelease),
      SetMetadata: changed(withMetadata),
    },
    pointer: {
      String: getter(formatVersion),
      Original: getter(({ original }) => original),
      Major: getter(({ major }) => integer(INT64, major)),
      Minor: getter(({ minor }) => integer(INT64, minor)),
      Patch: getter(({ patch }) => integer(INT64, patch)),
      Prerelease: getter(({ pre }) => pre),
      Metadata: getter(({ metadata }) => metadata),
      LessThan: comparison((order) => order < 0),
      GreaterThan: comparison((order) => order > 0),
      Equal: comparison((order) => order === 0),
      Compare: comparison((order) => BigInt(order)),
      MarshalJSON: getter((version) => bytes(Buffer.from(JSON.stringify(formatVersion(version))))),
    },
  },
);

const VERSION_POINTER = pointerTo(VERSION);

export function versionValue(version: Version): GoPointer {
  return new GoPointer(VERSION_POINTER, structOf(version, { addressable: true }));
}

function structOf(version: Version, { addressable = false } = {}): GoStruct {
  const { major, minor, patch, pre, metadata, original } = version;
  const numbers = [major, minor, patch].map((number) => integer(INT64, number));
  return new GoStruct(VERSION, [...numbers, pre, metadata, original], addressable);
}

function versionOf(value: GoValue): Version {
  const { values } = (value instanceof GoPointer ? value.target : value) as GoStruct;
  const [major, minor, patch] = values.slice(0, 3).map((number) => BigInt((number as GoNumber).value));
  const [pre, metadata, original] = values.slice(3) as [string, string, string];
  return { major: major ?? 0n, minor: minor ?? 0n, patch: patch ?? 0n, pre, metadata, original };
}
