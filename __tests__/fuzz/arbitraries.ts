import fc from "fast-check";
import type { Model, Style } from "./model.js";
import { corpus, installerExample, tokens } from "./tokens.js";

/** Objects with the prototype of object literals. */
function record<T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(parts, { noNullPrototype: true }) as fc.Arbitrary<T>;
}

const name = fc.constantFrom(
  "connect",
  "api",
  "db",
  "cache",
  "yes",
  "1",
  "~",
  "a b",
  "é💥",
  "x: y",
  "- z",
  "#",
  "'",
  "{{",
  "*a",
);
const address = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "api.example.com:6443",
      "db.example.com:5432",
      "cache.example.com:6379",
      "a.example.com:1",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("[2001:db8::1]:443", "192.0.2.1:http", "localhost:1", ":80", "a.example.com:65536"),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "no-port", "https://example.com:443", "a b:1") },
);
const message = fc.oneof(
  fc.constantFrom("", "up", "It is down: see *here* | there", "::error::x", "two\nlines\n"),
  fc.string(),
);

const outcome = record({
  severity: fc.constantFrom("pass", "warn", "fail"),
  when: fc.constantFrom("", "connected", "connection-refused", "connection-timeout", "error", "Connected", "refused"),
  message,
});

/**
 * Outcomes that a spec may have: one that never matches is a `pass`, a `pass` without `when` comes last, and none but a `pass` comes
 * behind a `pass` with its `when`.
 */
const outcomes = fc.array(outcome, { maxLength: 5 }).map((all) =>
  all
    .map((one, index) => {
      const { severity, when } = one;
      if (severity === "pass" && when === "" && index < all.length - 1) return { ...one, when: "connected" };
      return severity !== "pass" && /^(Connected|refused)$/.test(when) ? { ...one, when: "error" } : one;
    })
    .map((one, index, mapped) => {
      const isBehindPass = mapped
        .slice(0, index)
        .some(({ severity, when }) => severity === "pass" && when === one.when);
      return isBehindPass ? { ...one, severity: "pass" as const } : one;
    }),
);

const model: fc.Arbitrary<Model> = fc
  .uniqueArray(
    record({ name, address, excluded: mostly(false, true), timeout: fc.constantFrom("", "5s", "1m30s", "0") }),
    { selector: (one) => one.name, minLength: 1, maxLength: 5 },
  )
  .chain((collectors) =>
    record({
      collectors: fc.constant(collectors),
      analyzers: fc.array(
        record({
          title: fc.oneof(name, message),
          of: fc.nat(collectors.length - 1),
          excluded: mostly(false, true),
          outcomes,
        }),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );

function mostly<T>(usual: T, rare: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(rare) });
}

const style: fc.Arbitrary<Style> = record({
  yaml: record({
    indent: fc.constantFrom(2, 3, 4),
    lineWidth: mostly(0, 80),
    indentSeq: fc.boolean(),
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "QUOTE_SINGLE" as const,
      "BLOCK_LITERAL" as const,
      "BLOCK_FOLDED" as const,
    ),
    collectionStyle: mostly("any" as const, "flow" as const),
  }),
  isJson: fc.constantFrom(false, false, true),
  documents: fc.integer({ min: 1, max: 3 }),
  between: fc.constantFrom("---\n", "...\n---\n", "---\n# nothing\n---\n", "--- # next\n"),
  isCrlf: mostly(false, true),
  hasBom: mostly(false, true),
  isTemplated: fc.boolean(),
  yes: fc.constantFrom(true, "true", "1", "T", "TRUE"),
  no: fc.constantFrom(undefined, false, "false", "0", "F", "", null),
});

/** One change of a tree: the operation, the position and the new value. */
export interface TreeChange {
  readonly kind: "drop" | "rename" | "replace" | "repeat" | "wrap" | "lift";
  readonly at: number;
  readonly value: unknown;
}

/** One change of a string: a token replaces some characters at a position. */
export interface TextChange {
  readonly at: number;
  readonly removed: number;
  readonly token: string;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 3.5, 1e21, "", [], {}, [[]], "x", "{{kurl .S }}", "yes", { a: 1 }),
  fc.constantFrom(...tokens),
  fc.string({ unit: "binary" }),
);

const treeChange: fc.Arbitrary<TreeChange> = record({
  kind: fc.constantFrom("drop", "rename", "replace", "repeat", "wrap", "lift"),
  at: fc.nat(10_000),
  value: odd,
});

const textChange: fc.Arbitrary<TextChange> = record({
  at: fc.nat(1_000_000),
  removed: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  token: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  ),
});

const few = <T>(change: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<T[]>([]) },
    { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(change, { maxLength: 5 }) },
  );

/** Usually a valid value. */
const or = (usual: fc.Arbitrary<unknown>, rare: fc.Arbitrary<unknown> = odd): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: rare });

const oddHost = fc.oneof(fc.constantFrom("[::1]", "a b", "x\n- y", "", "'", "a: b"), fc.string());
const host = or(fc.constantFrom("10.0.0.1", "2001:db8::1", "node-1.example.com"), oddHost);
const hosts = fc.array(host, { maxLength: 3 });
const contextKeys = {
  IsJoin: or(fc.boolean()),
  IsPrimary: or(fc.boolean()),
  IsUpgrade: fc.boolean(),
  PrimaryHosts: or(hosts),
  SecondaryHosts: hosts,
  RemoteHosts: or(hosts),
  Installer: or(fc.constant({ spec: { kubernetes: { version: "1.30.2", masterAddress: "10.0.0.1:6443" } } })),
  Values: fc.dictionary(fc.string({ maxLength: 8 }), odd, { maxKeys: 3 }),
};
const context = record({
  value: fc.record(contextKeys, { requiredKeys: [], noNullPrototype: true }),
  changes: or(fc.constant([]), fc.array(textChange, { maxLength: 1 })) as fc.Arbitrary<TextChange[]>,
});

/** The inputs of a run besides its spec. */
export interface Surroundings {
  readonly networkSeed: number;
  readonly addresses: string;
  readonly joinChecks: boolean;
  readonly retries: number;
  readonly concurrency: number | "auto";
  readonly allow: string;
  readonly deny: string;
  /** The number of the dial at which the run is cancelled; 0 is never. */
  readonly calledOffAt: number;
}

const surroundings: fc.Arbitrary<Surroundings> = record({
  networkSeed: fc.nat(),
  addresses: fc.constantFrom("", "", "", "x=db.example.com:5432", "api=a.example.com:1\napi=b.example.com:2"),
  joinChecks: mostly(false, true),
  retries: mostly(0, 1),
  concurrency: fc.constantFrom("auto" as const, 1, 2),
  allow: mostly("", "*.example.com\n192.0.2.0/25"),
  deny: mostly("", "db.example.com"),
  calledOffAt: mostly(0, 2),
});

/** A spec without mistakes. */
export const meant = record({ model, style, networkSeed: fc.nat() });

const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** A spec in which one key is misspelt. */
export const misspelt = record({
  model,
  style,
  networkSeed: fc.nat(),
  at: fc.nat(10_000),
  misspell: fc.constantFrom<Misspelling>("append", "shorten", "lower", "double", "dash", "space"),
});

export type Misspelling = "append" | "shorten" | "lower" | "double" | "dash" | "space";

/** A spec with mistakes, or a random one. */
export const mangled = record({
  source: fc.oneof(
    {
      weight: 6,
      arbitrary: record({ kind: fc.constant("model" as const), model, style, treeChanges: few(treeChange) }),
    },
    {
      weight: 3,
      arbitrary: record({ kind: fc.constant("corpus" as const), text: fc.constantFrom(...corpus) }),
    },
    {
      weight: 1,
      arbitrary: record({
        kind: fc.constant("tokens" as const),
        text: fc.array(fc.constantFrom(...tokens), { maxLength: 30 }).map((all) => all.join("")),
      }),
    },
  ),
  textChanges: few(textChange),
  installer: rarely(
    record({
      text: or(fc.constant(installerExample), fc.constantFrom(...corpus)) as fc.Arbitrary<string>,
      changes: few(textChange),
    }),
  ),
  context: rarely(context),
  surroundings,
});
