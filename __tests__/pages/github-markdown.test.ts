import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentBody } from "../../src/pages/comment.js";
import { summarize } from "../../src/pages/summary.js";
import { makeVisible } from "../../src/report/escape.js";
import type { Report } from "../../src/report/model.js";
import { hostileText } from "../report/hostile-text.js";
import { makeReport } from "../report/make-report.js";
import { checkOf, hostileReport, hostileTexts } from "../report/sample-reports.js";
import { elementsOf, findings, githubTree, type HtmlNode, kindsOf, textOf } from "./github-markdown.js";

const here = "https://github.com/example/gate";
const options = { link: () => `${here}/blob/abc/spec.yaml#L1`, runUrl: `${here}/actions/runs/42` };

/** The destinations of the links that are not from the template. */
const foreignLinks = (page: HtmlNode): string[] =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === "a")
    .map(({ properties }) => String(properties.href))
    .filter((href) => !href.startsWith(here));

describe("the job summary of a hostile run, as GitHub shows it,", () => {
  const page = githubTree(summarize(hostileReport(), options));

  test("has only the elements of the template", () => {
    expect(kindsOf(page)).toEqual(
      ["a", "code", "details", "h2", "li", "p", "span", "strong", "summary", "table"]
        .concat(["tbody", "td", "th", "thead", "tr", "ul"])
        .sort(),
    );
  });

  test("has one heading, a row for each check and a line for each problem", () => {
    const count = (name: string) => elementsOf(page).filter(({ tagName }) => tagName === name).length;
    expect({ headings: count("h2"), tables: count("table"), rows: count("tr") }).toEqual({
      headings: 1,
      tables: 1,
      rows: 1 + hostileTexts.length,
    });
  });

  test("links only to the pages of the template and to the one uri that is a web address", () => {
    expect(foreignLinks(page)).toEqual(["https://example.com/bare%20www.example.com%20someone@example.com"]);
  });

  test("has no mentions and no references", () => {
    expect(findings(page)).toEqual([]);
  });
});

describe("the comment of a hostile run, as GitHub shows it,", () => {
  const page = githubTree(commentBody(hostileReport(), options));

  test("has only the elements of the template", () => {
    const expected = ["a", "code", "h3", "p", "table", "tbody", "td", "th", "thead", "tr"];
    expect(kindsOf(page).filter((kind) => !expected.includes(kind))).toEqual([]);
  });

  test("has no other links, no mentions and no references", () => {
    expect(foreignLinks(page)).toEqual([]);
    expect(findings(page)).toEqual([]);
  });
});

describe("a hostile string in a summary", () => {
  test("adds no element to the page, no link, no mention and no reference", () => {
    const bare = elementsOf(githubTree(summarize(reportWith("harmless"), options)));
    const shape = bare.map(({ tagName }) => tagName).filter(isStructure);
    fc.assert(
      fc.property(hostileText(), (text) => {
        const page = githubTree(summarize(reportWith(text), options));
        expect(
          elementsOf(page)
            .map(({ tagName }) => tagName)
            .filter(isStructure),
        ).toEqual(shape);
        expect(foreignLinks(page)).toEqual([]);
        expect(findings(page)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("is shown as it is, except for white space", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const page = githubTree(summarize(reportWith(`a${text}z`), options));
        const message = elementsOf(page).filter(({ tagName }) => tagName === "td")[5];
        expect(message && readable(textOf(message))).toBe(readable(makeVisible(`a${text}z`)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** Ignores the span around a dollar sign, and code, which an empty string does not have. */
function isStructure(tagName: string): boolean {
  return tagName !== "span" && tagName !== "code";
}

function readable(text: string): string {
  return text.replaceAll("\u200b", "").replace(/\s+/gu, " ").trim();
}

function reportWith(text: string): Report {
  const position = { file: text, line: 1, column: 1 };
  const result = checkOf({
    title: text,
    message: text,
    spec: text,
    collector: text,
    address: text,
    reason: "bad-address",
    networkMessage: `x${text}`,
    attempts: [],
    position,
  });
  return makeReport({
    results: [result],
    name: `x${text}`,
    runner: { os: text, arch: text },
    excluded: [{ title: text, kind: "analyzer", position }],
    problems: [{ code: text, severity: "warning", message: text, remedy: text, position }],
    settings: { [`x${text}`]: text },
  });
}
