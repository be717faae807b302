/** `time.Time`, `time.Duration`, `time.Month` and `time.Weekday` as values in templates. */
import { func, GoError, type GoFunction } from "../func.js";
import { type GoType, INT, INT64, type Method, namedNumber, opaqueType, STRING } from "../reflect.js";
import { bytes, GoNumber, GoOpaque, type GoValue } from "../value.js";
import { dayOfDate, weekday, yearDay } from "./calendar.js";
import { formatDuration } from "./duration.js";
import { formatTime, MONTHS, timeString, WEEKDAYS } from "./format.js";
import {
  addNanoseconds,
  type Fields,
  fieldsOf,
  type Moment,
  moment,
  nanosecondsBetween,
  ZERO_MOMENT,
} from "./moment.js";

const MAX_INT64 = 2n ** 63n - 1n;

/** A method without arguments. */
function getter<Receiver>(get: (receiver: Receiver) => GoValue, receiverOf: (value: GoValue) => Receiver): Method {
  return (value) => func([], () => get(receiverOf(value)));
}

const nanosecondsOf = (value: GoValue) => BigInt((value as GoNumber).value);
const ofDuration = (get: (nanoseconds: bigint) => GoValue) => getter(get, nanosecondsOf);

/** `time.Duration` */
const DURATION: GoType<GoNumber> = namedNumber("time.Duration", "int64", {
  String: ofDuration(formatDuration),
  Nanoseconds: ofDuration(int64),
  Microseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1_000n)),
  Milliseconds: ofDuration((nanoseconds) => int64(nanoseconds / 1_000_000n)),
  Seconds: ofDuration((nanoseconds) => inUnits(nanoseconds, 1_000_000_000n)),
  Minutes: ofDuration((nanoseconds) => inUnits(nanoseconds, 60_000_000_000n)),
  Hours: ofDuration((nanoseconds) => inUnits(nanoseconds, 3_600_000_000_000n)),
});

/** `time.Month` */
const MONTH: GoType<GoNumber> = namedNumber("time.Month", "int", {
  String: getter(
    (month) => MONTHS[Number(month) - 1] ?? `%!Month(${month})`,
    (value) => (value as GoNumber).value,
  ),
});

/** `time.Weekday` */
const WEEKDAY: GoType<GoNumber> = namedNumber("time.Weekday", "int", {
  String: getter(
    (day) => WEEKDAYS[Number(day)] ?? `%!Weekday(${day})`,
    (value) => (value as GoNumber).value,
  ),
});

/** Returns the moment of a `time.Time`. */
export function momentOf(value: GoValue): Moment {
  return (value as GoOpaque).payload as Moment;
}

const ofMoment = (get: (time: Moment) => GoValue) => getter(get, momentOf);
const ofFields = (get: (fields: Fields) => GoValue) => getter((time) => get(fieldsOf(time)), momentOf);

/** `time.Time` */
export const TIME: GoType<GoOpaque> = opaqueType("time.Time", () => time(ZERO_MOMENT), {
  value: {
    String: ofMoment(timeString),
    Format: (value) =>
      func([STRING], ([layout], budget) => {
        budget.string(layout.length);
        return formatTime(momentOf(value), layout);
      }),
    Year: ofFields(({ year }) => BigInt(year)),
    Month: ofFields(({ month }) => new GoNumber(MONTH, BigInt(month))),
    Day: ofFields(({ day }) => BigInt(day)),
    Weekday: ofFields(({ epochDay }) => new GoNumber(WEEKDAY, BigInt(weekday(epochDay)))),
    YearDay: ofFields((fields) => BigInt(yearDay(fields))),
    Hour: ofFields(({ hour }) => BigInt(hour)),
    Minute: ofFields(({ minute }) => BigInt(minute)),
    Second: ofFields(({ second }) => BigInt(second)),
    Nanosecond: ofFields(({ nanoseconds }) => BigInt(nanoseconds)),
    Unix: ofMoment(({ unixSeconds }) => int64(unixSeconds)),
    UnixMilli: ofMoment(({ unixSeconds, nanoseconds }) =>
      int64(unixSeconds * 1_000n + BigInt(nanoseconds) / 1_000_000n),
    ),
    UnixMicro: ofMoment(({ unixSeconds, nanoseconds }) =>
      int64(unixSeconds * 1_000_000n + BigInt(nanoseconds) / 1_000n),
    ),
    UnixNano: ofMoment(({ unixSeconds, nanoseconds }) => int64(unixSeconds * 1_000_000_000n + BigInt(nanoseconds))),
    IsZero: ofMoment(({ unixSeconds, nanoseconds }) => unixSeconds === ZERO_MOMENT.unixSeconds && nanoseconds === 0),
    UTC: ofMoment(({ unixSeconds, nanoseconds }) => time(moment(unixSeconds, nanoseconds))),
    Local: ofMoment(({ unixSeconds, nanoseconds }) => time(moment(unixSeconds, nanoseconds))),
    Before: compared((difference) => difference < 0n),
    After: compared((difference) => difference > 0n),
    Equal: compared((difference) => difference === 0n),
    Add: (value) => func([DURATION], ([{ value: added }]) => time(addNanoseconds(momentOf(value), BigInt(added)))),
    AddDate: (value) =>
      func([INT, INT, INT], ([years, months, days]) => time(addDate(momentOf(value), { years, months, days }))),
    Sub: withTime((left, right) => duration(clamped(nanosecondsBetween(left, right)))),
    MarshalJSON: ofMoment((at) => bytes(Buffer.from(marshal(at)))),
  },
});

export function time(at: Moment): GoOpaque {
  return new GoOpaque(TIME, at);
}

export function duration(nanoseconds: bigint): GoNumber {
  return new GoNumber(DURATION, nanoseconds);
}

function withTime(call: (left: Moment, right: Moment) => GoValue): Method {
  return (value): GoFunction => func([TIME], ([other]) => call(momentOf(value), momentOf(other)));
}

function compared(test: (difference: bigint) => boolean): Method {
  return withTime((left, right) => test(nanosecondsBetween(left, right)));
}

function addDate(at: Moment, added: { years: bigint; months: bigint; days: bigint }): Moment {
  const { year, month, day, epochDay } = fieldsOf(at);
  const to = dayOfDate({
    year: year + Number(added.years),
    month: month + Number(added.months),
    day: day + Number(added.days),
  });
  return moment(at.unixSeconds + BigInt(to - epochDay) * 86_400n, at.nanoseconds, at.zone);
}

function marshal(at: Moment): string {
  const { year } = fieldsOf(at);
  if (year < 0 || year > 9999) throw new GoError("Time.MarshalJSON: year outside of range [0,9999]");
  return `"${formatTime(at, "2006-01-02T15:04:05.999999999Z07:00")}"`;
}

function inUnits(nanoseconds: bigint, unit: bigint): number {
  return Number(nanoseconds / unit) + Number(nanoseconds % unit) / Number(unit);
}

function clamped(nanoseconds: bigint): bigint {
  if (nanoseconds > MAX_INT64) return MAX_INT64;
  return nanoseconds < -MAX_INT64 - 1n ? -MAX_INT64 - 1n : nanoseconds;
}

function int64(value: bigint): GoNumber {
  return new GoNumber(INT64, BigInt.asIntN(64, value));
}
