import { setFirstResult } from "./github/first-output.js";
import { keepCompiledCode } from "./process/compile-cache.js";

setFirstResult();
// Both hold for what is loaded afterwards, so for all but this file.
keepCompiledCode();
// With the runner's debug log, stacks name the lines of src.
if (process.env.RUNNER_DEBUG === "1") process.setSourceMapsEnabled(true);

void import("./main.js").then(({ run }) => run());
