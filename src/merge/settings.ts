import type { Report } from "../report/model.js";

/** What several reports have of one setting. */
interface Setting {
  /** Each different value once, in the order of the reports. */
  readonly values: Set<string>;
  reports: number;
}

/**
 * Returns the settings that all reports have alike; of the others, what each had: `5s or 10s, by runner`.
 *
 * @param by what the values belong to
 */
export function settingsOf(
  reports: readonly Pick<Report, "settings">[],
  by: "by runner" | "by shard",
): Report["settings"] {
  const all = [...byName(reports)].map(([name, setting]) => {
    const values = [...setting.values];
    if (!isUnlike(setting, reports)) return [name, values.join()];
    const given = setting.reports < reports.length ? ["not given", ...values] : values;
    return [name, `${given.join(" or ")}, ${by}`];
  });
  return Object.fromEntries(all);
}

/** Returns the names of the settings that not all reports have alike. */
export function unlikeSettings(reports: readonly Pick<Report, "settings">[]): readonly string[] {
  return [...byName(reports)].flatMap(([name, setting]) => (isUnlike(setting, reports) ? [name] : []));
}

function isUnlike({ values, reports: having }: Setting, reports: readonly unknown[]): boolean {
  return values.size > 1 || having < reports.length;
}

/** Each entry is read once: a report may have a million settings, and there may be a thousand reports. */
function byName(reports: readonly Pick<Report, "settings">[]): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>();
  for (const [name, value] of reports.flatMap(({ settings }) => Object.entries(settings))) {
    const setting = found.get(name) ?? { values: new Set(), reports: 0 };
    setting.values.add(value);
    setting.reports += 1;
    found.set(name, setting);
  }
  return found;
}
