import type { Checked } from "../problem/checked.js";
import type { Problem } from "../problem/problem.js";
import { faultIn } from "../shape/fault.js";
import { type Report, reportShape } from "./model.js";

/**
 * Parses a JSON report that an earlier run, or another machine, wrote. Fields that this version does not know are ignored.
 * There is no value where the text is not a report, or its verdict does not fit its results: an error of code `report-file`.
 */
export function parseReport(json: string, file: string): Checked<Report | undefined> {
  const parsed = parseJson(json);
  if (!parsed) return { value: undefined, problems: [notAReport(file, "it is not JSON")] };
  const fault = faultIn(parsed.json, reportShape) ?? contradiction(parsed.json as Report);
  if (fault !== undefined) return { value: undefined, problems: [notAReport(file, fault)] };
  return { value: parsed.json as Report, problems: [] };
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

function parseJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch {
    return undefined;
  }
}

function notAReport(file: string, why: string): Problem {
  return {
    code: "report-file",
    severity: "error",
    where: file,
    message: `Cannot read this file as a report: ${why}`,
    remedy: "expected the JSON report of a run of this tool, schema version 1",
  };
}
