import { auditProblem } from "../collect/audit.js";
import { foreseenDenial } from "../collect/policy.js";
import type { Spec } from "../decode/spec.js";
import type { Services } from "../go/net/net.js";
import type { Inputs } from "../inputs/inputs.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns an error for each check that the policy denies, as far as that is known before a name is resolved; a warning where
 * the policy is only audited.
 */
export async function foreseenDenials(
  { collectors }: Spec,
  { policy, policyMode }: Pick<Inputs, "policy" | "policyMode">,
  services: Services,
): Promise<readonly Problem[]> {
  if (policy.allow.length === 0 && policy.deny.length === 0) return [];
  const problems: Problem[] = [];
  for (const { address, exclude, isFaulty } of collectors) {
    const why = exclude.value || isFaulty ? undefined : await foreseenDenial(policy, address.value, services);
    if (why === undefined) continue;
    if (policyMode === "audit") problems.push(auditProblem(address, why));
    else
      problems.push({
        code: "policy-denied",
        severity: "error",
        message: `Cannot dial ${JSON.stringify(maskAddress(address.value))}: ${why}`,
        remedy: "add it to allow, or remove the check",
        position: address.position,
      });
  }
  return problems;
}
