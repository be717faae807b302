import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { commentBody } from "../../src/pages/comment.js";
import { sampleViews } from "../../src/pages/sample-views.js";
import { summarize } from "../../src/pages/summary.js";
import { fieldNames } from "../../src/pages/template-fields.js";
import {
  MAX_TEMPLATE_LEVELS,
  MAX_TEMPLATE_RUN_TURNS,
  MAX_TEMPLATE_TAGS,
  MAX_TEMPLATE_TURNS,
  MAX_TEMPLATE_WRITTEN,
} from "../../src/pages/template-meter.js";
import { loadTemplate, MAX_TEMPLATE_BYTES, readTemplate } from "../../src/pages/user-template.js";
import { accept } from "../../src/problem/checked.js";
import type { Problem } from "../../src/problem/problem.js";
import { makeMixedReport, makeReport, makeTimeout } from "../report/make-report.js";
import { temporaryFolder } from "../temporary-folder.js";

const page = readFileSync(new URL("../../docs/template.md", import.meta.url), "utf8");

async function problemOf(text: string): Promise<Problem | undefined> {
  return (await loadTemplate(text, "summary.hbs")).problems[0];
}

const load = async (text: string) => accept(await loadTemplate(text, "summary.hbs"));

describe("readTemplate", () => {
  test("reads a file of the largest size, and refuses one byte more", async () => {
    const text = (bytes: number) => "x".repeat(bytes);
    const cwd = temporaryFolder({ most: text(MAX_TEMPLATE_BYTES), more: text(MAX_TEMPLATE_BYTES + 1) });
    expect((await readTemplate("most", { cwd })).problems).toEqual([]);
    expect(await readTemplate("more", { cwd })).toMatchObject({
      value: undefined,
      problems: [{ code: "template-file", message: expect.stringContaining("it has 1048577 bytes") }],
    });
  });
});

describe("loadTemplate", () => {
  test("makes the summary and the comment from the user's template", async () => {
    const template = await load(
      '{{icon}} {{verdict}} ({{target}})\n{{#each attention.rows}}- {{title}} {{address}}\n{{/each}}{{#if (eq result "fail")}}!{{/if}}',
    );
    const lines = "- Postgres primary `db.example.com:5432`\n- Redis `cache.example.com:6379`\n!";
    expect(summarize(makeMixedReport(), { template })).toBe(`❌ 1 of 4 checks failed, 1 warned (summary)\n${lines}`);
    expect(commentBody(makeMixedReport(), { template })).toBe(`❌ 1 of 4 checks failed, 1 warned (comment)\n${lines}`);
  });

  test("inserts escaped strings with two braces and with three", async () => {
    const template = await load("{{#each attention.rows}}{{title}} {{{title}}}{{/each}}");
    const report = makeReport({ results: [makeTimeout({ title: "<b>| @x" })] });
    expect(summarize(report, { template })).toBe("&lt;b&gt;&#124; `@x` &lt;b&gt;&#124; `@x`");
  });

  test("the example of docs/template.md works", async () => {
    const example = /```handlebars\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(summarize(makeMixedReport(), { template: await load(example) })).toContain(
      "- **Postgres primary** `db.example.com:5432`: Timed out reaching Postgres",
    );
  });

  test.each([
    ["a command of a workflow log", "::error::x", "&#58;:error::x"],
    ["one behind white space", "a\n \t::add-mask::x", "a\n \t&#58;:add-mask::x"],
    ["one behind a carriage return", "a\r::error::x", "a\r&#58;:error::x"],
    ["one in several parts", ":{{! c }}:error::{{icon}}", "&#58;:error::❌"],
    [
      "one anywhere in a line",
      "a ##[group]x ##vso[task.setvariable]y",
      "a #&#35;[group]x #&#35;vso[task.setvariable]y",
    ],
    ["what moves the cursor of a terminal", "a\u001b[2Jb\u009bc\u0007", "a␛[2Jb[U+009B]c␇"],
    ["no more than these", "## a [b](c) a::b\r\n\t- ::{{icon}}", "## a [b](c) a::b\r\n\t- ::❌"],
  ])("breaks %s in the text of the template, since a page may be printed to a log", async (_, text, page) => {
    expect(summarize(makeMixedReport(), { template: await load(text) })).toBe(page);
  });

  test.each([
    ["a field that does not exist", "a\n{{titel}}", "There is no such field here", { line: 2, column: 3 }],
    [
      "a field that does not exist on a check",
      "{{#each attention.rows}}\n{{titel}}\n{{/each}}",
      "There is no such field here",
      { line: 2, column: 3 },
    ],
    [
      "a field of a part that may be absent",
      "\n\n{{changes.text}}",
      "There is no such field here",
      { line: 3, column: 3 },
    ],
    [
      "a tag of thousands of values",
      `a\n{{#if (eq name ${"name ".repeat(5_500)})}}{{/if}}`,
      "a tag with more than 16 values, or names in a path",
      { line: 2 },
    ],
    [
      "a path of thousands of names",
      `{{#if ${"a.".repeat(5_500)}b}}{{/if}}`,
      "a tag with more than 16 values, or names in a path",
      { line: 1 },
    ],
    ["an unknown helper", "{{upper verdict}}", "There is no such helper", { line: 1, column: 1 }],
    ["the helper that writes to the log", "{{log verdict}}", "There is no such helper", { line: 1, column: 1 }],
    [
      "a block that is not closed",
      "a\nb\n{{#if name}}x",
      "It does not parse: unexpected end, a block is not closed",
      { line: 3, column: 1 },
    ],
    ["a tag that is not closed", "a\n{{#if name", "It does not parse: unexpected EOF", { line: 2, column: 1 }],
    ["a field of a text", "{{verdict.constructor}}", "There is no such field here", { line: 1, column: 3 }],
  ])("refuses %s, with its position", async (_, text, message, place) => {
    expect(await problemOf(text)).toMatchObject({
      code: "template-file",
      severity: "error",
      message: expect.stringContaining(message.replace(/EOF|end, a block.*/, "")),
      position: { file: "summary.hbs", ...place },
    });
  });

  test.each([
    ["a helper of Handlebars' own", "{{helperMissing}}", "There is no such helper, or it has no argument"],
    ["a helper without an argument", "{{lookup}}", "There is no such helper, or it has no argument"],
    ["a partial", "{{> other}}", "There is no such partial"],
    ["a template that calls itself", '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}', "It does not end"],
  ])("refuses %s", async (_, text, message) => {
    expect(await problemOf(text)).toMatchObject({
      code: "template-file",
      message: expect.stringContaining(message),
      where: "summary.hbs",
    });
  });

  const noField = "There is no such field here";
  const nullOwner = "There is no such field here where its object is null";

  test.each([
    ["of a block", "a\n{{#if counts.faild}}failed{{else}}ALL GREEN{{/if}}", 2, 7],
    ["of a block that is written if it fails", "{{#unless counts.failedd}}ALL GREEN{{/unless}}", 1, 11],
    ["of a loop", "{{#each attenton}}{{title}}{{else}}ALL GREEN{{/each}}", 1, 9],
    ["of a context", "{{#with fleeet}}x{{else}}ALL GREEN{{/with}}", 1, 9],
    ["of a helper in a block", '{{#if (eq reslt "fail")}}failed{{else}}ALL GREEN{{/if}}', 1, 11],
    ["of a helper", "{{lookup conts 'failed'}}", 1, 10],
    ["of a partial", '{{#*inline "a"}}{{x}}{{/inline}}{{> a x=verdit}}', 1, 41],
    ["with a field of it", "{{#if attenton.rows}}x{{/if}}", 1, 7],
    ["that another object has", "{{#if failed}}failed{{else}}ALL GREEN{{/if}}", 1, 7],
    ["that another object has, below a list", "{{#each passed.rows}}{{#if counts}}{{/if}}{{/each}}", 1, 28],
    ["of a block parameter", "{{#each passed.rows as |row|}}{{#if row.counts}}{{/if}}{{/each}}", 1, 37],
    ["of a block parameter that is written", "{{#each passed.rows as |row|}}{{row.counts}}{{/each}}", 1, 33],
    ["of the whole view", "{{#each passed.rows}}{{#if @root.faild}}{{/if}}{{/each}}", 1, 28],
    ["of the object around", "{{#each passed.rows}}{{#if ../faild}}{{/if}}{{/each}}", 1, 28],
    ["of a loop's own", "{{#each passed.rows}}{{#if @frist}}{{/if}}{{/each}}", 1, 28],
    ["of a list", "{{#if passed.rows.lenght}}{{/if}}", 1, 7],
    ["in a branch that no sample has", '{{#if (eq name "x")}}{{#if titel}}{{/if}}{{/if}}', 1, 28],
    ["in a partial", '{{#*inline "a"}}{{#if titel}}{{/if}}{{/inline}}', 1, 23],
    [
      "in a block like one above",
      "{{#each passed.rows}}{{title}}{{/each}}{{#each settings}}\n{{title}}{{/each}}",
      2,
      3,
    ],
  ])("refuses an unknown argument %s, which would be empty", async (_, text, line, column) => {
    expect(await problemOf(text)).toMatchObject({
      message: `Cannot use this template. ${noField}`,
      position: { file: "summary.hbs", line, column },
    });
  });

  test("refuses a field of what may be null, with what to do", async () => {
    expect(await problemOf("{{#if changes.any}}x{{/if}}")).toMatchObject({
      message: expect.stringContaining(nullOwner),
      position: { line: 1, column: 7 },
    });
  });

  const inPartial = '{{#*inline "a"}}{{#if dead}}down{{/if}}{{#if isShort}}!{{/if}}{{/inline}}';

  test.each([
    ["what is null", "{{#if changes}}{{changes.any}}{{/if}}{{#with fleet}}{{corner}}{{/with}}", "|"],
    ["the length of a list or a string", "{{#if attention.rows.length}}{{attention.rows.length}}{{/if}}", "2|"],
    ["an element of a list that may be empty", "{{#with attention.rows.[0]}}{{title}}{{/with}}", "Postgres primary|"],
    [
      "what only loops define",
      "{{#if @first}}x{{/if}}{{#each settings}}{{#if @last}}{{@index}}{{/if}}{{/each}}",
      "2|2",
    ],
    [
      "an object as a list",
      "{{#each counts}}{{#if this}}{{@key}} {{/if}}{{/each}}",
      "total passed warned failed excluded |",
    ],
    ["block parameters", "{{#each attention.rows as |row n|}}{{#if row.title}}{{n}}{{/if}}{{/each}}", "01|"],
    ["objects around", "{{#each attention.rows}}{{#if ../name}}{{#if @root.name}}x{{/if}}{{/if}}{{/each}}", "xx|"],
    ["spellings of this", "{{#each attention.rows}}{{#if this.title}}{{#if ./title}}x{{/if}}{{/if}}{{/each}}", "xx|"],
    ["lookup of anything", "{{#if (lookup counts 'faild')}}x{{/if}}{{lookup counts 'failed'}}", "1|0"],
    [
      "a partial that is given different objects",
      `${inPartial}{{#each attention.rows}}{{> a isShort=true}}{{/each}}{{> a counts}}`,
      "!!|",
    ],
    ["the block of a partial", "{{#> none}}{{#if dead}}x{{/if}}{{name}}{{/none}}", "gate|bare"],
  ])("allows %s as an argument", async (_, text, expected) => {
    const template = await load(text);
    const bare = makeReport({ results: [], name: "bare" });
    const pages = [makeMixedReport(), bare].map((report) => summarize(report, { template }));
    expect(pages.join("|")).toBe(expected);
  });

  test.each([
    ["few partials that write one another", 5],
    ["many partials that write one another", 11],
  ])("refuses %s before they take memory", async (_, count) => {
    const twice = (name: string) => `{{> ${name}}}`.repeat(20);
    const partials = Array.from({ length: count }, (_, n) => `{{#*inline "p${n + 1}"}}${twice(`p${n}`)}{{/inline}}`);
    const text = `{{#*inline "p0"}}${"x".repeat(60)}{{/inline}}${partials.join("")}{{> p${count}}}`;
    expect(await problemOf(text)).toMatchObject({
      code: "template-file",
      message: expect.stringMatching(
        `It does not end: it writes more than (${MAX_TEMPLATE_TURNS} values|${MAX_TEMPLATE_WRITTEN} characters)`,
      ),
    });
  });

  const calls = (count: number) => `{{#if ${"(eq ".repeat(count)}1${" 1)".repeat(count)}}}{{/if}}`;
  const named = (count: number) => `{{#with icon ${"a=(lookup this 'b' ".repeat(count)}${")".repeat(count)}}}{{/with}}`;
  const blocks = (count: number) => `${"{{#if icon}}".repeat(count)}${"{{/if}}".repeat(count)}`;
  const partials = (count: number) => `{{#*inline 'a'}}{{/inline}}${"{{> a}}".repeat(count)}`;

  const call = "{{eq icon icon icon icon}}";
  const ofFour = "{{#if icon a=icon b=icon c=icon}}{{/if}}";

  const [tags, levels] = [MAX_TEMPLATE_TAGS, MAX_TEMPLATE_LEVELS];
  const tooManyTags = `more than ${tags} tags, with each value of a tag beyond its first`;
  const tooManyLevels = `more than ${levels} levels of tags`;

  test.each([
    ["blocks", "{{#if icon}}", "{{/if}}"],
    ["inverse blocks", "{{^icon}}", "{{/icon}}"],
    ["partial blocks", "{{#> a}}", "{{/a}}"],
    ["blocks whose ends are escaped", "{{#if icon}}\\{{/if}}", ""],
    ["blocks whose ends are in comments", "{{#if icon}}{{!-- {{/if}} --}}", ""],
    ["blocks whose ends are in raw blocks", "{{#if icon}}{{{{a}}}}{{/if}}{{{{/a}}}}", ""],
  ])("counts the levels of %s before it parses them", async (_, begin, end) => {
    const text = begin.repeat(100_000) + end.repeat(100_000);
    const column = begin.length * levels + 1;
    expect(await problemOf(text)).toMatchObject({
      message: `Cannot use this template. It does not work: it has more than ${levels} levels of tags`,
      position: { file: "summary.hbs", line: 1, column },
    });
  });

  test("counts the levels of branches and calls before it parses them", async () => {
    const branches = `{{#if icon}}${"{{else if icon}}".repeat(100_000)}{{/if}}`;
    for (const text of [calls(100_000), named(100_000), branches]) {
      expect(await problemOf(text)).toMatchObject({ message: expect.stringContaining("levels of tags") });
    }
  });

  test("stops at words that are read again and again", async () => {
    expect(await problemOf("{{!-- x --}}".repeat(80_000))).toMatchObject({
      message:
        "Cannot use this template. It does not work: it has words, such as comments, that take more than 1.5 s of processor time to read",
    });
  });

  test.each([
    [tooManyTags, "values", "{{icon}}".repeat(tags), "{{icon}}".repeat(tags + 1)],
    [tooManyTags, "partials", partials(tags - 1), partials(tags)],
    [tooManyTags, "calls", calls(1).repeat(tags / 3), calls(1).repeat(tags / 3 + 1)],
    [tooManyTags, "values of a call", call.repeat(tags / 4), call.repeat(tags / 4 + 1)],
    [tooManyTags, "named values of a block", ofFour.repeat(tags / 4), ofFour.repeat(tags / 4 + 1)],
    [tooManyLevels, "calls in calls", calls(levels - 1), calls(levels)],
    [tooManyLevels, "named calls in calls", named(levels - 1), named(levels)],
    [tooManyLevels, "blocks in blocks", blocks(levels), blocks(levels + 1)],
  ])("refuses %s before it compiles them, and accepts the most: %s", async (what, _, most, more) => {
    expect(await problemOf(most)).toBeUndefined();
    expect(await problemOf(more)).toMatchObject({
      code: "template-file",
      message: `Cannot use this template. It does not work: it has ${what}`,
      position: { file: "summary.hbs", line: 1 },
    });
  });

  test.each([
    ["a literal that names a field", "{{'verdict'}}", "{{verdict}}"],
    ["a helper", "{{lookup counts 'failed'}}", "{{counts.failed}}"],
    ["white space control", "a {{~verdict~}} b\n{{#if name}}\nx\n{{/if}}\n", "a{{verdict}}b\nx\n"],
    [
      "a block without a helper",
      "{{#attention.rows}}{{title}}{{/attention.rows}}",
      "{{#each attention.rows}}{{title}}{{/each}}",
    ],
    [
      "block parameters",
      "{{#each attention.rows as |row n|}}{{n}}{{row.title}}{{/each}}",
      "{{#each attention.rows}}{{@index}}{{title}}{{/each}}",
    ],
    ["a partial with parameters", "{{#*inline 'a'}}{{x}}{{/inline}}{{> a x=verdict}}", "{{verdict}}"],
  ])("counts what %s writes, and changes nothing", async (_, text, same) => {
    const [one, other] = [await load(text), await load(same)];
    expect(sampleViews().map(one)).toEqual(sampleViews().map(other));
  });

  test("a template that does not end is stopped", async () => {
    const rows = "{{#each @root.attention.rows}}";
    const template = await load(`${rows.repeat(5)}x${"{{/each}}".repeat(5)}`);
    const results = Array.from({ length: 1_000 }, () => makeTimeout());
    expect(() => summarize(makeReport({ results }), { template })).toThrow(
      /^summary\.hbs: Cannot use this template\. It does not end/,
    );
  });

  test("all pages of a run have one budget of values", async () => {
    const rows = "{{#each @root.attention.rows}}";
    const template = await load(`${rows.repeat(2)}x${"{{/each}}".repeat(2)}`);
    const report = makeReport({ results: Array.from({ length: 600 }, () => makeTimeout()) });
    const pages = Math.floor(MAX_TEMPLATE_RUN_TURNS / 600 ** 2);
    const written = Array.from({ length: pages }, () => summarize(report, { template }).length);
    expect(written).toEqual(Array.from({ length: pages }, () => 600 ** 2));
    expect(() => summarize(report, { template })).toThrow(
      `It does not end: it writes more than ${MAX_TEMPLATE_RUN_TURNS} values on all pages`,
    );
  });

  test("a long page of 10,000 checks loses rows until it fits, several times in a run", async () => {
    const template = await load(
      `{{#each attention.rows}}{{status}} {{title}} {{address}} ${"x".repeat(400)}\n{{/each}}{{attention.more}} more`,
    );
    const report = makeReport({ results: Array.from({ length: 10_000 }, () => makeTimeout()) });
    for (const page of Array.from({ length: 5 }, () => summarize(report, { template }))) {
      const shown = page.split("\n").length - 1;
      expect(shown).toBeGreaterThan(500);
      expect(page.endsWith(`\n${10_000 - shown} more`)).toBe(true);
    }
  });

  const names = Array.from({ length: 14 }, (_, at) => `h${at}=1`).join(" ");
  const many = Array.from({ length: 500 }, (_, at) => `{{#*inline "a${at}"}}{{/inline}}`).join("");

  test.each([
    ["named values of a partial", 12, `{{#*inline "a"}}{{/inline}}`, `{{> a ${names}}}`],
    ["values of a call", 12, "", `{{#if (eq ${"1 ".repeat(16)})}}{{/if}}`],
    [
      "lists that a partial gets with named values",
      1,
      `{{#*inline "a"}}{{/inline}}`,
      "{{> a @root.attention.rows h=1}}",
    ],
    ["partials that a block defines anew", 4, many, `{{#with @root}}{{#*inline "b"}}{{/inline}}{{/with}}`],
    ["partials that the block of a partial defines anew", 4, many, `{{#> a1}}{{#*inline "b"}}{{/inline}}{{/a1}}`],
  ])("counts %s", async (_, times, before, body) => {
    const template = await load(`${before}{{#each attention.rows}}${body.repeat(times)}{{/each}}`);
    const report = (rows: number) => makeReport({ results: Array.from({ length: rows }, () => makeTimeout()) });
    expect(() => summarize(report(10_000), { template })).toThrow("It does not end: it writes more than");
    expect(summarize(report(40), { template })).toBe("");
  });

  test.each([
    ["{{lookup this 'constructor'}}", ""],
    ["{{#with (lookup this 'constructor')}}{{name}}{{/with}}", ""],
    ["{{#each attention.rows}}{{lookup title 'constructor'}}{{/each}}", ""],
  ])("has no access to a prototype with %s", async (text, expected) => {
    const template = await load(text);
    expect(sampleViews().map(template)).toEqual(sampleViews().map(() => expected));
  });

  test.each([
    "{{constructor}}",
    "{{toString}}",
    "{{hasOwnProperty}}",
    "{{__proto__}}",
    "{{#if __proto__}}{{/if}}",
    "{{constructor.constructor}}",
    "{{__proto__.polluted}}",
    "{{#with (lookup this '__proto__')}}{{x}}{{/with}}{{lookup (lookup this 'constructor') 'x'}}{{this.constructor.name}}",
  ])("refuses the prototype in %s", async (text) => {
    expect(await problemOf(text)).toMatchObject({ code: "template-file" });
  });
});

describe("docs/template.md", () => {
  /** The names in backticks in the first column of the tables, and in the sentences about lists. */
  const named = new Set([...page.matchAll(/`([a-zA-Z0-9.]+)`/g)].flatMap(([, name]) => (name as string).split(".")));

  test("names every field of the view", () => {
    expect([...fieldNames(sampleViews())].filter((field) => !named.has(field))).toEqual([]);
  });
});
