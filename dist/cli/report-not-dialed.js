"use strict";
exports.ids = [7506];
exports.modules = {

/***/ 7506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  notDialedProblems: () => (notDialedProblems)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

function notDialedProblems(results, lacksIpv6 = _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .machineLacksIpv6 */ .bZ) {
    return results.flatMap((result) => {
        const { status, networkStatus, position } = result;
        const found = status === "pass" && networkStatus !== "connected" ? notDialed(result, lacksIpv6) : undefined;
        return found ? [{ code: "not-dialed", severity: "warning", ...found, position }] : [];
    });
}
function notDialed({ address, attempts }, lacksIpv6) {
    const { addresses = [], undialed, overLimit, missing } = attempts.at(-1) ?? {};
    if (undialed !== undefined) {
        return {
            message: `The timeout left no time to dial ${addressesOf(undialed)} of the name in ${address}, so the check passes although not all are known to be closed`,
            remedy: "raise the timeout, or write a check for each IP address",
        };
    }
    if (overLimit !== undefined) {
        return {
            message: `A limit of addresses left out ${addressesOf(overLimit)} of the name in ${address}, so the check passes although not all are known to be closed`,
            remedy: "write a check for each IP address, or divide the checks of names with many addresses among several runs",
        };
    }
    if (missing !== undefined) {
        return {
            message: `No name server returned the ${missing === "A" ? "IPv4" : "IPv6"} addresses of the name in ${address}, so the check passes although not all are known to be closed`,
            remedy: "check the name server, or write a check for each IP address",
        };
    }
    const unsent = addresses.filter((dialed) => (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnsent */ .wt)(dialed));
    const [first] = unsent;
    if (!first)
        return undefined;
    const isSentToNone = unsent.length === addresses.length;
    const ofIpv4 = unsent.find(({ ip }) => !ip.includes(":"));
    if (!ofIpv4 && lacksIpv6())
        return withoutIpv6(address, { isSentToNone });
    return withoutPacket(address, ofIpv4 ?? first, { isSentToNone });
}
function withoutPacket(address, { ip, message = "" }, { isSentToNone }) {
    return {
        message: isSentToNone
            ? `The check of ${address} passes although no packet was sent: ${message}`
            : `No packet was sent to ${ip} of the name in ${address} (${message}), so the check passes although not all are known to be closed`,
        remedy: "see the routes, rules and limits of this machine, or run the check on another one",
    };
}
function withoutIpv6(address, { isSentToNone }) {
    if (isSentToNone) {
        return {
            message: `This machine has no IPv6, so the check of ${address} passes although no packet was sent`,
            remedy: "run it on a machine with IPv6, or check an IPv4 address",
        };
    }
    return {
        severity: "notice",
        message: `This machine has no IPv6, so the check of ${address} passes although no packet was sent to the IPv6 addresses of its name`,
        remedy: "run it on a machine with IPv6, or set ip-family to 4 if IPv4 is enough",
    };
}
function addressesOf(count) {
    return count === 1 ? "1 address" : `${count} addresses`;
}


/***/ }),

};
