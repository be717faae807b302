import type { GoFunction } from "../../func.js";
import { paths } from "../paths.js";

/** Slash-separated paths; those of the system are Linux's. */
export const paths3: Record<string, GoFunction> = {
  ...paths,
  osBase: paths.base as GoFunction,
  osClean: paths.clean as GoFunction,
  osDir: paths.dir as GoFunction,
  osExt: paths.ext as GoFunction,
  osIsAbs: paths.isAbs as GoFunction,
};
