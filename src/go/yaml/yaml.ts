/** What go.yaml.in/yaml/v2 reads into a plain scalar, and how it writes values. Its parser is not here. */
export { type Emittable, type EmittableMap, type EmittableScalar, emit, type Run } from "./emit.js";
export { resolve } from "./resolve.js";
