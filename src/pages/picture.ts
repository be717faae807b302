import type { CheckResult } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { escapeMermaid, onOneLine } from "../report/escape.js";
import type { Report } from "../report/model.js";

/** A Mermaid flowchart from the runners to their endpoints. It shows nothing that the tables do not. */
export interface Picture {
  /** The lines of the chart, ready for a fenced block. */
  readonly lines: readonly string[];
  readonly endpoints: number;
  /** Small enough to be shown without a click. */
  readonly open: boolean;
}

/** With Mermaid's default distances, eight endpoints fill a page. */
const compact = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 110}}}%%';

const MAX_EDGES = 30;
const MAX_OPEN_EDGES = 8;
const MAX_LABEL = 48;
/** From mild to severe. */
const severities: readonly Severity[] = ["pass", "warn", "fail"];
/** Readable on a light and on a dark page. */
const strokes: Readonly<Record<Severity, string>> = { fail: "#d1242f", warn: "#bf8700", pass: "#2da44e" };

/**
 * Draws an edge from each runner to each endpoint, dashed and labelled where a check failed or warned; null where it would
 * not help: nothing failed, or there are too many edges to follow.
 */
export function drawPicture(report: Pick<Report, "name" | "results" | "runners">): Picture | null {
  const { name, runners = [{ name }] } = report;
  if (runners.length > MAX_EDGES) return null;
  const edges = runners.flatMap((runner, from) => {
    const isOurs = (result: CheckResult) => report.runners === undefined || result.runner === runner.name;
    return worstPerAddress(report.results.filter(isOurs)).map((result) => ({ from, result }));
  });
  const addresses = [...new Set(edges.map(({ result }) => result.address))];
  const isReadable = [...addresses, ...runners.map((runner) => runner.name)].every(isWritten);
  if (!edges.some(({ result }) => result.status === "fail") || !isReadable) return null;
  if (edges.length < 2 || edges.length > MAX_EDGES) return null;
  const nodeOf = new Map(addresses.map((address, index) => [address, `e${index}`]));
  const isDrawn = new Set<string>();
  const targetOf = ({ address }: CheckResult) => {
    const node = nodeOf.get(address) ?? "";
    if (isDrawn.has(node)) return node;
    isDrawn.add(node);
    return `${node}["${escapeMermaid(address) || "no address"}"]`;
  };
  const runnerNode = (from: number) => (runners.length === 1 ? "runner" : `r${from}`);
  return {
    lines: [
      compact,
      "flowchart LR",
      ...runners.map((runner, from) => {
        const words = escapeMermaid(runner.name) || "this runner";
        return `  ${runnerNode(from)}(["${words}"])`;
      }),
      ...edges.flatMap(({ from, result }, index) => {
        const { status, reason } = result;
        const arrow = status === "pass" ? "-->" : `-. "${reasonSentences[reason].label}" .->`;
        return [
          `  ${runnerNode(from)} ${arrow} ${targetOf(result)}`,
          `  linkStyle ${index} stroke:${strokes[status]},stroke-width:2px`,
        ];
      }),
    ],
    endpoints: addresses.length,
    open: edges.length <= MAX_OPEN_EDGES,
  };
}

/**
 * Whether a label is short and is written letter for letter, except for the brackets of an IPv6 address: the runner masks
 * secrets in the source of the picture as well.
 */
function isWritten(label: string): boolean {
  const words = onOneLine(label).replace(/^\[([\da-f:.]+)\](?=:)/i, "$1");
  return words.length <= MAX_LABEL && escapeMermaid(words) === words;
}

/** The worst result of each address, in the order in which the addresses first appear. */
function worstPerAddress(results: readonly CheckResult[]): CheckResult[] {
  const worst = new Map<string, CheckResult>();
  for (const result of results) {
    const known = worst.get(result.address);
    if (!known || severities.indexOf(result.status) > severities.indexOf(known.status))
      worst.set(result.address, result);
  }
  return [...worst.values()];
}
