#!/usr/bin/env node
import { cli } from "./cli.js";

const run = () => void cli(process.argv.slice(2));
if (process.pid === 1) void import("./process/first-process.js").then(({ runAsChild }) => runAsChild(run));
else run();
