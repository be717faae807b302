import { type Budget, func, GoError, type GoFunction } from "../func.js";
import { metered, SLOW_CHARACTERS_A_STEP } from "../metered.js";
import { ANY, STRING } from "../reflect.js";
import { parseNanoseconds } from "../time/duration.js";
import {
  addNanoseconds,
  formatTime,
  loadLocation,
  type Moment,
  moment,
  momentOf,
  parseTime,
  TIME,
  time,
  UTC,
  ZERO_MOMENT,
} from "../time/time.js";
import { GoNumber, GoOpaque, GoPointer, type GoValue } from "../value.js";

const HTML_DATE = "2006-01-02";

/** Times and dates. Where Go uses the zone of the machine, UTC is used here. */
export const date: Record<string, GoFunction> = {
  date: func([STRING, ANY], ([layout, value], budget) => format(timeOf("date", value), layout, budget)),
  dateInZone: inZone("dateInZone"),
  date_in_zone: inZone("date_in_zone"),
  htmlDate: func([ANY], ([value], budget) => format(timeOf("htmlDate", value), HTML_DATE, budget)),
  htmlDateInZone: func([ANY, STRING], ([value, zone], budget) =>
    format(shownIn(zone, timeOf("htmlDateInZone", value)), HTML_DATE, budget),
  ),
  dateModify: func([STRING, TIME], ([change, value]) => modified(change, value)),
  date_modify: func([STRING, TIME], ([change, value]) => modified(change, value)),
  toDate: metered(
    func([STRING, STRING], ([layout, text]) => time(parseTime(layout, text) ?? ZERO_MOMENT)),
    SLOW_CHARACTERS_A_STEP,
  ),
  unixEpoch: func([TIME], ([value]) => momentOf(value).unixSeconds.toString()),
};

function inZone(name: string): GoFunction {
  return func([STRING, ANY, STRING], ([layout, value, zone], budget) =>
    format(shownIn(zone, timeOf(name, value)), layout, budget),
  );
}

/** A zone that does not exist is UTC. */
function shownIn(zone: string, at: Moment): Moment {
  return { ...at, zone: loadLocation(zone) ?? UTC };
}

/** An element of a layout prints at most this many times its length: a year has four digits. */
const GROWTH = 4;

function format(at: Moment, layout: string, budget: Budget): string {
  budget.string(layout.length * GROWTH);
  return formatTime(at, layout);
}

/** Reads a `time.Time`, or seconds since 1970 as int, int64 or int32. For anything else sprig uses the current time. */
function timeOf(name: string, value: GoValue): Moment {
  if (typeof value === "bigint") return moment(value);
  if (value instanceof GoNumber && (value.type.name === "int64" || value.type.name === "int32")) {
    return moment(BigInt(value.value));
  }
  const pointee = value instanceof GoPointer ? value.target : value;
  if (pointee instanceof GoOpaque && pointee.type === TIME) return { ...momentOf(pointee), zone: UTC };
  throw new GoError(`function "${name}" is disabled for values that are not a time: it would read the clock`);
}

/** Adds a duration. An invalid one changes nothing. */
function modified(change: string, value: GoOpaque): GoOpaque {
  const nanoseconds = parseNanoseconds(change);
  return nanoseconds === undefined ? value : time(addNanoseconds(momentOf(value), nanoseconds));
}
