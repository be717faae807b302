"use strict";
exports.ids = [];
exports.modules = {

/***/ 5957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audited: () => (/* binding */ audited),
/* harmony export */   f: () => (/* binding */ foreseenDenial),
/* harmony export */   guarded: () => (/* binding */ guarded)
/* harmony export */ });
/* unused harmony export permit */
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4724);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _go_net_net_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7370);
/* harmony import */ var _inputs_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4175);



function guarded(dial, policy) {
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return dial;
    return async (address, options) => {
        const asked = await ask(policy, address, options.resolver.services);
        if (asked === undefined)
            return dial(address, options);
        const { permission, host, port } = asked;
        if (permission.kind === "ask")
            return dial(address, { ...options, control: permission.control });
        const network = options.family === 4 || options.family === 6 ? `tcp${options.family}` : "tcp";
        const message = `dial ${network}: ${(0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHostPort */ .qw)(host, port)}: ${permission.why}`;
        return { message, failure: "forbidden", dnsMs: 0, durationMs: 0, addresses: [] };
    };
}
function audited(dial, policy, onForbidden) {
    return async (address, options) => {
        const permission = (await ask(policy, address, options.resolver.services))?.permission;
        if (permission === undefined)
            return dial(address, options);
        if (permission.kind === "denied") {
            onForbidden({ address, why: permission.why });
            return dial(address, options);
        }
        const control = (each) => {
            const why = permission.control(each);
            if (why !== undefined)
                onForbidden({ address, why });
            return undefined;
        };
        return dial(address, { ...options, control });
    };
}
async function foreseenDenial(policy, address, services) {
    const asked = await ask(policy, address, async () => services);
    if (asked === undefined)
        return undefined;
    const { permission, host, port } = asked;
    if (permission.kind === "denied")
        return permission.why;
    const ip = host === "" ? "0.0.0.0" : (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(host)?.ip;
    const reached = ip === "0.0.0.0" ? [ip, "127.0.0.1"] : ip === "::" ? [ip, "::1"] : ip === undefined ? [] : [ip];
    return reached.map((each) => permission.control({ ip: each, port })).find((why) => why !== undefined);
}
async function ask(policy, address, services) {
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHostPort */ .cC)(address);
    if (split.kind === "invalid")
        return undefined;
    const port = await (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .lookupPort */ .O2)(split.port, services);
    if (port.kind === "invalid")
        return undefined;
    return { permission: permit(policy, split.host, port.port), host: split.host, port: port.port };
}
function permit({ allow, deny }, host, port) {
    const name = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIp */ .r5)(host) || host === "" ? undefined : (0,_inputs_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(host);
    if (name !== undefined && !isComparable(name)) {
        return {
            kind: "denied",
            why: "denied by policy: it is not a host name, so it cannot be compared with allow and deny",
        };
    }
    const denial = name !== undefined && deny.find((pattern) => namesIt(pattern, name, port));
    if (denial)
        return { kind: "denied", why: `denied by policy: deny has ${denial.text}` };
    const allowedBy = name === undefined ? undefined : allow.find((pattern) => namesIt(pattern, name, port));
    const mayBeInNetwork = allow.some((pattern) => pattern.kind === "network" && reaches(pattern.ports, port));
    if (allow.length > 0 && !allowedBy && !mayBeInNetwork) {
        return { kind: "denied", why: `denied by policy: allow has no pattern for ${(0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHostPort */ .qw)(host, port)}` };
    }
    const ofPort = { allow: networksOf(allow, port), deny: networksOf(deny, port), hasAllow: allow.length > 0 };
    return { kind: "ask", control: (address) => why(policyOf(address, ofPort, allowedBy)) };
}
function why(fault) {
    return fault === undefined ? undefined : `denied by policy: ${fault}`;
}
function policyOf({ ip, port }, { allow, deny, hasAllow }, allowedBy) {
    const meant = meaningsOf(ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parse(ip));
    const denial = covering(deny, meant.toDeny);
    if (denial)
        return `deny has ${denial.text}`;
    if (!hasAllow || covering(allow, meant.toAllow))
        return undefined;
    if (!allowedBy)
        return `allow has no pattern for ${(0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHostPort */ .qw)(ip, port)}`;
    if (isLocalName(allowedBy) || !meant.toDeny.some(isNear))
        return undefined;
    return `allow has ${allowedBy.text}, but ${ip} is this machine or its own link, which only an address in allow allows`;
}
function covering(networks, addresses) {
    const all = addresses.map((address) => address.toByteArray());
    return networks.find((network) => all.some((address) => isWithin(address, network)));
}
function namesIt(pattern, name, port) {
    if (pattern.kind !== "name" || !reaches(pattern.ports, port))
        return false;
    return pattern.below ? name.endsWith(`.${pattern.name}`) : name === pattern.name;
}
function isComparable(name) {
    return ((0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .isDomainName */ .an)(name) && !name.endsWith(".")) || /^[\d.]+$/.test(name);
}
function networksOf(patterns, port) {
    return patterns.flatMap((pattern) => pattern.kind === "network" && reaches(pattern.ports, port) ? networkOf(pattern) : []);
}
function isWithin(address, { bytes, prefix }) {
    if (address.length !== bytes.length)
        return false;
    const whole = prefix >> 3;
    for (let index = 0; index < whole; index++)
        if (address[index] !== bytes[index])
            return false;
    const mask = 0xff00 >> (prefix & 7);
    return whole === bytes.length || ((address[whole] ^ bytes[whole]) & mask & 0xff) === 0;
}
function reaches({ from, to }, port) {
    return from <= port && port <= to;
}
const networks = new WeakMap();
function networkOf(pattern) {
    let network = networks.get(pattern);
    if (!network) {
        const { text, address, prefix } = pattern;
        network = { text, bytes: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parse(address).toByteArray(), prefix };
        networks.set(pattern, network);
    }
    return network;
}
function isLocalName(pattern) {
    return pattern.kind === "name" && /(^|\.)localhost$/.test(pattern.name);
}
const NEAR = new Set(["unspecified", "loopback", "linkLocal", "multicast", "broadcast"]);
function isNear(address) {
    return NEAR.has(address.range());
}
const CARRIERS = [
    { by: "NAT64", network: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parseCIDR("64:ff9b::/96"), at: 12 },
    { by: "local NAT64", network: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parseCIDR("64:ff9b:1::/48"), at: 12 },
    { by: "SIIT", network: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parseCIDR("::ffff:0:0:0/96"), at: 12 },
    { by: "6to4", network: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parseCIDR("2002::/16"), at: 2 },
    { by: "IPv4-compatible", network: ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv6.parseCIDR("::/96"), at: 12 },
];
function meaningsOf(address) {
    const alone = { toDeny: [address], toAllow: [address] };
    if (address instanceof (ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().IPv4) || address.range() === "unspecified" || address.range() === "loopback")
        return alone;
    const carrier = CARRIERS.find(({ network }) => address.match(network));
    if (!carrier)
        return alone;
    const carried = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().fromByteArray(address.toByteArray().slice(carrier.at, carrier.at + 4));
    return { toDeny: [address, carried], toAllow: carrier.by === "NAT64" ? [address, carried] : [address] };
}


/***/ }),

};
