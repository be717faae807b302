import { splitHostPort } from "../go/net/net.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";
import type { Written } from "../render/rendered.js";
import type { SpecText } from "./carriers.js";
import type { HostPreflight } from "./host-preflight.js";
import type { Collector, Spec } from "./spec.js";

/** The start of an address that has no host as it is written: `":8080"`, also behind an anchor or as a block. */
const WITHOUT_HOST = /^(?:[&!]\S*\s+)*(?:[|>][-+\d]*\s+)?["']?(?:\[\])?:/;

/** Marks the collectors for whose addresses a template was to print a host, and printed none. */
export function withMissingHosts(preflight: HostPreflight, { writtenAt }: SpecText): HostPreflight {
  if (writtenAt === undefined) return preflight;
  const isMissing = ({ address: { value, position } }: Collector) =>
    hasNoHost(value) && (position.within !== undefined || !isWithoutHost(writtenAt(position)));
  if (!preflight.collectors.some(isMissing)) return preflight;
  const collectors = preflight.collectors.map((collector) =>
    isMissing(collector) ? { ...collector, isHostMissing: true } : collector,
  );
  return { ...preflight, collectors };
}

/** An action in front of an address without quotes is a part of it. */
function isWithoutHost({ before, behind }: Written): boolean {
  return WITHOUT_HOST.test(behind) && !before.trimEnd().endsWith("}}");
}

function hasNoHost(address: string): boolean {
  if (!/^(?:\[\])?:/.test(address)) return false;
  const split = splitHostPort(address);
  return split.kind !== "invalid" && split.host === "";
}

/**
 * Returns an error for each collector without its host that an analyzer reads: Go dials this machine, which may answer in the
 * place of the host. An author who writes `":8080"` means it.
 */
export function missingHosts(
  { collectors, analyzers }: Spec,
  readBy: (analyzer: Spec["analyzers"][number]) => Collector | undefined,
): readonly Problem[] {
  const missing = new Set(collectors.filter(({ isHostMissing, exclude }) => isHostMissing && !exclude.value));
  if (missing.size === 0) return [];
  const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(readBy));
  return [...missing].filter((collector) => judged.has(collector)).map(hostMissing);
}

function hostMissing({ address }: Collector): Problem {
  return {
    code: "not-rendered",
    severity: "error",
    message: `Cannot dial ${JSON.stringify(maskAddress(address.value))}: the template prints no host`,
    remedy:
      "give the host in the context or the values, or exclude the check without it; write localhost if this machine is meant",
    position: address.position,
  };
}
