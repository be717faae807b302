"use strict";
exports.ids = [9483];
exports.modules = {

/***/ 9483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  joinChecks: () => (joinChecks)
});
var _join_checks_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(302);

const TIMEOUT = "5s";
const PORTS = { kubelet: [10250], etcd: [2379, 2380], apiServer: [6443] };
function joinChecks(data, { meter, allowed }) {
    const endpoints = endpointsOf(data);
    const count = endpoints.reduce((sum, { hosts, ports }) => sum + hosts.length * ports.length, 0);
    if (count === 0)
        return { value: undefined, problems: [noChecks(data)] };
    if (count > allowed.max)
        return { value: undefined, problems: [tooManyChecks(count, allowed)] };
    const services = endpoints.flatMap(servicesOf);
    const collectors = services.map(collector).join("");
    const analyzers = services.map(analyzer).join("");
    meter.characters(collectors.length + analyzers.length);
    return {
        value: { file: _join_checks_source_js__WEBPACK_IMPORTED_MODULE_0__/* .JOIN_CHECKS_SOURCE */ .n, text: `${HEAD}  collectors:\n${collectors}  analyzers:\n${analyzers}` },
        problems: [],
    };
}
function noChecks({ isJoin, isUpgrade }) {
    const why = !isJoin ? "IsJoin is false" : isUpgrade ? "IsUpgrade is true" : "no hosts are given";
    return {
        code: "join-checks-none",
        severity: "warning",
        message: `join-checks adds no check: ${why}`,
        remedy: "expected a context with IsJoin: true and PrimaryHosts",
        where: "input join-checks",
    };
}
function tooManyChecks(count, { remedy }) {
    return {
        code: "check-limit",
        severity: "error",
        message: `join-checks adds ${count} checks`,
        remedy,
        where: "input join-checks",
    };
}
function endpointsOf(data) {
    const { isJoin, isPrimary, isUpgrade, primaryHosts, remoteHosts } = data;
    if (!isJoin || isUpgrade)
        return [];
    return [
        { service: "kubelet", hosts: isPrimary ? remoteHosts : [], ports: PORTS.kubelet },
        { service: "etcd peer", hosts: isPrimary ? primaryHosts : [], ports: PORTS.etcd },
        { service: "api-server", hosts: primaryHosts, ports: PORTS.apiServer },
    ];
}
function servicesOf({ service, hosts, ports }) {
    return hosts.flatMap((host) => ports.map((port) => {
        const address = `${bracketed(host)}:${port}`;
        return { name: `${service} ${address}`, address };
    }));
}
const HEAD = `apiVersion: troubleshoot.sh/v1beta2
kind: HostPreflight
metadata:
  name: ${_join_checks_source_js__WEBPACK_IMPORTED_MODULE_0__/* .JOIN_CHECKS_SOURCE */ .n}
spec:
`;
const quoted = (text) => JSON.stringify(text);
function collector({ name, address }) {
    return `    - tcpConnect:
        collectorName: ${quoted(name)}
        address: ${quoted(address)}
        timeout: ${TIMEOUT}
`;
}
function analyzer({ name }) {
    const outcomes = [
        outcome("warn", "connection-refused", `Connection to ${name} was refused`),
        outcome("warn", "connection-timeout", `Timed out connecting to ${name}`),
        outcome("warn", "error", `Unexpected error connecting to ${name}`),
        outcome("pass", "connected", `Successfully connected to ${name}`),
    ];
    return `    - tcpConnect:
        checkName: ${quoted(`${name} TCP connection status`)}
        collectorName: ${quoted(name)}
        outcomes:
${outcomes.join("")}`;
}
function outcome(severity, when, message) {
    return `          - ${severity}:
              when: ${when}
              message: ${quoted(message)}
`;
}
function bracketed(host) {
    return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-kurl.js").modules);
//# sourceMappingURL=kurl-join-checks.js.map
