"use strict";
exports.id = 680;
exports.ids = [680];
exports.modules = {

/***/ 1680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJunit: () => (/* binding */ formatJunit)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4000);
/* harmony import */ var _report_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);
/* harmony import */ var _report_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3877);




/**
 * The report as JUnit XML, in what the schema of Jenkins' xUnit plugin, GitLab, CircleCI and Azure all take: a suite per
 * spec, a failed check is a `failure`, one that could not be made an `error`, an excluded one is skipped. A warning
 * passes and says so in its output.
 *
 * Ref: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd
 */
function formatJunit(report) {
    const suites = suitesOf(report);
    const totals = { ...countCases(report.results), time: seconds((0,_report_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .runDurationMs */ .s)(report)) };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: report.name, ...totals })}>`,
        ...suites.map((suite, index) => testSuite(suite, report, index)),
        "</testsuites>",
        "",
    ].join("\n");
}
/** In the order of the specs. The excluded checks, which know their file alone, are a suite of their own. */
function suitesOf({ name, results, excluded }) {
    const bySpec = new Map();
    for (const result of results) {
        const group = bySpec.get(result.spec);
        if (group)
            group.push(result);
        else
            bySpec.set(result.spec, [result]);
    }
    const suites = [...bySpec].map(([spec, results]) => ({ name: spec || name, results, excluded: [] }));
    const skipped = excluded.filter(({ kind }) => kind === "analyzer");
    if (skipped.length > 0 || suites.length === 0)
        suites.push({ name: "excluded", results: [], excluded: skipped });
    return suites;
}
function testSuite({ name, results, excluded }, report, index) {
    const totalMs = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const head = attributes({
        name,
        ...countCases(results, excluded.length),
        skipped: String(excluded.length),
        time: seconds(totalMs),
        timestamp: report.startedAt.replace(/\..*$/, ""),
        hostname: report.name,
        id: String(index),
    });
    const problems = index === 0 && report.problems.length > 0 ? [problemsOutput(report)] : [];
    return [
        `  <testsuite${head}>`,
        ...(index === 0 ? properties(report) : []),
        ...results.map((result) => testCase(result)),
        ...excluded.map((one) => skippedCase(one, name)),
        ...problems,
        "  </testsuite>",
    ].join("\n");
}
function countCases(results, extra = 0) {
    const errors = results.filter(isError).length;
    const failed = results.filter(({ status }) => status === "fail").length;
    return { tests: String(results.length + extra), failures: String(failed - errors), errors: String(errors) };
}
/** The check says nothing about its target, because it could not be made. */
function isError({ status, reason }) {
    return status === "fail" && (reason === "not-run" || reason === "local-limit");
}
function properties({ tool, runner, settings }) {
    const all = { tool: `${tool.name} ${tool.version}`, runner: `${runner.os} ${runner.arch}`, ...settings };
    return [
        "    <properties>",
        ...Object.entries(all).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
        "    </properties>",
    ];
}
function testCase(result) {
    const open = `    <testcase${attributes({ name: result.title, classname: result.spec, time: seconds(result.durationMs) })}`;
    const content = outcome(result);
    return content === "" ? `${open}/>` : `${open}>\n${content}\n    </testcase>`;
}
function outcome(result) {
    const story = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeXmlText */ .IR)(describe(result));
    switch (result.status) {
        case "fail": {
            const element = isError(result) ? "error" : "failure";
            return `      <${element}${attributes({ message: result.message, type: result.reason })}>${story}</${element}>`;
        }
        case "warn":
            return `      <system-out>warning: ${story}</system-out>`;
        case "pass":
            return result.attempts.length > 1 ? `      <system-out>${story}</system-out>` : "";
    }
}
function describe(result) {
    const { steps, networkMessage, cause, remedy } = (0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(result);
    return [
        result.message,
        `${result.address}: ${result.reason}`,
        ...(networkMessage === "" ? [] : [networkMessage]),
        ...steps.map(({ subject, text }) => (subject === "" ? text : `${subject} ${text}`)),
        ...(result.status === "pass" ? [] : [`Likely cause: ${cause}`, `What to do: ${remedy}`]),
        ...(result.uri === undefined ? [] : [result.uri]),
        (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(result.position),
    ].join("\n");
}
function skippedCase({ title, position }, classname) {
    const message = `excluded at ${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(position)}`;
    return [
        `    <testcase${attributes({ name: title, classname, time: "0.000" })}>`,
        `      <skipped${attributes({ message })}/>`,
        "    </testcase>",
    ].join("\n");
}
function problemsOutput({ problems }) {
    const lines = problems.map((problem) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(`${problem.severity}: ${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem)}`));
    return `    <system-err>${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeXmlText */ .IR)(lines.join("\n"))}</system-err>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeXmlAttribute */ .R0)(value)}"`)
        .join("");
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}


/***/ })

};
;