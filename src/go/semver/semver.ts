/** Masterminds/semver v1: versions and the constraints that they satisfy. */
export { parseConstraints, satisfies } from "./constraints.js";
export { versionValue } from "./types.js";
export { parseVersion } from "./version.js";
