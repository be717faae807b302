"use strict";
exports.ids = [9445];
exports.modules = {

/***/ 9445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  formatPrometheus: () => (formatPrometheus),
  prometheusPieces: () => (prometheusPieces)
});
var _decode_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
var _report_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5901);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
var _report_number_alike_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1529);
var _report_tries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7608);





const prefix = "tcp_connect_preflight_";
const severities = ["pass", "warn", "fail"];
function formatPrometheus(report) {
    return [...prometheusPieces(report)].join("");
}
function* prometheusPieces(report) {
    const run = labels({ run: report.name });
    const { counts } = report;
    yield* metric("build_info", "The version that made this file.", [
        { labels: labels({ version: report.tool.version }), value: 1 },
    ]);
    yield* metric("run_result", "The verdict of the run: 1 for the one that holds.", states(run, { label: "result", all: severities, current: report.result }));
    yield* metric("run_start_timestamp_seconds", "When the run began, in seconds since 1970.", [
        { labels: run, value: (Date.parse(report.startedAt) || 0) / 1000 },
    ]);
    yield* metric("run_duration_seconds", "How long the run took.", [
        { labels: run, value: (0,_report_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .runDurationMs */ .sW)(report) / 1000 },
    ]);
    yield* metric("run_checks", "How many checks ended how; not_run ones are among the failed.", Object.entries({
        passed: counts.passed,
        warned: counts.warned,
        failed: counts.failed,
        excluded: counts.excluded,
        not_run: counts.notRun,
    }).map(([state, value]) => ({ labels: both(run, `state="${state}"`), value })));
    yield* checkPieces(labelled(report.results, run));
    yield "# EOF\n";
}
function* checkPieces(checks) {
    yield* metric("check_status", "The status of a check: 1 for the status that holds.", perCheck(checks, ({ result, labels }) => states(labels, { label: "status", all: severities, current: result.status })));
    yield* metric("check_network_status", "The network status of a check: 1 for the status that holds, none when it was not dialed.", perCheck(checks, ({ result, labels }) => states(labels, { label: "network_status", all: _decode_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .networkStatuses */ .PA, current: result.networkStatus })));
    yield* metric("check_reason", "Why the connection ended as it did.", perCheck(checks, ({ result, labels }) => [{ labels: both(labels, `reason="${result.reason}"`), value: 1 }]));
    yield* metric("check_duration_seconds", "How long the check took, all attempts and pauses together.", perCheck(checks, ({ result, labels }) => [{ labels, value: result.durationMs / 1000 }]));
    yield* metric("check_attempts", "How many attempts were made.", perCheck(checks, ({ result, labels }) => [{ labels, value: (0,_report_tries_js__WEBPACK_IMPORTED_MODULE_3__/* .triesOf */ .p)(result) }]));
}
function* perCheck(checks, samplesOf) {
    for (const check of checks)
        yield* samplesOf(check);
}
function states(labels, { label, all, current }) {
    return all.map((state) => ({ labels: both(labels, `${label}="${state}"`), value: current === state ? 1 : 0 }));
}
function labelled(results, run) {
    const checks = results.map((result) => {
        const { title, spec, collector, address, runner = "" } = result;
        return { result, own: labels({ check: title, spec, collector, address, runner }) };
    });
    return (0,_report_number_alike_js__WEBPACK_IMPORTED_MODULE_4__/* .numberAlike */ .G)(checks, ({ own }) => own).map(([{ result, own }, number]) => ({
        result,
        labels: both(run, number === 1 ? own : both(own, `occurrence="${number}"`)),
    }));
}
function labels(values) {
    return Object.entries(values)
        .filter(([, text]) => text !== "")
        .map(([label, text]) => `${label}="${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePrometheusLabel */ .ol)(text)}"`)
        .join(",");
}
function both(labels, more) {
    return [labels, more].filter((text) => text !== "").join(",");
}
function* metric(name, help, samples) {
    let head = `# HELP ${prefix}${name} ${help}\n# TYPE ${prefix}${name} gauge\n`;
    for (const { labels, value } of samples) {
        yield `${head}${prefix}${name}${labels && `{${labels}}`} ${value}\n`;
        head = "";
    }
}


/***/ }),

};
//# sourceMappingURL=formats-prometheus.js.map
