#!/usr/bin/env node
// Loaded later: as the first process of a container, this one is the parent alone. Compiled code is not kept, see docs/adr/0119.
const run = () => void import("./cli.js").then(({ cli }) => cli(process.argv.slice(2)));
if (process.pid === 1) void import("./process/first-process.js").then(({ runAsChild }) => runAsChild(run));
else run();

export {};
