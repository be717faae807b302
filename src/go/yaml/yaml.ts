/** go.yaml.in/yaml/v2: what a plain scalar means, and how values are written. */
export { type Emittable, type EmittableMap, type EmittableScalar, emit, type Run } from "./emit.js";
export { resolve } from "./resolve.js";
