"use strict";
exports.ids = [];
exports.modules = {

/***/ 3133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  policyWarnings: () => (policyWarnings)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

function policyWarnings({ deny }) {
    return deny.flatMap((pattern) => {
        const network = networkMeant(pattern);
        const patterns = patternsMeant(pattern);
        return [
            ...(network === undefined ? [] : [withoutPrefix(pattern, network)]),
            ...(patterns === undefined ? [] : [asName(pattern, patterns)]),
        ];
    });
}
const WORDS = new Map([
    ...["all", "any", "everything"].map((word) => [word, "0.0.0.0/0 and ::/0"]),
    ["internal", "*.internal"],
    ...["link-local", "linklocal"].map((word) => [word, "169.254.0.0/16 and fe80::/10"]),
    ["local", "*.local"],
    ["loopback", "127.0.0.0/8 and ::1"],
    ["metadata", "169.254.169.254 and fd00:ec2::254"],
    ["multicast", "224.0.0.0/4 and ff00::/8"],
    ["private", "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and fc00::/7"],
]);
function patternsMeant(pattern) {
    return pattern.kind === "name" && !pattern.below ? WORDS.get(pattern.name) : undefined;
}
function asName({ text, position }, patterns) {
    return {
        code: "policy-word",
        severity: "warning",
        message: `deny pattern ${JSON.stringify(text)} is the name of one host`,
        remedy: `expected ${patterns} where those are meant, one a line`,
        position,
    };
}
function networkMeant(pattern) {
    const parsed = pattern.kind === "network" && !pattern.text.includes("/") ? (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(pattern.address) : undefined;
    if (!parsed)
        return undefined;
    const bytes = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(parsed);
    const width = bytes.length * 8;
    const part = parsed.family === 4 ? 8 : 16;
    const bits = (bytes.findLastIndex((byte) => byte !== 0) + 1) * 8;
    const prefix = Math.ceil(bits / part) * part;
    const mayBeNetwork = parsed.family === 4 ? prefix < width : parsed.ip.endsWith("::");
    return mayBeNetwork ? { address: parsed.ip, width, prefix } : undefined;
}
function withoutPrefix({ text, position }, { address, width, prefix }) {
    return {
        code: "policy-prefix",
        severity: "warning",
        message: `deny pattern ${JSON.stringify(text)} denies one address; a network without its prefix?`,
        remedy: `expected a prefix such as ${address}/${prefix}, or ${address}/${width} for that address alone`,
        position,
    };
}


/***/ }),

};
//# sourceMappingURL=shared-load-2.js.map
