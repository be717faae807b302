import { type Properties, resolve, type YamlEvents, YamlFault } from "../go/yaml/usual.js";
import type { Located, Position } from "../problem/problem.js";
import type { YamlBudget } from "../yaml/limits.js";
import { readUsual } from "../yaml/usual.js";
import { withBrackets } from "./brackets.js";
import type { SpecText } from "./carriers.js";
import type { HostPreflight } from "./host-preflight.js";
import { addressNotRendered } from "./not-rendered.js";
import { outcomeErrors, outcomeWarnings } from "./passes.js";
import { withMissingParts } from "./printed-address.js";
import { type Analyzer, apiVersions, CONNECT, type Collector, type Outcome, type Severity, UNTITLED } from "./spec.js";
import { isNetworkStatus } from "./statuses.js";
import { durationMs } from "./timeout.js";

/**
 * Decodes a text that is one HostPreflight as most are, without the tree of its YAML: it has nothing but `tcpConnect` with known
 * fields of the right types, each given once, and no problem. `undefined` for every other text: it is decoded from its tree,
 * which says what is wrong with it.
 */
export function usualPreflight(spec: SpecText, budget: YamlBudget): HostPreflight | undefined {
  // An action that no program rendered is a problem of the whole file.
  if (spec.text.includes("{{")) return undefined;
  const reader = new UsualReader(spec.positionAt);
  return readUsual(spec.text, reader, budget) ? withMissingParts(reader.preflight(), spec) : undefined;
}

/** The text is read from its tree. */
function giveUp(): never {
  throw new YamlFault("unusual", 0);
}

type Value = string | boolean | null | undefined;

/** A mapping or a list where a document may have one, and the fields of the one that is open. None can be in itself. */
class Part {
  parent: Part | undefined;
  /** The offset of the one that is open. */
  start = 0;
  /** The index of the field whose value comes next; -1 where a field comes next, and in a list. */
  field = -1;
  readonly values: Value[];
  /** The offset of the value of each field; -1 where it is not given. */
  readonly starts: number[];

  /**
   * @param below what stands below each field; the value of another one is a scalar
   * @param item what a list consists of; a part without it is a mapping
   */
  constructor(
    readonly fields: readonly string[],
    readonly below: readonly (Part | undefined)[] = [],
    readonly item?: Part,
  ) {
    this.values = fields.map(() => undefined);
    this.starts = fields.map(() => -1);
    for (const part of item ? [item] : below) if (part) part.parent = this;
  }

  open(start: number): void {
    this.start = start;
    this.field = -1;
    this.values.fill(undefined);
    this.starts.fill(-1);
  }
}

const SEVERITIES = ["pass", "warn", "fail"] as const satisfies readonly Severity[];

class UsualReader implements YamlEvents {
  nodes = 0;
  readonly #positionAt: (offset: number) => Position;
  readonly #outcome = new Part(["when", "message", "uri"]);
  readonly #outcomeEntry = new Part(SEVERITIES, [this.#outcome, this.#outcome, this.#outcome]);
  readonly #outcomes = new Part([], [], this.#outcomeEntry);
  readonly #analyzer = new Part(
    ["checkName", "collectorName", "exclude", "outcomes"],
    [undefined, undefined, undefined, this.#outcomes],
  );
  readonly #collector = new Part(["collectorName", "exclude", "address", "timeout"]);
  readonly #collectorEntry = new Part(["tcpConnect"], [this.#collector]);
  readonly #analyzerEntry = new Part(["tcpConnect"], [this.#analyzer]);
  readonly #spec = new Part(
    ["collectors", "analyzers"],
    [new Part([], [], this.#collectorEntry), new Part([], [], this.#analyzerEntry)],
  );
  readonly #metadata = new Part(["name"]);
  readonly #document = new Part(
    ["apiVersion", "kind", "metadata", "spec"],
    [undefined, undefined, this.#metadata, this.#spec],
  );
  #open = new Part([], [], this.#document);
  #name = "";
  #timeout: { readonly text: string; readonly ms: number | null } = { text: "0", ms: null };
  #found: Outcome[] = [];
  readonly #collectors: Collector[] = [];
  readonly #analyzers: Analyzer[] = [];

  constructor(positionAt: (offset: number) => Position) {
    this.#positionAt = positionAt;
  }

  preflight(): HostPreflight {
    return { name: this.#name, collectors: this.#collectors, analyzers: this.#analyzers, notRun: [] };
  }

  scalar(text: string, isImplicit: boolean, { start }: Properties): void {
    this.nodes++;
    const open = this.#open;
    const { field } = open;
    if (field < 0) {
      open.field = open.fields.indexOf(text);
      if (open.field < 0 || open.starts[open.field] !== -1) giveUp();
      return;
    }
    const value = isImplicit ? resolve(text) : text;
    if (open.below[field] || typeof value === "number" || typeof value === "bigint") giveUp();
    open.values[field] = value as Value;
    open.starts[field] = start;
    open.field = -1;
  }

  alias(): void {
    giveUp();
  }

  startMapping({ start }: Properties): void {
    this.#start(start, { isList: false });
  }

  startSequence({ start }: Properties): void {
    this.#start(start, { isList: true });
  }

  #start(start: number, { isList }: { readonly isList: boolean }): void {
    this.nodes++;
    const open = this.#open;
    const next = open.field < 0 ? open.item : open.below[open.field];
    if (!next || isList !== (next.item !== undefined)) giveUp();
    // Each check names its document.
    if (next === this.#metadata && this.#document.starts[3] !== -1) giveUp();
    if (open.field >= 0) open.starts[open.field] = start;
    next.open(start);
    this.#open = next;
  }

  endSequence(): void {
    this.#close();
  }

  endMapping(): void {
    const done = this.#open;
    if (done === this.#outcome) this.#endOutcome();
    else if (done === this.#collector) this.#endCollector();
    else if (done === this.#analyzer) this.#endAnalyzer();
    else if (done === this.#metadata) this.#name = this.#text(done, 0);
    else if (done === this.#document) this.#endDocument();
    else if (done !== this.#spec && done.starts.filter((start) => start !== -1).length !== 1) giveUp();
    this.#close();
  }

  #close(): void {
    this.#open = this.#open.parent as Part;
    this.#open.field = -1;
  }

  #endDocument(): void {
    const [apiVersion, kind] = this.#document.values;
    if (typeof apiVersion !== "string" || !apiVersions.includes(apiVersion) || kind !== "HostPreflight") giveUp();
    if (this.#collectors.length + this.#analyzers.length === 0) giveUp();
  }

  #endCollector(): void {
    const part = this.#collector;
    const position = this.#positionAt(part.start);
    const exclude = this.#exclude(part, 1, position);
    const address = this.#located(part, 2, position);
    if (addressNotRendered(address) || withBrackets(address.value) !== undefined) giveUp();
    const timeoutMs = this.#timeoutMs(this.#text(part, 3), position);
    this.#collectors.push({
      name: this.#text(part, 0) || CONNECT,
      address,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      exclude,
      position,
      spec: this.#name,
    });
  }

  /** Mostly all checks have the same. */
  #timeoutMs(text: string, position: Position): number | null | undefined {
    if (text === "") return undefined;
    if (text !== this.#timeout.text) this.#timeout = { text, ms: durationMs(text, position, giveUp) };
    return this.#timeout.ms;
  }

  #endAnalyzer(): void {
    const part = this.#analyzer;
    const position = this.#positionAt(part.start);
    const collectorName = this.#located(part, 1, position);
    const analyzer: Analyzer = {
      title: this.#text(part, 0) || UNTITLED,
      collectorName: { ...collectorName, value: collectorName.value || CONNECT },
      exclude: this.#exclude(part, 2, position),
      outcomes: this.#found,
      position,
      spec: this.#name,
    };
    this.#found = [];
    if (outcomeErrors(analyzer.outcomes).length > 0) giveUp();
    if (!analyzer.exclude.value && outcomeWarnings(analyzer).length > 0) giveUp();
    this.#analyzers.push(analyzer);
  }

  #endOutcome(): void {
    const part = this.#outcome;
    const when = this.#text(part, 0);
    if (part.starts[0] !== -1 && !isNetworkStatus(when)) giveUp();
    const uri = this.#text(part, 2);
    this.#found.push({
      severity: SEVERITIES[this.#outcomeEntry.field] as Severity,
      when,
      message: this.#text(part, 1),
      ...(uri === "" ? {} : { uri }),
      position: this.#positionAt(part.start),
    });
  }

  /** A string; "" where it is absent or empty, as Go's zero value. */
  #text({ values }: Part, field: number): string {
    const value = values[field] ?? "";
    return typeof value === "string" ? value : giveUp();
  }

  /** @param position of the mapping, where the field is absent */
  #located(part: Part, field: number, position: Position): Located<string> {
    return { value: this.#text(part, field), position: this.#positionOf(part, field) ?? position };
  }

  #exclude(part: Part, field: number, position: Position): Located<boolean> {
    const value = part.values[field] ?? false;
    if (typeof value !== "boolean") giveUp();
    return { value, position: this.#positionOf(part, field) ?? position };
  }

  #positionOf({ starts }: Part, field: number): Position | undefined {
    const start = starts[field] ?? -1;
    return start < 0 ? undefined : this.#positionAt(start);
  }
}
