import { describe, expect, test } from "@jest/globals";
import { type InputName, readInputs } from "../../src/inputs/inputs.js";
import { accept } from "../../src/problem/checked.js";
import { describeSettings } from "../../src/report/facts.js";

const usual = { timeout: "10s", concurrency: "auto", "fail-on": "fail" };
const patterns = (count: number) => Array.from({ length: count }, (_, index) => `h${index}.example.com`);

describe("describeSettings()", () => {
  const table: { has: string; inputs: Partial<Record<InputName, string>>; expected: Record<string, string> }[] = [
    { has: "the timeout, the concurrency and fail-on", inputs: {}, expected: usual },
    { has: "a timeout without a deadline", inputs: { timeout: "0" }, expected: { ...usual, timeout: "none" } },
    {
      has: "how a check is tried, where that is not as usual",
      inputs: {
        retries: "2",
        "retry-delay": "500ms",
        hold: "1s",
        "max-duration": "5m",
        resolver: "system",
        "ip-family": "6",
      },
      expected: {
        ...usual,
        retries: "2",
        "retry-delay": "500ms",
        hold: "1s",
        "max-duration": "5m0s",
        resolver: "system",
        "ip-family": "6",
      },
    },
    {
      has: "how long a service is waited for",
      inputs: { wait: "1m" },
      expected: { ...usual, wait: "1m0s", "retry-delay": "1s" },
    },
    {
      has: "join-checks",
      inputs: { "join-checks": "true" },
      expected: { ...usual, "join-checks": "true" },
    },
    {
      has: "the patterns of the policy",
      inputs: { allow: "10.20.0.0/16:5432\n *.example.com ", deny: "10.20.99.0/24" },
      expected: { ...usual, allow: "10.20.0.0/16:5432, *.example.com", deny: "10.20.99.0/24" },
    },
    {
      has: "fifty patterns",
      inputs: { deny: patterns(50).join("\n") },
      expected: { ...usual, deny: patterns(50).join(", ") },
    },
    {
      has: "fifty patterns and the number of the others",
      inputs: { deny: patterns(53).join("\n") },
      expected: { ...usual, deny: `${patterns(50).join(", ")} and 3 more` },
    },
  ];

  test.each(table)("has $has", ({ inputs, expected }) => {
    const given = { spec: "spec.yaml", ...inputs };
    expect(describeSettings(accept(readInputs((name) => given[name as keyof typeof given] ?? "")), {})).toEqual(
      expected,
    );
  });

  test("has the names of the variables of proxies, which no check uses, and not their values", () => {
    const inputs = accept(readInputs((name) => (name === "spec" ? "spec.yaml" : "")));
    const env = { https_proxy: "http://a:b@192.0.2.1", HTTP_PROXY: "http://192.0.2.1", ALL_PROXY: "" };
    expect(describeSettings(inputs, env)).toEqual({ ...usual, "proxies not used": "HTTP_PROXY, HTTPS_PROXY" });
  });
});
