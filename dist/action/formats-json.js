"use strict";
exports.ids = [72];
exports.modules = {

/***/ 9072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatJson: () => (/* binding */ formatJson),
  jsonPieces: () => (/* binding */ jsonPieces)
});

// EXTERNAL MODULE: ./src/analyze/result.ts + 1 modules
var analyze_result = __webpack_require__(4745);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/report/model.ts
var model = __webpack_require__(3720);
;// CONCATENATED MODULE: ./src/shape/order.ts
/**
 * The value as it is written to a file: the keys of each record in the order of its shape, without keys that the shape
 * does not have, and durations rounded to a thousandth of a millisecond.
 */
function inOrder(value, shape) {
    const writer = writers.get(shape) ?? writerOf(shape);
    writers.set(shape, writer);
    return writer(value);
}
/** A report has the same few records thousands of times, so each shape is read once for all of them. */
const writers = new WeakMap();
function writerOf({ form }) {
    switch (form.kind) {
        case "duration":
            return (value) => Math.round(value * 1000) / 1000;
        case "list": {
            const write = writerOf(form.item);
            return (value) => value.map((item) => write(item));
        }
        case "record":
            return recordWriter(form.fields);
        default:
            return (value) => value;
    }
}
function recordWriter(fields) {
    const writers = Object.entries(fields).map(([key, field]) => ({
        key,
        write: writerOf("optional" in field ? field.optional : field),
    }));
    return (value) => {
        const written = {};
        for (const { key, write } of writers) {
            const own = value[key];
            if (own !== undefined)
                written[key] = write(own);
        }
        return written;
    };
}

;// CONCATENATED MODULE: ./src/formats/json.ts




/** The report as JSON, as schema/report.schema.json describes it: two spaces, a line feed at the end. */
function formatJson(report) {
    return [...jsonPieces(report)].join("");
}
/** The same in pieces, for a report that is too long to be in memory a second time: a merged one may have 200 MB. */
function* jsonPieces({ results, ...report }) {
    let separator = "{\n";
    for (const [key, value] of Object.entries(inOrder({ ...report, results: [] }, model/* reportShape */.c))) {
        yield `${separator}  "${key}": `;
        if (key === "results")
            yield* resultPieces(results);
        else
            yield indented(value, "  ");
        separator = ",\n";
    }
    yield "\n}\n";
}
function* resultPieces(results) {
    if (results.length === 0)
        return yield "[]";
    let separator = "[\n    ";
    for (const result of results) {
        yield separator + indented(inOrder(result, analyze_result/* resultShape */.PJ), "    ");
        separator = ",\n    ";
    }
    yield "\n  ]";
}
function indented(value, indentation) {
    return (0,report_escape/* escapeInvisibleInJson */.s5)(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indentation}`);
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
//# sourceMappingURL=formats-json.js.map
