import type { Random } from "./random.js";
import { RIGHT, WRONG } from "./spec-words.js";
import { block, flow, type Written, type WrittenMap } from "./writing.js";
import { spoilt } from "./yaml-texts.js";

/** Somebody who writes a spec. */
interface Author extends Random {
  /** True in `percent` of 100 cases, for an author who makes mistakes. */
  slips(percent: number): boolean;
  /** One of the right words; an author who makes mistakes may take a wrong one. */
  word(right: readonly string[], wrong: readonly string[]): string;
}

/** A HostPreflight as people write it, in any style; every second one by an author who makes mistakes of any kind. */
export function specText(random: Random): string {
  const isCareless = random.chance(45);
  const slips = (percent: number) => isCareless && random.chance(percent);
  const author: Author = { ...random, slips, word: (right, wrong) => random.pick(slips(6) ? wrong : right) };
  const separator = author.word(
    ["\n---\n", "\n---\n\n"],
    ["\n--- # next\n", "\n--- \n", "\n...\n---\n", "\n...\n", "\n"],
  );
  const written = () => (random.chance(8) ? carrier(author) : document(author)).replace(/\n$/, "");
  const documents = random.several(1, random.chance(88) ? 1 : 3, written);
  const start = random.chance(6) ? random.pick(["---\n", "# comment\n", "%YAML 1.1\n---\n", "\n"]) : "";
  const text = start + documents.join(separator) + (random.chance(85) ? "\n" : "");
  const lines = slips(4) ? text.replaceAll("\n", "\r\n") : text;
  return (slips(25) ? spoilt(lines, random) : lines).toWellFormed();
}

type Fields = [string, Written][];

function document(author: Author): string {
  const fields: Fields = [
    ["apiVersion", author.word(["troubleshoot.sh/v1beta2"], WRONG.apiVersion)],
    ["kind", author.word(["HostPreflight"], WRONG.kind)],
  ];
  if (author.chance(60)) fields.push(["metadata", metadata(author)]);
  fields.push(["x-outcome", "&a {when: connected, message: shared}"]);
  if (author.slips(10)) fields.push(extraField(author));
  fields.push(["spec", spec(author)]);
  const value = slipped({ fields }, author);
  if (author.chance(94)) return block(value, 0, author);
  return `${author.slips(50) ? "" : "# in braces\n"}${flow(value, author)}\n`;
}

/** A Secret or a ConfigMap that carries specs. */
function carrier(author: Author): string {
  const specs = () => author.several(1, author.chance(85) ? 1 : 2, () => document(author)).join("---\n");
  const isSecret = author.chance(60);
  const fields: Fields = [
    ["apiVersion", author.word(["v1"], ["v2", "troubleshoot.sh/v1beta2", '""'])],
    ["kind", isSecret ? "Secret" : "ConfigMap"],
    ["metadata", metadata(author)],
  ];
  if (author.chance(10)) fields.push(["immutable", author.word(["true", ""], ["'yes'", "1"])]);
  const entries = (asText: (spec: string) => string): Written => ({
    fields: author.several(1, author.chance(80) ? 1 : 2, () => {
      const key = author.word(
        ["preflight.yaml", "preflight-spec", "preflight.yaml", "support-bundle-spec"],
        ["redactor-spec", "spec.yaml", '"preflight-spec"'],
      );
      return [key, author.slips(4) ? author.pick(WRONG.value) : asText(specs())] as [string, Written];
    }),
  });
  const plain = (spec: string) =>
    author.chance(70) ? `|\n  ${spec.replaceAll("\n", "\n  ")}`.trimEnd() : JSON.stringify(spec);
  const coded = (spec: string) =>
    Buffer.from(spec)
      .toString("base64")
      .slice(0, author.slips(4) ? -1 : undefined);
  if (!isSecret || author.chance(60)) fields.push([isSecret ? "stringData" : "data", entries(plain)]);
  if (isSecret && (fields.at(-1)?.[0] !== "stringData" || author.chance(20))) fields.push(["data", entries(coded)]);
  return block({ fields }, 0, author);
}

function metadata(author: Author): Written {
  const fields: Fields = [["name", author.word(["example", '"x"', "a-b", ""], ["1", "true", "[]"])]];
  const tier: Written = { fields: [["tier", author.word(["db", '"1"', ""], ["1", "true", "{}"])]] };
  if (author.chance(15)) fields.push([author.pick(["labels", "annotations"]), tier]);
  const time = author.word(["null", "2026-11-22T18:00:00Z"], ["yesterday", "2026-11-22", "1"]);
  if (author.chance(5)) fields.push(["creationTimestamp", time]);
  return { fields };
}

function extraField({ pick }: Author): [string, Written] {
  return pick<[string, Written]>([
    ["x-list", "[1, 2]"],
    ["status", "{}"],
    ["data", pick(["a", "{}", "[1]", "1"])],
    ["stringData", pick(["{a: b}", "{a: [1]}", "x"])],
    ["y", "1"],
    ["~", "1"],
    ["x-number", ".inf"],
  ]);
}

function spec(author: Author): Written {
  const names = [...new Set(author.several(1, 3, () => author.word(RIGHT.name, WRONG.name)))];
  const analyzers = author.several(1, 3, () => analyzer(author.slips(8) ? "other" : author.pick(names), author));
  const fields: Fields = [
    ["collectors", author.slips(3) ? "[]" : names.map((name) => collector(name, author))],
    ["analyzers", author.slips(3) ? "" : analyzers],
  ];
  if (author.chance(6)) fields.reverse();
  if (author.chance(3)) fields.push(["uri", author.word(["https://example.com/spec.yaml", ""], ["5"])]);
  const remote = author.word(["[]", ""], ["[{cpu: {}}]", "{}", "[{cpu: {collectorName: 1}}]"]);
  if (author.chance(3)) fields.push(["remoteCollectors", remote]);
  return slipped({ fields }, author);
}

function collector(name: string, author: Author): Written {
  const fields: Fields = [["address", author.word(RIGHT.address, WRONG.address)]];
  if (name !== "") fields.unshift(["collectorName", name]);
  if (author.chance(25)) fields.push(["timeout", author.word(RIGHT.timeout, WRONG.timeout)]);
  if (author.chance(20)) fields.push(["exclude", excluded(author)]);
  if (author.slips(3)) return author.pick(WRONG.value);
  return entry({ fields }, ["cpu", "memory", "time", "http", "tcpLoadBalancer", "unknown"], author);
}

/** Mostly not excluded. */
function excluded(author: Author): string {
  return author.word(author.chance(75) ? RIGHT.include : RIGHT.exclude, WRONG.exclude);
}

function analyzer(name: string, author: Author): Written {
  const fields: Fields = [["outcomes", author.several(author.slips(5) ? 0 : 1, 4, () => outcome(author))]];
  if (name !== "") fields.unshift(["collectorName", name]);
  if (author.chance(70)) fields.unshift(["checkName", author.word(RIGHT.text, WRONG.text)]);
  if (author.chance(15)) fields.push(["exclude", excluded(author)]);
  if (author.chance(4)) fields.push(["strict", author.word(RIGHT.include, WRONG.exclude)]);
  if (author.chance(4)) fields.push(["annotations", author.word(["{a: b}", ""], ["{a: 1}", "[]"])]);
  if (author.slips(3)) return author.pick(WRONG.value);
  return entry({ fields }, ["cpu", "memory", "hostOS", "textAnalyze", "unknown"], author);
}

function entry(fields: WrittenMap, others: readonly string[], author: Author): Written {
  if (author.slips(2)) return fields;
  if (author.chance(3)) return { fields: [[author.pick(others.slice(0, -1)), "{}"]] };
  const type = author.word(["tcpConnect"], ["tcpConect", "TCPConnect", "tcpconnect", '"tcpConnect"', "tcp"]);
  const entries: Fields = [[type, author.slips(3) ? author.pick(WRONG.value) : slipped(fields, author)]];
  const more = [...others, "docString", "tcpConnect", "collectorName"];
  if (author.slips(4)) entries.push([author.pick(more), author.pick(WRONG.value)]);
  return { fields: author.chance(50) ? entries : entries.reverse() };
}

function outcome(author: Author): Written {
  if (author.slips(2)) return author.pick(WRONG.value);
  const fields: Fields = [];
  if (author.chance(85)) fields.push(["when", author.word(RIGHT.when, WRONG.when)]);
  if (author.chance(85)) fields.push(["message", author.word(RIGHT.text, WRONG.text)]);
  if (author.chance(8)) fields.push(["uri", author.word(["https://example.com/help", ""], ["5", "{}"])]);
  const merged = author.word(["*a", "{when: error}", "[{message: m}, *a]"], ["x", "[x]", "*b"]);
  if (author.chance(3)) fields.push(["<<", merged]);
  const severity = author.pick(["pass", "pass", "warn", "fail", "fail"]);
  const entries: Fields = [[severity, fields.length > 0 ? slipped({ fields }, author) : "*a"]];
  if (author.slips(3)) entries.push([author.pick(["pass", "fail", "when", "error"]), author.pick(WRONG.value)]);
  return { fields: entries };
}

/** A mapping with a field too many, too few, twice, misspelt, of another type or written in another way. */
function slipped({ fields }: WrittenMap, author: Author): WrittenMap {
  const at = author.below(Math.max(1, fields.length));
  const [key, value] = fields[at] ?? [];
  if (key === undefined || value === undefined || !author.slips(7)) return { fields };
  const replaced = (field: [string, Written]) => ({
    fields: fields.map((each, index) => (index === at ? field : each)),
  });
  switch (author.below(6)) {
    case 0:
      return { fields: fields.filter((_, index) => index !== at) };
    case 1:
      return { fields: [...fields, [key, value]] };
    case 2:
      return replaced([misspelt(key, author), value]);
    case 3:
      return replaced([key, author.pick(WRONG.value)]);
    case 4:
      return { fields: [...fields, [author.pick(["x-extra", "extra", ".a", "note"]), author.pick(WRONG.value)]] };
    default:
      return replaced([author.pick([`"${key}"`, `'${key}'`, `!!str ${key}`, `&k ${key}`]), value]);
  }
}

function misspelt(key: string, { below, pick }: Author): string {
  const at = below(key.length);
  const inserted = key.slice(0, at) + pick(["a", "s", "S"]) + key.slice(at);
  return pick([key.slice(0, at) + key.slice(at + 1), inserted, key.toLowerCase(), `${key}s`]);
}
