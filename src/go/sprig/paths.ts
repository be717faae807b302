import { func, type GoFunction } from "../func.js";
import { base, clean, dir, ext, isAbs } from "../path.js";
import { STRING } from "../reflect.js";

/** Slash-separated paths, on every system. */
export const paths: Record<string, GoFunction> = {
  base: ofPath(base),
  dir: ofPath(dir),
  clean: ofPath(clean),
  ext: ofPath(ext),
  isAbs: ofPath(isAbs),
};

function ofPath(call: (path: string) => string | boolean): GoFunction {
  return func([STRING], ([path], budget) => {
    budget.string(path.length);
    return call(path);
  });
}
