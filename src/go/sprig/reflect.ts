import { deepEqual } from "../deepequal.js";
import { func, type GoFunction } from "../func.js";
import { ANY, STRING } from "../reflect.js";
import { type GoValue, typeOf } from "../value.js";

/** Types by the names that Go prints, kinds, and deep equality. */
export const reflect: Record<string, GoFunction> = {
  typeOf: func([ANY], ([value]) => typeName(value)),
  typeIs: func([STRING, ANY], ([target, value]) => target === typeName(value)),
  typeIsLike: func([STRING, ANY], ([target, value]) => [target, `*${target}`].includes(typeName(value))),
  kindOf: func([ANY], ([value]) => kindName(value)),
  kindIs: func([STRING, ANY], ([target, value]) => target === kindName(value)),
  deepEqual: func([ANY, ANY], ([left, right], budget) => deepEqual(left, right, budget)),
};

function typeName(value: GoValue): string {
  return typeOf(value)?.name ?? "<nil>";
}

function kindName(value: GoValue): string {
  return typeOf(value)?.kind ?? "invalid";
}
