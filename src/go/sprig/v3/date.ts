import { func, GoError, type GoFunction } from "../../func.js";
import { metered, SLOW_CHARACTERS_A_STEP } from "../../metered.js";
import { ANY, STRING } from "../../reflect.js";
import { parseInt64 } from "../../strconv/strconv.js";
import { formatDuration, parseDuration, parseNanoseconds } from "../../time/duration.js";
import { addNanoseconds, momentOf, parseTimeOrError, TIME, time } from "../../time/time.js";
import { GoNumber, GoOpaque, type GoValue } from "../../value.js";
import { date } from "../date.js";

const SECOND = 1_000_000_000n;
const HOUR = 3_600n * SECOND;
const DAY = 24n * HOUR;

/** The largest first. */
const ROUND_UNITS = [
  [365n * DAY, "y"],
  [30n * DAY, "mo"],
  [DAY, "d"],
  [HOUR, "h"],
  [60n * SECOND, "m"],
  [SECOND, "s"],
] as const;

/** Times and dates. Where Go takes the zone of the machine, it is UTC here. */
export const date3: Record<string, GoFunction> = {
  ...date,
  duration: func([ANY], ([value]) => formatDuration(BigInt.asIntN(64, secondsOf(value) * SECOND))),
  durationRound: func([ANY], ([value]) => rounded(value)),
  mustToDate: metered(
    func([STRING, STRING], ([layout, text]) => {
      const parsed = parseTimeOrError(layout, text);
      if (typeof parsed === "string") throw new GoError(parsed);
      return time(parsed);
    }),
    SLOW_CHARACTERS_A_STEP,
  ),
  mustDateModify: func([STRING, TIME], ([change, value]) => modified(change, value)),
  must_date_modify: func([STRING, TIME], ([change, value]) => modified(change, value)),
};

/** Seconds as a text or an `int64`; anything else, an `int` too, is 0. */
function secondsOf(value: GoValue): bigint {
  if (typeof value === "string") return parseInt64(value, 10).value;
  return int64Of(value) ?? 0n;
}

function int64Of(value: GoValue): bigint | undefined {
  return value instanceof GoNumber && value.type.name === "int64" ? BigInt(value.value) : undefined;
}

/** In the largest unit that it exceeds. */
function rounded(value: GoValue): string {
  if (value instanceof GoOpaque && value.type === TIME) {
    throw new GoError('function "durationRound" is disabled for times: it would read the clock');
  }
  const nanoseconds = (typeof value === "string" ? parseNanoseconds(value) : int64Of(value)) ?? 0n;
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const unit = ROUND_UNITS.find(([length]) => size > length);
  return unit ? `${size / unit[0]}${unit[1]}` : "0s";
}

function modified(change: string, value: GoOpaque): GoOpaque {
  const duration = parseDuration(change);
  if (duration.kind === "invalid") throw new GoError(duration.message);
  return time(addNanoseconds(momentOf(value), duration.nanoseconds));
}
