import type { PlaceOptions } from "../files/places.js";
import { whyNotWritable } from "../files/write.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Problem } from "../problem/problem.js";

/** Returns an error for each report that cannot be written, as far as that can be known before anything is dialed. */
export async function targetProblems(
  { reports, lintReports }: Pick<Inputs, "reports" | "lintReports">,
  options: PlaceOptions,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { path } of [...reports, ...lintReports]) {
    const fault = await whyNotWritable(path, options);
    if (fault === undefined) continue;
    problems.push({
      code: "input-value",
      severity: "error",
      where: "input report",
      message: `Cannot write report ${path}: ${fault}`,
      remedy: "expected the path of a file that can be written",
    });
  }
  return problems;
}
