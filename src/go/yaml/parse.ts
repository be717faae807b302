import { YamlFault } from "./reader.js";
import { PLAIN, Scanner } from "./scan.js";
import type { Token, TokenKind } from "./token.js";

/** What stands before a node, and where the node itself begins. */
export interface Properties {
  readonly start: number;
  readonly anchor: string | undefined;
  /** In full, such as `tag:yaml.org,2002:str`. */
  readonly tag: string | undefined;
}

/**
 * What a document consists of, in the order of the text: keys and values of a mapping take turns.
 * `properties` are those of this call alone: the next one may change them.
 */
export interface YamlEvents {
  /** @param isImplicit its text decides what it is, since it has neither quotes nor a tag other than `!` */
  scalar(text: string, isImplicit: boolean, properties: Properties): void;
  alias(name: string, start: number): void;
  startSequence(properties: Properties): void;
  endSequence(): void;
  startMapping(properties: Properties): void;
  endMapping(): void;
}

/** The stretch of text that a document takes, from its directives or first token on. */
export interface ParsedDocument {
  readonly start: number;
  readonly end: number;
}

/** The fault of text behind a document, without a line that begins another. */
export const NO_DOCUMENT_START = "did not find expected <document start>";

const DEFAULT_TAGS: readonly (readonly [string, string])[] = [
  ["!", "!"],
  ["!!", "tag:yaml.org,2002:"],
];

/**
 * Reads the documents of a text as go.yaml.in/yaml/v2 does and calls `events` for their nodes. It calls itself for every
 * level of the text, so `events` has to stop it where they are too many.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/parserc.go
 */
export class Parser {
  readonly #scanner: Scanner;
  #events: YamlEvents = NO_EVENTS;
  #tags: ReadonlyMap<string, string> = new Map();
  #isFirst = true;

  /** @param onToken is called with the offset of every token; it may throw */
  constructor(text: string, onToken?: (offset: number) => void) {
    this.#scanner = new Scanner(text, onToken);
  }

  /** Reads the next document; `undefined` where there is none. @throws YamlFault */
  document(events: YamlEvents): ParsedDocument | undefined {
    this.#events = events;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (!isFirst) while (this.#peek().kind === "document-end") this.#take();
    const { kind, start } = this.#peek();
    if (kind === "stream-end") return undefined;
    this.#tags = this.#directives();
    if (isFirst && !startsExplicitly(kind)) this.#node({ isBlock: true });
    else {
      const mark = this.#peek();
      if (mark.kind !== "document-start") throw new YamlFault(NO_DOCUMENT_START, mark.start);
      this.#take();
      if (endsDocument(this.#peek().kind)) this.#empty(this.#peek().start);
      else this.#node({ isBlock: true });
    }
    const end = this.#peek();
    if (end.kind === "document-end") this.#take();
    return { start, end: end.start };
  }

  #peek(): Token {
    return this.#scanner.peek();
  }

  #take(): Token {
    return this.#scanner.take();
  }

  #directives(): ReadonlyMap<string, string> {
    const tags = new Map<string, string>();
    let hasVersion = false;
    for (let next = this.#peek(); ; next = this.#peek()) {
      if (next.kind === "version-directive") {
        if (hasVersion) throw new YamlFault("found duplicate %YAML directive", next.start);
        if (next.value !== "1.1") throw new YamlFault("found incompatible YAML document", next.start);
        hasVersion = true;
      } else if (next.kind === "tag-directive") {
        if (tags.has(next.value)) throw new YamlFault("found duplicate %TAG directive", next.start);
        tags.set(next.value, next.detail);
      } else break;
      this.#take();
    }
    for (const [handle, prefix] of DEFAULT_TAGS) if (!tags.has(handle)) tags.set(handle, prefix);
    return tags;
  }

  #node({ isBlock, mayBeIndentless = false }: { isBlock: boolean; mayBeIndentless?: boolean }): void {
    const first = this.#peek();
    if (first.kind === "alias") {
      this.#take();
      this.#events.alias(first.value, first.start);
      return;
    }
    const { anchor, tag } = this.#properties();
    const { kind, start } = this.#peek();
    const properties = { start, anchor, tag };
    if (kind === "scalar") {
      const { value, detail } = this.#take();
      const isImplicit = tag === undefined ? detail === PLAIN : tag === "!";
      this.#events.scalar(value, isImplicit, properties);
    } else if (kind === "block-entry" && mayBeIndentless) this.#indentlessSequence(properties);
    else if (kind === "flow-sequence-start") this.#flowSequence(properties);
    else if (kind === "flow-mapping-start") this.#flowMapping(properties);
    else if (kind === "block-sequence-start" && isBlock) this.#blockSequence(properties);
    else if (kind === "block-mapping-start" && isBlock) this.#blockMapping(properties);
    else if (anchor !== undefined || tag !== undefined) {
      this.#events.scalar("", tag === undefined, { ...properties, start: first.start });
    } else throw new YamlFault("did not find expected node content", start);
  }

  /** An anchor and a tag, in any order. */
  #properties(): Pick<Properties, "anchor" | "tag"> {
    let anchor: string | undefined;
    let tag: string | undefined;
    for (let next = this.#peek(); ; next = this.#peek()) {
      if (next.kind === "anchor" && anchor === undefined) anchor = next.value;
      else if (next.kind === "tag" && tag === undefined) tag = this.#tagOf(next);
      else return { anchor, tag };
      this.#take();
    }
  }

  #tagOf({ value: handle, detail: suffix, start }: Token): string {
    if (handle === "") return suffix;
    const prefix = this.#tags.get(handle);
    if (prefix === undefined) throw new YamlFault("found undefined tag handle", start);
    return prefix + suffix;
  }

  #empty(start: number): void {
    this.#events.scalar("", true, { start, anchor: undefined, tag: undefined });
  }

  #blockSequence(properties: Properties): void {
    this.#events.startSequence(properties);
    this.#take();
    while (this.#peek().kind === "block-entry") this.#entry();
    const end = this.#peek();
    if (end.kind !== "block-end") throw new YamlFault("did not find expected '-' indicator", end.start);
    this.#take();
    this.#events.endSequence();
  }

  /** One below a key of a mapping, that is not indented further than the key. */
  #indentlessSequence(properties: Properties): void {
    this.#events.startSequence(properties);
    while (this.#peek().kind === "block-entry") this.#entry({ isIndentless: true });
    this.#events.endSequence();
  }

  #entry({ isIndentless = false } = {}): void {
    const { end } = this.#take();
    const { kind } = this.#peek();
    const isEmpty = kind === "block-entry" || (isIndentless ? endsPart(kind) : kind === "block-end");
    if (isEmpty) this.#empty(end);
    else this.#node({ isBlock: true });
  }

  #blockMapping(properties: Properties): void {
    this.#events.startMapping(properties);
    this.#take();
    while (this.#peek().kind === "key") {
      this.#blockPart();
      const { kind, start } = this.#peek();
      if (kind === "value") this.#blockPart();
      else this.#empty(start);
    }
    const end = this.#peek();
    if (end.kind !== "block-end") throw new YamlFault("did not find expected key", end.start);
    this.#take();
    this.#events.endMapping();
  }

  /** A key or value, behind its mark. */
  #blockPart(): void {
    const { end } = this.#take();
    if (endsPart(this.#peek().kind)) this.#empty(end);
    else this.#node({ isBlock: true, mayBeIndentless: true });
  }

  #flowSequence(properties: Properties): void {
    this.#events.startSequence(properties);
    this.#take();
    for (let isFirst = true; this.#peek().kind !== "flow-sequence-end"; isFirst = false) {
      if (!isFirst) this.#flowEntry("did not find expected ',' or ']'");
      const { kind, start } = this.#peek();
      if (kind === "flow-sequence-end") break;
      if (kind === "key") this.#pair(start);
      else this.#node({ isBlock: false });
    }
    this.#take();
    this.#events.endSequence();
  }

  #flowEntry(problem: string): void {
    const { kind, start } = this.#peek();
    if (kind !== "flow-entry") throw new YamlFault(problem, start);
    this.#take();
  }

  /** `[key: value]` is a list with a mapping in it. Where the key is empty, the mark behind it is lost, as in the original. */
  #pair(start: number): void {
    this.#events.startMapping({ start, anchor: undefined, tag: undefined });
    this.#take();
    const { kind } = this.#peek();
    if (kind === "value" || kind === "flow-entry" || kind === "flow-sequence-end") this.#empty(this.#take().end);
    else this.#node({ isBlock: false });
    this.#flowValue("flow-sequence-end");
    this.#events.endMapping();
  }

  #flowMapping(properties: Properties): void {
    this.#events.startMapping(properties);
    this.#take();
    for (let isFirst = true; this.#peek().kind !== "flow-mapping-end"; isFirst = false) {
      if (!isFirst) this.#flowEntry("did not find expected ',' or '}'");
      const { kind } = this.#peek();
      if (kind === "flow-mapping-end") break;
      if (kind === "key") {
        this.#take();
        const next = this.#peek();
        if (next.kind === "value" || next.kind === "flow-entry" || next.kind === "flow-mapping-end") {
          this.#empty(next.start);
        } else this.#node({ isBlock: false });
        this.#flowValue("flow-mapping-end");
      } else {
        this.#node({ isBlock: false });
        this.#empty(this.#peek().start);
      }
    }
    this.#take();
    this.#events.endMapping();
  }

  #flowValue(endKind: TokenKind): void {
    const { kind, start } = this.#peek();
    if (kind !== "value") {
      this.#empty(start);
      return;
    }
    this.#take();
    const next = this.#peek();
    if (next.kind === "flow-entry" || next.kind === endKind) this.#empty(next.start);
    else this.#node({ isBlock: false });
  }
}

const NO_EVENTS: YamlEvents = {
  scalar() {},
  alias() {},
  startSequence() {},
  endSequence() {},
  startMapping() {},
  endMapping() {},
};

function startsExplicitly(kind: TokenKind): boolean {
  return kind === "version-directive" || kind === "tag-directive" || kind === "document-start";
}

function endsDocument(kind: TokenKind): boolean {
  return startsExplicitly(kind) || kind === "document-end" || kind === "stream-end";
}

/** Whether a key or value of a block mapping is empty when this comes next. */
function endsPart(kind: TokenKind): boolean {
  return kind === "key" || kind === "value" || kind === "block-end";
}
