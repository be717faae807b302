"use strict";
exports.ids = [8837];
exports.modules = {

/***/ 4866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  firewallPieces: () => (firewallPieces),
  formatFirewallCsv: () => (formatFirewallCsv),
  formatFirewallMarkdown: () => (formatFirewallMarkdown)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
var _report_count_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8298);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3220);
var _report_remembered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4667);
var _forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6306);







const columns = {
    runner: "Runner",
    source: "Source",
    destination: "Destination",
    addresses: "Addresses",
    port: "Port",
    protocol: "Protocol",
    check: "Check",
    reason: "Reason",
    since: "Since",
};
const names = Object.keys(columns);
function firewallPieces(report, { path = "" }) {
    return (0,_forms_js__WEBPACK_IMPORTED_MODULE_4__/* .isCsv */ .V)(path) ? csvPieces(report) : markdownPieces(report);
}
function formatFirewallCsv(report) {
    return [...csvPieces(report)].join("");
}
function formatFirewallMarkdown(report) {
    return [...markdownPieces(report)].join("");
}
function* csvPieces(report) {
    yield `${names.join(",")}\n`;
    const cell = cells((_, text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCsv */ .GR)(text));
    const row = (request) => `${names.map((name) => cell(name, request[name])).join(",")}\n`;
    for (const result of report.results.filter(isBlocked))
        yield row(requestOf(result, report));
    for (const unknown of unknownOf(report))
        yield row({ ...noRequest, ...unknown });
}
const repeatedColumns = ["runner", "protocol", "reason"];
function cells(write) {
    const known = new Map(repeatedColumns.map((name) => [name, (0,_report_remembered_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .H)((text) => write(name, text))]));
    return (name, text) => known.get(name)?.(text) ?? write(name, text);
}
function* markdownPieces(report) {
    const blocked = report.results.filter(isBlocked);
    const unknown = unknownOf(report);
    if (blocked.length > 0)
        yield* tablePieces(blocked, report);
    else if (unknown.length > 0)
        yield "No missing connection is known.\n";
    else if (report.results.length === 0)
        yield "Nothing was checked, so no missing connection is known.\n";
    else
        yield "No connection is missing: everything answers, or fails for another reason.\n";
    if (unknown.length === 0)
        return;
    yield "\nWhat these would have shown is not known:\n\n";
    for (const { runner, check, reason } of unknown) {
        yield `- ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)([runner, check, reason].filter((words) => words !== "").join(": "))}\n`;
    }
}
function* tablePieces(blocked, report) {
    const some = blocked.length === 1 ? "1 connection gets" : `${blocked.length} connections get`;
    yield `${some} no answer or may not be made:\n\n`;
    yield `| ${names.map((name) => columns[name]).join(" | ")} |\n|${names.map(() => "---").join("|")}|\n`;
    const cell = cells(cellOf);
    for (const result of blocked) {
        const request = requestOf(result, report);
        yield `| ${names.map((name) => cell(name, request[name])).join(" | ")} |\n`;
    }
}
function cellOf(name, text) {
    const isCode = ["source", "destination", "addresses", "since"].includes(name);
    return isCode ? text.split(" ").map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9).join(" ") : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(text);
}
function isBlocked({ status, reason, attempts }) {
    if (status === "pass")
        return false;
    return reason === "no-answer" || reason === "policy-denied" || attempts.at(-1)?.addresses.some(isForbidden) === true;
}
const noRequest = {
    source: "",
    destination: "",
    addresses: "",
    port: "",
    protocol: "",
    since: "",
};
function unknownOf({ name, results, missing = [] }) {
    const unseen = new Map();
    for (const result of results) {
        const { status, reason, runner = name } = result;
        if (status === "pass" || !(0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(reason) || isBlocked(result))
            continue;
        const key = JSON.stringify([runner, reason]);
        const known = unseen.get(key) ?? { runner, reason, count: 0 };
        known.count++;
        unseen.set(key, known);
    }
    return [
        ...missing.map((one) => ({ runner: one, check: "", reason: "missing" })),
        ...[...unseen.values()].map(({ runner, reason, count }) => ({
            runner,
            check: (0,_report_count_of_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .p)(count, "check"),
            reason: _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentences */ .D5[reason].label,
        })),
    ];
}
function isForbidden({ errno }) {
    return errno === "EPERM" || errno === "EACCES";
}
function isUnanswered({ errno, message }) {
    return errno === undefined && message === "i/o timeout";
}
function requestOf(result, { name, startedAt }) {
    const { address, title, reason, attempts, failingSince, runner = name } = result;
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHostPort */ .cC)(address);
    const [host, port] = split.kind === "split" ? [split.host, split.port] : [address, ""];
    const tried = attempts.at(-1)?.addresses ?? [];
    const blocked = tried.filter((one) => isUnanswered(one) || isForbidden(one));
    const asked = reason === "policy-denied" || blocked.length === 0 ? tried : blocked;
    return {
        runner,
        source: unique(asked.flatMap(({ source }) => source ?? [])),
        destination: host,
        addresses: unique(asked.map(({ ip }) => ip)),
        port: tried[0] === undefined ? port : String(tried[0].port),
        protocol: "tcp",
        check: title,
        reason: _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentences */ .D5[reason].label,
        since: failingSince?.at ?? startedAt,
    };
}
function unique(texts) {
    return [...new Set(texts)].join(" ");
}


/***/ }),

};
//# sourceMappingURL=formats-firewall.js.map
