import type { Collector } from "../decode/spec.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";
import type { Forbidden } from "./policy.js";

/** What a run that only audits the policy finds. */
export interface PolicyAudit {
  /** Notes that the policy forbids an address that is dialed all the same. */
  readonly onForbidden: (forbidden: Forbidden) => void;
  /** Returns a warning for each collector whose address is forbidden, for each reason once. */
  readonly problems: () => readonly Problem[];
}

export function policyAudit(collectors: readonly Collector[]): PolicyAudit {
  const whysByAddress = new Map<string, Set<string>>();
  return {
    onForbidden: ({ address, why }) => {
      whysByAddress.set(address, (whysByAddress.get(address) ?? new Set()).add(why));
    },
    problems: () =>
      collectors.flatMap(({ address }) =>
        [...(whysByAddress.get(address.value) ?? [])].map((why) => auditProblem(address, why)),
      ),
  };
}

/** The problem of an address that the policy forbids, where the policy is only audited. */
export function auditProblem({ value, position }: Collector["address"], why: string): Problem {
  return {
    code: "policy-denied",
    severity: "warning",
    message: `${JSON.stringify(maskAddress(value))} would be ${why}`,
    remedy: "add it to allow, or remove the check, before policy-mode is enforce",
    position,
  };
}
