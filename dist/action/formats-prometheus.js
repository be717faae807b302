"use strict";
exports.ids = [445];
exports.modules = {

/***/ 9445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatPrometheus: () => (/* binding */ formatPrometheus)
/* harmony export */ });
/* harmony import */ var _decode_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4851);
/* harmony import */ var _report_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5901);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
/* harmony import */ var _report_number_alike_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1529);




const prefix = "tcp_connect_preflight_";
/**
 * Returns the report in Prometheus' text format, for node_exporter's textfile collector: only gauges, no timestamps, and no
 * two series with the same name and labels, because the collector would drop the file. Readers of OpenMetrics accept it too:
 * it ends with `# EOF`, without which they take a file for a part of one; to the text format that is a comment.
 *
 * Ref: https://prometheus.io/docs/instrumenting/exposition_formats/, https://prometheus.io/docs/specs/om/open_metrics_spec/
 */
function formatPrometheus(report) {
    const run = labels({ run: report.name });
    const checks = labelled(report.results, run);
    const perCheck = (value) => checks.map(({ result, labels }) => ({ labels, value: value(result) }));
    const states = (label, all, current) => checks.flatMap(({ result, labels }) => all.map((state) => ({ labels: both(labels, `${label}="${state}"`), value: current(result) === state ? 1 : 0 })));
    const { counts } = report;
    return [
        metric("build_info", "The version that made this file.", [
            { labels: labels({ version: report.tool.version }), value: 1 },
        ]),
        metric("run_result", "The verdict of the run: 1 for the one that holds.", ["pass", "warn", "fail"].map((result) => ({
            labels: both(run, `result="${result}"`),
            value: report.result === result ? 1 : 0,
        }))),
        metric("run_start_timestamp_seconds", "When the run began, in seconds since 1970.", [
            { labels: run, value: (Date.parse(report.startedAt) || 0) / 1000 },
        ]),
        metric("run_duration_seconds", "How long the run took.", [{ labels: run, value: (0,_report_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .runDurationMs */ .sW)(report) / 1000 }]),
        metric("run_checks", "How many checks ended how; not_run ones are among the failed.", Object.entries({
            passed: counts.passed,
            warned: counts.warned,
            failed: counts.failed,
            excluded: counts.excluded,
            not_run: counts.notRun,
        }).map(([state, value]) => ({ labels: both(run, `state="${state}"`), value }))),
        metric("check_status", "The status of a check: 1 for the status that holds.", states("status", ["pass", "warn", "fail"], ({ status }) => status)),
        metric("check_network_status", "The network status of a check: 1 for the status that holds, none when it was not dialed.", states("network_status", _decode_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .networkStatuses */ .PA, ({ networkStatus }) => networkStatus)),
        metric("check_reason", "Why the connection ended as it did.", checks.map(({ result, labels }) => ({ labels: both(labels, `reason="${result.reason}"`), value: 1 }))),
        metric("check_duration_seconds", "How long the check took, all attempts and pauses together.", perCheck(({ durationMs }) => durationMs / 1000)),
        metric("check_attempts", "How many attempts were made.", perCheck(({ attempts }) => attempts.length)),
        "# EOF\n",
    ].join("");
}
/** Gives each result its labels. Of several results with equal labels, all but the first get their number as well. */
function labelled(results, run) {
    const labelsOf = ({ title, spec, collector, address, runner }) => both(run, labels({ check: title, spec, collector, address, runner: runner ?? "" }));
    return (0,_report_number_alike_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAlike */ .G)(results, labelsOf).map(([result, number]) => ({
        result,
        labels: number === 1 ? labelsOf(result) : both(labelsOf(result), `occurrence="${number}"`),
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
function metric(name, help, samples) {
    if (samples.length === 0)
        return "";
    const lines = samples.map(({ labels, value }) => `${prefix}${name}${labels && `{${labels}}`} ${value}`);
    return `# HELP ${prefix}${name} ${help}\n# TYPE ${prefix}${name} gauge\n${lines.join("\n")}\n`;
}


/***/ }),

};
//# sourceMappingURL=formats-prometheus.js.map
