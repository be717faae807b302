import { InputError } from "../problem/problem.js";
import { faultIn } from "../shape/fault.js";
import { type Report, reportShape } from "./model.js";

/**
 * Reads a JSON report that an earlier run, or another machine, wrote. Fields that this version does not know are ignored.
 *
 * @throws InputError `report-file` when the text is not a report, or its verdict does not fit its results
 */
export function parseReport(json: string, file: string): Report {
  const parsed = parseJson(json, file);
  const fault = faultIn(parsed, reportShape) ?? contradiction(parsed as Report);
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
