import { type Reader, YamlFault } from "./reader.js";
import type { Token } from "./token.js";

/** Characters between the beginning of a key and its colon. */
const MAX_KEY_CHARACTERS = 1024;

/** A token that is a key if a colon follows on its line. */
export interface Candidate {
  readonly at: number;
  readonly column: number;
  /** It is where its block has its keys, so it must be one. */
  readonly isRequired: boolean;
  isPossible: boolean;
  /** The token waits until it is decided whether it is a key. */
  isHeld: boolean;
  token: Token | undefined;
}

/** The tokens that may turn out to be keys: at most one for each level of flow collections. */
export class KeyCandidates {
  readonly #reader: Reader;
  /** The outermost level first, which is that of blocks. */
  readonly #levels: (Candidate | undefined)[] = [undefined];
  /** The outermost level whose candidate may not have been taken yet. Without it each token would cost all levels. */
  #first = 0;
  /** The tokens with which the open flow collections began. */
  readonly #flowStarts: Token[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Whether the next token waits for the colon that makes it a key. @throws YamlFault where a key has none */
  mayBeKey(next: Token): boolean {
    const last = this.#levels.length - 1;
    while (this.#first < last && (this.#levels[this.#first]?.at ?? -1) < next.start) this.#first++;
    const candidate = this.#levels[this.#first];
    return candidate?.token === next && candidate.isHeld && this.#isValid(candidate);
  }

  /** The candidate that a colon makes a key. @throws YamlFault */
  valid(): Candidate | undefined {
    const candidate = this.#levels.at(-1);
    return candidate && this.#isValid(candidate) ? candidate : undefined;
  }

  /** What begins here may be a key; what began before on this level is none. @throws YamlFault */
  keep({ column, isRequired }: Pick<Candidate, "column" | "isRequired">): Candidate {
    this.drop();
    const candidate = { at: this.#reader.at, column, isRequired, isPossible: true, isHeld: true, token: undefined };
    this.#levels[this.#levels.length - 1] = candidate;
    this.#first = Math.min(this.#first, this.#levels.length - 1);
    return candidate;
  }

  /** What began before on this level is no key. @throws YamlFault where it must be one */
  drop(): void {
    const candidate = this.#levels.at(-1);
    if (candidate?.isPossible) this.#giveUp(candidate);
  }

  enterFlow(start: Token): void {
    this.#levels.push(undefined);
    this.#flowStarts.push(start);
  }

  leaveFlow(): void {
    const hadCandidate = this.#levels.pop() !== undefined;
    const start = this.#flowStarts.pop();
    const around = this.#levels.at(-1);
    this.#first = Math.min(this.#first, this.#levels.length - 1);
    // The original does not wait for the colon behind an empty collection, so it may come too late.
    if (around && around.token === start && !hadCandidate) around.isHeld = false;
  }

  #isValid(candidate: Candidate): boolean {
    if (!candidate.isPossible) return false;
    const { at, lineStart } = this.#reader;
    const isNear =
      candidate.at >= lineStart &&
      (at - candidate.at <= MAX_KEY_CHARACTERS || this.#reader.charactersSince(candidate.at) <= MAX_KEY_CHARACTERS);
    if (!isNear) this.#giveUp(candidate);
    return isNear;
  }

  #giveUp(candidate: Candidate): void {
    if (candidate.isRequired) throw new YamlFault("could not find expected ':'", candidate.at);
    candidate.isPossible = false;
  }
}
