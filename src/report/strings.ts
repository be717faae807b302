import type { Report } from "./model.js";

/** Returns the strings of a report in which a password may be. */
export function stringsOf({ name, results, excluded }: Report) {
  const ofResults = results.flatMap(({ title, message, uri = "", spec, collector }) => [
    title,
    message,
    uri,
    spec,
    collector,
  ]);
  return {
    addresses: results.map(({ address }) => address),
    texts: [name, ...ofResults, ...excluded.map(({ title }) => title)],
  };
}
