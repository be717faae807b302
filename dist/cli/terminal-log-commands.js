"use strict";
exports.ids = [100];
exports.modules = {

/***/ 100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  logCommandProblems: () => (logCommandProblems)
});
const COMMANDS = {
    "GitHub Actions": /^(?:[^\S\n\r\u2028\u2029]|\x85)*::|##\[/m,
    "Azure Pipelines": /##(?:vso)?\[/,
    TeamCity: /##teamcity\[/,
};
function logCommandProblems(parts, system) {
    for (const { text, positionAt } of parts) {
        const command = COMMANDS[system].exec(text);
        if (command === null)
            continue;
        const at = command.index + command[0].search(/[:#]/);
        return [
            {
                code: "input-value",
                severity: "error",
                message: `Cannot print the rendered specs to the log: ${system} would take this line as a command`,
                remedy: "write them into a file: render spec.yaml > rendered.yaml",
                position: positionAt(at),
            },
        ];
    }
    return [];
}


/***/ }),

};
