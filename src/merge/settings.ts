import type { Report } from "../report/model.js";

/**
 * Returns the settings that all reports have alike; of the others, what each had: `5s or 10s, by runner`.
 *
 * @param by what the values belong to
 */
export function settingsOf(
  reports: readonly Pick<Report, "settings">[],
  by: "by runner" | "by shard",
): Report["settings"] {
  const names = [...new Set(reports.flatMap(({ settings }) => Object.keys(settings)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = new Set(reports.map(({ settings }) => settings[name]));
      const [only] = values;
      if (values.size === 1 && only !== undefined) return [name, only];
      return [name, `${[...values].map((value) => value ?? "not given").join(" or ")}, ${by}`];
    }),
  );
}
