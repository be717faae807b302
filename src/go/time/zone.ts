/** A time zone. Its rule can change from one moment to another. */
export interface Zone {
  readonly name: string;
  readonly at: (unixSeconds: bigint) => ZoneRule;
}

export interface ZoneRule {
  /** `CET`; "" if the zone has no names. */
  readonly abbreviation: string;
  /** Seconds east of Greenwich. */
  readonly offset: number;
}

export const UTC: Zone = { name: "UTC", at: () => ({ abbreviation: "UTC", offset: 0 }) };

/** A zone with one rule, made from a parsed offset or abbreviation. */
export function fixedZone(abbreviation: string, offset: number): Zone {
  return { name: abbreviation, at: () => ({ abbreviation, offset }) };
}

/**
 * By names in lower case. JavaScript finds a zone by any spelling of its name, which has thousands, and each formatter takes some
 * 40 kB.
 */
const rules = new Map<string, Zone["at"]>();

/**
 * Returns a zone by its name in the IANA database, `undefined` if there is none. "" and `Local` are UTC, so that a
 * template prints the same on every machine.
 */
export function loadLocation(name: string): Zone | undefined {
  if (name === "" || name === "UTC" || name === "Local") return UTC;
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return undefined;
  const key = name.toLowerCase();
  try {
    const at = rules.get(key) ?? ruleFrom(clockOf(name), longNameOf(name));
    rules.set(key, at);
    return { name, at };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** JavaScript's dates range from the year -271821 to 275760. */
const LAST_DATE_SECONDS = 8_640_000_000_000n;

/** Unicode's data has names since 1970. Before that, the name that the zone had in 1970 for the same offset is used. */
const SEASONS_OF_1970 = [new Date(0), new Date("1970-07-01T00:00:00Z")];

function ruleFrom(clock: Intl.DateTimeFormat, longName: Intl.DateTimeFormat): Zone["at"] {
  const abbreviationAt = (date: Date) =>
    ABBREVIATIONS[longName.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? ""];
  return (unixSeconds) => {
    const within = unixSeconds > LAST_DATE_SECONDS ? LAST_DATE_SECONDS : unixSeconds;
    const date = new Date(Number(within < -LAST_DATE_SECONDS ? -LAST_DATE_SECONDS : within) * 1000);
    const offset = offsetAt(clock, date);
    const named = date.getTime() < 0 ? SEASONS_OF_1970.find((other) => offsetAt(clock, other) === offset) : date;
    return { abbreviation: (named && abbreviationAt(named)) ?? numericName(offset), offset };
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}

function longNameOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" });
}

function offsetAt(clock: Intl.DateTimeFormat, date: Date): number {
  const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era")?.startsWith("B") ? 1 - part("year") : part("year");
  const local = new Date(0);
  local.setUTCFullYear(year, part("month") - 1, part("day"));
  local.setUTCHours(part("hour"), part("minute"), part("second"));
  return Math.round((local.getTime() - Math.floor(date.getTime() / 1000) * 1000) / 1000);
}

/** The abbreviation of a zone without a name, a number: `+03`, `+0545`. */
function numericName(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60);
  const two = (part: number) => String(part).padStart(2, "0");
  const rest = minutes % 60 === 0 ? "" : two(minutes % 60);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${rest}`;
}

/** The IANA database's abbreviations by the names of Unicode's data. */
const ABBREVIATIONS: Record<string, string> = {
  "Alaska Daylight Time": "AKDT",
  "Alaska Standard Time": "AKST",
  "Atlantic Daylight Time": "ADT",
  "Atlantic Standard Time": "AST",
  "Australian Central Daylight Time": "ACDT",
  "Australian Central Standard Time": "ACST",
  "Australian Eastern Daylight Time": "AEDT",
  "Australian Eastern Standard Time": "AEST",
  "Australian Western Standard Time": "AWST",
  "British Summer Time": "BST",
  "Central Africa Time": "CAT",
  "Central Daylight Time": "CDT",
  "Central European Standard Time": "CET",
  "Central European Summer Time": "CEST",
  "Central Indonesia Time": "WITA",
  "Central Standard Time": "CST",
  "Chamorro Standard Time": "ChST",
  "China Standard Time": "CST",
  "Coordinated Universal Time": "UTC",
  "Cuba Daylight Time": "CDT",
  "Cuba Standard Time": "CST",
  "East Africa Time": "EAT",
  "Eastern Daylight Time": "EDT",
  "Eastern European Standard Time": "EET",
  "Eastern European Summer Time": "EEST",
  "Eastern Indonesia Time": "WIT",
  "Eastern Standard Time": "EST",
  "Greenwich Mean Time": "GMT",
  "Hawaii-Aleutian Daylight Time": "HDT",
  "Hawaii-Aleutian Standard Time": "HST",
  "Hong Kong Standard Time": "HKT",
  "India Standard Time": "IST",
  "Irish Standard Time": "IST",
  "Israel Daylight Time": "IDT",
  "Israel Standard Time": "IST",
  "Japan Standard Time": "JST",
  "Korean Standard Time": "KST",
  "Mexican Pacific Standard Time": "MST",
  "Moscow Standard Time": "MSK",
  "Mountain Daylight Time": "MDT",
  "Mountain Standard Time": "MST",
  "New Zealand Daylight Time": "NZDT",
  "New Zealand Standard Time": "NZST",
  "Newfoundland Daylight Time": "NDT",
  "Newfoundland Standard Time": "NST",
  "Pacific Daylight Time": "PDT",
  "Pacific Standard Time": "PST",
  "Pakistan Standard Time": "PKT",
  "Philippine Standard Time": "PST",
  "Samoa Standard Time": "SST",
  "South Africa Standard Time": "SAST",
  "Taipei Standard Time": "CST",
  "Taiwan Standard Time": "CST",
  "West Africa Standard Time": "WAT",
  "West Africa Time": "WAT",
  "Western European Standard Time": "WET",
  "Western European Summer Time": "WEST",
  "Western Indonesia Time": "WIB",
  "Yukon Time": "MST",
};
