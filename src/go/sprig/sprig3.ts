/**
 * sprig 3.3.0, the functions that Helm gives to templates beside Go's own: exactly its 211 names. It is apart from 2.22.0,
 * which other templates have, and shares with it what is equal.
 */
import type { FunctionTable, GoFunction } from "../func.js";
import { meteredTable } from "../metered.js";
import { flow } from "./flow.js";
import { reflect } from "./reflect.js";
import { texts } from "./texts.js";
import { url } from "./url.js";
import { crypto3 } from "./v3/crypto.js";
import { date3 } from "./v3/date.js";
import { defaults3 } from "./v3/defaults.js";
import { denied3 } from "./v3/denied.js";
import { dict3 } from "./v3/dict.js";
import { list3 } from "./v3/list.js";
import { numeric3 } from "./v3/numeric.js";
import { paths3 } from "./v3/paths.js";
import { regex3 } from "./v3/regex.js";
import { semver3 } from "./v3/semver.js";
import { strings3 } from "./v3/strings.js";

const families: readonly Record<string, GoFunction>[] = [
  strings3,
  texts,
  numeric3,
  list3,
  dict3,
  defaults3,
  reflect,
  regex3,
  semver3,
  date3,
  url,
  paths3,
  crypto3,
  flow,
];

export const sprig3: FunctionTable = meteredTable([
  ...families.flatMap((family) => Object.entries(family)),
  ...denied3,
]);
