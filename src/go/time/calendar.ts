/** Dates of the proleptic Gregorian calendar, year 0 included, as Go counts them. */

/** Days since 1970-01-01. */
export type EpochDay = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAYS_400_YEARS = 146_097;
/** The days from 0000-03-01 to 1970-01-01. Years that start in March end with the leap day. */
const DAYS_MARCH_0_TO_1970 = 719_468;

export function dateOfDay(epochDay: EpochDay): CalendarDate {
  const days = epochDay + DAYS_MARCH_0_TO_1970;
  const era = Math.floor(days / DAYS_400_YEARS);
  const dayOfEra = days - era * DAYS_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Returns the day of a date. Months and days beyond their ranges carry over: October 32 is November 1. */
export function dayOfDate({ year, month, day }: CalendarDate): EpochDay {
  const months = year * 12 + (month - 1) - 2;
  const yearFromMarch = Math.floor(months / 12);
  const monthFromMarch = months - yearFromMarch * 12;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_400_YEARS + dayOfEra - DAYS_MARCH_0_TO_1970 + day - 1;
}

/** 1 to 366. */
export function yearDay(date: CalendarDate): number {
  return dayOfDate(date) - dayOfDate({ year: date.year, month: 1, day: 1 }) + 1;
}

/** 0 is Sunday. */
export function weekday(epochDay: EpochDay): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

export function daysIn(year: number, month: number): number {
  return dayOfDate({ year, month: month + 1, day: 1 }) - dayOfDate({ year, month, day: 1 });
}
