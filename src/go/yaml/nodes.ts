import { GoError, LimitError } from "../func.js";
import { NO_DOCUMENT_START, Parser, type Properties } from "./parse.js";
import { YamlFault } from "./reader.js";

/** A position in a text: the line counts from 0. */
export interface Mark {
  readonly at: number;
  readonly line: number;
}

/** An error of reading YAML, in the words of go.yaml.in/yaml/v2. */
export class YamlError extends GoError {
  constructor(
    problem: string,
    /** Where reading stopped. Errors about a whole document have no position. */
    readonly mark?: Mark,
    /** The line that the message names; 0 for none. */
    line = 0,
  ) {
    super(`yaml: ${line === 0 ? "" : `line ${line}: `}${problem}`);
  }
}

/** A node of a document, as written. `at` is its offset. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping | YamlAlias;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly value: string;
  /** "" for none; `!!str` is `tag:yaml.org,2002:str`. */
  readonly tag: string;
  /** The scalar is plain and has no tag, or has the tag `!`: its value decides its type. */
  readonly isImplicit: boolean;
  readonly at: number;
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly items: YamlNode[];
  readonly at: number;
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly entries: [key: YamlNode, value: YamlNode][];
  readonly at: number;
}

export interface YamlAlias {
  readonly kind: "alias";
  readonly name: string;
  readonly target: YamlNode;
  readonly at: number;
}

/** Collections within each other. go-yaml reads 10,000. */
const MAX_YAML_DEPTH = 1_000;

/** Everything but the characters that YAML 1.1 allows, and the lone surrogates that stand for bytes that are not UTF-8. */
const NOT_ALLOWED = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** go-yaml reads its input in chunks of this many bytes and refuses a chunk as a whole. */
const CHUNK_BYTES = 512;
/** Characters that the scanner looks at beyond the one it is at. */
const LOOK_AHEAD = 4;

/**
 * Reads the first document of a YAML text; `undefined` when there is none. Characters that YAML refuses are refused anywhere in the text.
 *
 * @param noteLost takes what is behind the document: Go does not read on
 * @throws YamlError in go-yaml's words; LimitError for nesting beyond `MAX_YAML_DEPTH`
 */
export function parseFirstDocument(text: string, noteLost?: (lost: Lost) => void): YamlNode | undefined {
  const refused = refusedChunk(text);
  const read = refused ? text.slice(0, refused.from) : text;
  const builder = new NodeBuilder(text);
  const parser = new Parser(read);
  try {
    parser.document(builder);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    if (refused && (error.scannedTo ?? error.offset) >= refused.from - LOOK_AHEAD) throw new YamlError(refused.problem);
    throw inGoWords(error, text);
  }
  if (refused) throw new YamlError(refused.problem);
  if (noteLost) {
    const lost = lostBehind(parser, text);
    if (lost !== undefined) noteLost(lost);
  }
  return builder.root;
}

/** What is behind the first document: another one, or text that begins none. */
export interface Lost {
  readonly kind: "document" | "text";
  readonly offset: number;
}

function lostBehind(parser: Parser, text: string): Lost | undefined {
  try {
    for (;;) {
      const builder = new NodeBuilder(text);
      const document = parser.document(builder);
      if (!document) return undefined;
      if (builder.root?.kind !== "scalar" || builder.root.value !== "") {
        return { kind: "document", offset: document.start };
      }
    }
  } catch (error) {
    if (error instanceof YamlFault) {
      return { kind: error.message === NO_DOCUMENT_START ? "text" : "document", offset: error.offset };
    }
    if (error instanceof LimitError) return { kind: "document", offset: text.length };
    throw error;
  }
}

const NO_COLON = "could not find expected ':'";

/** The scanner names the line where it stopped, the parser the line before its token; neither names the first line. */
function inGoWords({ message, offset, scannedTo }: YamlFault, text: string): YamlError {
  const stopped = markAt(text, scannedTo ?? offset);
  // The end of the text is on a line of its own for the parser, and for a key that the end leaves without a colon.
  const isOfEnd = scannedTo === undefined || message === NO_COLON;
  const isEnd = stopped.at >= text.length && isOfEnd && !/[\n\r]$/.test(text);
  const before = stopped.line + (isEnd ? 1 : 0);
  return new YamlError(message, stopped, scannedTo === undefined || before === 0 ? before : before + 1);
}

/**
 * Returns the offset of each key of a document that its mapping has again, and that is lost therefore: to Go, the first `<<` below a
 * key replaces it, too.
 */
export function repeatedKeys(document: YamlNode): readonly number[] {
  const found: number[] = [];
  const known = new Map<YamlNode, ReadonlySet<string>>();
  const keysOf = (node: YamlNode): ReadonlySet<string> => {
    const keys = known.get(node) ?? ownKeys(node);
    known.set(node, keys);
    return keys;
  };
  const open: YamlNode[] = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "sequence") for (const item of node.items) open.push(item);
    if (node.kind !== "mapping") continue;
    const offsets = new Map<string, number>();
    let isMerged = false;
    for (const [key, value] of node.entries) {
      open.push(value);
      if (key.kind !== "scalar") continue;
      if (key.value === "<<") {
        // Each of several would look at all keys again.
        if (!isMerged)
          for (const [name, at] of offsets) if (targetsOf(value).some((from) => keysOf(from).has(name))) found.push(at);
        isMerged = true;
        continue;
      }
      const earlier = offsets.get(key.value);
      if (earlier !== undefined) found.push(earlier);
      offsets.set(key.value, key.at);
    }
  }
  return found.sort((one, other) => one - other);
}

/** What a `<<` merges: a mapping, or the first of several. */
function targetsOf(value: YamlNode): readonly YamlNode[] {
  const nodes = value.kind === "sequence" ? value.items.slice(0, MAX_MERGED) : [value];
  return nodes.map((node) => (node.kind === "alias" ? node.target : node));
}

/** Targets of one `<<` that are compared. Nobody merges as many. */
const MAX_MERGED = 20;

function ownKeys(node: YamlNode): ReadonlySet<string> {
  const keys = node.kind === "mapping" ? node.entries.map(([key]) => key) : [];
  return new Set(keys.flatMap((key) => (key.kind === "scalar" ? key.value : [])));
}

/** The position of an offset. */
export function markAt(text: string, offset: number): Mark {
  const line = text.slice(0, offset).match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
  return { at: offset, line };
}

function refusedChunk(text: string): { from: number; problem: string } | undefined {
  const index = text.search(NOT_ALLOWED);
  if (index < 0) return undefined;
  const bytesBefore = Buffer.byteLength(text.slice(0, index));
  return { from: Math.max(0, index - (bytesBefore % CHUNK_BYTES)), problem: problemOf(text.charCodeAt(index)) };
}

function problemOf(code: number): string {
  if (code < 0xdc80 || code > 0xdcff) return "control characters are not allowed";
  const byte = code - 0xdc00;
  return byte < 0xc0 || byte >= 0xf8 ? "invalid leading UTF-8 octet" : "invalid trailing UTF-8 octet";
}

/** Builds the nodes of a document from its events. */
class NodeBuilder {
  root: YamlNode | undefined;
  readonly #open: (YamlSequence | YamlMapping)[] = [];
  /** Keys of the open mappings whose values are still to come. */
  readonly #keys: (YamlNode | undefined)[] = [];
  readonly #anchors = new Map<string, YamlNode>();

  constructor(readonly text: string) {}

  scalar(value: string, isImplicit: boolean, { anchor, tag = "", start }: Properties): void {
    this.#add({ kind: "scalar", value, isImplicit, tag, at: start }, anchor);
  }

  alias(name: string, start: number): void {
    const target = this.#anchors.get(name);
    if (!target) throw new YamlError(`unknown anchor '${name}' referenced`, markAt(this.text, start));
    this.#add({ kind: "alias", name, target, at: start }, undefined);
  }

  startSequence({ anchor, start }: Properties): void {
    this.#start({ kind: "sequence", items: [], at: start }, anchor);
  }

  endSequence(): void {
    this.#end();
  }

  startMapping({ anchor, start }: Properties): void {
    this.#start({ kind: "mapping", entries: [], at: start }, anchor);
  }

  endMapping(): void {
    this.#end();
  }

  #start(node: YamlSequence | YamlMapping, anchor: string | undefined): void {
    if (this.#open.length >= MAX_YAML_DEPTH) throw new LimitError(`YAML nested deeper than ${MAX_YAML_DEPTH} levels`);
    this.#add(node, anchor);
    this.#open.push(node);
    this.#keys.push(undefined);
  }

  #end(): void {
    this.#open.pop();
    this.#keys.pop();
  }

  #add(node: YamlNode, anchor: string | undefined): void {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    const parent = this.#open.at(-1);
    if (!parent) this.root = node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else {
      const last = this.#keys.length - 1;
      const key = this.#keys[last];
      if (key) parent.entries.push([key, node]);
      this.#keys[last] = key ? undefined : node;
    }
  }
}
