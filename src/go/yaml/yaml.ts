/** go.yaml.in/yaml/v2: how a text is read, what a scalar means, and how values are written. */
export { emit } from "./emit.js";
export type { Emittable, EmittableMap, EmittableScalar, Run } from "./emittable.js";
export { Parser, type Properties, type YamlEvents } from "./parse.js";
export { UsualParser } from "./parse-usual.js";
export { YamlFault } from "./reader.js";
export { jsonKeyOf, MERGE_TAG, type Resolved, resolve, resolveTagged } from "./resolve.js";
export { Scanner } from "./scan.js";
