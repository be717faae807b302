import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { hasErrors } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { isSpent, parseYaml, type TreeMap, yamlBudget } from "../yaml/yaml.js";
import { isInstaller } from "./installer.js";

/** An Installer among the documents of a spec file. */
export interface InstallerDocument {
  readonly tree: TreeMap;
  /** The offset of its `---` in the file, or of its first character. */
  readonly start: number;
  readonly end: number;
}

/** The Installer documents of a spec file, and the template that the rest of the file is. */
export interface SpecDocuments {
  /** The whole file. */
  readonly source: Source;
  readonly installers: readonly InstallerDocument[];
  /**
   * The file without its Installers, line for line; `undefined` where the file has nothing else. An action may span
   * documents, so all of them are one template.
   */
  readonly template: Source | undefined;
  /** The offset in the file of the first document of the template. */
  readonly templateStart: number;
  /** The error of a file that is beyond a limit, of which nothing is read. */
  readonly problems: readonly Problem[];
}

/**
 * Separates the Installers of a spec file from its templates, before anything is rendered. A document is an Installer
 * when it is valid YAML without rendering and has `kind: Installer` of the group cluster.kurl.sh.
 *
 * @param budget of all texts whose trees are kept together
 */
export function splitDocuments(source: Source, budget = yamlBudget()): SpecDocuments {
  const { file, text } = source;
  if (!/\bkind["']?:\s*["']?Installer\b/.test(text)) return asOneTemplate(source);
  const positionAt = positionsIn(file, text);
  const cut = stretches(text);
  const installers: InstallerDocument[] = [];
  for (const { start, end } of cut) {
    // The tree of another document is not kept, so it takes nothing from those that are.
    const left = { ...budget };
    const { value: documents, problems } = parseYaml(
      text.slice(start, end),
      (offset) => positionAt(start + offset),
      left,
    );
    // An Installer that is not read to its end must not become a template: its checks would be lost.
    if (isSpent(left)) return beyondLimit(source, problems);
    const trees = documents.flatMap(({ tree }) => tree ?? []);
    const [tree] = trees;
    if (hasErrors(problems) || trees.length !== 1 || !isInstaller(tree)) continue;
    installers.push({ tree, start, end });
    Object.assign(budget, left);
  }
  if (installers.length === 0) return asOneTemplate(source);
  const isInstallerAt = (at: number) => installers.some(({ start }) => start === at);
  const others = cut.filter(({ start, end }) => !isInstallerAt(start) && hasContent(text.slice(start, end)));
  const template = others.length > 0 ? { file, text: withoutInstallers(text, installers) } : undefined;
  return { source, installers, template, templateStart: others[0]?.start ?? 0, problems: [] };
}

function asOneTemplate(source: Source): SpecDocuments {
  return { source, installers: [], template: source, templateStart: 0, problems: [] };
}

function beyondLimit(source: Source, problems: readonly Problem[]): SpecDocuments {
  const limits = problems.filter(({ code }) => code === "yaml-limit");
  return { source, installers: [], template: undefined, templateStart: 0, problems: limits };
}

/** Whether a document has more than comments, directives and document marks. */
function hasContent(text: string): boolean {
  return text.split("\n").some((line) => !/^\s*(#.*|%.*|---\s*|\.\.\.\s*)?$/.test(line));
}

/** Returns the documents of a file, cut at lines that begin with `---`. */
function stretches(text: string): readonly { start: number; end: number }[] {
  const marks = [...text.matchAll(/^---(?=[\s]|$)/gm)].map(({ index }) => index);
  const starts = [...new Set([0, ...marks])];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Line breaks stay, so that every line keeps its number. */
function withoutInstallers(text: string, installers: readonly InstallerDocument[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of installers) {
    rest += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, "");
    from = end;
  }
  return rest + text.slice(from);
}
