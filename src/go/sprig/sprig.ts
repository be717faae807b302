/** sprig 2.22.0: its text functions, exactly 150 names. */
import type { FunctionTable, GoFunction } from "../func.js";
import { meteredTable } from "../metered.js";
import { crypto } from "./crypto.js";
import { date } from "./date.js";
import { defaults } from "./defaults.js";
import { denied } from "./denied.js";
import { dict } from "./dict.js";
import { flow } from "./flow.js";
import { list } from "./list.js";
import { numeric } from "./numeric.js";
import { paths } from "./paths.js";
import { reflect } from "./reflect.js";
import { regex } from "./regex.js";
import { semver } from "./semver.js";
import { strings } from "./strings.js";
import { texts } from "./texts.js";
import { url } from "./url.js";

const families: readonly Record<string, GoFunction>[] = [
  strings,
  texts,
  numeric,
  list,
  dict,
  defaults,
  reflect,
  regex,
  semver,
  date,
  url,
  paths,
  crypto,
  flow,
];

const functions = [...families.flatMap((family) => Object.entries(family)), ...denied];

export const sprig: FunctionTable = meteredTable(functions);
