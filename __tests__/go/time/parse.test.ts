import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatTime, timeString } from "../../../src/go/time/format.js";
import { moment } from "../../../src/go/time/moment.js";
import { parseTime } from "../../../src/go/time/parse.js";

test.each([
  ["a date", "2006-01-02", "2024-02-29", "2024-02-29 00:00:00 +0000 UTC"],
  ["names in any case", "Monday Jan 2 2006", "SUNDAY feb 3 2006", "2006-02-03 00:00:00 +0000 UTC"],
  ["runs of spaces", "Jan  2", "Feb 3", "0000-02-03 00:00:00 +0000 UTC"],
  ["two digits of a year", "06", "69", "1969-01-01 00:00:00 +0000 UTC"],
  ["noon and midnight", "3:04PM", "12:30AM", "0000-01-01 00:30:00 +0000 UTC"],
  ["a fraction that the layout does not have", "15:04:05", "10:00:00.25", "0000-01-01 10:00:00.25 +0000 UTC"],
  ["a fraction of any length", "05.999", "07.1234567891", "0000-01-01 00:00:07.123456789 +0000 UTC"],
  ["a day of the year", "2006 002", "2024 060", "2024-02-29 00:00:00 +0000 UTC"],
  ["an offset", "15:04 -0700", "10:00 +0230", "0000-01-01 10:00:00 +0230 +0230"],
  ["Z as UTC", "15:04Z07:00", "10:00Z", "0000-01-01 10:00:00 +0000 UTC"],
  ["an abbreviation, whose offset is unknown", "15:04 MST", "10:00 PST", "0000-01-01 10:00:00 +0000 PST"],
  ["GMT with hours as a moment of UTC", "15:04 MST", "10:00 GMT-8", "0000-01-01 02:00:00 -0800 GMT-8"],
])("reads %s", (_, layout, text, printed) => {
  const read = parseTime(layout, text);
  expect(read && timeString(read)).toBe(printed);
});

test.each([
  ["a day that the month does not have", "2006-01-02", "2023-02-29"],
  ["a month 13", "2006-01", "2024-13"],
  ["one digit instead of two", "2006-01-02", "2024-2-3"],
  ["second 60", "15:04:05", "10:00:60"],
  ["hour 13 of a half day", "3PM", "13PM"],
  ["pm for PM", "3PM", "1pm"],
  ["a fraction of another length", "05.000", "07.12"],
  ["a day of the year that is another date", "2006-01 002", "2024-03 060"],
  ["text after the layout", "2006", "2024x"],
  ["two letters as an abbreviation", "MST", "XY"],
])("does not read %s", (_, layout, text) => {
  expect(parseTime(layout, text)).toBeUndefined();
});

test("a formatted moment parses to the same moment", () => {
  const layout = "Mon, 2 Jan 2006 15:04:05.999999999 -0700";
  fc.assert(
    fc.property(fc.bigInt(-62_167_219_200n, 253_402_300_799n), fc.nat({ max: 999_999_999 }), (seconds, nanoseconds) => {
      const at = moment(seconds, nanoseconds);
      expect(parseTime(layout, formatTime(at, layout))).toMatchObject({ unixSeconds: seconds, nanoseconds });
    }),
  );
});
