import { getInput } from "@actions/core";
import type { DefaultName } from "../inputs/default-name.js";
import { lines } from "../inputs/values.js";
import { maskProse } from "../problem/prose-mask.js";
import { hasWord, legName } from "./leg-name.js";
import { defaultNameOf, stepName } from "./step-name.js";

/** The name of this step's run, as its inputs give it. Any of them may be wrong. */
export interface GateName {
  readonly name: string;
  /** The parts of a default name that has the values of the matrix. */
  readonly defaultName: DefaultName | undefined;
  /** The values of the job's matrix as JSON. */
  readonly matrix: string;
  /** The lines of the input `addresses`. */
  readonly addresses: readonly string[];
}

/** Returns the name of this step's run from the inputs alone. */
export function readGateName(): GateName {
  const [given, matrix] = [getInput("name"), getInput("matrix")];
  const addresses = lines(getInput("addresses")).map(({ text }) => text);
  return { name: stepName(given, matrix), defaultName: defaultNameOf(given, matrix), matrix, addresses };
}

/**
 * Returns the name by which a gate finds its comment again, whether or not its run has a report, and whatever is hidden. It is
 * only shown as a part of a digest.
 */
export function gateKey({ name, matrix }: GateName): string {
  return maskProse(legName(name, matrix));
}

export interface HeadingOptions {
  /** No value of the matrix is shown but those of the name: any may be a host. */
  readonly isRedacted: boolean;
  /** Masks the secrets of the run's addresses, where they are known. */
  readonly hide?: ((text: string) => string) | undefined;
}

/**
 * Returns the heading of a gate's comment: the name, and the values of the matrix that an author's name does not have. They are
 * masked as the report is. No one chose to show them, so with `redact` they are left out.
 *
 * @param shown the name as the report has it
 */
export function headingName(
  shown: string,
  { defaultName, matrix, addresses }: Omit<GateName, "name">,
  { isRedacted, hide = (text) => text }: HeadingOptions,
): string {
  if (defaultName !== undefined || isRedacted) return shown;
  const mask = (value: string) => (isPasswordOf(addresses, value) ? "***" : maskProse(hide(value)));
  // Two values side by side may be a setting and its password.
  return maskProse(legName(shown, matrix, mask));
}

/** Whether a value is in what is masked in an address. Once it is read, an address has no more than the host and the port of a URL. */
function isPasswordOf(addresses: readonly string[], value: string): boolean {
  return value !== "" && addresses.some((line) => hasWord(line, value) && !hasWord(maskProse(line), maskProse(value)));
}

/**
 * Returns the heading for a run without a report, whose targets are not known: with `redact`, a default name has none of its
 * values.
 */
export function refusalHeading(gate: GateName, { isRedacted }: Pick<HeadingOptions, "isRedacted">): string {
  const { name, defaultName } = gate;
  if (defaultName !== undefined && isRedacted) return `${defaultName.job}${defaultName.labels}`;
  return headingName(maskProse(name), gate, { isRedacted });
}
