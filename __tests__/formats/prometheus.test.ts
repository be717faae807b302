import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatPrometheus } from "../../src/formats/prometheus.js";
import { makeVisible } from "../../src/report/escape.js";
import { arbitraryReport } from "../report/arbitrary-report.js";
import { makeMixedReport, makeReport, makeResult } from "../report/make-report.js";

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * A strict reader of https://prometheus.io/docs/instrumenting/exposition_formats/: each metric has its HELP, its TYPE and
 * then its samples together; no two samples are of one series.
 */
function parse(text: string): Sample[] {
  expect(text).toMatch(/(^|\n)# EOF\n$/);
  const samples: Sample[] = [];
  const seen = new Set<string>();
  const metrics = new Set<string>();
  let current = "";
  for (const line of text.slice(0, -"# EOF\n".length).split("\n").slice(0, -1)) {
    const help = /^# HELP ([a-z_]+) [ -~]+$/.exec(line);
    const type = /^# TYPE ([a-z_]+) gauge$/.exec(line);
    const sample = /^([a-z_]+)(?:\{((?:[a-z_]+="(?:[^"\\]|\\[\\"n])+",?)+)\})? (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(
      line,
    );
    if (help) {
      current = help[1] as string;
      expect(metrics.has(current)).toBe(false);
      metrics.add(current);
    } else if (type) expect(type[1]).toBe(current);
    else {
      if (!sample) throw new Error(`no line of the format: ${JSON.stringify(line)}`);
      expect(sample[1]).toBe(current);
      const pairs = [...(sample[2] ?? "").matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/gs)].map(
        ([, label, value]) => [label as string, unescapeLabel(value as string)] as const,
      );
      const labels = Object.fromEntries(pairs);
      expect(Object.keys(labels).length).toBe(pairs.length);
      const series = JSON.stringify([current, ...[...pairs].sort()]);
      expect(seen.has(series)).toBe(false);
      seen.add(series);
      samples.push({ name: current, labels, value: Number(sample[3]) });
    }
  }
  return samples;
}

const unescapeLabel = (value: string) =>
  value.replace(/\\(.)/gs, (_, character) => (character === "n" ? "\n" : character));
const prefix = "tcp_connect_preflight_";

describe("formatPrometheus", () => {
  test("has the status, duration and attempts of each check", () => {
    const samples = parse(formatPrometheus(makeMixedReport()));
    const of = (name: string, check: string) =>
      samples.filter((sample) => sample.name === prefix + name && sample.labels.check === check);
    const held = (name: string, label: string, check: string) =>
      of(name, check)
        .filter(({ value }) => value === 1)
        .map(({ labels }) => labels[label]);
    expect(held("check_status", "status", "Postgres primary")).toEqual(["fail"]);
    expect(held("check_network_status", "network_status", "Postgres primary")).toEqual(["connection-timeout"]);
    expect(held("check_reason", "reason", "Postgres primary")).toEqual(["no-answer"]);
    expect(of("check_duration_seconds", "Postgres primary")[0]?.value).toBe(5.001);
    expect(of("check_attempts", "Redis")[0]?.value).toBe(3);
    expect(of("check_status", "API")[0]?.labels).toMatchObject({
      run: "gate",
      spec: "staging",
      collector: "api",
      address: "api.example.com:443",
    });
    expect(samples.find(({ name }) => name === `${prefix}run_duration_seconds`)?.value).toBe(5.1);
  });

  test("distinguishes checks that are equal in every field", () => {
    const samples = parse(formatPrometheus(makeReport({ results: [makeResult(), makeResult(), makeResult()] })));
    const attempts = samples.filter(({ name }) => name === `${prefix}check_attempts`);
    expect(attempts.map(({ labels }) => labels.occurrence)).toEqual([undefined, "2", "3"]);
  });

  test("has only the metrics of the run for a run without checks", () => {
    const names = new Set(parse(formatPrometheus(makeReport({ results: [] }))).map(({ name }) => name));
    expect([...names].filter((name) => name.startsWith(`${prefix}check_`))).toEqual([]);
  });

  test("leaves out labels without a value, which Prometheus takes for absent ones", () => {
    const samples = parse(formatPrometheus(makeReport({ name: "", results: [makeResult({ spec: "" })] })));
    const of = (name: string) => samples.find((sample) => sample.name === prefix + name)?.labels ?? {};
    expect(of("run_duration_seconds")).toEqual({});
    expect(Object.keys(of("run_result"))).toEqual(["result"]);
    expect(Object.keys(of("check_attempts"))).toEqual(["check", "collector", "address"]);
  });

  test("a strict parser accepts any report: no series twice, the same titles and addresses", () => {
    const unbroken = (text = "") => text.replaceAll("##\u200b", "##");
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const samples = parse(formatPrometheus(report));
        const attempts = samples.filter(({ name }) => name === `${prefix}check_attempts`);
        expect(attempts.map(({ labels }) => [unbroken(labels.check), unbroken(labels.address)])).toEqual(
          report.results.map(({ title, address }) => [unbroken(makeVisible(title)), unbroken(makeVisible(address))]),
        );
      }),
    );
  });
});
