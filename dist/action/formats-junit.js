"use strict";
exports.ids = [4613];
exports.modules = {

/***/ 4613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatJunit: () => (formatJunit),
  junitPieces: () => (junitPieces)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _files_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1161);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _report_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5901);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);
var _report_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9536);
var _report_missing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4981);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
var _report_tries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7608);
var _report_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5228);










function formatJunit(report, options = {}) {
    return [...junitPieces(report, options)].join("");
}
function* junitPieces(report, { hasPlaces = true } = {}) {
    const totals = {
        ...countCases(report.results, { missing: (0,_report_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .missingEntries */ .BA)(report) }),
        time: seconds((0,_report_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .runDurationMs */ .sW)(report)),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name: report.name, ...totals })}>\n`;
    for (const [index, suite] of suitesOf(report).entries())
        yield* testSuite(suite, report, { index, hasPlaces });
    yield "</testsuites>\n";
}
const emptySuite = { runner: undefined, results: [], missing: [], excluded: [] };
function suitesOf(report) {
    const { name, results } = report;
    const bySpec = new Map();
    for (const result of results) {
        const { runner, spec } = result;
        const key = JSON.stringify([runner, spec]);
        const suite = bySpec.get(key) ?? { ...emptySuite, name: nameOf(runner, spec || name), runner, results: [] };
        suite.results.push(result);
        bySpec.set(key, suite);
    }
    const suites = [...bySpec.values()];
    const missing = (0,_report_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .missingEntries */ .BA)(report);
    if (missing.length > 0)
        suites.push({ ...emptySuite, name: "missing", missing });
    const excluded = (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .excludedChecks */ .eP)(report);
    if (excluded.length > 0 || suites.length === 0)
        suites.push({ ...emptySuite, name: "excluded", excluded });
    return suites;
}
function nameOf(runner, spec) {
    return runner === undefined ? spec : `${runner}: ${spec}`;
}
function* testSuite({ name, runner, results, missing, excluded }, report, { index, hasPlaces }) {
    const place = (position) => (hasPlaces ? placeOf(position) : {});
    const caseOf = (result, title) => testCase(result, { title, place, report });
    const totalMs = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const head = attributes({
        name,
        ...countCases(results, { missing, excluded }),
        skipped: String(excluded.length),
        time: seconds(totalMs),
        timestamp: report.startedAt.split(".", 1)[0],
        hostname: runner ?? report.name,
        id: String(index),
    });
    yield `  <testsuite${head}>\n`;
    if (index === 0)
        yield properties(report);
    for (const [at, title] of distinct(results.map(({ title }) => title)).entries()) {
        yield caseOf(results[at], title);
    }
    for (const [at, title] of distinct(missing.map(({ title }) => title)).entries()) {
        yield missingCase(missing[at], { title, suite: name });
    }
    for (const [at, title] of distinct(excluded.map(({ title }) => title)).entries()) {
        yield skippedCase(excluded[at], { title, suite: name, place });
    }
    if (index === 0 && report.problems.length > 0)
        yield problemsOutput(report);
    yield "  </testsuite>\n";
}
function countCases(results, { missing, excluded = [] }) {
    const errors = results.filter(isError).length;
    const failed = results.filter(({ status }) => status === "fail").length;
    return {
        tests: String(results.length + missing.length + excluded.length),
        failures: String(failed - errors),
        errors: String(errors + missing.length),
    };
}
function isError({ status, reason }) {
    return status === "fail" && (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(reason);
}
function properties({ tool, runner, settings }) {
    const all = { tool: `${tool.name} ${tool.version}`, runner: `${runner.os} ${runner.arch}`, ...settings };
    const each = Object.entries(all).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
    return `    <properties>\n${each.join("")}    </properties>\n`;
}
function distinct(names) {
    const seen = new Map();
    const taken = new Set(names);
    return names.map((name) => {
        let number = (seen.get(name) ?? 0) + 1;
        while (number > 1 && taken.has(`${name} (${number})`))
            number++;
        seen.set(name, number);
        return number === 1 ? name : `${name} (${number})`;
    });
}
function placeOf({ file, line }) {
    return (0,_files_source_js__WEBPACK_IMPORTED_MODULE_8__/* .isFile */ .f)(file) ? { file, line: String(line) } : {};
}
function testCase(result, { title, place, report }) {
    const classname = nameOf(result.runner, result.spec);
    const open = `    <testcase${attributes({ name: title, classname, ...place(result.position), time: seconds(result.durationMs) })}`;
    const content = outcome(result, report);
    return content === "" ? `${open}/>\n` : `${open}>\n${content}\n    </testcase>\n`;
}
function outcome(result, report) {
    const description = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXmlText */ .IR)(describe(result, report));
    switch (result.status) {
        case "fail": {
            const element = isError(result) ? "error" : "failure";
            return `      <${element}${attributes({ message: result.message, type: result.reason })}>${description}</${element}>`;
        }
        case "warn":
            return `      <system-out>warning: ${description}</system-out>`;
        case "pass":
            return (0,_report_tries_js__WEBPACK_IMPORTED_MODULE_9__/* .triesOf */ .p)(result) > 1 ? `      <system-out>${description}</system-out>` : "";
    }
}
function describe(result, report) {
    const { steps, networkMessage, cause, remedy } = (0,_report_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(result, report);
    return [
        result.message,
        `${(0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(result)}: ${result.reason}`,
        ...(networkMessage === "" ? [] : [networkMessage]),
        ...steps.map(_report_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStep */ .Ey),
        ...(result.status === "pass" ? [] : [`Likely cause: ${cause}`, `What to do: ${remedy}`]),
        ...(result.uri === undefined ? [] : [result.uri]),
        (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(result.position),
    ].join("\n");
}
function missingCase({ message, remedy }, { title, suite }) {
    const description = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXmlText */ .IR)(`${message}\nWhat to do: ${remedy}`);
    return [
        `    <testcase${attributes({ name: title, classname: suite, time: "0.000" })}>`,
        `      <error${attributes({ message, type: _report_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .missingCode */ .Sr })}>${description}</error>`,
        "    </testcase>\n",
    ].join("\n");
}
function skippedCase({ position, runner }, { title, suite, place }) {
    const classname = nameOf(runner, suite);
    const message = `excluded at ${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(position)}`;
    return [
        `    <testcase${attributes({ name: title, classname, ...place(position), time: "0.000" })}>`,
        `      <skipped${attributes({ message })}/>`,
        "    </testcase>\n",
    ].join("\n");
}
function problemsOutput({ problems }) {
    const lines = problems.map((problem) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(`${problem.severity}: ${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ)(problem)}`));
    return `    <system-err>${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXmlText */ .IR)(lines.join("\n"))}</system-err>\n`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeXmlAttribute */ .R0)(value)}"`)
        .join("");
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-3.js").modules);
//# sourceMappingURL=formats-junit.js.map
