"use strict";
exports.ids = [9963,3283];
exports.modules = {

/***/ 9963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  azureCommands: () => (azureCommands),
  formatCommands: () => (formatCommands),
  githubCommands: () => (githubCommands),
  printers: () => (printers)
});
var _files_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1161);
var _pages_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3214);



function formatCommands(report, comparison, print) {
    return print((0,_pages_annotations_js__WEBPACK_IMPORTED_MODULE_0__.annotationsOf)(report, comparison, { rest: "the report" }));
}
const githubCommands = (annotations) => linesOf(annotations, ({ level, title, message, place, prefix }) => {
    const properties = {
        title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(title),
        ...(place ? { file: place.file, line: String(place.line), col: String(place.column) } : {}),
    };
    const written = Object.entries(properties)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => `${name}=${percent(value, /[%\r\n:,]/g)}`);
    return `::${level} ${written.join(",")}::${percent(prefix + message, /[%\r\n]/g)}`;
});
const azureCommands = (annotations) => linesOf(annotations, ({ level, title, message, place, prefix }) => {
    const text = `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotation */ .tJ)(title)}: ${prefix}${message}`;
    if (level === "notice")
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._P)(text);
    const properties = {
        type: level,
        ...(place ? { sourcepath: place.file, linenumber: String(place.line), columnnumber: String(place.column) } : {}),
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${percent(value, /[%\r\n;\]]/g, "%AZP25")};`);
    return `##vso[task.logissue ${written.join("")}]${percent(text, /[%\r\n]/g, "%AZP25")}`;
});
function linesOf(annotations, print) {
    return annotations
        .map(({ level, title, message, position }) => {
        const inFile = position !== undefined && (0,_files_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isFile */ .f)(position.file);
        const place = inFile ? { ...position, file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotation */ .tJ)(position.file) } : undefined;
        const prefix = position && !inFile ? `${position.file}:${position.line}: ` : "";
        const printed = { level, title, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotation */ .tJ)(message), place };
        return `${print({ ...printed, prefix: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeAnnotation */ .tJ)(prefix) })}\n`;
    })
        .join("");
}
function percent(text, characters, percentSign = "%25") {
    return text.replace(characters, (character) => {
        if (character === "%")
            return percentSign;
        return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
    });
}
const printers = { github: githubCommands, azure: azureCommands };


/***/ }),

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-merge.js").modules);
Object.assign(exports.modules, require("./shared-pages-2.js").modules);
Object.assign(exports.modules, require("./shared-pages-3.js").modules);
Object.assign(exports.modules, require("./shared-report-7.js").modules);
