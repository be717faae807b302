"use strict";
exports.ids = [];
exports.modules = {

/***/ 5278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audited: () => (audited),
  U: () => (foreseeing),
  guarded: () => (guarded)
});

// UNUSED EXPORTS: permitting

// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/inputs/patterns.ts
var inputs_patterns = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/collect/limits.ts
var limits = __webpack_require__(735);
;// CONCATENATED MODULE: ./src/collect/names.ts

const LONGEST_NAME = 256;
function createNameIndex(patterns) {
    const index = new Map();
    for (const [at, pattern] of patterns.entries()) {
        if (pattern.kind !== "name")
            continue;
        const key = pattern.below ? `.${pattern.name}` : pattern.name;
        const same = index.get(key);
        if (same)
            same.push({ at, pattern });
        else
            index.set(key, [{ at, pattern }]);
    }
    return (name, port) => {
        if (index.size === 0)
            return undefined;
        let first;
        for (const key of keysOf(name)) {
            const found = index.get(key)?.find(({ pattern }) => (0,inputs_patterns/* reaches */.O6)(pattern.ports, port));
            if (found && (!first || found.at < first.at))
                first = found;
        }
        return first?.pattern;
    };
}
function keysOf(name) {
    const keys = name.length > LONGEST_NAME ? [] : [name];
    const from = Math.max(1, name.length - LONGEST_NAME);
    for (let at = name.indexOf(".", from); at !== -1; at = name.indexOf(".", at + 1))
        keys.push(name.slice(at));
    return keys;
}

// EXTERNAL MODULE: ../../node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(4724);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./src/collect/networks.ts

const MOST_REMEMBERED = 100_000;
function createStandings({ allow, deny }) {
    const denying = networksOf(deny);
    const allowing = networksOf(allow);
    const standings = new Map();
    let remembered = 0;
    return (ip) => {
        const known = standings.get(ip);
        if (known)
            return known;
        const address = ipaddr_default().parse(ip);
        const { toDeny, toAllow } = meaningsOf(address);
        const standing = {
            denied: covering(denying, toDeny),
            allowed: covering(allowing, toAllow),
            isNear: toDeny.some(isNear),
            isLocal: LOCAL.has(address.range()),
        };
        const size = 1 + standing.denied.length + standing.allowed.length;
        if (remembered + size > MOST_REMEMBERED) {
            standings.clear();
            remembered = 0;
        }
        standings.set(ip, standing);
        remembered += size;
        return standing;
    };
}
function networksOf(patterns) {
    return patterns.flatMap((pattern) => pattern.kind === "network"
        ? { pattern, bytes: ipaddr_default().parse(pattern.address).toByteArray(), prefix: pattern.prefix }
        : []);
}
function covering(networks, addresses) {
    const all = addresses.map((address) => address.toByteArray());
    return networks.filter((network) => all.some((address) => isWithin(address, network))).map(({ pattern }) => pattern);
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
const LOCAL = new Set(["unspecified", "loopback"]);
const NEAR = new Set([...LOCAL, "linkLocal", "multicast", "broadcast"]);
function isNear(address) {
    return NEAR.has(address.range());
}
const LAST = [12, 13, 14, 15];
const CARRIERS = [
    { by: "NAT64", network: ipaddr_default().IPv6.parseCIDR("64:ff9b::/96"), layouts: [LAST] },
    {
        by: "local NAT64",
        network: ipaddr_default().IPv6.parseCIDR("64:ff9b:1::/48"),
        layouts: [LAST, [6, 7, 9, 10], [7, 9, 10, 11], [9, 10, 11, 12]],
    },
    { by: "SIIT", network: ipaddr_default().IPv6.parseCIDR("::ffff:0:0:0/96"), layouts: [LAST] },
    { by: "6to4", network: ipaddr_default().IPv6.parseCIDR("2002::/16"), layouts: [[2, 3, 4, 5]] },
    { by: "IPv4-compatible", network: ipaddr_default().IPv6.parseCIDR("::/96"), layouts: [LAST] },
];
function meaningsOf(address) {
    const alone = { toDeny: [address], toAllow: [address] };
    if (address instanceof (ipaddr_default()).IPv4 || address.range() === "unspecified" || address.range() === "loopback")
        return alone;
    const carrier = CARRIERS.find(({ network }) => address.match(network));
    if (!carrier)
        return alone;
    const bytes = address.toByteArray();
    const inEach = carrier.layouts.map((layout) => layout.map((index) => bytes[index]));
    const routed = inEach.filter(([first]) => first !== 0);
    const carried = (routed.length > 0 ? routed : inEach.slice(0, 1)).map((parts) => ipaddr_default().fromByteArray(parts));
    return { toDeny: [address, ...carried], toAllow: carrier.by === "NAT64" ? [address, ...carried] : [address] };
}

;// CONCATENATED MODULE: ./src/collect/policy.ts





function guarded(dial, policy, most = limits/* MAX_ADDRESSES */.g0) {
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return dial;
    const ask = asking(policy, most);
    return async (address, options) => {
        const asked = await ask(address, options.resolver.services);
        if (asked === undefined)
            return dial(address, options);
        const { permission, host, port } = asked;
        if (permission.kind === "ask")
            return dial(address, { ...options, control: permission.control });
        const network = options.family === 4 || options.family === 6 ? `tcp${options.family}` : "tcp";
        const message = `dial ${network}: ${(0,net/* joinHostPort */.qw)(host, port)}: ${permission.why}`;
        return { message, failure: "forbidden", dnsMs: 0, durationMs: 0, addresses: [] };
    };
}
function audited(dial, policy, onForbidden) {
    const ask = asking(policy, limits/* MAX_AUDIT_REASONS */.px + 1);
    return async (address, options) => {
        const permission = (await ask(address, options.resolver.services))?.permission;
        if (permission === undefined)
            return dial(address, options);
        if (permission.kind === "denied") {
            onForbidden({ address, why: permission.why });
            return dial(address, options);
        }
        const control = (target) => {
            for (const { why } of permission.control(target))
                onForbidden({ address, why });
            return [];
        };
        return dial(address, { ...options, control });
    };
}
function foreseeing(policy, services) {
    const ask = asking(policy, 1);
    return async (address) => {
        const asked = await ask(address, async () => services);
        if (asked === undefined)
            return undefined;
        const { permission, host, port } = asked;
        if (permission.kind === "denied")
            return permission.why;
        const ip = (0,net/* parseIp */.r5)(host === "" ? "0.0.0.0" : host);
        return ip && permission.control({ addresses: [ip], port })[0]?.why;
    };
}
function asking(policy, most) {
    const permit = permitting(policy, most);
    const answers = new Map();
    return async (address, services) => {
        if (answers.has(address))
            return answers.get(address);
        const asked = await newlyAsked(address, permit, services);
        answers.set(address, asked);
        return asked;
    };
}
async function newlyAsked(address, permit, services) {
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return undefined;
    const port = await (0,net/* lookupPort */.O2)(split.port, services);
    if (port.kind === "invalid")
        return undefined;
    return { permission: permit(split.host, port.port), host: split.host, port: port.port };
}
function permitting(policy, most = limits/* MAX_ADDRESSES */.g0) {
    const { allow, deny } = policy;
    const denying = createNameIndex(deny);
    const allowing = createNameIndex(allow);
    const faultsOf = createFaults(policy, most);
    return (host, port) => {
        const name = (0,net/* parseIp */.r5)(host) || host === "" ? undefined : (0,inputs_patterns/* plainName */.MH)(host);
        if (name !== undefined && !isComparable(name)) {
            return {
                kind: "denied",
                why: "denied by policy: it is not a host name, so it cannot be compared with allow and deny",
            };
        }
        const denial = name === undefined ? undefined : denying(name, port);
        if (denial)
            return { kind: "denied", why: `denied by policy: deny has ${denial.text}` };
        const allowedBy = name === undefined ? undefined : allowing(name, port);
        const mayBeInNetwork = allow.some((pattern) => pattern.kind === "network" && (0,inputs_patterns/* reaches */.O6)(pattern.ports, port));
        if (allow.length > 0 && !allowedBy && !mayBeInNetwork) {
            return { kind: "denied", why: `denied by policy: allow has no pattern for ${(0,net/* joinHostPort */.qw)(host, port)}` };
        }
        const nameFaultsOf = ({ addresses, port, fullName }) => {
            const denial = fullName === undefined ? undefined : denying((0,inputs_patterns/* plainName */.MH)(fullName), port);
            if (!denial)
                return [];
            const why = () => `deny has ${denial.text}, to which the search list of this machine leads`;
            return addresses.slice(0, most).map((address) => ({ address, why }));
        };
        const faultsIn = (target) => {
            const faults = nameFaultsOf(target);
            return faults.length > 0 ? faults : faultsOf(target, allowedBy);
        };
        return { kind: "ask", control: controlling(faultsIn) };
    };
}
function controlling(faultsOf) {
    const known = new WeakMap();
    return (target) => {
        const { addresses, port } = target;
        const before = known.get(addresses);
        if (before?.port === port)
            return before.denied;
        const faults = faultsOf(target);
        const denied = faults.map(({ address, why }) => ({ address, why: `denied by policy: ${why(port)}` }));
        known.set(addresses, { port, denied });
        return denied;
    };
}
function createFaults(policy, most) {
    const standingOf = createStandings(policy);
    const groupOf = portGroups([...policy.allow, ...policy.deny]);
    const known = new WeakMap();
    const faultOf = (ip, port, allowedBy) => {
        const { denied, allowed, isNear, isLocal } = standingOf(ip);
        const isReached = ({ ports }) => (0,inputs_patterns/* reaches */.O6)(ports, port);
        const denial = denied.find(isReached);
        if (denial)
            return () => `deny has ${denial.text}`;
        if (policy.allow.length === 0 || allowed.some(isReached))
            return undefined;
        if (!allowedBy)
            return (port) => `allow has no pattern for ${(0,net/* joinHostPort */.qw)(ip, port)}`;
        if (!isNear || (isLocal && isLocalName(allowedBy)))
            return undefined;
        return () => `allow has ${allowedBy.text}, but ${ip} is this machine or its own link, which only an address in allow allows`;
    };
    return ({ addresses, port }, allowedBy) => {
        const key = `${groupOf(port)} ${allowedBy?.text ?? ""}`;
        const ofAddresses = known.get(addresses) ?? new Map();
        known.set(addresses, ofAddresses);
        const before = ofAddresses.get(key);
        if (before)
            return before;
        const faults = [];
        for (const address of addresses) {
            const why = firstOf(reachedAs(address.ip), (ip) => faultOf(ip, port, allowedBy));
            if (why)
                faults.push({ address, why });
            if (faults.length === most)
                break;
        }
        ofAddresses.set(key, faults);
        return faults;
    };
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function reachedAs(ip) {
    if (ip === "0.0.0.0")
        return [ip, "127.0.0.1"];
    return ip === "::" ? [ip, "::1"] : [ip];
}
function portGroups(patterns) {
    const starts = [...new Set(patterns.flatMap(({ ports }) => [ports.from, ports.to + 1]))].sort((a, b) => a - b);
    return (port) => starts.filter((start) => start <= port).length;
}
function isComparable(name) {
    return ((0,net/* isDomainName */.an)(name) && !name.endsWith(".")) || /^[\d.]+$/.test(name);
}
function isLocalName(pattern) {
    return pattern.kind === "name" && /(^|\.)localhost$/.test(pattern.name);
}


/***/ }),

};
//# sourceMappingURL=shared-collect-2.js.map
