import { indexAt } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { indexOf } from "../go/search.js";
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
  const { text, runs } = emit(value, { budget: options.budget });
  const within = withinScalars(source.text.split("\n"));
  return { value: { text, locate: (offset) => locate(runs, offset, within) }, problems };
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
      value?.kind === "scalar"
        ? `Unknown apiVersion ${JSON.stringify(value.value)}`
        : "spec.kurl.hostPreflights has no apiVersion",
    remedy: `expected ${API_VERSION}`,
    position: value?.position ?? preflights.position,
  };
}

function locate(runs: readonly Run<Origin>[], offset: number, within: WithinScalar): Position {
  const run = runs[indexAt(runs, offset, ({ start }) => start)] as Run<Origin>;
  if (run.index < 0) return run.origin.position;
  return within(run.origin, run.index + Math.max(0, offset - run.start));
}

type WithinScalar = (origin: Origin, index: number) => Position;

/** A line of a scalar's text: where it begins in the text, and in the file if the file has it as it is. */
interface TextLine {
  readonly start: number;
  readonly length: number;
  readonly written: Position | undefined;
}

/** Cuts each scalar into lines once: a template in it may print many values, and the position of each is asked for. */
function withinScalars(fileLines: readonly string[]): WithinScalar {
  const known = new Map<Origin, readonly TextLine[]>();
  return (origin, index) => {
    const lines = known.get(origin) ?? textLines(origin, fileLines);
    known.set(origin, lines);
    const line = lines[indexAt(lines, index, ({ start }) => start)] as TextLine;
    if (!line.written) return origin.position;
    return { ...line.written, column: line.written.column + Math.min(index - line.start, line.length) };
  };
}

function textLines(origin: Origin, fileLines: readonly string[]): readonly TextLine[] {
  let start = 0;
  return (origin.text ?? "").split("\n").map((text, line) => {
    const textLine = { start, length: text.length, written: writtenAt(origin, { text, line }, fileLines) };
    start += text.length + 1;
    return textLine;
  });
}

/**
 * Returns the position of a line of a scalar. It is known where the file has the scalar's value as it is: on one line, or as
 * a block (`|`).
 */
function writtenAt(
  { position }: Origin,
  { text, line }: { readonly text: string; readonly line: number },
  fileLines: readonly string[],
): Position | undefined {
  const written = (fileLines[position.line - 1] ?? "").slice(position.column - 1);
  if (/^[|>]/.test(written)) {
    const fileLine = position.line + 1 + line;
    const at = indexOf(fileLines[fileLine - 1] ?? "", text);
    return at < 0 || text === "" ? undefined : { ...position, line: fileLine, column: at + 1 };
  }
  const quote = /^["']/.test(written) ? 1 : 0;
  if (line > 0 || !written.startsWith(text, quote)) return undefined;
  return { ...position, column: position.column + quote };
}
