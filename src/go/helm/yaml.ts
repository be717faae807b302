import { mustMarshal } from "../encoding/json.js";
import { type Budget, GoError } from "../func.js";
import type { GoValue } from "../value.js";
import { jsonToYaml, marshalPretty } from "../yaml/unmarshal.js";

/** sigs.k8s.io/yaml's `Marshal`: through JSON. @throws GoError */
export function toYamlText(value: GoValue, budget: Budget): string {
  return jsonToYaml(mustMarshal(value, {}, budget), budget);
}

/** Helm's `toYaml`: without the last line break; "" for what cannot be written. */
export function toYaml(value: GoValue, budget: Budget): string {
  try {
    return withoutLastBreak(toYamlText(value, budget));
  } catch (error) {
    if (error instanceof GoError) return "";
    throw error;
  }
}

/**
 * Helm's `toYamlPretty`: the same by another library, which indents lists.
 *
 * @throws GoError for what cannot be written, of which that library panics
 */
export function toYamlPretty(value: GoValue, budget: Budget): string {
  return withoutLastBreak(marshalPretty(value, budget));
}

function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, "");
}
