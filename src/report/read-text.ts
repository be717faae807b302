import { secretParts } from "../problem/address-mask.js";
import { mayHoldPassword } from "../problem/prose-mask.js";
import { compactor } from "../shape/compact.js";
import { type Report, reportShape } from "./model.js";

/**
 * UTF-16 units of one string of a report. A run refuses a string of a spec from a quarter of it on (`MAX_CHECK_TEXT`), because
 * masks and placeholders are longer than what they stand for.
 */
export const MAX_REPORT_STRING = 4_000_000;

/** Different strings of all reports that are read together. 100,000 checks of different hosts have some 500,000. */
export const MAX_REPORT_STRINGS = 2_000_000;

/**
 * UTF-16 units of those strings that may hold a password, with `UNITS_PER_STRING` more for each. A unit takes a tenth of a
 * microsecond where all words are passwords. 100,000 different messages with a mail address have 40,000,000.
 */
export const MAX_MASKED_TEXT = 50_000_000;
const UNITS_PER_STRING = 100;

/**
 * UTF-16 units of addresses that hold a password, each of which is looked for in dozens of spellings. A report has the masked
 * ones; one of an early version may have a few.
 */
export const MAX_OPEN_ADDRESSES = 50_000;

export interface TextLimits {
  readonly maxReportString?: number;
  readonly maxReportStrings?: number;
  readonly maxMaskedText?: number;
  readonly maxOpenAddresses?: number;
}

/** More text than reports may have together. Only `parseReport` catches it. */
export class TextLimit extends Error {
  override readonly name = "TextLimit";
}

/**
 * Returns a function that copies reports, without fields that are not known, so that equal strings of all of them have one place
 * in memory. A text that is repeated takes no room in an archive, so the strings are limited where they are first seen.
 *
 * @throws TextLimit in the copying, once the reports that it was given have more text than the limits allow
 */
export function reportCopier({
  maxReportString = MAX_REPORT_STRING,
  maxReportStrings = MAX_REPORT_STRINGS,
  maxMaskedText = MAX_MASKED_TEXT,
  maxOpenAddresses = MAX_OPEN_ADDRESSES,
}: TextLimits = {}): (report: Report) => Report {
  let strings = 0;
  let masked = 0;
  let open = 0;
  const addresses = new Set<string>();
  const copy = compactor(reportShape, (text) => {
    if (text.length > maxReportString)
      throw new TextLimit(`it has a string of more than ${maxReportString} characters`);
    if (++strings > maxReportStrings)
      throw new TextLimit(`with those read before it, it has more than ${maxReportStrings} different strings`);
    if (!mayHoldPassword(text)) return;
    masked += text.length + UNITS_PER_STRING;
    if (masked > maxMaskedText)
      throw new TextLimit(
        `with those read before it, it has more than ${maxMaskedText} characters of strings that may hold a password`,
      );
  });
  return (report) => {
    const copied = copy(report);
    for (const { address } of copied.results) {
      if (addresses.has(address)) continue;
      addresses.add(address);
      if (secretParts(address).length > 0) open += address.length;
      if (open > maxOpenAddresses)
        throw new TextLimit(
          `with those read before it, it has more than ${maxOpenAddresses} characters of addresses with a password`,
        );
    }
    return copied;
  };
}
