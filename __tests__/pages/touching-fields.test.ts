import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { summarize } from "../../src/pages/summary.js";
import { loadTemplate } from "../../src/pages/user-template.js";
import { accept } from "../../src/problem/checked.js";
import { hostileExamples, hostileText } from "../report/hostile-text.js";
import { makeReport, makeTimeout } from "../report/make-report.js";
import { elementsOf, findings, githubTree, kindsOf, textOf } from "./github-markdown.js";

const load = async (text: string) => accept(await loadTemplate(text, "summary.hbs"));

/** Strings that mean nothing alone, and something before or behind another one. */
const halves = [
  ["http:", "//evil.example/x"],
  ["http:/", "/evil.example/x"],
  ["www", ".evil.example"],
  ["w", "ww.evil.example"],
  [":", "smile:"],
  ["abcdef", "0123"],
  ["GH", "-1"],
  ["GH-", "12"],
  ["CVE", "-2024-0001"],
  ["1", ". x"],
  ["1", ") x"],
  ["a_", "_`b` @octocat [x](https://evil.example/)"],
  ["Look!", "[x](https://evil.example/)"],
  ["`a`", "`b` @octocat"],
  ["<b>", "_"],
].flat();

const all = [...new Set([...hostileExamples, ...halves])].filter((text) => text !== "");

const harmless = new Set(["p", "span", "code"]);

describe("fields of a user's template that touch", () => {
  test.each(all)("are no link, image, mention or HTML: %j before every other one", async (title) => {
    const template = await load("{{#each attention.rows}}\n\n{{title}}{{message}}\n\n{{/each}}");
    const results = all.map((message) => makeTimeout({ title, message }));
    const page = githubTree(summarize(makeReport({ results }), { template }));
    expect(kindsOf(page).filter((name) => !harmless.has(name))).toEqual([]);
    expect(findings(page)).toEqual([]);
    expect(elementsOf(page).filter(({ tagName }) => tagName === "p")).toHaveLength(all.length);
  });

  test.each([
    { name: "in one another's blocks", text: "{{#if icon}}{{title}}{{/if}}{{#with message}}{{this}}{{/with}}{{spec}}" },
    { name: "in partials", text: '{{#*inline "a"}}{{title}}{{/inline}}{{> a}}{{{message}}}{{! }}{{~spec}}' },
  ])("are no link, image, mention or HTML $name, whatever they are", async ({ text }) => {
    const template = await load(`{{#each attention.rows}}${text}{{/each}}`);
    const piece = fc.oneof(fc.constantFrom(...all), hostileText(), fc.constantFrom("w", "h", "0", "a", ":", "/", ""));
    fc.assert(
      fc.property(piece, piece, piece, (title, message, spec) => {
        const page = githubTree(
          summarize(makeReport({ results: [makeTimeout({ title, message, spec })] }), { template }),
        );
        expect(kindsOf(page).filter((name) => !harmless.has(name))).toEqual([]);
        expect(findings(page)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("make no image of a link", async () => {
    const template = await load("{{#each attention.rows}}{{message}}{{help}}{{/each}}");
    const results = [makeTimeout({ message: "Look!", uri: "https://evil.example/x.png" })];
    const page = githubTree(summarize(makeReport({ results }), { template }));
    expect([kindsOf(page), textOf(page).trim()]).toEqual([["a", "p", "span"], "Look!evil.example"]);
  });

  test.each([
    ["two words", "Postgres", "is down", "Postgresis down"],
    ["a word and code", "Postgres", "@db", "Postgres`@db`"],
    ["numbers", "1", "2", "12"],
    ["code and a word", "@db", "down", "`@db`down"],
    ["two spans of code", "a_", "_b", "`a_`<span></span>`_b`"],
    ["an address", "http:", "//x", "http:<span></span>//x"],
  ])("are written as they are where nothing is read across: %s", async (_, title, message, written) => {
    const template = await load("{{#each attention.rows}}{{title}}{{message}}{{/each}}");
    expect(summarize(makeReport({ results: [makeTimeout({ title, message })] }), { template })).toBe(written);
  });

  test("are whole where a template writes the character that is put around them", async () => {
    const template = await load("\u0001{{#each attention.rows}}{{title}}\u0001{{message}}\u0001{{/each}}\u0001");
    const results = [makeTimeout({ title: "a_", message: "_`b` @octocat" })];
    expect(summarize(makeReport({ results }), { template })).toBe("␁`a_`␁``_`b` @octocat``␁␁");
  });
});
