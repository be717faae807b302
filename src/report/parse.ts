import { networkStatuses, reasons } from "../collect/collected.js";
import { InputError } from "../problem/problem.js";
import type { Report } from "./model.js";
import { duration, list, mapOf, mapping, oneOf, optional, type Shape, text, whole } from "./shape.js";

const position = mapping({ file: text, line: whole(1), column: whole(1) });

const tried = mapping({
  ip: text,
  port: whole(0),
  errno: optional(text),
  message: optional(text),
  durationMs: duration,
});

const attempt = mapping({
  networkStatus: oneOf(...networkStatuses),
  dnsMs: duration,
  durationMs: duration,
  addresses: list(tried),
});

const result = mapping({
  title: text,
  status: oneOf("pass", "warn", "fail"),
  message: text,
  uri: optional(text),
  spec: text,
  collector: text,
  address: text,
  networkStatus: optional(oneOf(...networkStatuses)),
  networkMessage: optional(text),
  reason: oneOf(...reasons),
  durationMs: duration,
  attempts: list(attempt),
  resolvedBySystem: optional(oneOf(true)),
  position,
});

const problem = mapping({
  code: text,
  severity: oneOf("error", "warning", "notice"),
  message: text,
  remedy: optional(text),
  position: optional(position),
  where: optional(text),
});

/** The same as schema/report.schema.json says, but for fields that it does not know; a test holds the two together. */
const report: Shape = mapping({
  schemaVersion: oneOf(1),
  tool: mapping({ name: text, version: text }),
  name: text,
  runner: mapping({ os: text, arch: text }),
  startedAt: text,
  finishedAt: text,
  result: oneOf("pass", "warn", "fail"),
  counts: mapping({
    total: whole(0),
    passed: whole(0),
    warned: whole(0),
    failed: whole(0),
    excluded: whole(0),
    notRun: whole(0),
  }),
  sources: list(mapping({ file: text, sha256: text })),
  results: list(result),
  excluded: list(mapping({ title: text, kind: oneOf("collector", "analyzer"), position })),
  problems: list(problem),
  settings: mapOf(text),
});

/**
 * Reads a JSON report that an earlier run, or another machine, wrote.
 *
 * @throws InputError `report-file` when the text is no report, or one whose verdict does not belong to its results
 */
export function parseReport(json: string, file: string): Report {
  const parsed = parseJson(json, file);
  const fault = report(parsed, "") ?? contradiction(parsed as Report);
  if (fault !== undefined) throw notAReport(file, fault);
  return parsed as Report;
}

/** A report that says "pass" above failed results must not make anything green. */
function contradiction({ counts, results, result }: Report): string | undefined {
  const having = (status: string) => results.filter((one) => one.status === status).length;
  const counted = { total: results.length, passed: having("pass"), warned: having("warn"), failed: having("fail") };
  for (const [name, count] of Object.entries(counted)) {
    const given = counts[name as keyof typeof counted];
    if (given !== count) return `counts.${name} is ${given}, but the results have ${count}`;
  }
  const verdict = counted.failed > 0 ? "fail" : counted.warned > 0 ? "warn" : "pass";
  return result === verdict ? undefined : `result is "${result}", but the results say ${verdict}`;
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    throw notAReport(file, "it is not JSON", error);
  }
}

function notAReport(file: string, why: string, cause?: unknown): InputError {
  return new InputError(
    [
      {
        code: "report-file",
        severity: "error",
        where: file,
        message: `Cannot read this file as a report: ${why}`,
        remedy: "expected the JSON report of a run of this tool, schema version 1",
      },
    ],
    { cause },
  );
}
