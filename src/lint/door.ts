/** The functions of lint that the two programs use. They load this file only where lint is asked for. */
export { formatLint } from "./formats.js";
export { lint } from "./lint.js";
export { lintBreaches, lintHeadline } from "./report.js";
export { saveLint } from "./save.js";
export { summarizeLint } from "./summary.js";
export { formatLintText } from "./text.js";
