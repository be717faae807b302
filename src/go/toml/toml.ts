/** github.com/BurntSushi/toml: TOML read into maps, and maps written as TOML. */
export { readToml } from "./read.js";
export { TomlEncodeError, writeToml } from "./write.js";
