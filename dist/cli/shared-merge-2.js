"use strict";
exports.ids = [];
exports.modules = {

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (readingOf)
});
var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7000);

const MAX_NAMES = 5;
const readingOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((matrix) => {
    if (matrix.runners.length < 2)
        return [];
    const silent = silentRunners(matrix);
    if (silent.size === matrix.runners.length)
        return [`None of ${matrix.runners.length} runners reaches anything`];
    const isolated = isolatedRunners(matrix, silent);
    const names = isolated.map((column) => matrix.runners[column]);
    const network = names.length === 0
        ? []
        : [
            names.length === 1
                ? `${names[0]} reaches nothing: its network`
                : `${listed(names)} reach nothing: their networks`,
        ];
    return [...network, ...endpointSentences(matrix, new Set(isolated))];
});
function silentRunners({ runners, rows }) {
    const failures = runners.map(() => 0);
    const hasAnswer = runners.map(() => false);
    for (const { cells } of rows) {
        cells.forEach((cell, column) => {
            if (cell.kind !== "result" || !isSeen(cell.result))
                return;
            if (isAnswered(cell.result))
                hasAnswer[column] = true;
            else if (cell.result.status !== "pass")
                failures[column] = (failures[column] ?? 0) + 1;
        });
    }
    return new Set(runners.flatMap((_, column) => (!hasAnswer[column] && (failures[column] ?? 0) >= 2 ? [column] : [])));
}
function isolatedRunners({ rows }, silent) {
    const isolated = new Set();
    for (const { cells } of silent.size === 0 ? [] : rows) {
        if (!cells.some((cell) => cell.kind === "result" && isSeen(cell.result) && isConnected(cell.result)))
            continue;
        for (const column of silent) {
            const cell = cells[column];
            if (cell?.kind === "result" && isSeen(cell.result) && cell.result.status !== "pass")
                isolated.add(column);
        }
    }
    return [...silent].filter((column) => isolated.has(column));
}
function endpointSentences(matrix, isolated) {
    const groups = new Map();
    const nameOf = namesIn(matrix);
    for (const row of matrix.rows) {
        const finding = findingOf(row, matrix.runners, isolated);
        if (!finding)
            continue;
        const group = groups.get(finding.key) ?? { finding, names: [] };
        group.names.push(nameOf(row));
        groups.set(finding.key, group);
    }
    return [...groups.values()].map(({ finding, names }) => finding.sentence({ names: listed(names), isOne: names.length === 1 }));
}
function namesIn({ rows }) {
    const counts = new Map();
    for (const { title } of rows)
        counts.set(title, (counts.get(title) ?? 0) + 1);
    return ({ title, address }) => (counts.get(title) === 1 || title === address ? title : `${title} at ${address}`);
}
function findingOf({ cells, status }, runners, isolated) {
    if (status === "pass")
        return undefined;
    const seen = cells.flatMap((cell, column) => cell.kind === "result" && isSeen(cell.result) ? [{ column, result: cell.result }] : []);
    const failing = seen.filter(({ result }) => !isConnected(result));
    if (seen.length < 2 || failing.length === 0 || !failing.some(({ result }) => result.status !== "pass"))
        return undefined;
    const reachable = seen.length - failing.length;
    if (reachable > 0) {
        if (failing.every(({ column }) => isolated.has(column)))
            return undefined;
        const notFrom = listed(failing.map(({ column }) => runners[column]));
        return {
            key: JSON.stringify([reachable, failing.map(({ column }) => column)]),
            sentence: ({ names, isOne }) => `${names} ${isOne ? "is" : "are"} reachable from ${reachable} of ${seen.length} runners; not from ${notFrom}, so the ${isOne ? "server is" : "servers are"} up`,
        };
    }
    const reasons = new Set(failing.map(({ result }) => result.reason));
    const [only] = reasons;
    const reason = reasons.size === 1 ? only : undefined;
    return { key: JSON.stringify([seen.length, reason]), sentence: (subject) => nowhere(subject, seen.length, reason) };
}
function nowhere({ names, isOne }, count, reason) {
    switch (reason) {
        case "refused":
            return isOne
                ? `${names} refuses all ${count} runners: the host is up and nothing listens on that port`
                : `${names} refuse all ${count} runners: the hosts are up and nothing listens on those ports`;
        case "no-answer":
            return isOne
                ? `${names} answers none of ${count} runners: it is down, or something close to it drops the packets`
                : `${names} answer none of ${count} runners: they are down, or something close to them drops the packets`;
        case "dns-not-found":
            return `None of ${count} runners knows the name${isOne ? "" : "s"} of ${names}`;
        default:
            return `${names} ${isOne ? "is" : "are"} reachable from none of ${count} runners`;
    }
}
function isSeen({ reason, ownAddress }) {
    if (ownAddress !== undefined)
        return false;
    return reason !== "not-run" && reason !== "local-limit" && reason !== "policy-denied" && reason !== "bad-address";
}
function isAnswered(result) {
    return isConnected(result) || result.reason === "refused" || result.reason === "hung-up";
}
function isConnected({ networkStatus }) {
    return networkStatus === "connected";
}
function listed(names) {
    const shown = names.length > MAX_NAMES + 1 ? [...names.slice(0, MAX_NAMES), `${names.length - MAX_NAMES} more`] : names;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (tableOf)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _report_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5901);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1552);
var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(224);
var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7000);





const MAX_COLUMNS = 12;
const tableOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((matrix) => {
    const { runners, rows } = matrix;
    if (runners.length <= MAX_COLUMNS && (runners.length <= rows.length || rows.length === 0))
        return byEndpoint(matrix);
    if (rows.length <= MAX_COLUMNS)
        return byRunner(matrix);
    if (runners.length <= MAX_COLUMNS)
        return byEndpoint(matrix);
    return byGroup(matrix);
});
function byEndpoint({ runners, rows }) {
    return {
        corner: "Endpoint",
        heads: runners.map((name) => ({ kind: "runner", name })),
        rows: rows.map((endpoint) => ({
            label: { kind: "endpoint", endpoint },
            status: endpoint.status,
            cells: endpoint.cells.map(cellOf),
        })),
    };
}
function byRunner({ runners, rows }) {
    return {
        corner: "Runner",
        heads: rows.map((endpoint) => ({ kind: "endpoint", endpoint })),
        rows: runners.map((name, column) => {
            const cells = rows.map((row) => row.cells[column]);
            return { label: { kind: "runner", name }, status: worstIn(cells), cells: cells.map(cellOf) };
        }),
    };
}
function byGroup({ runners, rows }) {
    const groups = groupsOf(runners);
    return {
        corner: "Endpoint",
        heads: [...groups].map(([name, columns]) => ({ kind: "group", name, runners: columns.length })),
        rows: rows.map((endpoint) => ({
            label: { kind: "endpoint", endpoint },
            status: endpoint.status,
            cells: [...groups.values()].map((columns) => groupCell(columns.map((column) => endpoint.cells[column]))),
        })),
    };
}
function groupsOf(runners) {
    const labels = [
        (name) => name.replace(/(?<![-_. ])[-_. ]*(?<!\d)\d+$/, "") || name,
        (name) => name.split(/[-_. \d]/, 1)[0] || name,
        () => "all",
    ];
    const grouped = labels.map((labelOf) => {
        const groups = new Map();
        runners.forEach((name, column) => {
            const label = labelOf(name);
            const group = groups.get(label);
            if (group)
                group.push(column);
            else
                groups.set(label, [column]);
        });
        return groups;
    });
    return grouped.find(({ size }) => size <= MAX_COLUMNS);
}
function cellOf(cell) {
    if (cell.kind !== "result")
        return { status: cell.kind, text: cell.kind === "excluded" ? "excluded" : "" };
    const { status, reason, durationMs, ownAddress } = cell.result;
    const words = reason === "connected" ? (0,_report_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs) : _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentences */ .D5[reason].label;
    return { status, text: ownAddress === undefined ? words : `${words} ${(0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOwn */ .U3)(ownAddress)}` };
}
function groupCell(cells) {
    const results = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsIn */ .uj)(cells);
    if (results.length === 0)
        return cellOf(cells.find(({ kind }) => kind === "excluded") ?? { kind: "absent" });
    const passed = results.filter(({ status }) => status === "pass").length;
    const counted = passed === results.length ? String(passed) : `${passed} of ${results.length}`;
    const own = results.filter(({ ownAddress }) => ownAddress !== undefined).length;
    const text = own === 0 ? counted : `${counted} (${own} to ${own === 1 ? "itself" : "themselves"})`;
    return { status: (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)(results.map(({ status }) => status)), text };
}
function worstIn(cells) {
    return (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)((0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsIn */ .uj)(cells).map(({ status }) => status));
}


/***/ }),

};
