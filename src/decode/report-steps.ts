import { MAX_HOST } from "../inputs/url-hosts.js";
import { maskAddress } from "../problem/address-mask.js";
import { spelledUnits } from "../problem/spellings.js";
import { soughtSecrets, spellingsFor } from "./sought-secrets.js";
import type { Spec } from "./spec.js";

/** Characters that every format writes as they are, in one step of the meter. */
const CHARACTERS_PER_STEP = 8;

/** Characters of a string that is still usual, and further steps for each beyond them: those fill the memory. */
const USUAL_CHARACTERS = 1_000;
const STEPS_PER_UNUSUAL = 1 / 2;

/** Further steps for each of those in an address: `redact` looks for all of it, in several spellings. */
const STEPS_PER_UNUSUAL_OF_ADDRESS = 1;
/** And for one that is not of ASCII, which a URL writes in up to nine characters. */
const STEPS_PER_ENCODED_OF_ADDRESS = 3;

/**
 * The fewest further steps for each character of an address, once, if it has a secret or characters that are written in several
 * ways: it is looked for in dozens of spellings, and each spelling of a short string takes time of its own.
 */
const LEAST_STEPS_PER_SPELLED = 25;

/** Code units of all spellings in one of these steps. Each may be a node of the tree in which they are sought. */
const SPELLED_UNITS_PER_STEP = 2;

/** Code units of Unicode's two normal forms, and of what IDNA makes of a host, for each of an address that is not of ASCII. */
const UNITS_OF_OTHER_FORMS = 12;

/** An address of which `redact` looks for the host alone. */
const HOST_AND_PORT = /^[\p{L}\p{M}\p{N}_.-]*:\d+$/u;

/** An address that is written in one way. */
const PLAIN_ADDRESS = /^[A-Za-z0-9.:_[\]-]*$/;

/** Further steps for a character that most formats write in another way. */
const STEPS_PER_ESCAPED = 1;
/** Further steps for a character that is made visible first. */
const STEPS_PER_INVISIBLE = 4;

/** Further steps for what `redact` looks up: parts of IP addresses, and words that are not of ASCII, by their first letter. */
const STEPS_PER_DOT = 1;
const STEPS_PER_COLON = 3;
const STEPS_PER_WORD_BEYOND_ASCII = 12;

/**
 * A word beyond ASCII is looked up as a host (IDNA), which takes time with the square of its length, and only once for each word.
 * A longer word is not a host; parts of it may be.
 */
const WORDS_BEYOND_ASCII = /[\p{L}\p{M}\p{N}\w.%。．｡-]{2,}/gu;
const STEPS_PER_SQUARE = 1 / 100;

const PLAIN_PUNCTUATION = new Set([..." .,:/-_()'\n"].map((character) => character.charCodeAt(0)));

/**
 * Returns the steps that the strings of all checks take in the reports of a run. A template can print strings of megabytes, and
 * the name of a HostPreflight is repeated for each of its checks, while each format escapes every string again.
 */
export function reportSteps({ collectors, analyzers }: Spec): number {
  const known = new Map<string, number>();
  let steps = 0;
  const add = (text: string) => {
    const before = known.get(text);
    const own = before ?? stepsOf(text);
    if (before === undefined) {
      known.set(text, own);
      steps += stepsOfHosts(text);
    }
    steps += own;
  };
  const sought = new Set<string>();
  const addresses = new Map(collectors.map(({ name, address }) => [name, address.value]));
  for (const { name, address } of collectors) {
    add(name);
    add(address.value);
    steps += stepsOfHiding(address.value);
    if (!PLAIN_ADDRESS.test(address.value)) sought.add(address.value);
  }
  for (const { title, spec, collectorName, outcomes, position } of analyzers) {
    add(position.file);
    add(position.within ?? "");
    add(title);
    add(spec);
    add(collectorName.value);
    // Each result has it.
    add(addresses.get(collectorName.value) ?? "");
    for (const { message, uri = "" } of outcomes) {
      add(message);
      add(uri);
    }
  }
  for (const address of sought) steps += stepsOfSpelling(address);
  return steps;
}

function stepsOfSpelling(address: string): number {
  const units = unitsOfSecrets(address) + unitsOfTargets(address);
  return Math.max(LEAST_STEPS_PER_SPELLED * address.length, units / SPELLED_UNITS_PER_STEP);
}

function unitsOfSecrets(address: string): number {
  const written = new Set(soughtSecrets(address).map((secret) => secret.written));
  return [...written].reduce((sum, secret) => sum + spelledUnits(secret, spellingsFor(secret).length), 0);
}

/**
 * At most what `redact` looks for: all of an address whose secrets are masked, both sides of a colon, the same behind a user,
 * and the words of another alphabet. The parts of each kind are together no longer than the address.
 */
function unitsOfTargets(address: string): number {
  const shown = maskAddress(address);
  const isBeyondAscii = /[^\0-\x7f]/.test(shown);
  const units = spelledUnits(shown) + (isBeyondAscii ? UNITS_OF_OTHER_FORMS * shown.length : 0);
  if (HOST_AND_PORT.test(shown)) return units;
  const sides = shown.includes(":") ? 2 : 1;
  return units * (sides * (shown.includes("@") ? 2 : 1) + (isBeyondAscii ? 1 : 0));
}

function stepsOfHiding(address: string): number {
  let steps = 0;
  for (let at = USUAL_CHARACTERS; at < address.length; at++) {
    steps += address.charCodeAt(at) < 0x80 ? STEPS_PER_UNUSUAL_OF_ADDRESS : STEPS_PER_ENCODED_OF_ADDRESS;
  }
  return steps;
}

function stepsOfHosts(text: string): number {
  if (/^[\0-\x7f]*$/.test(text)) return 0;
  let steps = 0;
  for (const [word] of text.matchAll(WORDS_BEYOND_ASCII)) {
    if (/[^\0-\x7f]/.test(word)) steps += STEPS_PER_SQUARE * word.length * Math.min(word.length, MAX_HOST);
  }
  return steps;
}

function stepsOf(text: string): number {
  let steps = text.length / CHARACTERS_PER_STEP + STEPS_PER_UNUSUAL * Math.max(0, text.length - USUAL_CHARACTERS);
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === DOT) steps += STEPS_PER_DOT;
    else if (unit === COLON) steps += STEPS_PER_COLON;
    else if (unit >= 0x80 && before < 0x80) steps += STEPS_PER_WORD_BEYOND_ASCII;
    before = unit;
    if (isInvisible(unit)) steps += STEPS_PER_INVISIBLE;
    else if (!isPlain(unit)) steps += STEPS_PER_ESCAPED;
  }
  return steps;
}

const DOT = 0x2e;
const COLON = 0x3a;

function isPlain(unit: number): boolean {
  const isDigit = unit >= 0x30 && unit <= 0x39;
  const lower = unit | 0x20;
  return isDigit || (lower >= 0x61 && lower <= 0x7a) || PLAIN_PUNCTUATION.has(unit);
}

/** At least what a format makes visible: controls, what joins or directs characters, surrogates and what stands behind them. */
function isInvisible(unit: number): boolean {
  if (unit < 0x7f) return unit < 0x20 && unit !== 0x0a && unit !== 0x09;
  return unit >= 0xd800 || INVISIBLE.test(String.fromCharCode(unit));
}

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;
