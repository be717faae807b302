#!/usr/bin/env node
import { keepCompiledCode } from "./process/compile-cache.js";

// For what is loaded afterwards, so for all but this file.
keepCompiledCode();

// Loaded later: as the first process of a container, this one is the parent alone.
const run = () => void import("./cli.js").then(({ cli }) => cli(process.argv.slice(2)));
if (process.pid === 1) void import("./process/first-process.js").then(({ runAsChild }) => runAsChild(run));
else run();
