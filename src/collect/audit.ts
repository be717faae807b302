import type { Collector } from "../decode/spec.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";
import { mostAuditReasons } from "./limits.js";
import type { Forbidden } from "./policy.js";

/** What a run that only audits the policy finds. */
export interface PolicyAudit {
  /** Notes that the policy forbids an address that is dialed all the same. */
  readonly onForbidden: (forbidden: Forbidden) => void;
  /** Returns a warning for each line with an address that is forbidden, for each reason once. */
  readonly problems: () => readonly Problem[];
}

export function policyAudit(collectors: readonly Collector[]): PolicyAudit {
  const most = mostAuditReasons(collectors.length);
  const whysByAddress = new Map<string, Set<string>>();
  return {
    onForbidden: ({ address, why }) => {
      const whys = whysByAddress.get(address) ?? new Set();
      if (whys.size <= most) whysByAddress.set(address, whys.add(why));
    },
    problems: () => {
      const found = new Map<string, readonly Omit<Problem, "position">[]>();
      for (const [address, whys] of whysByAddress)
        found.set(address, reasonProblems(address, { whys: [...whys], most }));
      return collectors.flatMap(({ address: { value, position } }) =>
        (found.get(value) ?? []).map((problem) => ({ ...problem, position })),
      );
    },
  };
}

function reasonProblems(
  address: string,
  { whys, most }: { readonly whys: readonly string[]; readonly most: number },
): readonly Omit<Problem, "position">[] {
  const problems = whys.slice(0, most).map((why) => auditProblem(address, why));
  if (whys.length <= most) return problems;
  return [...problems, auditProblem(address, "denied by policy: it has more addresses that are not allowed")];
}

/** The problem of an address that the policy forbids, where the policy is only audited. */
export function auditProblem(address: string, why: string): Omit<Problem, "position"> {
  return {
    code: "policy-denied",
    severity: "warning",
    message: `${JSON.stringify(maskAddress(address))} would be ${why}`,
    remedy: "add it to allow, or remove the check, before policy-mode is enforce",
  };
}
