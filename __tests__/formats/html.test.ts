import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { formatHtml } from "../../src/formats/html.js";
import { compareWithBaseline } from "../../src/report/comparison.js";
import { makeVisible } from "../../src/report/escape.js";
import { hostileText } from "../report/hostile-text.js";
import { makeReport } from "../report/make-report.js";
import { attemptOf, checkOf, greenReport, hostileReport, largeReport, mixedReport } from "../report/sample-reports.js";

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>["children"][number];
interface Element {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly node: Node;
}

function elementsOf(node: Node): Element[] {
  const inner = "children" in node ? node.children.flatMap(elementsOf) : [];
  return node.type === "element" ? [{ tagName: node.tagName, properties: node.properties, node }, ...inner] : inner;
}

function textOf(node: Node): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const page = (html: string): Element[] => elementsOf(fromHtml(html));
const withClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter(({ tagName, properties }) => /^t[dh]$/.test(tagName) && String(properties.className).includes(name));

describe("formatHtml()", () => {
  test.each([
    { name: "all passed", report: greenReport(), verdict: "All 5 checks passed" },
    { name: "some failed", report: mixedReport(), verdict: "2 of 8 checks failed, 1 warned" },
    { name: "the only check passed", report: makeReport({ results: [checkOf()] }), verdict: "The check passed" },
    {
      name: "one check warned",
      report: makeReport({ results: [checkOf({ status: "warn" }), checkOf()] }),
      verdict: "1 of 2 checks warned, none failed",
    },
    { name: "there was no check", report: makeReport({ results: [] }), verdict: "Nothing was checked" },
  ])("has the verdict in title and heading when $name", ({ report, verdict }) => {
    const elements = page(formatHtml(report));
    const textsOf = (tag: string) => elements.filter(({ tagName }) => tagName === tag).map(({ node }) => textOf(node));
    expect(textsOf("title")).toEqual([`${verdict} · ${report.name}`]);
    expect(textsOf("h1")).toEqual([verdict]);
  });

  test("shows the changes since a baseline, of each check and of all, and why failures do not fail the run", () => {
    const report = makeReport({ results: [checkOf({ title: "a", status: "fail" }), checkOf({ title: "b" })] });
    const comparisonOf = (comparison: Parameters<typeof formatHtml>[1]) => {
      const elements = page(formatHtml(report, comparison));
      const compared = elements.find(({ properties }) => String(properties.className) === "comparison");
      const results = withClass(elements, "result").map(({ node }) => textOf(node).trim());
      return [compared && textOf(compared.node), ...results.slice(1)];
    };
    const changes = compareWithBaseline(report, report);
    expect(comparisonOf({ changes, failOn: "new" })).toEqual([
      "No new failure, 1 still failing since the baseline · Does not fail the run, because fail-on is new",
      "Failed as before",
      "Passed",
    ]);
    expect(comparisonOf({ failOn: "fail" })).toEqual([undefined, "Failed", "Passed"]);
  });

  test("shows nothing for a missing name", () => {
    const elements = page(formatHtml({ ...greenReport(), name: "" }));
    const facts = elements.find(({ properties }) => String(properties.className) === "facts");
    const title = elements.find(({ tagName }) => tagName === "title");
    expect(facts && textOf(facts.node)).toMatch(/^Linux X64 · /);
    expect(title && textOf(title.node)).toBe("All 5 checks passed");
  });

  test("allows only its own style and script, by digest", () => {
    const elements = page(formatHtml(mixedReport()));
    const inline = (tag: string) =>
      elements
        .filter(({ tagName }) => tagName === tag)
        .map(({ node }) => `'sha256-${createHash("sha256").update(textOf(node)).digest("base64")}'`);
    const policy = elements.find(({ properties }) => properties.httpEquiv !== undefined)?.properties.content;
    expect(policy).toBe(
      `default-src 'none'; style-src ${inline("style")}; script-src ${inline("script")}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test("shows the evidence of a failure: status, error, cause, remedy, attempts and addresses", () => {
    const failed = checkOf({
      reason: "refused",
      networkMessage: "dial tcp [2001:db8::1]:443: connect: connection refused",
      attempts: [
        attemptOf({
          networkStatus: "connection-refused",
          dnsMs: 3.2,
          durationMs: 1234,
          addresses: [
            { ip: "2001:db8::1", port: 443, errno: "ECONNREFUSED", message: "connection refused", durationMs: 0.2 },
          ],
        }),
      ],
    });
    const [, evidence] = withClass(page(formatHtml(makeReport({ results: [failed] }))), "evidence");
    expect(evidence && textOf(evidence.node)).toBe(
      "refused" +
        "Statusconnection-refused" +
        "Errordial tcp [2001:db8::1]:443: connect: connection refused" +
        "Trieds3.staging.example.com resolved in 3 ms[2001:db8::1]:443 connection refused (ECONNREFUSED) after < 1 ms" +
        "Likely causeThe host answered that nothing listens on that port, or a firewall on the way answered in its place." +
        "What to doStart the service, check that it listens on that port and on more than the loopback interface." +
        "Repeat itnc -vz -w 5 s3.staging.example.com 443\n" +
        "timeout 5 bash -c '</dev/tcp/s3.staging.example.com/443' && echo open" +
        "Test-NetConnection s3.staging.example.com -Port 443" +
        "Collectorobject-storage of staging",
    );
  });

  test.each([
    { name: "an https address", uri: "https://wiki.example.com/x", links: ["https://wiki.example.com/x"] },
    { name: "an address with quotes", uri: "http://example.com/\"'<", links: ["http://example.com/%22'%3C"] },
    { name: "not a host that is longer than hosts can be", uri: `https://${"e\u0316\u0301".repeat(100)}/`, links: [] },
    {
      name: "a long path",
      uri: `https://wiki.example.com:8443/${"a".repeat(5_000)}`,
      links: [`https://wiki.example.com:8443/${"a".repeat(5_000)}`],
    },
    { name: "not a script", uri: "javascript:alert(1)", links: [] },
    { name: "not a script with invisible characters", uri: " java\tscript:alert(1)", links: [] },
    { name: "not a data URL", uri: "data:text/html,x", links: [] },
    { name: "not a path", uri: "/etc/passwd", links: [] },
  ])("links $name", ({ uri, links }) => {
    const elements = page(formatHtml(makeReport({ results: [checkOf({ uri })] })));
    const hrefs = elements.filter(({ tagName, properties }) => tagName === "a" && properties.rel !== undefined);
    expect(hrefs.map(({ properties }) => properties.href)).toEqual(links);
  });

  test("shows hostile strings as text in a page with the same elements", () => {
    const shapeOf = (text: string) => page(reportWith(text)).map(({ tagName }) => tagName);
    const shape = shapeOf("harmless");
    fc.assert(
      fc.property(hostileText(), (text) => {
        const elements = page(reportWith(text));
        expect(elements.map(({ tagName }) => tagName)).toEqual(shape);
        expect(withClass(elements, "title").map(({ node }) => textOf(node))[1]).toBe(makeVisible(text));
        expect(withClass(elements, "message").map(({ node }) => textOf(node))[1]).toBe(makeVisible(text));
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test("has no attribute that could run or load anything, for any spec", () => {
    const attributes = page(formatHtml(hostileReport())).flatMap(({ properties }) => Object.keys(properties));
    expect([...new Set(attributes)].sort()).toEqual(
      [
        ...["ariaHidden", "ariaKeyShortcuts", "ariaLabel", "ariaLabelledBy", "autoComplete", "charSet", "checked"],
        ...["className", "content", "cx", "cy", "d", "dateTime", "height", "hidden", "href", "httpEquiv", "id", "lang"],
        ...[
          "name",
          "open",
          "placeholder",
          "preserveAspectRatio",
          "r",
          "rel",
          "role",
          "scope",
          "spellCheck",
          "type",
          "value",
        ],
        ...["viewBox", "width", "x"],
      ].sort(),
    );
  });

  test("has less than 1,000 bytes for each check", () => {
    expect(formatHtml(largeReport(5000)).length / 5000).toBeLessThan(1000);
  });
});

/** A report with a hostile string in every field except for those that become a link or a command. */
function reportWith(text: string): string {
  const result = checkOf({
    title: text,
    message: text,
    spec: text,
    collector: text,
    address: text,
    reason: "bad-address",
    networkMessage: `x${text}`,
    attempts: [attemptOf({ dnsMs: 0, addresses: [{ ip: text, port: 1, errno: text, durationMs: 1 }] })],
    position: { file: text, line: 1, column: 1 },
  });
  return formatHtml(makeReport({ results: [result], name: `x${text}`, settings: { [`x${text}`]: text } }));
}
