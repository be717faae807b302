import { isDigit, isLetter } from "../unicode.js";

/**
 * Compares keys in the order in which go.yaml.in/yaml/v2 writes those of a mapping: letters by code point, numbers
 * within keys by their size, letters after everything else; in v3, letters behind a digit come before everything else.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.2/sorter.go
 */
export function compareKeys(left: string, right: string, { isVersion3 = false } = {}): number {
  const a = Array.from(left, (character) => character.codePointAt(0) as number);
  const b = Array.from(right, (character) => character.codePointAt(0) as number);
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [runeA, runeB] = [a[at] as number, b[at] as number];
    if (runeA !== runeB) {
      const isBehindDigit = isVersion3 && at > 0 && isDigit(a[at - 1] as number);
      return compareAt(a, b, at, isBehindDigit);
    }
  }
  return a.length - b.length;
}

const ZERO = 0x30;

function compareAt(a: readonly number[], b: readonly number[], at: number, lettersFirst: boolean): number {
  const [runeA, runeB] = [a[at] as number, b[at] as number];
  if (isLetter(runeA) && isLetter(runeB)) return runeA - runeB;
  if (isLetter(runeA) || isLetter(runeB)) return isLetter(runeB) === lettersFirst ? 1 : -1;
  const carry = (runeA === ZERO || runeB === ZERO) && isWithinNumber(a, at) ? 1n : 0n;
  const numberA = numberFrom(a, at, carry);
  const numberB = numberFrom(b, at, carry);
  if (numberA.value !== numberB.value) return numberA.value < numberB.value ? -1 : 1;
  return numberA.end === numberB.end ? runeA - runeB : numberA.end - numberB.end;
}

/** Whether a zero follows another digit than zero in the same number. Other zeros are ignored. */
function isWithinNumber(runes: readonly number[], at: number): boolean {
  for (let before = at - 1; before >= 0 && isDigit(runes[before] as number); before--) {
    if (runes[before] !== ZERO) return true;
  }
  return false;
}

function numberFrom(runes: readonly number[], at: number, carry: bigint): { value: bigint; end: number } {
  let value = carry;
  let end = at;
  for (; end < runes.length && isDigit(runes[end] as number); end++) {
    value = BigInt.asIntN(64, value * 10n + BigInt((runes[end] as number) - ZERO));
  }
  return { value, end };
}
