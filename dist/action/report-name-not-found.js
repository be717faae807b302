"use strict";
exports.ids = [3983];
exports.modules = {

/***/ 3983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  nameNotFoundWarnings: () => (nameNotFoundWarnings)
});
function nameNotFoundWarnings(results) {
    return results.flatMap(({ status, reason, address, position }) => {
        if (status !== "pass" || reason !== "dns-not-found")
            return [];
        return [
            {
                code: "name-not-found",
                severity: "warning",
                message: `The name in ${address} has no address, so the check passes although nothing was dialed`,
                remedy: "check the spelling; write an IP address if a port must be closed",
                position,
            },
        ];
    });
}


/***/ }),

};
//# sourceMappingURL=report-name-not-found.js.map
