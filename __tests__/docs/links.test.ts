import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";

const ownFolders = readdirSync(".", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["node_modules", ".cache", ".git", "dist"].includes(entry.name))
  .map(({ name }) => name);
const pages = [".", ...ownFolders].flatMap((folder) =>
  readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name).replaceAll("\\", "/")),
);

/** Returns the Markdown without what shows links as text: fenced blocks, code spans and comments. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");
}

/** Returns the targets of links and pictures that are neither of another host nor of mail. */
function linksOf(markdown: string): readonly string[] {
  const text = withoutCode(markdown);
  const found = [...text.matchAll(/\]\(([^()\s]+)\)/g), ...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return found.map(([, target = ""]) => target).filter((target) => !/^(?:https?:|mailto:)/.test(target));
}

/** Returns the anchors of the headings as GitHub names them: the second of one name ends in -1. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const headings = markdown.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/^#{1,6} (.+)$/gm);
  for (const [, heading = ""] of headings) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const name = words.replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${name}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function problemOf(page: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return `${page}: ${link}: there is no ${target}`;
  if (anchor === undefined || statSync(target).isDirectory()) return undefined;
  return anchorsOf(readFileSync(target, "utf8")).has(anchor) ? undefined : `${page}: ${link}: there is no such heading`;
}

describe("the links of the documents", () => {
  test("are found", () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(linksOf('[a](b.md#c) `[d](e.md)` <img src="f.png">\n```\n[g](h.md)\n```\n')).toEqual(["b.md#c", "f.png"]);
    expect([...anchorsOf("# A `b` & c\n## A\n## A\n")]).toEqual(["a-b--c", "a", "a-1"]);
    expect(problemOf("README.md", "docs/nothing.md")).toBeDefined();
    expect(problemOf("README.md", "docs/spec.md#nothing")).toBeDefined();
  });

  test.each(pages)("of %s lead to files and headings that exist", (page) => {
    const links = linksOf(readFileSync(page, "utf8"));
    expect(links.map((link) => problemOf(page, link)).filter((problem) => problem !== undefined)).toEqual([]);
  });

  test("of README.md lead to every page of docs", () => {
    const linked = linksOf(readFileSync("README.md", "utf8")).map((link) => link.split("#")[0]);
    const docs = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page));
    expect(docs.filter((page) => !linked.includes(page))).toEqual([]);
  });
});
