import { fromHtml } from "hast-util-from-html";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

export type HtmlNode = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>["children"][number];
export type HtmlElement = Extract<HtmlNode, { type: "element" }>;

/** Renders Markdown as GitHub does: CommonMark with its extensions, then only the HTML that GitHub allows. */
export function githubTree(markdown: string): HtmlNode {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return sanitize(fromHtml(html, { fragment: true }), defaultSchema) as HtmlNode;
}

export function githubHtml(markdown: string): string {
  return toHtml(githubTree(markdown) as Parameters<typeof toHtml>[0]);
}

export function elementsOf(node: HtmlNode): HtmlElement[] {
  const inner = "children" in node ? node.children.flatMap(elementsOf) : [];
  return node.type === "element" ? [node, ...inner] : inner;
}

export function textOf(node: HtmlNode): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The texts in which GitHub looks for mentions, references, emoji and mathematics: all text outside of code. */
function filteredTexts(node: HtmlNode): string[] {
  if (node.type === "text") return [node.value];
  if (node.type === "element" && (node.tagName === "code" || node.tagName === "pre" || node.tagName === "a")) return [];
  return "children" in node ? node.children.flatMap(filteredTexts) : [];
}

/** The patterns that GitHub finds in text: mentions, references, commits, emoji, mathematics and links. */
const found = [
  { name: "a mention", pattern: /(?<![\w`])@[a-z\d]/i },
  { name: "an issue", pattern: /(?<!\w)#\d|(?<!\w)GH-\d/i },
  { name: "a commit", pattern: /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i },
  { name: "an emoji", pattern: /:[a-z0-9_+-]+:/i },
  { name: "mathematics", pattern: /\$[^\s$][^$]*\$/ },
  { name: "an address", pattern: /(?:https?|ftp):\/\/|(?<!\w)www\.|[\w.+-]@\w/i },
];

/** Returns what GitHub finds in the text of a page. */
export function findings(page: HtmlNode): string[] {
  return filteredTexts(page).flatMap((text) =>
    found.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${name} in ${text}`),
  );
}

/** The names of the elements of a page, each once. */
export const kindsOf = (page: HtmlNode): string[] =>
  [...new Set(elementsOf(page).map(({ tagName }) => tagName))].sort();
