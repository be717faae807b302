// With the runner's debug log, stacks name the lines of src. Holds for what is loaded afterwards, so for all but this file.
if (process.env.RUNNER_DEBUG === "1") process.setSourceMapsEnabled(true);

void import("./main.js").then(({ run }) => run());
