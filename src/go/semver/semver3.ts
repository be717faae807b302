/** Masterminds/semver v3: a second door, since another version of sprig uses another version of semver. */
export { parseConstraints3, satisfies3 } from "./constraints3.js";
export { versionValue3 } from "./types3.js";
export { parseVersion3 } from "./version3.js";
