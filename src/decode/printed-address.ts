import { splitHostPort } from "../go/net/net.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";
import type { Written } from "../render/rendered.js";
import type { SpecText } from "./carriers.js";
import type { HostPreflight } from "./host-preflight.js";
import { judgedAmong } from "./read-by.js";
import type { Collector, Spec } from "./spec.js";

/** What stands in front of an address: an anchor, a tag, the mark of a block, a quote. */
const BEFORE_ADDRESS = /^(?:[&!]\S*\s+)*(?:[|>][-+\d]*\s+)?["']?/;

/** Marks the collectors for whose addresses a template was to print a host or a port, and printed none. */
export function withMissingParts(preflight: HostPreflight, { writtenAt }: SpecText): HostPreflight {
  if (writtenAt === undefined) return preflight;
  const missingOf = ({ address: { value, position } }: Collector) => {
    const part = emptyPartOf(value);
    if (part === undefined) return undefined;
    return position.within === undefined && isWritten(value, part, writtenAt(position)) ? undefined : part;
  };
  if (!preflight.collectors.some(missingOf)) return preflight;
  const collectors = preflight.collectors.map((collector) => {
    const missingPart = missingOf(collector);
    return missingPart === undefined ? collector : { ...collector, missingPart };
  });
  return { ...preflight, collectors };
}

type Part = NonNullable<Collector["missingPart"]>;

function emptyPartOf(address: string): Part | undefined {
  if (address.trim() === "") return "address";
  if (!/^(?:\[\])?:|:$/.test(address)) return undefined;
  const split = splitHostPort(address);
  if (split.kind === "invalid" || (split.host !== "" && split.port !== "")) return undefined;
  return split.host === "" ? "host" : "port";
}

/** Whether the file itself has an address without a part. An action in front of one without quotes belongs to it. */
function isWritten(address: string, part: Part, { before, behind }: Written): boolean {
  const written = behind.trimStart().replace(BEFORE_ADDRESS, "");
  if (before.trimEnd().endsWith("}}")) return false;
  if (part === "address") return !written.trimStart().startsWith("{{");
  if (part === "host") return /^(?:\[\])?:/.test(written);
  return written.startsWith(address) && !written.startsWith("{{", address.length);
}

/**
 * Returns an error for each collector without a part of its address that an analyzer reads. Go dials this machine where there
 * is no host, which may answer in its place, and port 0 where there is no port. An author who writes `":8080"` means it.
 */
export function missingParts(
  { collectors, analyzers }: Spec,
  readBy: (analyzer: Spec["analyzers"][number]) => Collector | undefined,
): readonly Problem[] {
  const missing = collectors.filter(({ missingPart }) => missingPart);
  return judgedAmong(missing, analyzers, readBy).map(partMissing);
}

function partMissing({ address, missingPart }: Collector): Problem {
  return {
    code: "not-rendered",
    severity: "error",
    message: `Cannot dial ${JSON.stringify(maskAddress(address.value))}: the template prints no ${missingPart}`,
    remedy: `give the ${missingPart} in the context or the values, or exclude the check without it${
      missingPart === "host" ? "; write localhost if this machine is meant" : ""
    }`,
    position: address.position,
  };
}
