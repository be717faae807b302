"use strict";
exports.ids = [4058,3661];
exports.modules = {

/***/ 4058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  listDigest: () => (listDigest)
});
var _decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3735);
var _shard_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3661);


function listDigest(spec, show) {
    const hash = process.getBuiltinModule("node:crypto").createHash("sha256");
    hash.update(`division ${_shard_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .DIVISION */ .S}\n`);
    const { results } = show(asReport(spec));
    for (const lines of batches(linesOf(spec, results)))
        hash.update(lines);
    return hash.digest("hex");
}
const BATCH = 1_000;
function* batches(lines) {
    let batch = [];
    for (const line of lines) {
        if (batch.push(line) < BATCH)
            continue;
        yield batch.join("\n");
        batch = [];
    }
    yield batch.join("\n");
}
function* linesOf({ collectors, analyzers }, shown) {
    const numbers = new Map();
    for (const [at, { name, timeoutMs, exclude, document }] of collectors.entries()) {
        const key = (0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(name);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        const address = JSON.stringify(shown[at]?.address);
        yield `collector ${number} of ${document}: ${address} ${timeoutMs} ${exclude.value}`;
    }
    for (const [at, { collectorName, exclude, outcomes, document }] of analyzers.entries()) {
        const title = JSON.stringify(shown[collectors.length + at]?.title);
        const decided = outcomes.map(({ severity, when }) => `${severity} ${JSON.stringify(when)}`).join(", ");
        const number = numbers.get((0,_decode_read_by_js__WEBPACK_IMPORTED_MODULE_1__/* .nameKey */ .Rc)(collectorName.value));
        const spec = JSON.stringify(shown[collectors.length + at]?.spec);
        yield `analyzer of ${number} of ${document} ${spec}: ${title} ${exclude.value} ${decided}`;
    }
}
function asReport({ collectors, analyzers }) {
    const counts = { total: 0, passed: 0, warned: 0, failed: 0, excluded: 0, notRun: 0 };
    return {
        schemaVersion: 1,
        tool: { name: "", version: "" },
        name: "",
        runner: { os: "", arch: "" },
        startedAt: "",
        finishedAt: "",
        result: "fail",
        counts,
        sources: [],
        results: [
            ...collectors.map(({ address, position }) => notRun({ address: address.value, position })),
            ...analyzers.map(({ title, spec, position }) => notRun({ title, spec, position })),
        ],
        excluded: [],
        problems: [],
        settings: {},
    };
}
function notRun({ title = "", spec = "", address = "", position }) {
    return {
        title,
        status: "fail",
        message: "",
        spec,
        collector: "",
        address,
        reason: "not-run",
        durationMs: 0,
        attempts: [],
        position,
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-shard.js").modules);
//# sourceMappingURL=report-list-digest.js.map
