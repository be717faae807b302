import { indexAt } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { emit, type Run } from "../go/yaml/yaml.js";
import type { Checked } from "../problem/checked.js";
import type { Position, Problem } from "../problem/problem.js";
import type { TreeMap } from "../yaml/yaml.js";
import { installerType } from "./installer-types.js";
import type { DecodeOptions } from "./json-decode.js";
import { jsonRoundTrip, type Origin } from "./json-round-trip.js";

const HOST_PREFLIGHT = installerType("v1beta1.HostPreflight");
const API_VERSION = "troubleshoot.sh/v1beta2";

/** The text of an Installer's `spec.kurl.hostPreflights` as kURL renders it. */
export interface Embedded {
  readonly text: string;
  /** Returns the position in the Installer file of an offset of `text`. */
  readonly locate: (offset: number) => Position;
}

/**
 * Serialises an Installer's `spec.kurl.hostPreflights` as kURL does before it renders them: decoded into Go types and
 * written again, without comments and unknown fields, with sorted keys and folded lines. There is no value where the
 * Installer has none. The Installer must decode without a problem. An apiVersion other than troubleshoot.sh/v1beta2,
 * which kURL refuses, is an error.
 */
export function embeddedPreflights(
  installer: TreeMap,
  source: Source,
  options: DecodeOptions,
): Checked<Embedded | undefined> {
  const preflights = hostPreflightsOf(installer);
  if (!preflights) return { value: undefined, problems: [] };
  const wrongVersion = checkApiVersion(preflights);
  if (wrongVersion) return { value: undefined, problems: [wrongVersion] };
  const { value, problems } = jsonRoundTrip(preflights, HOST_PREFLIGHT, options);
  const { text, runs } = emit(value);
  const lines = source.text.split("\n");
  return { value: { text, locate: (offset) => locate(runs, offset, lines) }, problems };
}

export function hostPreflightsOf(installer: TreeMap): TreeMap | undefined {
  return child(child(child(installer, "spec"), "kurl"), "hostPreflights");
}

function child(map: TreeMap | undefined, key: string): TreeMap | undefined {
  const value = map?.entries.get(key)?.value;
  return value?.kind === "map" ? value : undefined;
}

function checkApiVersion(preflights: TreeMap): Problem | undefined {
  const value = preflights.entries.get("apiVersion")?.value;
  if (value?.kind === "scalar" && value.value === API_VERSION) return undefined;
  return {
    code: "api-version",
    severity: "error",
    message:
      value?.kind === "scalar" ? `Unknown apiVersion "${value.value}"` : "spec.kurl.hostPreflights has no apiVersion",
    remedy: `expected ${API_VERSION}`,
    position: value?.position ?? preflights.position,
  };
}

function locate(runs: readonly Run<Origin>[], offset: number, lines: readonly string[]): Position {
  const run = runs[indexAt(runs, offset, ({ start }) => start)] as Run<Origin>;
  if (run.index < 0) return run.origin.position;
  return withinScalar(run.origin, run.index + Math.max(0, offset - run.start), lines);
}

/**
 * Returns the position of a character of a scalar. It is exact where the file has the scalar's value as it is: on one
 * line, or as a block (`|`); otherwise it is the start of the scalar.
 */
function withinScalar({ position, text = "" }: Origin, index: number, lines: readonly string[]): Position {
  const before = text.slice(0, index).split("\n");
  const lineOfText = before.length - 1;
  const column = (before.at(-1) as string).length;
  const textLine = text.split("\n")[lineOfText] as string;
  const written = (lines[position.line - 1] ?? "").slice(position.column - 1);
  if (/^[|>]/.test(written)) {
    const line = position.line + 1 + lineOfText;
    const at = lines[line - 1]?.indexOf(textLine) ?? -1;
    return at < 0 || textLine === "" ? position : { ...position, line, column: at + column + 1 };
  }
  const quote = /^["']/.test(written) ? 1 : 0;
  if (lineOfText > 0 || !written.startsWith(textLine, quote)) return position;
  return { ...position, column: position.column + quote + Math.min(column, textLine.length) };
}
