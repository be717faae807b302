/** All that the two programs need of lint. They load it only where lint is what they are asked for. */
export { formatLint } from "./formats.js";
export { lint } from "./lint.js";
export { lintBreaches, lintHeadline } from "./report.js";
export { saveLint } from "./save.js";
export { summarizeLint } from "./summary.js";
export { formatLintText } from "./text.js";
