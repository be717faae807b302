import { lines } from "./fields.js";

/** The sources in which names are looked up, in order. */
export type LookupOrder = readonly ("files" | "dns")[];

const FILES_THEN_DNS: LookupOrder = ["files", "dns"];

/** The sources of host names in nsswitch.conf: the order in which Go uses them, and those that Go does not know. */
export interface NameSwitch {
  readonly order: LookupOrder;
  readonly otherSources: readonly string[];
}

/** Parses the content of nsswitch.conf; `undefined` stands for a file that cannot be read. */
export function parseNameSwitch(text: string | undefined): NameSwitch {
  const sources = hostSources(text ?? "");
  if (sources === undefined || sources.length === 0) return { order: FILES_THEN_DNS, otherSources: [] };
  return { order: lookupOrder(sources), otherSources: sources.filter((source) => !isKnown(source)) };
}

function isKnown(source: string): boolean {
  return source === "files" || source === "dns";
}

/** Go's order of the sources. One that Go does not know means DNS, but only when `dns` itself is not among them. */
function lookupOrder(sources: readonly string[]): LookupOrder {
  const namesDns = sources.includes("dns");
  const used = sources.flatMap((source): LookupOrder => {
    if (source === "files") return ["files"];
    return source === "dns" || !namesDns ? ["dns"] : [];
  });
  return [...new Set(used)];
}

/** The sources of the `hosts` database without their criteria; `undefined` when any line of the file is malformed. */
function hostSources(text: string): string[] | undefined {
  const sources: string[] = [];
  for (const rawLine of lines(text)) {
    const line = trimBlanks(rawLine.split("#", 1)[0] as string);
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 0) return undefined;
    const listed = readSources(line.slice(colon + 1));
    if (!listed) return undefined;
    if (trimBlanks(line.slice(0, colon)) === "hosts") sources.push(...listed);
  }
  return sources;
}

/** The names of sources: `mdns4_minimal [NOTFOUND=return] dns` -> `mdns4_minimal`, `dns`; `undefined` if malformed. */
function readSources(text: string): string[] | undefined {
  const sources: string[] = [];
  for (let rest = trimBlanks(text); rest !== ""; rest = trimBlanks(rest)) {
    const blank = rest.indexOf(" ");
    sources.push(blank < 0 ? rest : rest.slice(0, blank));
    rest = blank < 0 ? "" : trimBlanks(rest.slice(blank + 1));
    if (!rest.startsWith("[")) continue;
    const close = rest.indexOf("]");
    if (close < 0 || !areCriteria(rest.slice(1, close))) return undefined;
    rest = rest.slice(close + 1);
  }
  return sources;
}

/** Whether the string is empty or criteria such as `NOTFOUND=return !UNAVAIL=continue`. */
function areCriteria(text: string): boolean {
  const criteria = text
    .split(" ")
    .map(trimBlanks)
    .filter((each) => each !== "");
  return criteria.map((each) => each.replace(/^!/, "")).every((each) => each.length >= 3 && each.includes("="));
}

function trimBlanks(text: string): string {
  return text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, "");
}
