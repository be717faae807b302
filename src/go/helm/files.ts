import { func } from "../func.js";
import { BYTE_SLICE, type GoType, mapOf, namedType, STRING } from "../reflect.js";
import { bytes, GoMap, strings } from "../value.js";

/**
 * `.Files`, the files of a chart, of which there are none.
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/engine/files.go
 */
const FILES: GoType<GoMap> = namedType("engine.files", mapOf(STRING, BYTE_SLICE), {
  GetBytes: () => func([STRING], () => bytes(new Uint8Array())),
  Get: () => func([STRING], () => ""),
  Glob: () => func([STRING], () => noFiles()),
  AsConfig: () => func([], () => "{}"),
  AsSecrets: () => func([], () => "{}"),
  Lines: () => func([STRING], () => strings([])),
});

export function noFiles(): GoMap {
  return new GoMap(FILES, new Map());
}
