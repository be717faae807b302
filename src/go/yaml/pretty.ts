import { type Budget, GoError } from "../func.js";
import { isExported, isFloat } from "../reflect.js";
import { formatFloat } from "../strconv/strconv.js";
import { formatTime, momentOf, TIME } from "../time/time.js";
import { decodeUtf8, encodeUtf8, toValidUtf8 } from "../utf8.js";
import {
  bytesOf,
  GoMap,
  GoNumber,
  GoOpaque,
  GoPointer,
  GoSlice,
  GoStruct,
  type GoValue,
  methodOf,
  typeOf,
} from "../value.js";
import { emit } from "./emit.js";
import type { Emittable, EmittableScalar } from "./emittable.js";

const RFC_3339_NANO = "2006-01-02T15:04:05.999999999Z07:00";

type Node = Emittable<undefined>;

/**
 * Writes a value as the encoder of go.yaml.in/yaml/v3 does with an indentation of two: not through JSON, so that numbers
 * are Go's and the keys of structs their names in lower case.
 *
 * Ref: https://github.com/yaml/go-yaml/blob/v3.0.5/encode.go
 *
 * @throws GoError for functions and complex numbers
 */
export function marshalPretty(value: GoValue, budget: Budget): string {
  const { text } = emit(new Converter(budget).node(value), { isVersion3: true, budget });
  budget.string(text.length);
  return text;
}

class Converter {
  #depth = 0;

  constructor(private readonly budget: Budget) {}

  node(value: GoValue): Node {
    this.budget.steps(1);
    if (value === null || (value instanceof GoPointer && value.target === undefined)) return scalar(null);
    if (value instanceof GoOpaque && value.type === TIME) return plain(formatTime(momentOf(value), RFC_3339_NANO));
    const marshaler = methodOf(value, "MarshalText");
    if (marshaler) return scalar(decodeUtf8(bytesOf(marshaler.call([], this.budget) as GoSlice)));
    if (value instanceof GoPointer) return this.node(value.target as GoValue);
    if (value instanceof GoMap || value instanceof GoStruct || value instanceof GoSlice) return this.#collection(value);
    if (value instanceof GoNumber) return numberNode(value);
    if (typeof value === "string") return stringNode(value);
    if (typeof value === "object") throw new GoError(`cannot marshal type: ${typeOf(value)?.name}`);
    return scalar(value);
  }

  #collection(value: GoMap | GoStruct | GoSlice): Node {
    this.#depth++;
    this.budget.depth(this.#depth);
    const node: Node =
      value instanceof GoSlice
        ? { kind: "list", items: value.items.map((item) => this.node(item)), origin: undefined }
        : { kind: "map", entries: entriesOf(value).map((entry) => this.#entry(entry)), origin: undefined };
    this.#depth--;
    return node;
  }

  #entry([key, value]: readonly [EmittableScalar<undefined>["value"], GoValue]) {
    return { key: scalar(key), value: this.node(value) };
  }
}

function entriesOf(value: GoMap | GoStruct): (readonly [EmittableScalar<undefined>["value"], GoValue])[] {
  if (value instanceof GoMap) return [...value.entries];
  return (value.type.fields ?? []).flatMap(({ name, exported }, index) =>
    (exported ?? isExported(name)) ? [[name.toLowerCase(), value.values[index] ?? null] as const] : [],
  );
}

function numberNode({ type, value }: GoNumber): Node {
  if (typeof value === "bigint") return scalar(value);
  return isFloat(type.kind) && type.kind === "float32" ? plain(formatFloat(value, "g", -1, 32)) : scalar(value);
}

/** Bytes on one line that are not UTF-8 are `!!binary`. go-yaml breaks longer ones, here they have U+FFFD instead. */
function stringNode(value: string): Node {
  const text = toValidUtf8(value);
  const base64 = text === value ? "" : encodeUtf8(value).toString("base64");
  return base64 === "" || base64.length >= MAX_BASE64 ? scalar(text) : plain(`!!binary ${base64}`);
}

const MAX_BASE64 = 70;

function scalar(value: EmittableScalar<undefined>["value"]): EmittableScalar<undefined> {
  return { kind: "scalar", value, origin: undefined };
}

/** A text that is written without quotes, whatever it would mean. */
function plain(text: string): EmittableScalar<undefined> {
  return { kind: "scalar", value: text, origin: undefined, isPlain: true };
}
