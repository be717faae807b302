import { auditProblem } from "../collect/audit.js";
import { foreseeing } from "../collect/policy.js";
import type { Spec } from "../decode/spec.js";
import type { Services } from "../go/net/net.js";
import type { Inputs } from "../inputs/inputs.js";
import type { Meter } from "../meter.js";
import { maskAddress } from "../problem/address-mask.js";
import type { Problem } from "../problem/problem.js";

/**
 * Returns an error for each check that the policy denies, as far as that is known before a name is resolved; a warning where
 * the policy is only audited.
 */
export async function foreseenDenials(
  { collectors }: Spec,
  { policy, policyMode }: Pick<Inputs, "policy" | "policyMode">,
  { services, meter }: { readonly services: Services; readonly meter: Meter },
): Promise<readonly Problem[]> {
  if (policy.allow.length === 0 && policy.deny.length === 0) return [];
  const foresee = foreseeing(policy, services);
  const problems: Problem[] = [];
  const known = new Map<string, Omit<Problem, "position"> | undefined>();
  for (const { address, exclude, isFaulty } of collectors) {
    if (exclude.value || isFaulty) continue;
    const { value, position } = address;
    if (!known.has(value)) {
      meter.characters(value.length);
      meter.steps(STEPS_PER_PATTERN * (policy.allow.length + policy.deny.length));
      const why = await foresee(value);
      known.set(value, why === undefined ? undefined : denial(value, why, policyMode));
    }
    const problem = known.get(value);
    if (!problem) continue;
    meter.problem({ ...problem, position });
    problems.push({ ...problem, position });
  }
  return problems;
}

/** An address is compared with a pattern in some nanoseconds. */
const STEPS_PER_PATTERN = 1 / 64;

function denial(address: string, why: string, policyMode: Inputs["policyMode"]): Omit<Problem, "position"> {
  if (policyMode === "audit") return auditProblem(address, why);
  return {
    code: "policy-denied",
    severity: "error",
    message: `Cannot dial ${JSON.stringify(maskAddress(address))}: ${why}`,
    remedy: "add it to allow, or remove the check",
  };
}
