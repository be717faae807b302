import { func, GoError, type GoFunction } from "../func.js";
import { STRING } from "../reflect.js";

/** Ends the rendering. */
export const flow: Record<string, GoFunction> = {
  fail: func([STRING], ([message]) => {
    throw new GoError(message);
  }),
};
