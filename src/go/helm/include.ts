import { type FunctionTable, func, GoError } from "../func.js";
import { ANY, STRING } from "../reflect.js";
import { quoteInError } from "../strconv/strconv.js";
import type { Associated, ParsedText } from "../template/template.js";

/** What Go prints for a value that is missing, whatever the option missingkey says. */
export const NO_VALUE = "<no value>";

/** The name of the templates of an engine, and of the texts that `tpl` reads. */
export const ENGINE_NAME = "gotpl";

/**
 * `include`, which returns what another template prints, and `tpl`, which renders a text as a template.
 *
 * Ref: https://github.com/helm/helm/blob/v3.21.4/pkg/engine/engine.go
 */
export function including(templates: Associated): FunctionTable {
  return new Map([
    ["include", func([STRING, ANY], ([name, data]) => templates.execute(name, data))],
    [
      "tpl",
      func([STRING, ANY], ([text, data]) => {
        const parsed = wrapped(
          () => `cannot parse template ${quoteInError(text)}`,
          () => templates.parse(text),
        );
        return wrapped(
          () => `error during tpl function execution for ${quoteInError(text)}`,
          () => rendered(parsed, data),
        );
      }),
    ],
  ]);
}

export const INCLUDING_NAMES = ["include", "tpl"];

function rendered(parsed: ParsedText, data: Parameters<ParsedText["execute"]>[0]): string {
  return parsed.execute(data).replaceAll(NO_VALUE, "");
}

/** Runs with a prefix to its error; the text of a template may be long, so it is quoted only then. */
function wrapped<Result>(prefix: () => string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof GoError)) throw error;
    throw new GoError(`${prefix()}: ${error.message}`);
  }
}
