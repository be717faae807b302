import type { AddressLine } from "../inputs/addresses.js";
import { type Checked, gather } from "../problem/checked.js";
import { assemble, type Begun, beginDecoding, type DecodeOptions, type RenderedText } from "./assemble.js";
import { decodeDocuments } from "./documents.js";
import type { Spec } from "./spec.js";

/**
 * Decodes every document of every rendered spec, and every line of `addresses`. Collectors and analyzers of all documents
 * are one list, in the order of reading, as troubleshoot concatenates specs.
 *
 * Entries with an error are kept, marked as faulty.
 */
export function decode(
  rendered: readonly RenderedText[],
  addresses: readonly AddressLine[],
  options: DecodeOptions = {},
): Checked<Spec> {
  return decodeRest(beginDecoding(rendered, options.meter), { rendered, addresses }, options);
}

/** Decodes what is left of texts behind those that are usual. */
export function decodeRest(
  { preflights, budget, meter }: Begun,
  { rendered, addresses }: { readonly rendered: readonly RenderedText[]; readonly addresses: readonly AddressLine[] },
  options: DecodeOptions = {},
): Checked<Spec> {
  const rest = gather(
    // The first of them was found to be unusual.
    rendered.slice(preflights.length).map((each, at) => decodeDocuments(each, { budget, meter, isUnusual: at === 0 })),
  );
  const value = [...preflights, ...rest.value.flat()];
  return assemble({ value, problems: rest.problems, files: rendered.length }, addresses, { ...options, meter });
}
