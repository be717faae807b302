"use strict";
exports.id = 813;
exports.ids = [813];
exports.modules = {

/***/ 7813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatJson: () => (/* binding */ formatJson)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3652);

/**
 * The report as JSON: keys in the order of schema/report.schema.json, two spaces, a line feed at the end. Durations are
 * rounded to a thousandth of a millisecond.
 */
function formatJson(report) {
    const { schemaVersion, tool, name, runner, startedAt, finishedAt, result, counts } = report;
    const ordered = {
        schemaVersion,
        tool: { name: tool.name, version: tool.version },
        name,
        runner: { os: runner.os, arch: runner.arch },
        startedAt,
        finishedAt,
        result,
        counts: {
            total: counts.total,
            passed: counts.passed,
            warned: counts.warned,
            failed: counts.failed,
            excluded: counts.excluded,
            notRun: counts.notRun,
        },
        sources: report.sources.map(({ file, sha256 }) => ({ file, sha256 })),
        results: report.results.map(orderResult),
        excluded: report.excluded.map(orderExcluded),
        problems: report.problems.map(orderProblem),
        settings: report.settings,
    };
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnseenInJson */ .tz)(JSON.stringify(ordered, null, 2))}\n`;
}
// JSON.stringify leaves out what is undefined.
function orderResult(result) {
    return {
        title: result.title,
        status: result.status,
        message: result.message,
        uri: result.uri,
        spec: result.spec,
        collector: result.collector,
        address: result.address,
        networkStatus: result.networkStatus,
        networkMessage: result.networkMessage,
        reason: result.reason,
        durationMs: roundMs(result.durationMs),
        attempts: result.attempts.map(orderAttempt),
        resolvedBySystem: result.resolvedBySystem,
        position: orderPosition(result.position),
    };
}
function orderAttempt({ networkStatus, dnsMs, durationMs, addresses }) {
    return {
        networkStatus,
        dnsMs: roundMs(dnsMs),
        durationMs: roundMs(durationMs),
        addresses: addresses.map(({ ip, port, errno, message, durationMs }) => ({
            ip,
            port,
            errno,
            message,
            durationMs: roundMs(durationMs),
        })),
    };
}
function orderExcluded({ title, kind, position }) {
    return { title, kind, position: orderPosition(position) };
}
function orderProblem({ code, severity, message, remedy, position, where }) {
    return { code, severity, message, remedy, position: position && orderPosition(position), where };
}
function orderPosition({ file, line, column }) {
    return { file, line, column };
}
function roundMs(ms) {
    return Math.round(ms * 1000) / 1000;
}


/***/ })

};
;