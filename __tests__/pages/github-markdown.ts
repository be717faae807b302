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
export function filteredTexts(node: HtmlNode): string[] {
  if (node.type === "text") return [node.value];
  if (node.type === "element" && (node.tagName === "code" || node.tagName === "pre" || node.tagName === "a")) return [];
  return "children" in node ? node.children.flatMap(filteredTexts) : [];
}
