import { type CalendarDate, dateOfDay, dayOfDate, type EpochDay } from "./calendar.js";
import { UTC, type Zone, type ZoneRule } from "./zone.js";

/** Go's `time.Time`: a moment, and the zone in which it is formatted. */
export interface Moment {
  /** Seconds since 1970-01-01 UTC. */
  readonly unixSeconds: bigint;
  /** 0 to 999,999,999. */
  readonly nanoseconds: number;
  readonly zone: Zone;
}

/** A moment on the calendar and clock of its zone. */
export interface Fields extends CalendarDate, ZoneRule {
  readonly epochDay: EpochDay;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanoseconds: number;
}

const SECONDS_A_DAY = 86_400n;
const NANOSECONDS_A_SECOND = 1_000_000_000n;
const YEAR_1_TO_1970_SECONDS = 62_135_596_800n;

/** `time.Time{}`: the first second of the year 1. */
export const ZERO_MOMENT: Moment = { unixSeconds: -YEAR_1_TO_1970_SECONDS, nanoseconds: 0, zone: UTC };

/** Makes a moment. Seconds wrap around at 64 bits, after 292 billion years. */
export function moment(unixSeconds: bigint, nanoseconds = 0, zone: Zone = UTC): Moment {
  return { unixSeconds: BigInt.asIntN(64, unixSeconds), nanoseconds, zone };
}

export function fieldsOf({ unixSeconds, nanoseconds, zone }: Moment): Fields {
  const rule = zone.at(unixSeconds);
  const local = unixSeconds + BigInt(rule.offset);
  const inDay = ((local % SECONDS_A_DAY) + SECONDS_A_DAY) % SECONDS_A_DAY;
  const epochDay = Number((local - inDay) / SECONDS_A_DAY);
  const second = Number(inDay);
  return {
    ...dateOfDay(epochDay),
    ...rule,
    epochDay,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    nanoseconds,
  };
}

/** Returns the moment at which a clock in UTC shows this date and time. */
export function fromUtc(
  date: CalendarDate,
  clock: { hour: number; minute: number; second: number; nanoseconds: number },
): Moment {
  const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
  return moment(BigInt(dayOfDate(date)) * SECONDS_A_DAY + BigInt(seconds), clock.nanoseconds);
}

export function addNanoseconds(to: Moment, nanoseconds: bigint): Moment {
  const total = BigInt(to.nanoseconds) + nanoseconds;
  const rest = ((total % NANOSECONDS_A_SECOND) + NANOSECONDS_A_SECOND) % NANOSECONDS_A_SECOND;
  return moment(to.unixSeconds + (total - rest) / NANOSECONDS_A_SECOND, Number(rest), to.zone);
}

/** Returns `a - b` in nanoseconds. */
export function nanosecondsBetween(a: Moment, b: Moment): bigint {
  return (a.unixSeconds - b.unixSeconds) * NANOSECONDS_A_SECOND + BigInt(a.nanoseconds - b.nanoseconds);
}
