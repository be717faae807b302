import { mustMarshal } from "../encoding/json.js";
import { type Budget, GoError } from "../func.js";
import type { GoValue } from "../value.js";
import { jsonToYaml } from "../yaml/unmarshal.js";

/** sigs.k8s.io/yaml's `Marshal`: through JSON. @throws GoError */
export function toYamlText(value: GoValue, budget: Budget): string {
  return jsonToYaml(mustMarshal(value, {}, budget), budget);
}

/** Helm's `toYaml`: without the last line break; "" for what cannot be written. */
export function toYaml(value: GoValue, budget: Budget): string {
  try {
    return toYamlText(value, budget).replace(/\n$/, "");
  } catch (error) {
    if (error instanceof GoError) return "";
    throw error;
  }
}
