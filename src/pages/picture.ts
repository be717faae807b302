import type { CheckResult } from "../analyze/result.js";
import { reasonSentences } from "../collect/reasons.js";
import type { Severity } from "../decode/spec.js";
import { escapeMermaid, onOneLine, shorten } from "../report/escape.js";
import type { Report } from "../report/model.js";

/** A Mermaid flowchart from this runner to its endpoints. It shows nothing that the tables do not. */
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

/** Draws an edge for each endpoint, dashed and labelled if a check failed or warned; null when a picture would not help. */
export function drawPicture({ name, results }: Pick<Report, "name" | "results">): Picture | null {
  const endpoints = worstPerAddress(results);
  const hasFailure = endpoints.some(({ status }) => status === "fail");
  const isReadable = endpoints.every(({ address }) => onOneLine(address).length <= MAX_LABEL);
  if (!hasFailure || !isReadable || endpoints.length < 2 || endpoints.length > MAX_EDGES) return null;
  const lines = endpoints.flatMap(({ status, reason, address }, index) => {
    const target = `e${index}["${escapeMermaid(address) || "no address"}"]`;
    const arrow = status === "pass" ? "-->" : `-. "${reasonSentences[reason].label}" .->`;
    return [`  runner ${arrow} ${target}`, `  linkStyle ${index} stroke:${strokes[status]},stroke-width:2px`];
  });
  return {
    lines: [
      compact,
      "flowchart LR",
      `  runner(["${escapeMermaid(shorten(name, MAX_LABEL)) || "this runner"}"])`,
      ...lines,
    ],
    endpoints: endpoints.length,
    open: endpoints.length <= MAX_OPEN_EDGES,
  };
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
