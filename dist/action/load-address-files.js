"use strict";
exports.ids = [9817,1823];
exports.modules = {

/***/ 9817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  linesOf: () => (linesOf),
  withoutAddressOfFile: () => (withoutAddressOfFile)
});
var _inputs_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(375);
var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8770);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



async function linesOf(file, files, options) {
    const name = await (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .realFile */ .Vt)(file.path, options.cwd);
    if (files.names.has(name))
        return { value: [], problems: [] };
    files.names.add(name);
    const { value: sources, problems } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)({ input: "addresses", file: file.path }, options);
    files.sources.push(...sources);
    for (const { text } of sources)
        files.bytes += Buffer.byteLength(text);
    files.areTooLarge = files.bytes > _read_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INPUT_BYTES */ .su;
    if (files.areTooLarge)
        return { value: [], problems: [(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyBytes */ .zX)("addresses")] };
    const read = sources.map((source) => (0,_inputs_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddressLines */ .F5)(source.text, source.file));
    const entries = read.flatMap(({ value }) => value);
    const isEmpty = sources.length > 0 && entries.length === 0 && read.every((each) => each.problems.length === 0);
    if (isEmpty)
        return { value: [], problems: [...problems, withoutAddresses(file, _read_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESSES */ .FV)] };
    return {
        value: entries.flatMap((entry) => (entry.kind === "check" ? [entry.check] : [])),
        problems: [...problems, ...read.flatMap((each) => each.problems), ...entries.flatMap(nested)],
    };
}
function withoutAddresses({ path }, remedy) {
    return {
        code: "file-empty",
        severity: "error",
        where: "input addresses",
        message: `${path === "-" ? "Standard input" : path} has only comments`,
        remedy,
    };
}
function nested(entry) {
    if (entry.kind !== "file")
        return [];
    const { position } = entry.file;
    return [
        {
            code: "address-syntax",
            severity: "error",
            message: "Cannot read more addresses: a file of addresses cannot name another one",
            remedy: "name both files in the input addresses",
            position,
        },
    ];
}
function withoutAddressOfFile(problem) {
    if (problem.position?.file === _inputs_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .ADDRESSES_SOURCE */ .bl)
        return problem;
    const part = { "address-port": "port", "address-host": "host" }[problem.code];
    return { ...problem, message: `Cannot dial this address${part === undefined ? "" : `: its ${part} is wrong`}` };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-load.js").modules);
//# sourceMappingURL=load-address-files.js.map
