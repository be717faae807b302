import { MAX_HOST } from "../inputs/url-hosts.js";
import { shorten } from "../problem/shorten.js";
import { htmlEntities, onOneLine } from "./escape.js";

/**
 * Markdown on GitHub. A word of a report is written as it is, or as code: the runner masks a secret where it finds it letter
 * for letter, so nothing is put between the letters of a word. See docs/adr/0090-words-letter-for-letter.md.
 */

/** Matches several characters that GitHub reads a meaning into where one follows the other. */
const meaningfulTogether: readonly RegExp[] = [
  // Addresses that become links.
  /:\/\/|(?<![a-z0-9])www\./,
  /\bGH-\d|\b(?:GHSA|CVE)-/,
  /(?<![a-z0-9])[a-f0-9]{7,40}(?![a-z0-9])/,
  // Emoji. The colon that ends one may come from the template.
  /:[\w+-]+(?::|$)/,
];

/**
 * Matches a word that Markdown or GitHub may read a meaning into. GitHub's filters (mentions, references, commit hashes,
 * emoji, mathematics) work on the finished page, which has no backslashes, and leave code alone. An underscore between
 * letters has no meaning. See https://github.github.com/gfm/.
 */
const meaningful = anyOf([/[\\`*~^$@#[\]]/, /(?<![a-z0-9_])_|_(?![a-z0-9_])/, ...meaningfulTogether], "i");

/** Matches a first word that begins a list, underlines a heading or a table, or begins a command of a log. */
const beginsBlock = /^(?:(?:[-+]|=+|:?-+:?|\d{1,9}[.)])$|::)/;

/** Ends the part of a line that can begin a block, and is not seen. */
const nothing = "<span></span>";

/** For Markdown on GitHub: a part of one line, in a table cell, a heading, a list item, a link's text or a paragraph. */
export function escapeMarkdown(text: string): string {
  const line = onOneLine(text);
  if (line === "") return "";
  const words = line.split(" ");
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const start = at;
    while (at < words.length && isMeaningful(words[at] as string, { isLast: at === words.length - 1 })) at++;
    parts.push(at > start ? codeSpan(words.slice(start, at).join(" ")) : escapeEntities(words[at++] as string));
  }
  return beginsBlock.test(words[0] as string) && !parts[0]?.startsWith("`")
    ? nothing + parts.join(" ")
    : parts.join(" ");
}

/** A word that ends with a possible half of an emoji is harmless where a space follows. */
function isMeaningful(word: string, { isLast }: { readonly isLast: boolean }): boolean {
  return meaningful.test(isLast ? word : `${word} `);
}

/** A word without another meaning. Quotes are escaped beside the others, as the runner does in one of the forms of a secret. */
function escapeEntities(word: string): string {
  const escaped = /[&<>]/.test(word)
    ? word.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character)
    : word;
  return escaped.replaceAll("|", "&#124;");
}

/** For Markdown: code, for strings that people copy. */
export function markdownCode(text: string): string {
  const line = onOneLine(text);
  return line === "" ? "" : codeSpan(line);
}

/**
 * One line as code. Nothing is escaped between backticks, so the string is there letter for letter. What a table, a log or
 * HTML could misread is written with entities instead: no page has a `<` that is not of its template.
 */
function codeSpan(line: string): string {
  if (/[|<>&]|##\w*\[/.test(line)) return `<code>${line.replace(markup, entityOf)}</code>`;
  const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + space + line + space + fence;
}

/** What Markdown would read a meaning into between the tags of code. */
const markup = /[&<>"'\\`*~^$@#[\]|]|(?<![a-z0-9])_|_(?![a-z0-9])|:(?=\/\/)|(?<=www)\./gi;

function entityOf(character: string): string {
  return htmlEntities[character] ?? `&#${character.charCodeAt(0)};`;
}

/** For Markdown: a sentence of this tool, in which the parts between backticks are code. Cut to so many characters. */
export function markdownSentence(sentence: string, maxLength: number): string {
  const pieces = shorten(sentence, maxLength).split("`");
  if (pieces.length % 2 === 0) return escapeMarkdown(pieces.join("`"));
  return joinMarkdown(pieces.map((piece, index) => (index % 2 === 1 ? markdownCode(piece) : escapeBetween(piece))));
}

/** Keeps the spaces around a piece of a sentence. */
function escapeBetween(piece: string): string {
  const escaped = escapeMarkdown(piece);
  const before = /^\s/.test(piece) ? " " : "";
  return escaped === "" ? before : `${before}${escaped}${/\s$/.test(piece) ? " " : ""}`;
}

/** What two strings may become where they touch: also an image of a link, and an item of a list. */
const borders = anyOf([...meaningfulTogether, /!\[/, /^\d{1,9}[.)]/], "gi");

/** Matches the characters beside a border that may be read together; for most borders the patterns above need not be tried. */
const mayMeet = /[`*]{2}|!\[|w[w.]|[a-f\d]{2}|\d[.)]|[:/]\/|gh|h[-s]|-\d|cv|ve|[ea]-|sa/i;

/** Matches the first colon of an emoji. */
const beginsEmoji = /:[\w+-]*$/;

/** Characters on each side of a border that are compared. */
const MAX_BORDER = 64;

/** Joins strings of Markdown so that nothing is read across their borders, such as a longer run of backticks, or a link. */
function joinMarkdown(strings: readonly string[]): string {
  return strings.map(keepApart()).join("");
}

/** Returns a function for strings that follow one another: each gets before it what keeps it apart from those before. */
export function keepApart(): (text: string) => string {
  let before = "";
  return (text) => {
    const isApart = isReadAcross(before, text);
    before = ((isApart ? "" : before) + text).slice(-MAX_BORDER);
    return isApart ? nothing + text : text;
  };
}

function isReadAcross(before: string, text: string): boolean {
  if (before === "" || text === "") return false;
  if (!mayMeet.test(before.slice(-1) + text.slice(0, 1)) && !beginsEmoji.test(before)) return false;
  if (/[`*]$/.test(before) && text.startsWith(before.slice(-1))) return true;
  // Neither code nor a tag is read on.
  const word = before.split(/[\s`>]/).at(-1) ?? "";
  const [rest = ""] = text.slice(0, MAX_BORDER).split(/[\s`<]/, 1);
  const both = `${word}${rest}${rest.length < text.length ? " " : ""}`;
  return [...both.matchAll(borders)].some(({ 0: found, index }) => {
    return index < word.length && index + found.length > word.length;
  });
}

/** What ends the label of a definition, `[label]: target`, which goes before code and before a link. */
const endsLabel = /^(?:[^[\]\\]|\\.)*\]:/;

/** For Markdown: a link. Both parts are escaped already. */
export function markdownLink(text: string, url: string): string {
  return `${endsLabel.test(text) ? nothing : ""}[${text}](${url})`;
}

/** For Markdown: the destination of a link; undefined when the string is not an http or https URL. */
export function markdownUrl(text: string): string | undefined {
  const url = parseHttpUrl(text);
  return url && escapeDestination(url);
}

/**
 * The same, for a link from a spec. GitHub would list a link to an issue on github.com as a reference to it, so the link uses
 * redirect.github.com.
 */
export function markdownForeignUrl(text: string): string | undefined {
  const url = parseHttpUrl(text);
  if (url && /^(?:www\.)?github\.com\.*$/.test(url.hostname)) url.hostname = "redirect.github.com";
  return url && escapeDestination(url);
}

function escapeDestination({ href }: URL): string {
  return href
    .replace(/[()<>|\\`\s"']/g, percentEncode)
    .replace(/(?<=#)#/g, percentEncode)
    .replaceAll("&", "&amp;");
}

/** What is before the path of a URL, as browsers read it: they take a backslash for a slash. */
const AUTHORITY = /^[^:]*:[\s\\/]*([^\\/?#]*)/;

/** Characters of a host that a resolver looks up, and of a port. */
const MAX_AUTHORITY = MAX_HOST + ":65535".length;

/**
 * Parses a URL with the scheme http or https and without a user name; undefined for any other string, and for one whose host
 * is longer than a host can be: reading the combining marks of a host takes time with their square.
 */
export function parseHttpUrl(text: string): URL | undefined {
  if ((AUTHORITY.exec(text)?.[1]?.length ?? 0) > MAX_AUTHORITY) return undefined;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  return isWeb && url.username === "" && url.password === "" ? url : undefined;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
