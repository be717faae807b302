import { func, type GoFunction } from "../func.js";
import { STRING } from "../reflect.js";
import { parseConstraints, parseVersion, satisfies, versionValue } from "../semver/semver.js";

/** Versions by the rules of Masterminds/semver v1. */
export const semver: Record<string, GoFunction> = {
  semver: func([STRING], ([version], budget) => {
    budget.string(version.length);
    return versionValue(parseVersion(version));
  }),
  semverCompare: func([STRING, STRING], ([constraint, version], budget) => {
    budget.string(constraint.length + version.length);
    const constraints = parseConstraints(constraint, budget);
    return satisfies(parseVersion(version), constraints);
  }),
};
