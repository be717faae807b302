"use strict";
exports.ids = [864];
exports.modules = {

/***/ 1864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joinChecks: () => (/* binding */ joinChecks)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _join_checks_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(302);


const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] };
function joinChecks(data) {
    const targets = targetsOf(data);
    if (targets.length === 0) {
        const why = !data.isJoin ? "IsJoin is false" : data.isUpgrade ? "IsUpgrade is true" : "no hosts are given";
        const problem = {
            code: "join-checks-none",
            severity: "warning",
            message: `join-checks adds no check: ${why}`,
            remedy: "expected a context with IsJoin: true and PrimaryHosts",
            where: "input join-checks",
        };
        return { value: undefined, problems: [problem] };
    }
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({
        apiVersion: "troubleshoot.sh/v1beta2",
        kind: "HostPreflight",
        metadata: { name: _join_checks_source_js__WEBPACK_IMPORTED_MODULE_1__/* .JOIN_CHECKS_SOURCE */ .n },
        spec: { collectors: targets.map(collector), analyzers: targets.map(analyzer) },
    });
    return { value: { file: _join_checks_source_js__WEBPACK_IMPORTED_MODULE_1__/* .JOIN_CHECKS_SOURCE */ .n, text }, problems: [] };
}
function targetsOf(data) {
    const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
    if (!isJoin || isUpgrade)
        return [];
    const at = (service, hosts, ports) => hosts.flatMap((host) => ports.map((port) => ({ service, address: `${bracketed(host)}:${port}` })));
    return [
        ...(isPrimary ? at("kubelet", remoteHosts, PORTS.kubelet) : []),
        ...(isPrimary ? at("etcd peer", primaryHosts, PORTS.etcd) : []),
        ...at("api-server", primaryHosts, PORTS.apiServer),
    ];
}
function collector({ service, address }) {
    return { tcpConnect: { collectorName: `${service} ${address}`, address, timeout: TIMEOUT } };
}
function analyzer({ service, address }) {
    const what = `${service} ${address}`;
    return {
        tcpConnect: {
            checkName: `${what} TCP connection status`,
            collectorName: what,
            outcomes: [
                { warn: { when: "connection-refused", message: `Connection to ${what} was refused` } },
                { warn: { when: "connection-timeout", message: `Timed out connecting to ${what}` } },
                { warn: { when: "error", message: `Unexpected error connecting to ${what}` } },
                { pass: { when: "connected", message: `Successfully connected to ${what}` } },
            ],
        },
    };
}
function bracketed(host) {
    return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-kurl.js").modules);
//# sourceMappingURL=kurl-join-checks.js.map
