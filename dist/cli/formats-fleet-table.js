"use strict";
exports.ids = [1872];
exports.modules = {

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fleetLines: () => (fleetLines)
});
var _merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(224);
var _merge_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4629);
var _merge_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3285);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(135);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3214);
var _display_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6490);






const MAX_WIDTH = 64;
const MAX_CELL = 300;
const signs = { fail: "✘", warn: "!", pass: "✔", excluded: "-", absent: "" };
function fleetLines(report, paint, { width = Number.POSITIVE_INFINITY } = {}) {
    const matrix = (0,_merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .lQ)(report);
    const table = (0,_merge_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c)(matrix);
    const cells = [[table.corner, ...table.heads.map(labelOf)], ...table.rows.map(rowOf)];
    const widths = [table.corner, ...table.heads].map((_, column) => widest(cells, column));
    const isNarrow = widths.reduce((sum, column) => sum + column + 2, -2) > width;
    const lines = isNarrow ? besideHeads(table, paint) : inColumns(table, cells, widths, paint);
    const sentences = (0,_merge_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readingOf */ .M)(matrix).map((sentence) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(sentence));
    return sentences.length === 0 ? lines : [...lines, "", ...sentences];
}
function inColumns({ rows }, cells, widths, paint) {
    return cells.map((row, index) => row
        .map((cell, column) => {
        const padded = cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F)(cell)));
        const of = rows[index - 1]?.cells[column - 1];
        return of === undefined ? paint(padded, "strong") : painted(padded, of, paint);
    })
        .join("  ")
        .trimEnd());
}
function besideHeads({ heads, rows }, paint) {
    return rows.flatMap(({ label, cells }) => [
        paint(labelOf(label), "strong"),
        ...heads.flatMap((head, column) => {
            const cell = cells[column];
            return cell === undefined || cellOf(cell) === ""
                ? []
                : [`  ${labelOf(head)}  ${painted(cellOf(cell), cell, paint)}`];
        }),
    ]);
}
function painted(text, { status }, paint) {
    return status === "fail" || status === "warn" || status === "pass" ? paint(text, status) : text;
}
function rowOf({ label, cells }) {
    return [labelOf(label), ...cells.map(cellOf)];
}
function labelOf(label) {
    switch (label.kind) {
        case "runner":
            return short(label.name);
        case "group":
            return short(`${label.name} (${label.runners})`);
        case "endpoint": {
            const { title, address } = label.endpoint;
            return short(title === address ? title : `${title} ${address}`);
        }
    }
}
function cellOf({ status, text }) {
    return [signs[status], short(text)].join(" ").trim();
}
function short(text) {
    return (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(text), MAX_CELL);
}
function widest(rows, column) {
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .columnWidth */ .z)(rows.map((row) => row[column] ?? ""), MAX_WIDTH);
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-merge.js").modules);
Object.assign(exports.modules, require("./shared-merge-2.js").modules);
