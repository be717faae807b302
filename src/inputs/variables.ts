import { type InputName, inputDefaults } from "./inputs.js";

/** Begins the name of each variable that gives an input to the command line. */
export const PREFIX = "TCP_PREFLIGHT_";

/** The variable of each input: `fail-on` is TCP_PREFLIGHT_FAIL_ON. */
export function inputsByVariable(): ReadonlyMap<string, InputName> {
  const names = Object.keys(inputDefaults) as InputName[];
  return new Map(names.map((name) => [variableOf(name), name]));
}

function variableOf(name: InputName): string {
  return PREFIX + name.toUpperCase().replaceAll("-", "_");
}
