import { func, type GoFunction } from "../../func.js";
import { STRING } from "../../reflect.js";
import { parseConstraints3, parseVersion3, satisfies3, versionValue3 } from "../../semver/semver3.js";

/** Versions by the rules of Masterminds/semver v3. */
export const semver3: Record<string, GoFunction> = {
  semver: func([STRING], ([version], budget) => {
    budget.string(version.length);
    return versionValue3(parseVersion3(version));
  }),
  semverCompare: func([STRING, STRING], ([constraint, version], budget) => {
    budget.string(constraint.length + version.length);
    const constraints = parseConstraints3(constraint, budget);
    return satisfies3(parseVersion3(version), constraints);
  }),
};
