"use strict";
exports.ids = [];
exports.modules = {

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  auditProblem: () => (auditProblem),
  policyAudit: () => (policyAudit)
});
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);


function policyAudit(collectors) {
    const most = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostAuditReasons */ .MA)(collectors.length);
    const whysByAddress = new Map();
    return {
        onForbidden: ({ address, why }) => {
            const whys = whysByAddress.get(address) ?? new Set();
            if (whys.size <= most)
                whysByAddress.set(address, whys.add(why));
        },
        problems: () => {
            const found = new Map();
            for (const [address, whys] of whysByAddress)
                found.set(address, reasonProblems(address, { whys: [...whys], most }));
            return collectors.flatMap(({ address: { value, position } }) => (found.get(value) ?? []).map((problem) => ({ ...problem, position })));
        },
    };
}
function reasonProblems(address, { whys, most }) {
    const problems = whys.slice(0, most).map((why) => auditProblem(address, why));
    if (whys.length <= most)
        return problems;
    return [...problems, auditProblem(address, "denied by policy: it has more addresses that are not allowed")];
}
function auditProblem(address, why) {
    return {
        code: "policy-denied",
        severity: "warning",
        message: `${JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(address))} would be ${why}`,
        remedy: "add it to allow, or remove the check, before policy-mode is enforce",
    };
}


/***/ }),

};
