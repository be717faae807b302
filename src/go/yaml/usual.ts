/** The part of go.yaml.in/yaml/v2 that usual texts need, apart because most runs need no more and the rest takes long to load. */
export type { Properties, YamlEvents } from "./parse.js";
export { UsualParser } from "./parse-usual.js";
export { YamlFault } from "./reader.js";
export { resolve } from "./resolve.js";
