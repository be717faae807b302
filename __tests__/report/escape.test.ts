import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parse as parseYaml } from "yaml";
import {
  escapeHtml,
  escapeInvisibleInJson,
  escapeLogLine,
  escapeMermaid,
  escapePrometheusLabel,
  escapeTerminal,
  escapeXmlAttribute,
  escapeXmlText,
  makeVisible,
  onOneLine,
  quoteYaml,
} from "../../src/report/escape.js";
import {
  escapeMarkdown,
  markdownCode,
  markdownForeignUrl,
  markdownLink,
  markdownSentence,
  markdownUrl,
} from "../../src/report/markdown.js";
import { parseXml } from "../formats/xml.js";
import { hostileExamples, hostileText } from "./hostile-text.js";

const zeroWidthSpace = "\u200b";

interface Page {
  readonly text: string;
  readonly elements: readonly string[];
  /** The pieces of text that GitHub's filters for mentions and references look at: all but code. */
  readonly prose: readonly string[];
}

/** Renders Markdown as GitHub does, including raw HTML, and parses the page. */
function renderMarkdown(markdown: string): Page {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm({ singleTilde: true })],
    htmlExtensions: [gfmHtml()],
  });
  const elements: string[] = [];
  const prose: string[] = [];
  let text = "";
  const visit = (node: ReturnType<typeof fromHtml>["children"][number], inCode: boolean) => {
    if (node.type === "text") {
      text += node.value;
      if (!inCode) prose.push(node.value);
    }
    if (node.type !== "element") {
      if (node.type === "comment") elements.push("comment");
      return;
    }
    elements.push(node.tagName);
    for (const child of node.children) visit(child, inCode || node.tagName === "code");
  };
  for (const child of fromHtml(html, { fragment: true }).children) visit(child, false);
  return { text: text.trim().replaceAll(zeroWidthSpace, ""), elements, prose };
}

/** The patterns that GitHub looks for in the text of a finished page. */
const githubFinds = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b(?:CVE|GHSA)-\w/i,
  /:[\w+-]+:/,
  /:\/\//,
  /\bwww\./i,
  /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  /\$[^$]*\$/,
];

const places = [
  { place: "a paragraph", around: (x: string) => x, elements: ["p"] },
  { place: "a paragraph after another line", around: (x: string) => `before\n${x}\nafter`, elements: ["p"] },
  { place: "a heading", around: (x: string) => `## x ${x}`, elements: ["h2"] },
  { place: "a list item", around: (x: string) => `- ${x}`, elements: ["ul", "li"] },
  { place: "bold text", around: (x: string) => `**x${x}x**`, elements: ["p", "strong"] },
  {
    place: "the text of a link",
    around: (x: string) => markdownLink(`x${x}`, "https://example.com/"),
    elements: ["p", "a"],
  },
  {
    place: "a table cell",
    around: (x: string) => `| a | b |\n|---|---|\n| ${x} | end |`,
    elements: ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"],
  },
];

describe("escapeMarkdown", () => {
  describe.each(places)("in $place", ({ around, elements }) => {
    const expectedText = (text: string) => renderMarkdown(around("MARK")).text.replace("MARK", () => text);
    const holds = (text: string) => {
      const page = renderMarkdown(around(escapeMarkdown(text)));
      const rendered = page.text.replace(/\s+/g, " ");
      expect(rendered).toBe(expectedText(onOneLine(text)).replace(/\s+/g, " ").trim());
      expect(page.elements.filter((name) => name !== "span" && name !== "code")).toEqual(elements);
      for (const find of githubFinds) for (const piece of page.prose) expect(piece).not.toMatch(find);
    };

    test.each(hostileExamples.filter((text) => text !== ""))("%j is shown as that text and nothing else", (text) => {
      holds(text);
    });

    test("any string is shown as that text and nothing else", () => {
      fc.assert(
        fc.property(
          hostileText().filter((text) => onOneLine(text) !== ""),
          holds,
        ),
        { numRuns: 100 },
      );
    });
  });
});

describe("the Markdown of a string", () => {
  test.each([
    ["db_prod is up", "db_prod is up"],
    ["_db_ is up", "`_db_` is up"],
    ["Tell @octocat and @hubot in #12 now", "Tell `@octocat` and `@hubot` in `#12` now"],
    ["@octocat @hubot", "`@octocat @hubot`"],
    ["db.example.com:5432 answers", "db.example.com:5432 answers"],
    ["db.example.com:5432", "`db.example.com:5432`"],
    ["see https://example.com/a_b", "see `https://example.com/a_b`"],
    ["R&D's <host>", "R&amp;D&apos;s &lt;host&gt;"],
    ['say "hello"', 'say "hello"'],
    ["a|b", "a&#124;b"],
    ["1. Postgres", "<span></span>1. Postgres"],
    ["- x", "<span></span>- x"],
  ])("%j is %j", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test.each([
    ["input `addresses`, line 2: a_b", "input `addresses`, line 2: a_b"],
    ["`a`*b* and `c`", "`a`<span></span>`*b*` and `c`"],
    ["a ` b", "a `` ` `` b"],
  ])("for the sentence %j is %j", (text, markdown) => {
    expect(markdownSentence(text, 100)).toBe(markdown);
  });
});

describe("markdownCode", () => {
  const inTable = (code: string) => `| a | b |\n|---|---|\n| ${code} | end |`;
  test.each([
    ["db.example.com:5432", "`db.example.com:5432`"],
    ["[::1]:80", "`[::1]:80`"],
    ["a|b", "<code>a&#124;b</code>"],
    ["a`b", "``a`b``"],
    ["`a``", "``` `a`` ```"],
    ["<b>", "<code>&lt;b&gt;</code>"],
    ["", ""],
  ])("%j becomes %j", (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  test("any string is one code element with that text, also in a table", () => {
    fc.assert(
      fc.property(
        hostileText().filter((text) => onOneLine(text) !== ""),
        (text) => {
          const page = renderMarkdown(inTable(markdownCode(text)));
          expect(page.text.replace(/\s+/g, " ")).toBe(`a b ${onOneLine(text)} end`);
          expect(page.elements.filter((name) => name !== "span")).toEqual([
            "table",
            "thead",
            "tr",
            "th",
            "th",
            "tbody",
            "tr",
            "td",
            "code",
            "td",
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("markdownUrl", () => {
  test.each([
    ["https://example.com/help", "https://example.com/help"],
    ["https://example.com/a b(c)|d?e=f&g=`h`", "https://example.com/a%20b%28c%29%7Cd?e=f&amp;g=%60h%60"],
    ["http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080/"],
    ["https://github.com/o/r/blob/main/a.yaml#L1", "https://github.com/o/r/blob/main/a.yaml#L1"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//example.com", undefined],
    ["https://example.com@192.0.2.1/", undefined],
    ["not a url", undefined],
    ["", undefined],
  ])("%j becomes %j", (text, url) => {
    expect(markdownUrl(text)).toBe(url);
  });

  test("any web URL stays one link in a table cell", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), hostileText(), (base, tail) => {
        const url = markdownUrl(base + tail);
        fc.pre(url !== undefined);
        const page = renderMarkdown(`| a |\n|---|\n| [x](${url}) |`);
        expect(page.elements).toEqual(["table", "thead", "tr", "th", "tbody", "tr", "td", "a"]);
      }),
    );
  });
});

describe("markdownForeignUrl", () => {
  test.each([
    ["https://github.com/o/r/issues/1", "https://redirect.github.com/o/r/issues/1"],
    ["https://www.github.com/o/r/pull/1", "https://redirect.github.com/o/r/pull/1"],
    ["https://github.com./o/r/issues/2", "https://redirect.github.com/o/r/issues/2"],
    ["https://WWW.GitHub.com./o/r/issues/2", "https://redirect.github.com/o/r/issues/2"],
    ["https://docs.github.com/x", "https://docs.github.com/x"],
    ["javascript:alert(1)", undefined],
  ])("%j becomes %j", (text, url) => {
    expect(markdownForeignUrl(text)).toBe(url);
  });
});

describe("makeVisible", () => {
  test.each([
    ["a\u001b[31mred\u001b[0m", "a␛[31mred␛[0m"],
    ["a\u0000b\u007f", "a␀b␡"],
    ["user\u202etxt.exe", "user[U+202E]txt.exe"],
    ["zero\u200bwidth", "zero[U+200B]width"],
    ["one\r\ntwo\rthree", "one\ntwo␍three"],
    ["half \ud83d pair", "half \ufffd pair"],
    ["\u{e0041}", "[U+E0041]"],
    ["line\u2028separator", "line[U+2028]separator"],
    ["tab\tand\nfeed", "tab\tand\nfeed"],
    ["⚠️ grüße 日本 👩‍💻", "⚠️ grüße 日本 👩‍💻"],
  ])("%j is shown as %j", (text, shown) => {
    expect(makeVisible(text)).toBe(shown);
  });

  test("visible characters stay as they are", () => {
    fc.assert(fc.property(hostileText(), (text) => expect(makeVisible(makeVisible(text))).toBe(makeVisible(text))));
  });
});

/** Removes the zero-width space that breaks up `##[`, a command of a log. */
const unbroken = (text: string) => text.replaceAll(`##${zeroWidthSpace}`, "##");

describe("a string that is written and parsed again is the same string", () => {
  const cases: { format: string; roundTrip: (text: string) => string; expected?: (text: string) => string }[] = [
    {
      format: "the text of an HTML element",
      roundTrip: (text) => textOf(fromHtml(`<p>${escapeHtml(text)}</p>`, { fragment: true })),
    },
    {
      format: "the value of an HTML attribute",
      roundTrip: (text) => {
        const [element] = fromHtml(`<p title="${escapeHtml(text)}"></p>`, { fragment: true }).children;
        return element?.type === "element" ? String(element.properties.title) : "";
      },
    },
    {
      format: "the text of an XML element",
      roundTrip: (text) => parseXml(`<a>${escapeXmlText(text)}</a>`).textContent ?? "",
    },
    {
      format: "the value of an XML attribute",
      roundTrip: (text) => parseXml(`<a b="${escapeXmlAttribute(text)}"/>`).getAttribute("b") ?? "",
    },
    { format: "a quoted YAML scalar", roundTrip: (text) => parseYaml(`a: ${quoteYaml(text)}`).a },
    {
      format: "a JSON string",
      roundTrip: (text) => JSON.parse(escapeInvisibleInJson(JSON.stringify(text))),
      expected: (text) => text,
    },
    {
      format: "a Prometheus label",
      roundTrip: (text) =>
        unbroken(
          escapePrometheusLabel(text).replace(/\\(.)/gs, (_, character) => (character === "n" ? "\n" : character)),
        ),
      expected: (text) => unbroken(makeVisible(text)),
    },
    {
      format: "a Mermaid label",
      roundTrip: (text) => escapeMermaid(text).replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
      expected: onOneLine,
    },
  ];
  test.each(cases)("as $format", ({ roundTrip, expected = makeVisible }) => {
    fc.assert(fc.property(hostileText(), (text) => expect(roundTrip(text)).toBe(expected(text))));
  });
});

function textOf(node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>["children"][number]): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

describe("escapePrometheusLabel", () => {
  test("a label never ends early or breaks its line", () => {
    fc.assert(
      fc.property(hostileText(), (text) => expect(escapePrometheusLabel(text)).toMatch(/^(?:[^\\"\n]|\\[\\"n])*$/)),
    );
  });
});

describe("escapeMermaid", () => {
  test("a label has no quote, bracket, backtick or line feed", () => {
    fc.assert(fc.property(hostileText(), (text) => expect(escapeMermaid(text)).toMatch(/^[\p{L}\p{N} .:/(),_#;-]*$/u)));
  });
});

describe("escapeLogLine", () => {
  /** As the runner reads a line: trims it and looks for `::`; looks for `##[` anywhere. */
  const isCommand = (line: string) => line.trim().startsWith("::") || /##\w*\[/.test(line);
  test.each([
    ["::error::x", ":\u200b:error::x"],
    ["  \t::error::x", "   :\u200b:error::x"],
    ["a\n::error::x", "a ::error::x"],
    ["a\r\n::error::x", "a ::error::x"],
    ["a\r::error::x", "a␍::error::x"],
    ["x ##[error]y", "x ##\u200b[error]y"],
    ["##vso[task.x]", "##\u200bvso[task.x]"],
    ["[::1]:80", "[::1]:80"],
    ["\u001b[2K", "␛[2K"],
  ])("%j is written as %j", (text, line) => {
    expect(escapeLogLine(text)).toBe(line);
  });

  test("any string becomes one readable line that is not a command", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const line = escapeLogLine(text);
        expect(isCommand(line)).toBe(false);
        expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
        expect(line.replaceAll(zeroWidthSpace, "")).toBe(makeVisible(text).replace(/[\n\t]/g, " "));
      }),
    );
  });
});

describe("escapeTerminal", () => {
  test("any string becomes one line without control or reordering characters", () => {
    fc.assert(
      fc.property(hostileText(), (text) => expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)),
    );
  });
});
