import { expect, test } from "@jest/globals";
import { formatTime, timeString } from "../../../src/go/time/format.js";
import { fromUtc, moment } from "../../../src/go/time/moment.js";
import { fixedZone, loadLocation } from "../../../src/go/time/zone.js";

/** 2024-02-29 13:14:15.123456789 UTC, a Thursday. */
const LEAP_DAY = fromUtc(
  { year: 2024, month: 2, day: 29 },
  { hour: 13, minute: 14, second: 15, nanoseconds: 123_456_789 },
);

test.each([
  ["2006-01-02T15:04:05Z07:00", "2024-02-29T13:14:15Z"],
  ["Mon Monday Jan January", "Thu Thursday Feb February"],
  ["1 01 2 02 _2 06", "2 02 29 29 29 24"],
  ["3 03 15 4 04 5 05 PM pm", "1 01 13 14 14 15 15 PM pm"],
  ["002 __2", "060  60"],
  [".000 ,000 .999999999 .0", ".123 ,123 .123456789 .1"],
  [".0001 .90 Janus Month _2006", ".0002 .90 Janus Month _2024"],
  ["-07 -0700 -07:00 -07:00:00 Z07 Z0700", "+00 +0000 +00:00 +00:00:00 Z Z"],
  ["MST", "UTC"],
  ["日 x", "日 x"],
  ["", ""],
])("%j prints as %j", (layout, printed) => {
  expect(formatTime(LEAP_DAY, layout)).toBe(printed);
});

test.each([
  ["a zone with names", loadLocation("America/New_York"), "2024-02-29 08:14:15.123456789 -0500 EST"],
  ["a zone without names", loadLocation("Asia/Dubai"), "2024-02-29 17:14:15.123456789 +0400 +04"],
  ["an offset", fixedZone("", -(2 * 3600 + 30 * 60)), "2024-02-29 10:44:15.123456789 -0230 -0230"],
  ["an abbreviation", fixedZone("PST", 0), "2024-02-29 13:14:15.123456789 +0000 PST"],
])("%s formats the same moment", (_, zone, printed) => {
  expect(zone && timeString({ ...LEAP_DAY, zone })).toBe(printed);
});

test("all spellings of a zone that JavaScript takes for one share what is kept of it", () => {
  const [zone, ...others] = ["Europe/Berlin", "EUROPE/BERLIN", "Europe/berlin"].map(loadLocation);
  expect(others.map((other) => other?.at === zone?.at)).toEqual([true, true]);
});

test.each(["Nope/Nowhere", "../etc/passwd", "+05:30", "utc", "a b"])("there is no zone %j", (name) => {
  expect(loadLocation(name)).toBeUndefined();
});

test.each([
  ["before 1970", -1n, "1969-12-31 23:59:59 +0000 UTC"],
  ["before year 1", -62_135_596_801n, "0000-12-31 23:59:59 +0000 UTC"],
  ["before year 0", -62_167_219_201n, "-0001-12-31 23:59:59 +0000 UTC"],
  ["beyond JavaScript's dates", 9_223_372_036_854_775_807n, "292277026596-12-04 15:30:07 +0000 UTC"],
])("a moment %s has a date", (_, seconds, printed) => {
  expect(timeString(moment(seconds))).toBe(printed);
});
