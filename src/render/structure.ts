import { Scanner, YamlFault } from "../go/yaml/yaml.js";
import type { Meter } from "../meter.js";
import { isBase64 } from "./suspects.js";

/** A token of YAML, and where it is. How a scalar is quoted does not matter. */
interface Token {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Of a scalar its text. */
  readonly value: string;
}

/** Whether two tokens are the same to a comparison. */
export type IsSame = (one: Token, other: Token) => boolean;

export const isSameKind: IsSame = (one, other) => one.kind === other.kind;
export const isSameStretch: IsSame = (one, other) =>
  isSameKind(one, other) && one.start === other.start && one.end === other.end;

/** How two texts are compared. */
export interface Reading {
  readonly isSame: IsSame;
  readonly meter: Meter;
  /** Whether the texts are strings of others. */
  readonly isWithin?: boolean;
}

/** The tokens of a text up to its end or its first fault, which is the last of them. */
function* tokensOf(text: string, meter: Meter): Generator<Token> {
  meter.characters(text.length);
  const scanner = new Scanner(text, () => meter.steps(1));
  try {
    for (let token = scanner.take(); token.kind !== "stream-end"; token = scanner.take()) yield token;
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    yield { kind: "fault", start: error.offset, end: error.offset, value: "" };
  }
}

/**
 * Returns the offsets of the first tokens of two texts that differ; `undefined` where none do. The texts are read side by side, so that
 * no more is read than up to the difference.
 *
 * @throws WorkLimit once the meter is spent
 */
export function firstDifference(
  left: string,
  right: string,
  reading: Reading,
): { start: number; end: number } | undefined {
  const others = tokensOf(right, reading.meter);
  for (const one of tokensOf(left, reading.meter)) {
    const { value: other } = others.next() as IteratorResult<Token, undefined>;
    const isSame = other && reading.isSame(one, other);
    // What is carried carries nothing, and a text that is one scalar would be in itself.
    if (isSame && (reading.isWithin || !differWithin(one.value, other.value, { ...reading, isWithin: true }))) continue;
    return { start: one.start, end: Math.max(one.end, other?.end ?? 0) };
  }
  const { value: rest } = others.next() as IteratorResult<Token, undefined>;
  return rest && { start: rest.start, end: rest.end };
}

/** Whether a string is a spec, as a Secret or a ConfigMap carries it, and has another structure with harmless values. */
function differWithin(left: string, right: string, reading: Reading): boolean {
  if (left === right) return false;
  if (isSpec(left)) return firstDifference(left, right, reading) !== undefined;
  return (
    isBase64(left) && isSpec(ofBase64(left)) && firstDifference(ofBase64(left), ofBase64(right), reading) !== undefined
  );
}

/** Roughly: in prose that has both words, a value is one string as well. */
export function isSpec(text: string): boolean {
  return text.includes("HostPreflight") && text.includes("tcpConnect");
}

function ofBase64(text: string): string {
  return Buffer.from(text, "base64").toString();
}
