import { stringify } from "yaml";
import { isUnsafeInYaml, quoteExactYaml } from "../report/escape.js";
import { type Report, reportShape } from "../report/model.js";
import * as yaml from "../shape/yaml.js";
import { knownStrings } from "./known-strings.js";
import { isPlainYaml } from "./plain-yaml.js";

/** The report as YAML, as `yamlPieces` writes it. */
export function formatYaml(report: Report): string {
  return [...yamlPieces(report)].join("");
}

/**
 * Writes the JSON report as YAML, for people who read it. A string of several lines, or with a command of a log, is in double
 * quotes. In pieces, a result each: as a tree of the library, 20,000 results would take hundreds of megabytes.
 */
export function yamlPieces(report: Report): Iterable<string> {
  return yaml.yamlPieces(report, reportShape, knownStrings(scalarOf));
}

/** Whether any other string is written without quotes depends on many rules, which the library knows. */
function scalarOf(text: string): string {
  if (isPlainYaml(text)) return text;
  if (text.includes("\n") || isUnsafeInYaml(text)) return quoteExactYaml(text);
  if (OF_YAML_1_1.test(text)) return quoteExactYaml(text);
  return stringify({ a: text }, { lineWidth: 0, doubleQuotedAsJSON: true }).slice("a: ".length, -1);
}

/** Strings that are others to a reader of YAML 1.1, such as Go's: booleans, numbers as `1_000` or `1:30`, and `=`. */
const OF_YAML_1_1 = /^(?:yes|no|on|off|[yn=]|[-+]?\.?\d[\w.:]*)$/i;
