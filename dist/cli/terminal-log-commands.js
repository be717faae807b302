"use strict";
exports.ids = [100];
exports.modules = {

/***/ 100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  logCommandProblems: () => (logCommandProblems)
});
const COMMAND = /^(?:[^\S\n\r\u2028\u2029]|\x85)*::|##\[/m;
function logCommandProblems(parts) {
    for (const { text, positionAt } of parts) {
        const command = COMMAND.exec(text);
        if (command === null)
            continue;
        const at = command.index + command[0].search(/[:#]/);
        return [
            {
                code: "input-value",
                severity: "error",
                message: "Cannot print the rendered specs to the log: GitHub Actions would take this line as a workflow command",
                remedy: "write them into a file: render spec.yaml > rendered.yaml",
                position: positionAt(at),
            },
        ];
    }
    return [];
}


/***/ }),

};
