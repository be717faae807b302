import { sprintf } from "../fmt/fmt.js";
import { type Budget, GoError, STEPS_PER_CONTAINER, STEPS_PER_ENTRY, STEPS_PER_STRING } from "../func.js";
import { ANY, mapOf, UINT64 } from "../reflect.js";
import { formatFloat } from "../strconv/strconv.js";
import { dict, GoMap, GoNumber, GoSlice, type GoValue, list, type MapKey } from "../value.js";
import { markAt, YamlError, type YamlMapping, type YamlNode, type YamlScalar, type YamlSequence } from "./nodes.js";
import { MERGE_TAG, type Resolved, resolve, resolveTagged } from "./resolve.js";

/** What go-yaml makes of a document, before keys become strings and numbers floats. */
export type Decoded = Resolved | readonly Decoded[] | DecodedMap;
type DecodedMap = Map<DecodedKey, Decoded>;
type DecodedKey = string | bigint | number | boolean | null;

/**
 * A document as Kubernetes reads it, through JSON: numbers are `float64`, keys strings, `yes` and `on` booleans.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v2.4.4/decode.go, https://github.com/kubernetes-sigs/yaml/blob/v1.6.0/yaml.go
 *
 * @throws YamlError, or GoError for what JSON cannot say
 */
export function decodeNode(node: YamlNode, text: string, budget: Budget): GoValue {
  const value = toJson(new Decoder(text, budget).value(node));
  refuseInfinite(value);
  return value;
}

/** A document as go-yaml itself reads it. @throws YamlError */
export function decodeYaml(node: YamlNode, text: string, budget: Budget): Decoded {
  return new Decoder(text, budget).value(node);
}

/** Counts what aliases add, as go-yaml does. */
class Decoder {
  #decoded = 0;
  #fromAliases = 0;
  #aliasDepth = 0;
  readonly #open = new Set<YamlNode>();

  constructor(
    readonly text: string,
    readonly budget: Budget,
  ) {}

  value(node: YamlNode): Decoded {
    this.budget.steps(1);
    this.#decoded++;
    if (this.#aliasDepth > 0) this.#fromAliases++;
    if (this.#isExcessive()) throw new YamlError("document contains excessive aliasing");
    if (node.kind === "sequence" || node.kind === "mapping") this.budget.steps(STEPS_PER_CONTAINER);
    switch (node.kind) {
      case "alias":
        return this.#alias(node, (target) => this.value(target));
      case "scalar":
        return this.#scalar(node);
      case "sequence":
        return this.#sequence(node);
      case "mapping":
        return this.#mapping(node, new Map());
    }
  }

  #scalar(node: YamlScalar): Resolved {
    const value = scalarOf(node, this.text);
    if (typeof value === "string") this.budget.steps(STEPS_PER_STRING);
    return value;
  }

  #isExcessive(): boolean {
    if (this.#fromAliases <= 100 || this.#decoded <= 1000) return false;
    return this.#fromAliases / this.#decoded > allowedRatio(this.#decoded);
  }

  #alias<Result>(node: YamlNode & { kind: "alias" }, read: (target: YamlNode) => Result): Result {
    if (this.#open.has(node))
      throw new YamlError(`anchor '${node.name}' value contains itself`, markAt(this.text, node.at));
    this.#open.add(node);
    this.#aliasDepth++;
    const result = read(node.target);
    this.#aliasDepth--;
    this.#open.delete(node);
    return result;
  }

  #sequence({ items }: YamlSequence): Decoded {
    return items.map((item) => this.value(item));
  }

  #mapping({ entries }: YamlMapping, into: DecodedMap): DecodedMap {
    for (const [key, value] of entries) {
      this.budget.steps(STEPS_PER_ENTRY);
      if (isMerge(key)) this.#merge(value, into);
      else into.set(this.#key(key), this.value(value));
    }
    return into;
  }

  #key(node: YamlNode): DecodedKey {
    const key = this.value(node);
    if (typeof key !== "object" || key === null) return key;
    throw new YamlError(sprintf("invalid map key: %#v", [goValue(key)]), markAt(this.text, node.at));
  }

  /** `<<`: the entries of a mapping, or of several, the earlier ones of which win. They replace what stands before. */
  #merge(node: YamlNode, into: DecodedMap): void {
    if (node.kind === "sequence") for (const item of node.items.toReversed()) this.#mergeMapping(item, into);
    else this.#mergeMapping(node, into);
  }

  #mergeMapping(node: YamlNode, into: DecodedMap): void {
    const target = node.kind === "alias" ? node.target : node;
    if (target.kind !== "mapping") {
      throw new YamlError("map merge requires map or sequence of maps as the value", markAt(this.text, node.at));
    }
    this.#decoded++;
    if (node.kind === "alias") this.#alias(node, () => this.#mapping(target, into));
    else this.#mapping(target, into);
  }
}

/** How much of a document may come from aliases: 99 % of a small one, 10 % of a large one. */
function allowedRatio(decoded: number): number {
  const [low, high] = [400_000, 4_000_000];
  if (decoded <= low) return 0.99;
  return decoded >= high ? 0.1 : 0.99 - 0.89 * ((decoded - low) / (high - low));
}

/** Whether a key is the `<<` that merges other mappings. */
export function isMerge(node: YamlNode): boolean {
  return node.kind === "scalar" && node.value === "<<" && (node.isImplicit || node.tag === MERGE_TAG);
}

/** Returns what a scalar means. @throws YamlError where its tag does not fit, at its place in the text */
export function scalarOf({ tag, value, isImplicit, at }: YamlScalar, text: string): Resolved {
  if (tag === "" || tag === "!") return isImplicit ? resolve(value) : value;
  const resolved = resolveTagged(tag, value);
  if ("fault" in resolved) throw new YamlError(resolved.fault, markAt(text, at));
  return resolved.value;
}

function toJson(value: Decoded): GoValue {
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (!(value instanceof Map)) return list(value.map(toJson));
  return dict([...value].map(([key, item]) => [keyText(key, item), toJson(item)]));
}

/** JSON has no infinity; Go says so once all keys have become strings. */
function refuseInfinite(value: GoValue): void {
  if (value instanceof GoSlice) value.items.forEach(refuseInfinite);
  else if (value instanceof GoMap) value.entries.forEach(refuseInfinite);
  else if (typeof value === "number" && !Number.isFinite(value)) {
    const shown = Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    throw new GoError(`json: unsupported value: ${shown}`);
  }
}

const LARGEST_INT64 = 2n ** 63n - 1n;

function keyText(key: DecodedKey, value: Decoded): string {
  if (typeof key === "string") return key.toWellFormed();
  if (typeof key === "number") return floatKey(key);
  if (typeof key === "boolean" || (typeof key === "bigint" && key <= LARGEST_INT64)) return String(key);
  const type = key === null ? "%!s(<nil>)" : "uint64";
  const [shownKey, shownValue] = [goValue(key), goValue(value)].map((each) => sprintf("%+#v", [each]));
  throw new GoError(`unsupported map key of type: ${type}, key: ${shownKey}, value: ${shownValue}`);
}

/** Keys have the precision of `float32`. */
function floatKey(key: number): string {
  if (Number.isNaN(key)) return ".nan";
  if (!Number.isFinite(key)) return key > 0 ? ".inf" : "-.inf";
  return formatFloat(Math.fround(key), "g", -1, 32);
}

/** As go-yaml decodes into `interface{}`; errors show it. */
function goValue(value: Decoded): GoValue {
  if (typeof value === "bigint") return value > LARGEST_INT64 ? new GoNumber(UINT64, value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (!(value instanceof Map)) return list(value.map(goValue));
  const entries = [...value].map(([key, item]): [MapKey, GoValue] => [key ?? "", goValue(item)]);
  return new GoMap(mapOf(ANY, ANY), new Map(entries));
}
