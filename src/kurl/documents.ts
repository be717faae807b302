import { positionsIn } from "../files/positions.js";
import type { Source } from "../files/source.js";
import { hasErrors } from "../problem/checked.js";
import { parseYaml, type TreeMap } from "../yaml/yaml.js";
import { isInstaller } from "./installer.js";

/** An Installer among the documents of a spec file. */
export interface InstallerDocument {
  readonly tree: TreeMap;
  /** Where it starts in the file, from its `---` on. */
  readonly start: number;
  readonly end: number;
}

/** The Installer documents of a spec file, and what is left to be rendered as a template. */
export interface SpecDocuments {
  readonly installers: readonly InstallerDocument[];
  /**
   * The file without its Installers, line for line; `undefined` where nothing else is in it. Templates may span
   * documents, so they are one text.
   */
  readonly template: Source | undefined;
  /** Where the first document of the template starts in the file. */
  readonly templateStart: number;
}

/**
 * Finds the Installers of a spec file before anything is rendered. A document counts as one when it is valid YAML as it
 * stands and says `kind: Installer` of the group cluster.kurl.sh; everything else is template text.
 */
export function splitDocuments(source: Source): SpecDocuments {
  const { file, text } = source;
  if (!/\bkind["']?:\s*["']?Installer\b/.test(text)) return asOneTemplate(source);
  const positionAt = positionsIn(file, text);
  const cut = stretches(text);
  const installers = cut.flatMap(({ start, end }): InstallerDocument[] => {
    const { value: documents, problems } = parseYaml(text.slice(start, end), (offset) => positionAt(start + offset));
    const trees = documents.flatMap(({ tree }) => tree ?? []);
    const [tree] = trees;
    const isOne = !hasErrors(problems) && trees.length === 1;
    return isOne && isInstaller(tree) ? [{ tree, start, end }] : [];
  });
  if (installers.length === 0) return asOneTemplate(source);
  const isInstallerAt = (at: number) => installers.some(({ start }) => start === at);
  const others = cut.filter(({ start, end }) => !isInstallerAt(start) && saysSomething(text.slice(start, end)));
  const template = others.length > 0 ? { file, text: withoutInstallers(text, installers) } : undefined;
  return { installers, template, templateStart: others[0]?.start ?? 0 };
}

function asOneTemplate(source: Source): SpecDocuments {
  return { installers: [], template: source, templateStart: 0 };
}

/** More than comments, directives and document marks. */
function saysSomething(text: string): boolean {
  return text.split("\n").some((line) => !/^\s*(#.*|%.*|---\s*|\.\.\.\s*)?$/.test(line));
}

/** The documents of a text, cut at lines that are `---`. */
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
