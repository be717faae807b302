"use strict";
exports.ids = [8946];
exports.modules = {

/***/ 735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AO: () => (MAX_KEPT),
  MA: () => (mostAuditReasons),
  SB: () => (mostAddresses),
  g0: () => (MAX_ADDRESSES),
  m: () => (MAX_ATTEMPTS),
  px: () => (MAX_AUDIT_REASONS)
});
const MAX_ADDRESSES = 100;
const MAX_ATTEMPTS = 1_000;
const MAX_KEPT = 100_000;
function mostAddresses(maxKept) {
    return Math.max(1, Math.min(MAX_ADDRESSES, Math.floor(maxKept)));
}
const MAX_AUDIT_REASONS = 10;
const AUDIT_REASONS_OF_RUN = 20_000;
function mostAuditReasons(addresses) {
    return Math.max(1, Math.min(MAX_AUDIT_REASONS, Math.floor(AUDIT_REASONS_OF_RUN / addresses)));
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D5: () => (reasonSentences),
  Fm: () => (isInconclusive),
  Ni: () => (isUnanswered),
  Ot: () => (reasons),
  cT: () => (sentencesOn)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

const reasonSentences = {
    connected: {
        label: "connected",
        cause: "The TCP handshake completed: something listens on that port and the path to it is open.",
        remedy: "Nothing, unless the spec says that this port must be closed.",
    },
    refused: {
        label: "refused",
        cause: "The host answered that nothing listens on that port, or a firewall on the way answered in its place.",
        remedy: "Start the service, check that it listens on that port and on more than the loopback interface.",
    },
    "no-answer": {
        label: "no answer",
        cause: "Packets are dropped, usually on the way by a firewall or security group, or by a service that is up but overloaded, whose queue of new connections (backlog) is full.",
        remedy: "Open the port from this runner's network to the host, look at the load of the service, or raise the timeout if the path is really that slow.",
    },
    "dns-not-found": {
        label: "no such host",
        cause: "The DNS servers of this runner know no address for that name.",
        remedy: "Check the spelling, and whether the name exists only in a private zone or VPN that this runner is not part of.",
    },
    "dns-failure": {
        label: "DNS failure",
        cause: "The DNS server answered with an error, refused the question or could not be reached.",
        remedy: "Check the nameserver lines of the runner's /etc/resolv.conf and whether that server can resolve the name.",
    },
    "dns-timeout": {
        label: "DNS timeout",
        cause: "No DNS server answered before the timeout, so no connection was tried.",
        remedy: "Open port 53 (UDP and TCP) from this runner to its DNS servers, or give it servers that it can reach.",
    },
    "host-unreachable": {
        label: "host unreachable",
        cause: "A router, a firewall or the local network reported that the host is down or must not be reached.",
        remedy: "Check that the host is up and has this address, and that no firewall rejects this runner.",
    },
    "network-unreachable": {
        label: "network unreachable",
        cause: "There is no route from this runner to that address.",
        remedy: "Add the route, connect the VPN or peering to it, or use a runner inside that network.",
    },
    "no-ipv6": {
        label: "no IPv6 here",
        cause: "The address is an IPv6 address and this runner has no IPv6 connectivity, like most hosted runners.",
        remedy: "Use a name or an address that has IPv4, or a runner with IPv6.",
    },
    "bad-address": {
        label: "bad address",
        cause: "The address is not of the form host:port, or not of the family that ip-family asks for, so nothing was dialed.",
        remedy: "Write host:port, with an IPv6 address in brackets, no scheme and no path, and check what the template rendered.",
    },
    "policy-denied": {
        label: "denied by policy",
        cause: "The allow or deny patterns of this run forbid that address, so it was not dialed.",
        remedy: "Add the host, network or port to allow, or take it out of the deny pattern that the message names; or remove the check from the spec.",
    },
    "hung-up": {
        label: "hung up",
        cause: "The peer accepted the connection and ended it: a proxy, load balancer or port forwarder answered before the service was there.",
        remedy: "Use wait together with hold until the service is up, and check the forwarder's target.",
    },
    "not-run": {
        label: "not run",
        cause: "The run ended before this check was done, or its collector is excluded and the check is not.",
        remedy: "Raise max-duration, lower timeout or retries, or exclude the check with its collector.",
    },
    "local-limit": {
        label: "local limit",
        cause: "This machine was too busy, or ran out of file descriptors, tasks or local ports, so the check shows nothing about the target.",
        remedy: "Lower concurrency, give the runner more CPU, or raise the limit of open files (ulimit -n) or of tasks (ulimit -u).",
    },
    other: {
        label: "error",
        cause: "The connection failed for a reason that has no name of its own; the system's message has the details.",
        remedy: "Read the message, and run the commands to reproduce on the same runner.",
    },
};
const elsewhere = {
    macOS: {
        "dns-failure": {
            remedy: "Check the DNS servers of the runner (scutil --dns) and whether they can resolve the name.",
        },
    },
    Windows: {
        "dns-failure": {
            remedy: "Check the DNS servers of the runner (Get-DnsClientServerAddress) and whether they can resolve the name.",
        },
        "local-limit": { remedy: "Lower concurrency, or give the runner more CPU." },
    },
};
const WINDOWS_REFUSES_AFTER_MS = 2_100;
const tooShortOnWindows = {
    cause: "Windows needs about 2 s to report a refused connection, so with this timeout a closed port also gets no answer.",
    remedy: "Give the check a timeout of 3s or more to tell a closed port from dropped packets.",
};
function halfAnswered(missing) {
    const [lost, family] = missing === "A" ? ["IPv4", 6] : ["IPv6", 4];
    return {
        cause: `No DNS server answered the question for ${lost} addresses (${missing}), though the one for IPv${family} was answered; no connection is tried before both have ended.`,
        remedy: `Set ip-family to ${family} if IPv${family} is enough, mend the DNS server, or raise the timeout above the attempts times the timeout of /etc/resolv.conf (10s by default), after which a question is given up.`,
    };
}
const sentTooMuch = {
    cause: "The peer sent more data than is read of a connection that is held, and its end may be behind it, so the check shows nothing about the target.",
    remedy: "Check a port of the service that sends less without being asked, hold it for a shorter time, or lower concurrency: more is read of each of a few connections.",
};
function sentencesOn(reason, { os, tookMs, networkMessage, missing }) {
    const isTooShort = os === "Windows" && reason === "no-answer" && tookMs < WINDOWS_REFUSES_AFTER_MS;
    const isUnread = reason === "local-limit" && networkMessage.endsWith(_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD */ .yn);
    return {
        ...reasonSentences[reason],
        ...elsewhere[os]?.[reason],
        ...(isTooShort && tooShortOnWindows),
        ...(reason === "dns-timeout" && missing && halfAnswered(missing)),
        ...(isUnread && sentTooMuch),
    };
}
const reasons = Object.keys(reasonSentences);
function isInconclusive(reason) {
    return reason === "not-run" || reason === "local-limit";
}
function isUnanswered(reason) {
    return reason === "dns-failure" || reason === "dns-timeout";
}


/***/ }),

/***/ 4593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Jb: () => (retryPolicy),
  KP: () => (givenUpAt),
  TJ: () => (limited),
  nF: () => (tryTimeoutMs),
  pQ: () => (MAX_RETRY_DELAY_MS),
  uq: () => (nextTryAt),
  v7: () => (pause)
});
/* unused harmony export pauseBefore */
function retryPolicy(inputs) {
    const { retries, retryDelayMs: delayMs, waitMs, holdMs } = inputs;
    return waitMs === undefined ? { kind: "retries", retries, delayMs } : { kind: "wait", waitMs, holdMs, delayMs };
}
const MAX_RETRY_DELAY_MS = 30_000;
const LAST_TRY_MS = 250;
function nextTryAt(policy, tried, random = Math.random) {
    const { tries, startedAtMs, lastStartedAtMs, lastDurationMs, nowMs } = tried;
    if (policy.kind === "retries") {
        return tries > policy.retries ? undefined : nowMs + pauseBefore(tries, policy.delayMs, random);
    }
    const deadline = startedAtMs + policy.waitMs - policy.holdMs;
    const lastRoomMs = Math.min(Math.max(LAST_TRY_MS, 2 * lastDurationMs), Math.max(LAST_TRY_MS, policy.delayMs));
    const latest = deadline - lastRoomMs;
    const steady = Math.max(nowMs, lastStartedAtMs + policy.delayMs);
    if (steady <= latest)
        return steady;
    return lastStartedAtMs < latest && nowMs < deadline ? Math.max(nowMs, latest) : undefined;
}
function tryTimeoutMs(policy, timeoutMs, { startedAtMs, nowMs }) {
    if (policy.kind === "retries")
        return { timeoutMs, isCutShort: false };
    const leftMs = Math.max(1, Math.floor(startedAtMs + policy.waitMs - policy.holdMs - nowMs));
    const isCutShort = timeoutMs === null || leftMs < timeoutMs;
    return { timeoutMs: isCutShort ? leftMs : timeoutMs, isCutShort };
}
const LATE_MS = 1_000;
const FIRST_LATE_MS = 5_000;
function givenUpAt(policy, { tries, startedAtMs }) {
    if (policy.kind === "retries")
        return Number.POSITIVE_INFINITY;
    return startedAtMs + policy.waitMs + (tries === 0 ? FIRST_LATE_MS : LATE_MS);
}
function limited(signal, ms) {
    if (ms === Number.POSITIVE_INFINITY)
        return { signal, isOver: () => false, stop: () => { } };
    const controller = new AbortController();
    let isOver = false;
    const abort = () => controller.abort();
    const timer = setTimeout(() => {
        isOver = true;
        abort();
    }, Math.min(ms, 2 ** 31 - 1));
    if (signal.aborted)
        abort();
    else
        signal.addEventListener("abort", abort, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver,
        stop: () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", abort);
        },
    };
}
function pauseBefore(extra, delayMs, random = Math.random) {
    const full = Math.min(delayMs * 2 ** (extra - 1), MAX_RETRY_DELAY_MS);
    return full * (1 - random() / 2);
}
function pause(ms, signal) {
    if (signal.aborted)
        return Promise.resolve(false);
    return new Promise((resolve) => {
        const done = (slept) => {
            clearTimeout(timer);
            signal.removeEventListener("abort", aborted);
            resolve(slept);
        };
        const aborted = () => done(false);
        const timer = setTimeout(() => done(true), Math.min(ms, 2 ** 31 - 1));
        signal.addEventListener("abort", aborted, { once: true });
    });
}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => (mapLimited),
  f: () => (concurrencyFor)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);


const MAX_CONCURRENCY = 1024;
function concurrencyFor(wanted, checks, fdLimit = readFdLimit) {
    if (wanted !== "auto")
        return wanted;
    const useful = Math.max(1, Math.min(checks, MAX_CONCURRENCY));
    return useful <= 64 ? useful : Math.max(1, Math.min(useful, Math.floor(fdLimit() / 2)));
}
function readFdLimit() {
    try {
        const limit = /^Max open files\s+(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/limits", "utf8"));
        return limit ? Number(limit[1]) : Number.POSITIVE_INFINITY;
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            results[index] = await work(items[index]);
            const pause = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .dueTurn */ ._h)();
            if (pause !== undefined)
                await pause;
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 8911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (zeroPortProblem),
  X: () => (addressProblems)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);


const FORM = "expected host:port, an IPv6 host in brackets such as [2001:db8::1]:443";
function addressProblems(address, services) {
    const problem = addressProblem(address, services);
    return problem ? [{ ...problem, position: address.position }] : [];
}
function addressProblem({ value }, services) {
    const cannot = (code, why, remedy) => ({
        code,
        severity: "error",
        message: `Cannot dial ${JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAddress */ .dJ)(value))}: ${why}`,
        remedy,
    });
    if (value.trim() === "")
        return cannot("address-syntax", "the address is empty", FORM);
    if (value !== value.trim())
        return cannot("address-syntax", "it has white space around it", FORM);
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value)?.[0];
    if (scheme)
        return cannot("address-syntax", `it begins with ${scheme}`, "expected host:port, without a scheme and a path");
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .cC)(value);
    if (split.kind === "invalid")
        return cannot("address-syntax", split.message.replace(/^address .*: /s, ""), FORM);
    const { host, port } = split;
    const hostStart = value.startsWith("[") ? 1 : 0;
    const shown = (start, end) => () => JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskPart */ .OS)(value, { start, end }));
    const ip = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(host);
    return (portProblem(port, { services, cannot, shown: shown(value.length - port.length, value.length) }) ??
        hostProblem(host, { ip, cannot, shown: shown(hostStart, hostStart + host.length) }) ??
        localProblem(value, { host, ip }));
}
function zeroPortProblem({ value, position }) {
    if (!/[:+\-0]$/.test(value))
        return undefined;
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .cC)(value);
    if (split.kind === "invalid" || (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePortNumber */ .Qu)(split.port) !== 0)
        return undefined;
    return addressProblems({ value, position }, NO_SERVICES).find(({ code }) => code === "address-port");
}
const NO_SERVICES = new Map();
function portProblem(port, { services, cannot, shown }) {
    if (port === "")
        return cannot("address-port", "the port is empty", FORM);
    const number = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePortNumber */ .Qu)(port);
    if (number === undefined) {
        if (services.has(port.toLowerCase()))
            return undefined;
        return cannot("address-port", `no service is named ${shown()}`, "expected a port between 1 and 65535");
    }
    if (number >= 1 && number <= 65_535)
        return undefined;
    return cannot("address-port", `${port} is not a port that a service can listen on`, "expected a port between 1 and 65535");
}
function hostProblem(host, { ip, cannot, shown }) {
    if (ip) {
        if ((0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkLocal */ ._W)(ip) && ip.zone === "") {
            return cannot("address-host", "a link-local address needs a zone", `expected one such as [${ip.ip}%eth0]`);
        }
        if (!isOfMany(ip))
            return undefined;
        return cannot("address-host", `${ip.ip} is an address of many hosts, but TCP connects to one`, FORM);
    }
    if (host === "" || (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .isDomainName */ .an)(host))
        return undefined;
    const looksLikeIp = /^[\d.]+$/.test(host) || host.includes(":");
    const what = looksLikeIp ? "not an IP address" : "not a host name";
    return cannot("address-host", `${shown()} is ${what}`, FORM);
}
function isOfMany(ip) {
    if (ip.family === 6)
        return /^ff[0-9a-f]{2}:/.test(ip.ip);
    const first = Number.parseInt(ip.ip, 10);
    return (first >= 224 && first < 240) || ip.ip === "255.255.255.255";
}
function localProblem(address, { host, ip }) {
    if (host !== "" && ip?.ip !== "0.0.0.0" && ip?.ip !== "::")
        return undefined;
    return {
        code: "address-local",
        severity: "warning",
        message: `${JSON.stringify((0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAddress */ .dJ)(address))} means this machine`,
        remedy: "write localhost if that is meant; otherwise check that the context gives the host",
    };
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (addressChecks),
  b: () => (decodeAddresses)
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7921);
var _check_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9463);
var _read_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3735);
var _report_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);




function decodeAddresses(addresses, { shards = 1, meter }) {
    const value = addressChecks(addresses);
    meter.position = addresses[0]?.address.position;
    meter.steps((0,_report_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSteps */ .E)(value));
    if (addresses.length === 0)
        return { value, problems: [noAddress()] };
    const wrong = (0,_check_count_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCount */ .w)(value, { files: 0, documents: 0, shards }, meter);
    return { value, problems: wrong ? [wrong] : [] };
}
function noAddress() {
    return {
        code: "input-missing",
        severity: "error",
        where: "input addresses",
        message: "Nothing to check: no line has an address",
        remedy: "give host:port lines as addresses, or a HostPreflight file as spec",
    };
}
function addressChecks(addresses, taken = []) {
    if (addresses.length === 0)
        return { collectors: [], analyzers: [] };
    const names = new Set([...taken].map(_read_by_js__WEBPACK_IMPORTED_MODULE_3__/* .nameKey */ .Rc));
    const checks = addresses.map((line) => {
        const collectorName = names.has((0,_read_by_js__WEBPACK_IMPORTED_MODULE_3__/* .nameKey */ .Rc)(line.name))
            ? `${line.name} (${(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .describePosition */ .jm)(line.address.position)})`
            : line.name;
        names.add((0,_read_by_js__WEBPACK_IMPORTED_MODULE_3__/* .nameKey */ .Rc)(collectorName));
        return addressCheck(line, collectorName);
    });
    return {
        collectors: checks.map(({ collector }) => collector),
        analyzers: checks.map(({ analyzer }) => analyzer),
    };
}
function addressCheck({ name, address }, collectorName) {
    const { position } = address;
    const exclude = { value: false, position };
    const spec = "addresses";
    const to = name === address.value ? address.value : `${name} at ${address.value}`;
    return {
        collector: { name: collectorName, address, exclude, position, spec },
        analyzer: {
            title: name,
            collectorName: { value: collectorName, position },
            exclude,
            outcomes: [
                { severity: "pass", when: "connected", message: `Connected to ${to}`, position },
                { severity: "fail", when: "", message: `Cannot connect to ${to}`, position },
            ],
            position,
            spec,
        },
    };
}


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (checkCount)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6729);

function checkCount(spec, decoded, meter) {
    meter.steps(STEPS_PER_ENTRY * (spec.collectors.length + spec.analyzers.length));
    return nothingToCheck(spec, decoded) ?? (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLimit */ .ab)(spec, decoded.shards) ?? (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .textLimit */ .$l)(spec);
}
const STEPS_PER_ENTRY = 20;
function nothingToCheck({ collectors, analyzers }, { files, documents }) {
    if (documents === 0 && (files > 0 || collectors.length === 0)) {
        return {
            code: "no-document",
            severity: "error",
            message: `No HostPreflight document found: nothing ${collectors.length > 0 ? "of the specs " : ""}would be checked`,
            remedy: "expected a document with kind: HostPreflight and apiVersion: troubleshoot.sh/v1beta2",
            where: "input spec",
        };
    }
    if (collectors.length > 0 && analyzers.length > 0)
        return undefined;
    const missing = collectors.length === 0 ? "collector" : "analyzer";
    const [first] = [...analyzers, ...collectors];
    return {
        code: `no-${missing}`,
        severity: "error",
        message: `No tcpConnect ${missing} found: nothing would be checked`,
        remedy: `expected at least one tcpConnect among spec.${missing}s, once templates are rendered with this context`,
        ...(first ? { position: first.position } : { where: "input spec" }),
    };
}


/***/ }),

/***/ 6729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $l: () => (textLimit),
  ab: () => (checkLimit),
  uZ: () => (allowedChecks)
});
/* unused harmony exports MAX_CHECKS, MAX_CHECKS_OF_SHARDS, MAX_CHECK_TEXT */
const MAX_CHECKS = 20_000;
const MAX_CHECKS_OF_SHARDS = 200_000;
function allowedChecks(shards = 1) {
    const max = Math.min(MAX_CHECKS * shards, MAX_CHECKS_OF_SHARDS);
    return {
        max,
        remedy: `expected at most ${max}; ${shards === 1 ? "divide it with shard" : "split the specs over several runs"}`,
    };
}
const MAX_CHECK_TEXT = 1_000_000;
function textLimit({ collectors, analyzers }) {
    for (const { name, address, position } of collectors)
        for (const text of [name, address.value])
            if (text.length > MAX_CHECK_TEXT)
                return tooLong(text, position);
    for (const { title, spec, collectorName, outcomes, position } of analyzers) {
        const ofOutcomes = outcomes.flatMap(({ message, uri = "" }) => [message, uri]);
        for (const text of [title, spec, collectorName.value, ...ofOutcomes])
            if (text.length > MAX_CHECK_TEXT)
                return tooLong(text, position);
    }
    return undefined;
}
function tooLong({ length }, position) {
    return {
        code: "check-limit",
        severity: "error",
        message: `A string of this check has ${length} characters`,
        remedy: `expected at most ${MAX_CHECK_TEXT}`,
        position,
    };
}
function checkLimit({ collectors, analyzers }, shards) {
    const { max, remedy } = allowedChecks(shards);
    const over = [
        { what: "collectors", items: collectors },
        { what: "analyzers", items: analyzers },
    ].find(({ items }) => items.length > max);
    const first = over?.items[max];
    if (!over || !first)
        return undefined;
    return {
        code: "check-limit",
        severity: "error",
        message: `A run has ${over.items.length} ${over.what}`,
        remedy,
        position: first.position,
    };
}


/***/ }),

/***/ 3735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  JP: () => (readsOf),
  Rc: () => (nameKey),
  qU: () => (judgedAmong)
});
var _go_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8650);

function nameKey(name) {
    if (!name.includes("/"))
        return name;
    const path = (0,_go_path_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(`${FOLDER}${name}.json`);
    const isInFolder = path.startsWith(FOLDER) && !path.includes("/", FOLDER.length);
    return isInFolder ? path.slice(FOLDER.length, -".json".length) : `/${path}`;
}
const FOLDER = "host-collectors/connect/";
function readsOf(items, collectorOf) {
    const byName = new Map();
    const byDocument = new Map();
    for (const item of items) {
        const collector = collectorOf(item);
        const key = nameKey(collector.name);
        keepLast(byName, key, item, collector);
        if (collector.document === undefined)
            continue;
        const own = byDocument.get(collector.document) ?? new Map();
        byDocument.set(collector.document, own);
        keepLast(own, key, item, collector);
    }
    return ({ collectorName, document }) => {
        const key = nameKey(collectorName.value);
        const own = document === undefined ? undefined : byDocument.get(document);
        return own?.get(key) ?? byName.get(key);
    };
}
function judgedAmong(collectors, analyzers, readBy) {
    const running = new Set(collectors.filter(({ exclude }) => !exclude.value));
    if (running.size === 0)
        return [];
    const judged = new Set(analyzers.filter(({ exclude }) => !exclude.value).map(readBy));
    return [...running].filter((collector) => judged.has(collector));
}
function keepLast(map, key, item, { exclude }) {
    if (!exclude.value || !map.has(key))
        map.set(key, item);
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (reportSteps)
});
var _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(505);
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
var _problem_spellings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7945);
var _sought_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5975);




const CHARACTERS_PER_STEP = 8;
const USUAL_CHARACTERS = 1_000;
const STEPS_PER_UNUSUAL = 1 / 2;
const STEPS_PER_UNUSUAL_OF_ADDRESS = 1;
const STEPS_PER_ENCODED_OF_ADDRESS = 3;
const LEAST_STEPS_PER_SPELLED = 25;
const SPELLED_UNITS_PER_STEP = 2;
const UNITS_OF_OTHER_FORMS = 12;
const HOST_AND_PORT = /^[\p{L}\p{M}\p{N}_.-]*:\d+$/u;
const PLAIN_ADDRESS = /^[A-Za-z0-9.:_[\]-]*$/;
const STEPS_PER_ESCAPED = 1;
const STEPS_PER_INVISIBLE = 4;
const STEPS_PER_DOT = 1;
const STEPS_PER_COLON = 3;
const STEPS_PER_WORD_BEYOND_ASCII = 12;
const WORDS_BEYOND_ASCII = /[\p{L}\p{M}\p{N}\w.%。．｡-]{2,}/gu;
const STEPS_PER_SQUARE = 1 / 100;
const PLAIN_PUNCTUATION = new Set([..." .,:/-_()'\n"].map((character) => character.charCodeAt(0)));
function reportSteps({ collectors, analyzers }) {
    const known = new Map();
    let steps = 0;
    const add = (text) => {
        const before = known.get(text);
        const own = before ?? stepsOf(text);
        if (before === undefined) {
            known.set(text, own);
            steps += stepsOfHosts(text);
        }
        steps += own;
    };
    const sought = new Set();
    const addresses = new Map(collectors.map(({ name, address }) => [name, address.value]));
    for (const { name, address } of collectors) {
        add(name);
        add(address.value);
        steps += stepsOfHiding(address.value);
        if (!PLAIN_ADDRESS.test(address.value))
            sought.add(address.value);
    }
    for (const { title, spec, collectorName, outcomes, position } of analyzers) {
        add(position.file);
        add(position.within ?? "");
        add(title);
        add(spec);
        add(collectorName.value);
        add(addresses.get(collectorName.value) ?? "");
        for (const { message, uri = "" } of outcomes) {
            add(message);
            add(uri);
        }
    }
    for (const address of sought)
        steps += stepsOfSpelling(address);
    return steps;
}
function stepsOfSpelling(address) {
    const units = unitsOfSecrets(address) + unitsOfTargets(address);
    return Math.max(LEAST_STEPS_PER_SPELLED * address.length, units / SPELLED_UNITS_PER_STEP);
}
function unitsOfSecrets(address) {
    const written = new Set((0,_sought_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .soughtSecrets */ .UX)(address).map((secret) => secret.written));
    return [...written].reduce((sum, secret) => sum + (0,_problem_spellings_js__WEBPACK_IMPORTED_MODULE_2__/* .spelledUnits */ .$W)(secret, (0,_sought_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsFor */ .ht)(secret).length), 0);
}
function unitsOfTargets(address) {
    const shown = (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAddress */ .dJ)(address);
    const isBeyondAscii = /[^\0-\x7f]/.test(shown);
    const units = (0,_problem_spellings_js__WEBPACK_IMPORTED_MODULE_2__/* .spelledUnits */ .$W)(shown) + (isBeyondAscii ? UNITS_OF_OTHER_FORMS * shown.length : 0);
    if (HOST_AND_PORT.test(shown))
        return units;
    const sides = shown.includes(":") ? 2 : 1;
    return units * (sides * (shown.includes("@") ? 2 : 1) + (isBeyondAscii ? 1 : 0));
}
function stepsOfHiding(address) {
    let steps = 0;
    for (let at = USUAL_CHARACTERS; at < address.length; at++) {
        steps += address.charCodeAt(at) < 0x80 ? STEPS_PER_UNUSUAL_OF_ADDRESS : STEPS_PER_ENCODED_OF_ADDRESS;
    }
    return steps;
}
function stepsOfHosts(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return 0;
    let steps = 0;
    for (const [word] of text.matchAll(WORDS_BEYOND_ASCII)) {
        if (/[^\0-\x7f]/.test(word))
            steps += STEPS_PER_SQUARE * word.length * Math.min(word.length, _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HOST */ ._4);
    }
    return steps;
}
function stepsOf(text) {
    let steps = text.length / CHARACTERS_PER_STEP + STEPS_PER_UNUSUAL * Math.max(0, text.length - USUAL_CHARACTERS);
    let before = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === DOT)
            steps += STEPS_PER_DOT;
        else if (unit === COLON)
            steps += STEPS_PER_COLON;
        else if (unit >= 0x80 && before < 0x80)
            steps += STEPS_PER_WORD_BEYOND_ASCII;
        before = unit;
        if (isInvisible(unit))
            steps += STEPS_PER_INVISIBLE;
        else if (!isPlain(unit))
            steps += STEPS_PER_ESCAPED;
    }
    return steps;
}
const DOT = 0x2e;
const COLON = 0x3a;
function isPlain(unit) {
    const isDigit = unit >= 0x30 && unit <= 0x39;
    const lower = unit | 0x20;
    return isDigit || (lower >= 0x61 && lower <= 0x7a) || PLAIN_PUNCTUATION.has(unit);
}
function isInvisible(unit) {
    if (unit < 0x7f)
        return unit < 0x20 && unit !== 0x0a && unit !== 0x09;
    return unit >= 0xd800 || INVISIBLE.test(String.fromCharCode(unit));
}
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u;


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H3: () => (SHORTEST_WITHIN_WORDS),
  UX: () => (soughtSecrets),
  ht: () => (spellingsFor)
});
var _go_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3353);
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
var _problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7945);



function soughtSecrets(address) {
    const parts = (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretParts */ .Bm)(address);
    if (parts.length === 0)
        return [];
    const shown = (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(address);
    const at = (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAt */ .ig)(address);
    const contexts = parts.map(({ start, end }) => end === at ? { start, end: end + 1 } : { start: Math.min(start, at + 1), end });
    const inContext = contexts
        .map((part) => ({ written: address.slice(part.start, part.end), shown: (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPart */ .OS)(address, part) }))
        .filter(({ written }) => /^[^/?#;=]/.test(written) || written.length >= SHORTEST_WITHIN_WORDS);
    const alone = (0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(address)
        .flatMap((secret) => [secret, unescaped(secret)])
        .filter((secret) => secret.length >= SHORTEST_SECRET && !/^\d{1,5}$/.test(secret) && !(0,_go_search_js__WEBPACK_IMPORTED_MODULE_2__/* .includes */ .mK)(shown, secret))
        .flatMap((secret) => [secret, ...(0,_problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Of */ .ju)(secret.toWellFormed())])
        .map((secret) => ({ written: secret, shown: "***" }));
    return [...inContext, ...alone].map(({ written, shown }) => ({
        written: written.toWellFormed(),
        shown: shown.toWellFormed(),
    }));
}
const SHORTEST_SECRET = 3;
const SHORTEST_WITHIN_WORDS = 8;
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const LONGEST_SPELLED = 1_000;
const SPELLINGS_OF_LONG = 2;
function spellingsFor(written) {
    return written.length > LONGEST_SPELLED ? _problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .aU.slice(0, SPELLINGS_OF_LONG) : _problem_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .SPELLINGS */ .aU;
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bd: () => (isNetworkStatus),
  PA: () => (networkStatuses),
  o4: () => (firstMatch),
  vM: () => (listStatuses)
});
const networkStatuses = ["connected", "connection-refused", "connection-timeout", "error"];
function isNetworkStatus(word) {
    return networkStatuses.includes(word);
}
function firstMatch(outcomes, status) {
    return outcomes.find(({ when }) => when === "" || when === status);
}
function listStatuses(statuses) {
    return statuses.length < 2 ? statuses.join("") : `${statuses.slice(0, -1).join(", ")} and ${statuses.at(-1)}`;
}


/***/ }),

/***/ 9402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (readBytes)
});
/* unused harmony export MAX_WRITER_MS */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
var _own_descriptors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7113);
var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4428);






const MAX_WRITER_MS = 10_000;
const MAX_TRIES = 5;
const TRY_AGAIN_MS = 50;
const LOOK_AGAIN_MS = 10;
async function readBytes(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, file);
    try {
        for (let tries = 1; tries <= MAX_TRIES; tries++) {
            const read = await readOnce(path, options);
            if (read !== "changed")
                return read;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
        }
        return { kind: "unreadable", message: "it changes while it is read" };
    }
    catch (error) {
        const { code, message } = error;
        return code === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", message, cause: error };
    }
}
async function readOnce(path, options) {
    const real = await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathOf */ .dN)(path);
    const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenPlace */ .F0)({ path, real: real ?? (await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .realPathSoFar */ .JC)(path)) }, options);
    if (forbidden)
        return forbidden;
    const stays = real === undefined ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real ?? path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | stays);
    try {
        if (real === undefined && options.confined && (await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .startsInside */ .OC)(path, options.cwd)))
            return _places_js__WEBPACK_IMPORTED_MODULE_5__/* .outside */ .qY;
        if (!(await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isAt */ .ii)(real, handle)))
            return "changed";
        const before = await handle.stat({ bigint: true });
        if (before.isDirectory())
            return { kind: "unreadable", message: "it is a folder" };
        if (!before.isFile() && !before.isFIFO())
            return { kind: "unreadable", message: "it is a device, not a file" };
        if (before.isFIFO() && (await (0,_own_descriptors_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnPipe */ .l)(handle.fd)))
            return { kind: "unreadable", message: "it is a descriptor of this program itself" };
        if (before.size > options.maxBytes)
            return { kind: "too-large", message: `it has ${before.size} bytes` };
        const isNamed = real !== undefined;
        const bytes = await drain(handle, { ...options, isPipe: before.isFIFO(), isNamed, size: Number(before.size) });
        if (bytes.length > options.maxBytes) {
            return { kind: "too-large", message: `it has more than ${options.maxBytes} bytes` };
        }
        if (before.isFIFO())
            return { kind: "bytes", bytes };
        const after = await handle.stat({ bigint: true });
        const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
        return isSame ? { kind: "bytes", bytes } : "changed";
    }
    finally {
        await handle.close();
    }
}
const CHUNK_BYTES = 64 * 1024;
async function drain(handle, { maxBytes, maxWriterMs = MAX_WRITER_MS, isPipe, isNamed, size }) {
    const writerUntilMs = performance.now() + maxWriterMs;
    let hadWriter = !isPipe || !isNamed;
    const full = [];
    let left = maxBytes + 1;
    let chunk = Buffer.allocUnsafe(Math.min(left, size > 0 ? size + 1 : CHUNK_BYTES));
    let used = 0;
    while (left > 0) {
        const bytesRead = await readSome(handle, chunk.subarray(used));
        if (bytesRead === 0 && hadWriter)
            break;
        if (bytesRead === 0) {
            if (performance.now() > writerUntilMs)
                throw new Error("no program writes to this pipe");
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_AGAIN_MS);
            continue;
        }
        hadWriter = true;
        if (bytesRead === undefined && !isPipe)
            throw new Error("it has no end");
        if (bytesRead === undefined) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(LOOK_AGAIN_MS);
            continue;
        }
        used += bytesRead;
        left -= bytesRead;
        if (used < chunk.length)
            continue;
        full.push(chunk);
        chunk = Buffer.allocUnsafe(Math.min(left, CHUNK_BYTES));
        used = 0;
    }
    const last = chunk.subarray(0, used);
    return full.length === 0 ? last : Buffer.concat([...full, last]);
}
async function readSome(handle, chunk) {
    try {
        return (await handle.read(chunk, 0, chunk.length, null)).bytesRead;
    }
    catch (error) {
        if (error.code === "EAGAIN")
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (openFolder),
  w: () => (makeFolders)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function openFolder(real) {
    const root = process.platform === "linux" ? openRoot() : undefined;
    return root === undefined ? byPath(real) : byDescriptor(real, root);
}
function byPath(real) {
    makeFolders(real);
    return {
        at: (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name),
        verify: () => {
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(real) !== real)
                throw new Error("a folder on its path changes while it is written");
        },
        known: (error) => error,
        close: () => { },
    };
}
const O_PATH = 0o10000000;
const FOLDER = O_PATH | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function openRoot() {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/", FOLDER);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(entryOf(root, "."), { throwIfNoEntry: false })?.isDirectory())
        return root;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(root);
    return undefined;
}
function entryOf(fd, name) {
    return `/proc/self/fd/${fd}/${name}`;
}
function byDescriptor(real, root) {
    const parts = real.split("/").filter((part) => part !== "");
    let fd = root;
    let at = "/";
    for (const part of parts) {
        const folder = known({ fd, folder: at });
        try {
            const next = openOrMake(entryOf(fd, part));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            fd = next;
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            throw folder(error);
        }
    }
    return {
        at: (name) => entryOf(fd, name),
        verify: () => { },
        known: known({ fd, folder: real }),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
}
function openOrMake(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FOLDER);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
    }
    const fault = makeFolder(path);
    if (fault && fault.code !== "EEXIST")
        throw fault;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, FOLDER);
}
function known({ fd, folder }) {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return (error) => {
        const fault = error;
        if (typeof fault.message === "string")
            fault.message = fault.message.replaceAll(entryOf(fd, ""), () => prefix);
        return fault;
    };
}
function makeFolders(folder) {
    let error = makeFolder(folder);
    if (error?.code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder) {
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
        error = makeFolder(folder);
    }
    if (error && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw error;
}
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        return undefined;
    }
    catch (error) {
        return error;
    }
}


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (isOwnDescriptor),
  l: () => (isOwnPipe)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

async function isOwnDescriptor(fd) {
    const target = await targetOf(fd);
    return target.startsWith("anon_inode:") || (target.startsWith("pipe:") && (await hasBothEnds(target)));
}
async function isOwnPipe(fd) {
    const target = await targetOf(fd);
    return target.startsWith("pipe:") && (await hasBothEnds(target, { but: fd }));
}
async function hasBothEnds(pipe, { but } = {}) {
    const all = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc/self/fd").catch(() => [])).map(Number);
    const targets = await Promise.all(all.map(targetOf));
    const ends = all.filter((fd, index) => targets[index] === pipe && fd !== but);
    const flags = await Promise.all(ends.map((fd) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/self/fdinfo/${fd}`, "utf8").catch(() => "")));
    const modes = flags.map((text) => /^flags:\s*\d*([0-7])$/m.exec(text)?.[1]);
    return modes.includes("0") && modes.includes("1");
}
function targetOf(fd) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(`/proc/self/fd/${fd}`).catch(() => "");
}


/***/ }),

/***/ 4428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (forbiddenPlace),
  p5: () => (hasLink),
  ii: () => (isAt),
  SV: () => (isBelowGit),
  qm: () => (leadsOut),
  qY: () => (outside),
  dN: () => (realPathOf),
  JC: () => (realPathSoFar),
  OC: () => (startsInside)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/files/links.ts


const MAX_LINKS = 64;
function followLinks(path, root, budget = { links: MAX_LINKS }) {
    const parent = (0,external_node_path_.dirname)(path);
    if (path === root || parent === path)
        return { real: path, links: [] };
    const above = followLinks(parent, root, budget);
    const at = (0,external_node_path_.join)(above.real, (0,external_node_path_.basename)(path));
    const isLink = statsOf(at, external_node_fs_.lstatSync)?.isSymbolicLink() === true;
    if (!isLink || statsOf(at, external_node_fs_.statSync) === undefined)
        return { real: at, links: above.links };
    budget.links -= 1;
    if (budget.links < 0)
        throw new Error("too many symbolic links on its path");
    const below = followLinks((0,external_node_path_.resolve)(above.real, (0,external_node_fs_.readlinkSync)(at)), root, budget);
    return { real: below.real, links: [...above.links, at, ...below.links] };
}
function statsOf(path, look) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function boundaryOf(link, { workspace, workingDirectory }) {
    for (let folder = (0,external_node_path_.dirname)(link); isInside(folder, workspace); folder = (0,external_node_path_.dirname)(folder)) {
        if (gitOf(folder) !== undefined)
            return { isCheckout: true, ...named("checkout", folder, workspace) };
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    const own = workingDirectory === undefined ? undefined : external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(workspace, workingDirectory));
    if (own !== undefined && isInside(own, workspace) && isInside((0,external_node_path_.dirname)(link), own))
        return { isCheckout: false, ...named("working directory", own, workspace) };
    return { folder: workspace, isCheckout: false, name: "the workspace" };
}
function isOutside(real, { folder, isCheckout }) {
    if (!isInside(real, folder))
        return true;
    if (!isCheckout)
        return false;
    for (let at = real; at !== folder; at = (0,external_node_path_.dirname)(at)) {
        const git = gitOf(at);
        if (git !== undefined && (git.isDirectory() || !isInside(gitFolderOf(at), (0,external_node_path_.join)(folder, ".git"))))
            return true;
    }
    return false;
}
function gitOf(folder) {
    return statsOf((0,external_node_path_.join)(folder, ".git"), external_node_fs_.lstatSync);
}
function gitFolderOf(folder) {
    const [, path = ""] = /^gitdir: (.*)/.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, ".git"), "utf8")) ?? [];
    return (0,external_node_path_.resolve)(folder, path);
}
function named(kind, folder, workspace) {
    const way = (0,external_node_path_.relative)(workspace, folder).replaceAll("\\", "/");
    return { folder, name: way === "" ? "the workspace" : `the ${kind} ${way}` };
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./src/files/places.ts



async function forbiddenPlace({ path, real }, options) {
    const left = options.confined ? await leftByLink({ path, real }, options) : undefined;
    return left ?? ((await isOfGit(real)) ? ofGit : undefined);
}
const outside = outOf("the workspace");
function outOf(name) {
    return { kind: "outside", message: `a symbolic link leads out of ${name}` };
}
const ofGit = { kind: "git", message: "it belongs to git, whose folder may hold credentials" };
async function leadsOut(path, options) {
    return leftByLink({ path, real: await realPathSoFar(path) }, options);
}
async function hasLink(path, { cwd }) {
    const workspace = await (0,promises_.realpath)(cwd);
    return followFrom({ path, cwd, workspace }).links.some((link) => isInside(link, workspace));
}
async function leftByLink({ path, real }, { cwd, workingDirectory }) {
    const workspace = await (0,promises_.realpath)(cwd);
    if (isInside(path, cwd) && real === (0,external_node_path_.join)(workspace, (0,external_node_path_.relative)(cwd, path)))
        return undefined;
    if (!(await startsInside(path, cwd)))
        return undefined;
    const followed = followFrom({ path, cwd, workspace });
    for (const link of followed.links.filter((one) => isInside(one, workspace))) {
        const boundary = boundaryOf(link, { workspace, workingDirectory });
        if (isOutside(real, boundary))
            return outOf(boundary.name);
    }
    if (!isInside(real, workspace))
        return outside;
    const now = process.platform === "linux" ? followed.real : await realPathSoFar(followed.real);
    return now === real ? undefined : { kind: "outside", message: "a symbolic link on its path changes at this moment" };
}
function followFrom({ path, cwd, workspace, }) {
    return followLinks(isInside(path, cwd) ? (0,external_node_path_.join)(workspace, (0,external_node_path_.relative)(cwd, path)) : path, workspace);
}
async function startsInside(path, folder) {
    if (isInside(path, folder))
        return true;
    const real = await (0,promises_.realpath)(folder);
    for (let at = path; (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at)) {
        const place = await (0,promises_.realpath)(at).catch(() => at);
        if (isInside(place, real))
            return true;
    }
    return false;
}
async function realPathSoFar(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        if (error.code !== "ENOENT" || parent === path)
            throw error;
        return (0,external_node_path_.join)(await realPathSoFar(parent), (0,external_node_path_.basename)(path));
    }
}
function realPathOf(path) {
    return (0,promises_.realpath)(path).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
}
async function isAt(real, handle) {
    const place = process.platform === "linux" ? await (0,promises_.readlink)(`/proc/self/fd/${handle.fd}`).catch(() => undefined) : undefined;
    if (place !== undefined)
        return real === undefined ? !/^\/(?!.* \(deleted\)$)/s.test(place) : place === real;
    if (real === undefined)
        return true;
    if ((await realPathOf(real)) !== real)
        return false;
    const [opened, named] = await Promise.all([handle.stat({ bigint: true }), (0,promises_.stat)(real, { bigint: true })]);
    return opened.dev === named.dev && opened.ino === named.ino;
}
async function isOfGit(real) {
    if (isBelowGit(real))
        return true;
    for (let folder = real; (0,external_node_path_.dirname)(folder) !== folder; folder = (0,external_node_path_.dirname)(folder)) {
        if (await isGitFolder(folder))
            return true;
    }
    return false;
}
function isBelowGit(real) {
    return real.split(/[\\/]/).some((name) => /^\.git$/i.test(name));
}
async function isGitFolder(folder) {
    const has = (name) => (0,promises_.access)((0,external_node_path_.join)(folder, name)).then(() => true, () => false);
    if (!(await has("HEAD")))
        return false;
    return (await has("commondir")) || ((await has("objects")) && (await has("refs")));
}


/***/ }),

/***/ 3820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (MAX_FOLDERS)
});
const MAX_FOLDERS = 100_000;


/***/ }),

/***/ 1161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  f: () => (isFile)
});
function isFile(name) {
    return !/^(input [a-z-]+|standard input|join-checks)$/.test(name);
}


/***/ }),

/***/ 3981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Gn: () => (whyNotWritable),
  bj: () => (wayTo),
  f8: () => (writeWhole),
  tc: () => (isReplaced)
});
/* unused harmony export MAX_READER_MS */
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9268);
var _own_descriptors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7113);
var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4428);







const MAX_READER_MS = 10_000;
const TRY_AGAIN_MS = 10;
async function writeWhole(file, pieces, options) {
    const way = await wayTo(file, options);
    switch (way.kind) {
        case "file":
            return replace(way.real, pieces);
        case "descriptor":
            return writeThrough(way.fd, pieces);
        case "stream":
            return writeToStream(way, pieces, options);
    }
}
async function whyNotWritable(file, options) {
    try {
        const way = await wayTo(file, options);
        if (way.kind === "file")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(await nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(way.real)), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
async function isReplaced(file, options) {
    const way = await wayTo(file, options).catch(() => undefined);
    return way === undefined || way.kind === "file";
}
async function nearestFolder(folder) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch((error) => {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    });
    if (stats === undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder)
        return nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    if (stats?.isSymbolicLink())
        throw new Error("a symbolic link on its path leads to nothing");
    return folder;
}
async function wayTo(file, options) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(options.cwd, file);
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .realPathSoFar */ .JC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .forbiddenPlace */ .F0)({ path, real }, options);
    if (forbidden)
        throw new Error(forbidden.message);
    const destination = await destinationOf(path);
    switch (destination.kind) {
        case "refused":
            throw new Error(destination.message);
        case "file":
            return { kind: "file", real };
        case "descriptor":
            if (options.confined && (await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .startsInside */ .OC)(path, options.cwd)))
                throw new Error(_places_js__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .qY.message);
            return destination;
        case "stream": {
            const real = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .realPathOf */ .dN)(path);
            const forbidden = await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .forbiddenPlace */ .F0)({ path, real: real ?? path }, options);
            if (forbidden)
                throw new Error(forbidden.message);
            return { kind: "stream", path, real };
        }
    }
}
async function replace(real, pieces) {
    const folder = (0,_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolder */ .N)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(real));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(real);
    const temporary = folder.at(`${name}.${process.pid}-${Math.floor(Math.random() * 1e9)}.tmp`);
    try {
        await removeLeftovers(name, folder);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx");
        try {
            folder.verify();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(handle, pieces);
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, folder.at(name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        throw folder.known(error);
    }
    finally {
        folder.close();
    }
}
const LEFTOVER_MS = 60 * 60 * 1_000;
async function removeLeftovers(file, folder) {
    const isTemporary = (name) => name.startsWith(file) && LEFTOVER.test(name.slice(file.length));
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder.at("")).catch(() => [])).filter(isTemporary)) {
        const leftover = folder.at(name);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(leftover).catch(() => undefined);
        if (stats?.isFile() && Date.now() - stats.mtimeMs > LEFTOVER_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(leftover, { force: true }).catch(() => { });
    }
}
const LEFTOVER = /^\.\d+-\d+\.tmp$/;
async function destinationOf(path) {
    const fd = await descriptorOf(path);
    if (fd !== undefined && (await (0,_own_descriptors_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnDescriptor */ .C)(fd)))
        return { kind: "refused", message: "it is a descriptor of this program itself" };
    if (fd !== undefined)
        return { kind: "descriptor", fd };
    const stats = await statIfThere(path);
    if (stats === undefined || stats.isFile())
        return { kind: "file" };
    if (stats.isFIFO() || stats.isCharacterDevice())
        return { kind: "stream" };
    return { kind: "refused", message: `it is a ${nameOf(stats)}` };
}
function nameOf(stats) {
    if (stats.isDirectory())
        return "folder";
    return stats.isSocket() ? "socket" : "device";
}
async function statIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
const MAX_LINKS = 40;
async function descriptorOf(path) {
    let at = path;
    for (let links = 0; links < MAX_LINKS; links++) {
        const own = new RegExp(`^/(?:dev|proc/(?:self|thread-self|${process.pid}))/fd/(\\d+)$`).exec(at)?.[1];
        if (own !== undefined)
            return Number(own);
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => undefined);
        if (target === undefined)
            break;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at), target);
    }
    return undefined;
}
async function writeToStream({ path, real }, pieces, { maxReaderMs = MAX_READER_MS }) {
    const handle = await openStream(real ?? path, maxReaderMs);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle.fd);
        const isStream = stats.isFIFO() || stats.isCharacterDevice();
        if (!isStream || !(await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .isAt */ .ii)(real, handle)))
            throw new Error("it changes while it is written");
        await writeThrough(handle.fd, pieces);
    }
    finally {
        await handle.close();
    }
}
async function openStream(path, maxReaderMs) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
    for (const endsAtMs = performance.now() + maxReaderMs;;) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
        }
        catch (error) {
            if (error.code !== "ENXIO")
                throw error;
            if (performance.now() > endsAtMs)
                throw new Error("no program reads from this pipe", { cause: error });
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
    }
}
async function writeThrough(fd, pieces) {
    for (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
        for (let done = 0; done < bytes.length;) {
            const count = await writeSome(fd, bytes.subarray(done));
            if (count === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(TRY_AGAIN_MS);
            done += count;
        }
    }
}
function writeSome(fd, bytes) {
    return new Promise((done, fail) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.write)(fd, bytes, (error, count) => {
            if (error && error.code !== "EAGAIN")
                fail(error);
            else
                done(error ? 0 : count);
        });
    });
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (displayWidth),
  z: () => (columnWidth)
});
var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);

function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (!/[\p{M}\p{Cf}\p{Cc}]/u.test(character))
            width += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    }
    return width;
}
function columnWidth(cells, maxWidth) {
    return cells.map(displayWidth).reduce((widest, width) => (width <= maxWidth ? Math.max(widest, width) : widest), 0);
}


/***/ }),

/***/ 6306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (formOf),
  V: () => (isCsv)
});
function isCsv(path) {
    return /\.csv$/i.test(path);
}
function formOf({ format, path }) {
    return format === "firewall" && isCsv(path) ? "firewall.csv" : format;
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (paintAnsi),
  U: () => (paintNothing)
});
const ansi = { fail: 31, warn: 33, pass: 32, faint: 2, strong: 1 };
const paintAnsi = (text, colour) => `\u001b[${ansi[colour]}m${text}\u001b[0m`;
const paintNothing = (text) => text;


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OL: () => (INTERRUPTED_MS),
  HG: () => (saveAll),
  hB: () => (saveReports)
});

// UNUSED EXPORTS: save

// EXTERNAL MODULE: ./src/files/write.ts
var write = __webpack_require__(3981);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/formats/batches.ts
const BATCH_BYTES = 256 * 1024;
const MAX_BYTES = 3;
function batches_inBatches(written) {
    return typeof written === "string" ? [written] : batches(written);
}
function* batches(pieces) {
    const batch = Buffer.allocUnsafe(BATCH_BYTES);
    let used = 0;
    for (const piece of pieces) {
        const most = piece.length * MAX_BYTES;
        if (used + most > BATCH_BYTES) {
            yield batch.subarray(0, used);
            used = 0;
        }
        if (most > BATCH_BYTES)
            yield Buffer.from(piece);
        else
            used += batch.write(piece, used);
    }
    yield batch.subarray(0, used);
}

;// CONCATENATED MODULE: ./src/formats/formats.ts
const loaders = {
    json: async () => (await __webpack_require__.e(/* import() */ 3423).then(__webpack_require__.bind(__webpack_require__, 3423))).jsonPieces,
    junit: async () => (await __webpack_require__.e(/* import() */ 4613).then(__webpack_require__.bind(__webpack_require__, 4613))).junitPieces,
    tap: async () => (await __webpack_require__.e(/* import() */ 4248).then(__webpack_require__.bind(__webpack_require__, 4248))).tapPieces,
    prometheus: async () => (await __webpack_require__.e(/* import() */ 9445).then(__webpack_require__.bind(__webpack_require__, 9445))).prometheusPieces,
    markdown: async () => (await __webpack_require__.e(/* import() */ 6716).then(__webpack_require__.bind(__webpack_require__, 6716))).formatMarkdown,
    html: async () => (await __webpack_require__.e(/* import() */ 8926).then(__webpack_require__.bind(__webpack_require__, 8926))).htmlPieces,
    "troubleshoot-json": async () => (await __webpack_require__.e(/* import() */ 7182).then(__webpack_require__.bind(__webpack_require__, 7182))).troubleshootJsonPieces,
    "troubleshoot-yaml": async () => (await Promise.all(/* import() */[__webpack_require__.e(4237), __webpack_require__.e(4810), __webpack_require__.e(7648)]).then(__webpack_require__.bind(__webpack_require__, 7648))).troubleshootYamlPieces,
    firewall: async () => (await __webpack_require__.e(/* import() */ 8837).then(__webpack_require__.bind(__webpack_require__, 4866))).firewallPieces,
};
async function formats_write(report, name, options = {}) {
    const format = await loaders[name]();
    return format(report, options);
}
async function format(report, name, options = {}) {
    const written = await formats_write(report, name, options);
    return typeof written === "string" ? written : [...written].join("");
}

// EXTERNAL MODULE: ./src/formats/forms.ts
var formats_forms = __webpack_require__(6306);
;// CONCATENATED MODULE: ./src/formats/save.ts





const INTERRUPTED_MS = 1_000;
const MAX_KEPT_BYTES = 64 * 1_024 * 1_024;
function saveReports(report, targets, options = {}) {
    return saveAll(targets, ({ format, path }) => formats_write(report, format, { ...options, path }), { ...options, formOf: formats_forms/* formOf */.Q });
}
async function saveAll(targets, write, { formOf = ({ format }) => format, maxKeptBytes = MAX_KEPT_BYTES, withinMs, ...options }) {
    const faults = [];
    const kept = new Map();
    let keptBytes = 0;
    const forms = targets.map(formOf);
    const startedAtMs = performance.now();
    const keep = (form, copies) => {
        kept.set(form, copies);
        keptBytes += lengthOf(copies);
    };
    const forget = (form) => {
        keptBytes -= lengthOf(kept.get(form) ?? []);
        kept.delete(form);
    };
    for (const [at, target] of targets.entries()) {
        const form = forms[at];
        const isLast = !forms.includes(form, at + 1);
        const made = async () => {
            const batches = batches_inBatches(await write(target));
            return isLast ? batches : copying(batches, maxKeptBytes - keptBytes, (copies) => keep(form, copies));
        };
        try {
            if (withinMs !== undefined && performance.now() - startedAtMs > withinMs)
                throw notBegun(target.path);
            const writing = withinMs === undefined ? options : { ...options, maxReaderMs: withinMs };
            await savePieces(kept.get(form) ?? (await made()), target.path, writing);
        }
        catch (fault) {
            faults.push(fault);
        }
        if (isLast)
            forget(form);
    }
    if (faults.length === 1)
        throw faults[0];
    if (faults.length > 1)
        throw new AggregateError(faults, faults.map(problem/* describeThrown */.YI).join("\n"));
}
function notBegun(path) {
    return new Error(`Cannot write report ${path}: the run was interrupted, and other reports took the time that was left`);
}
function* copying(batches, maxBytes, whenWhole) {
    let copies = [];
    let length = 0;
    for (const batch of batches) {
        const bytes = typeof batch === "string" ? Buffer.from(batch) : batch;
        length += bytes.length;
        if (length > maxBytes)
            copies = undefined;
        copies?.push(bytes === batch ? Buffer.from(bytes) : bytes);
        yield bytes;
    }
    if (copies)
        whenWhole(copies);
}
function lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
function save(written, path, options = {}) {
    return savePieces(inBatches(written), path, options);
}
async function savePieces(pieces, path, { cwd = process.cwd(), ...options }) {
    try {
        await (0,write/* writeWhole */.f8)(path, pieces, { cwd, ...options });
    }
    catch (error) {
        throw new Error(`Cannot write report ${path}`, { cause: error });
    }
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (wrapText)
});
/* unused harmony export wrapLine */
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
var _display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);


const HANGING = 8;
const colours = /\u001b\[[\d;]*m/g;
function wrapLine(line, { width, hanging = HANGING }) {
    if (widthOf(line) <= width)
        return [line];
    const own = /^ */.exec(line)?.[0] ?? "";
    const indent = " ".repeat(Math.max(own.length, hanging));
    const lines = [];
    let current = "";
    for (const [, blanks = "", word = ""] of line.slice(own.length).matchAll(/(?<! )( *)([^ ]+)/g)) {
        if (current === "")
            current = own + word;
        else if (widthOf(current + blanks + word) <= width)
            current += blanks + word;
        else {
            lines.push(current);
            current = indent + (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .breakCommand */ .hY)(word);
        }
    }
    return [...lines, current];
}
function wrapText(text, width, { hanging } = {}) {
    if (width === undefined)
        return text;
    const options = hanging === undefined ? { width } : { width, hanging };
    return text
        .split("\n")
        .flatMap((line) => wrapLine(line, options))
        .join("\n");
}
function widthOf(text) {
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F)(text.replace(colours, ""));
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (annotateProblems),
  f: () => (annotate)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
var _files_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1161);
var _pages_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
var _problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
var _report_count_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8298);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3214);
var _log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);







function annotateProblems(annotations, problems, options = {}) {
    annotate(annotations, options);
    if (!(0,_pages_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .xZ)(annotations) || problems.length === 0)
        return;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(`All ${(0,_report_count_of_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .p)(problems.length, "problem")}`);
    (0,_log_js__WEBPACK_IMPORTED_MODULE_4__/* .logProblems */ .D1)(problems);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
}
const print = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function annotate(annotations, { isOurs = () => true } = {}) {
    for (const { level, title, message, position } of annotations) {
        const inFile = position !== undefined && (0,_files_source_js__WEBPACK_IMPORTED_MODULE_6__/* .isFile */ .f)(position.file) && isOurs(position);
        const place = position && !inFile ? `${position.file}:${position.line}: ` : "";
        print[level]((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeAnnotation */ .tJ)((0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(`${place}${message}`)), {
            title: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLogLine */ ._P)((0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u)(title)),
            ...(inFile
                ? { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeAnnotation */ .tJ)(position.file), startLine: position.line, startColumn: position.column }
                : {}),
        });
    }
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (readContext)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function readContext(env, readFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) {
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL || "https://github.com");
    const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const event = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const eventName = env.GITHUB_EVENT_NAME ?? "";
    const pullRequest = pullRequestOf(event);
    const commit = commitOf(event);
    return {
        serverUrl,
        apiUrl: withoutSlash(env.GITHUB_API_URL || "https://api.github.com"),
        owner,
        repo,
        sha: (eventName === "pull_request" && text(at(event, "pull_request", "head", "sha"))) || (env.GITHUB_SHA ?? ""),
        runUrl: runUrl(serverUrl, env),
        workflow: env.GITHUB_WORKFLOW ?? "",
        job: env.GITHUB_JOB ?? "",
        step: env.GITHUB_ACTION ?? "",
        eventName,
        workspace: env.GITHUB_WORKSPACE ?? "",
        ...(pullRequest === undefined ? headOf(event) : { pullRequest }),
        ...(commit && { commit }),
        ...runOf(env),
        ...workflowFileOf(env),
    };
}
function workflowFileOf({ GITHUB_WORKFLOW_REF = "", GITHUB_REPOSITORY }) {
    const [, path] = /^(.+?\.ya?ml)@/s.exec(GITHUB_WORKFLOW_REF) ?? [];
    if (path === undefined)
        return {};
    const own = `${GITHUB_REPOSITORY}/`;
    return { workflowFile: path.startsWith(own) ? path.slice(own.length) : path };
}
function commitOf(event) {
    const isOfBranch = ["pull_request", "push"].includes(text(at(event, "workflow_run", "event")));
    return (text(at(event, "pull_request", "head", "sha")) || (isOfBranch ? text(at(event, "workflow_run", "head_sha")) : ""));
}
function headOf(event) {
    const owner = text(at(event, "workflow_run", "head_repository", "owner", "login"));
    const branch = text(at(event, "workflow_run", "head_branch"));
    const sha = text(at(event, "workflow_run", "head_sha"));
    const isOfPullRequest = at(event, "workflow_run", "event") === "pull_request";
    return isOfPullRequest && owner && branch && sha ? { head: { owner, branch, sha } } : {};
}
function runUrl(serverUrl, env) {
    if (!env.GITHUB_REPOSITORY || !env.GITHUB_RUN_ID)
        return "";
    const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : "";
    return `${serverUrl}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}${attempt}`;
}
function runOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }) {
    const run = `${GITHUB_RUN_ID}/${GITHUB_RUN_ATTEMPT}`;
    return /^\d{1,20}\/\d{1,20}$/.test(run) ? { run } : {};
}
function readEvent(path, readFile) {
    if (!path)
        return undefined;
    try {
        return JSON.parse(readFile(path));
    }
    catch {
        return undefined;
    }
}
function pullRequestOf(event) {
    const number = positive(at(event, "pull_request", "number")) ??
        (at(event, "issue", "pull_request") === undefined ? undefined : positive(at(event, "issue", "number"))) ??
        ownPullRequest(event);
    if (number === undefined)
        return undefined;
    const head = at(event, "pull_request", "head", "repo", "full_name");
    const base = at(event, "pull_request", "base", "repo", "full_name");
    return { number, isFromFork: base !== undefined && head !== base };
}
function ownPullRequest(event) {
    const list = at(event, "workflow_run", "pull_requests");
    const repository = at(event, "repository", "id");
    const own = (Array.isArray(list) ? list : []).filter((one) => {
        const base = at(one, "base", "repo", "id");
        return base === undefined || repository === undefined || base === repository;
    });
    const numbers = own.map((one) => positive(at(one, "number"))).filter((number) => number !== undefined);
    return new Set(numbers).size > 1 && headOf(event).head !== undefined ? undefined : numbers[0];
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? inner[key]
        : undefined, value);
}
function positive(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function text(value) {
    return typeof value === "string" ? value : "";
}
function withoutSlash(url) {
    return url.replace(/(?<!\/)\/+$/, "");
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (sentenceOf),
  f: () => (fail)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
var _pages_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3283);
var _problem_checked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3275);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7921);
var _problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3674);
var _report_count_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8298);
var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3214);
var _annotate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8790);








function fail(cause) {
    if (cause instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz)
        reportProblems(cause);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeAnnotation */ .tJ)(typeof cause === "string" ? (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskProse */ .u)(cause) : sentenceOf(cause)));
    if (cause instanceof Error && cause.stack)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeAnnotation */ .tJ)((0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskProse */ .u)(cause.stack)));
}
function reportProblems({ problems }) {
    (0,_annotate_js__WEBPACK_IMPORTED_MODULE_6__/* .annotateProblems */ .$)((0,_pages_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAnnotations */ .ur)(problems, { rest: "the log" }), problems);
}
function sentenceOf(thrown) {
    if (!(thrown instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
        return (0,_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskProse */ .u)((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .describeThrown */ .YI)(thrown));
    const errors = (0,_report_count_of_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .p)(thrown.problems.filter(_problem_checked_js__WEBPACK_IMPORTED_MODULE_2__/* .isError */ .bJ).length, "error");
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)("mode") === "merge")
        return `There is no result: ${errors} in the reports or the inputs`;
    return `Nothing was dialed: ${errors} in the spec or the inputs`;
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (INPUTS_OF_THE_ACTION),
  G: () => (getInputs)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/inputs/empty-lines.ts
var empty_lines = __webpack_require__(169);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __webpack_require__(485);
// EXTERNAL MODULE: ./src/github/misspelt-inputs.ts + 1 modules
var misspelt_inputs = __webpack_require__(9383);
// EXTERNAL MODULE: ./src/github/step-name.ts
var step_name = __webpack_require__(3914);
;// CONCATENATED MODULE: ./src/inputs/variables.ts

const PREFIX = "TCP_PREFLIGHT_";
function inputsByVariable() {
    const names = Object.keys(inputs/* inputDefaults */.V0);
    return new Map(names.map((name) => [variableOf(name), name]));
}
function variableOf(name) {
    return PREFIX + name.toUpperCase().replaceAll("-", "_");
}

;// CONCATENATED MODULE: ./src/github/unread-variables.ts


function unreadVariables(env) {
    return [...inputsByVariable()].flatMap(([variable, input]) => {
        const text = (env[variable] ?? "").trim();
        const given = (env[`INPUT_${input.toUpperCase()}`] ?? "").trim() || inputs/* inputDefaults */.V0[input];
        if (text === "" || text === given)
            return [];
        return [
            {
                code: "variable-unread",
                severity: "warning",
                where: "environment",
                message: `The action does not read the variable ${variable}`,
                remedy: `give the input ${input}`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/github/inputs.ts






const INPUTS_OF_THE_ACTION = [...Object.keys(inputs/* inputDefaults */.V0), "matrix", "github-token"];
function getInputs() {
    const problems = (0,misspelt_inputs/* misspeltProblems */.y)(process.env, INPUTS_OF_THE_ACTION);
    if (problems.length > 0)
        return { value: undefined, problems };
    const matrix = (0,core/* getInput */.V4)("matrix");
    const { value, ...read } = (0,inputs/* readInputs */.Ko)((name) => {
        const given = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
        return name === "name" && !(0,empty_lines/* isBlank */.z3)(given) ? (0,step_name/* stepName */.u)(given.trim(), matrix) : given;
    });
    const defaultName = (0,step_name/* defaultNameOf */.q)((0,core/* getInput */.V4)("name"), matrix);
    const unread = unreadVariables(process.env);
    return {
        ...read,
        problems: [...read.problems, ...unread],
        value: value && { ...value, ...(defaultName && { defaultName }) },
    };
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Vf: () => (hasWord),
  _$: () => (isNested),
  lQ: () => (matrixOf),
  sm: () => (valuesOf),
  ue: () => (legName)
});
function legName(name, matrix, mask = (value) => value) {
    let rest = name;
    const missing = valuesOf(matrixOf(matrix))
        .map(mask)
        .filter((value) => {
        const at = value === "" ? 0 : indexOfWord(rest, value);
        if (at < 0)
            return true;
        rest = `${rest.slice(0, at)}\n${rest.slice(at + value.length)}`;
        return false;
    });
    if (missing.length === 0)
        return name;
    return `${name} (${missing.join(", ")})`.trim();
}
function hasWord(text, word) {
    return indexOfWord(text, word) >= 0;
}
function indexOfWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const isWithin = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + word.length));
        if (!isWithin)
            return at;
    }
    return -1;
}
function matrixOf(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function valuesOf(value) {
    const values = [];
    const rest = [value];
    while (rest.length > 0) {
        const one = rest.pop();
        if (isNested(one)) {
            for (const inner of Object.values(one).reverse())
                rest.push(inner);
        }
        else if (one !== null && one !== undefined) {
            values.push(String(one));
        }
    }
    return values;
}
function isNested(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rm: () => (log),
  D1: () => (logProblems),
  kc: () => (logText)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/merge/matrix.ts
var merge_matrix = __webpack_require__(224);
// EXTERNAL MODULE: ./src/merge/reading.ts
var reading = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/merge/table.ts
var merge_table = __webpack_require__(3285);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/formats/display-width.ts
var display_width = __webpack_require__(8334);
;// CONCATENATED MODULE: ./src/formats/fleet-table.ts






const MAX_WIDTH = 64;
const MAX_CELL = 300;
const signs = { fail: "✘", warn: "!", pass: "✔", excluded: "-", absent: "" };
function fleetLines(report, paint, { width = Number.POSITIVE_INFINITY } = {}) {
    const matrix = (0,merge_matrix/* matrixOf */.lQ)(report);
    const table = (0,merge_table/* tableOf */.c)(matrix);
    const cells = [[table.corner, ...table.heads.map(labelOf)], ...table.rows.map(rowOf)];
    const widths = [table.corner, ...table.heads].map((_, column) => widest(cells, column));
    const isNarrow = widths.reduce((sum, column) => sum + column + 2, -2) > width;
    const lines = isNarrow ? besideHeads(table, paint) : inColumns(table, cells, widths, paint);
    const sentences = (0,reading/* readingOf */.M)(matrix).map((sentence) => (0,report_escape/* escapeTerminal */.en)(sentence));
    return sentences.length === 0 ? lines : [...lines, "", ...sentences];
}
function inColumns({ rows }, cells, widths, paint) {
    return cells.map((row, index) => row
        .map((cell, column) => {
        const padded = cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - (0,display_width/* displayWidth */.F)(cell)));
        const of = rows[index - 1]?.cells[column - 1];
        return of === undefined ? paint(padded, "strong") : painted(padded, of, paint);
    })
        .join("  ")
        .trimEnd());
}
function besideHeads({ heads, rows }, paint) {
    return rows.flatMap(({ label, cells }) => [
        paint(labelOf(label), "strong"),
        ...heads.flatMap((head, column) => {
            const cell = cells[column];
            return cell === undefined || cellOf(cell) === ""
                ? []
                : [`  ${labelOf(head)}  ${painted(cellOf(cell), cell, paint)}`];
        }),
    ]);
}
function painted(text, { status }, paint) {
    return status === "fail" || status === "warn" || status === "pass" ? paint(text, status) : text;
}
function rowOf({ label, cells }) {
    return [labelOf(label), ...cells.map(cellOf)];
}
function labelOf(label) {
    switch (label.kind) {
        case "runner":
            return fleet_table_short(label.name);
        case "group":
            return fleet_table_short(`${label.name} (${label.runners})`);
        case "endpoint": {
            const { title, address } = label.endpoint;
            return fleet_table_short(title === address ? title : `${title} ${address}`);
        }
    }
}
function cellOf({ status, text }) {
    return [signs[status], fleet_table_short(text)].join(" ").trim();
}
function fleet_table_short(text) {
    return (0,shorten/* shorten */.ml)((0,report_escape/* escapeTerminal */.en)(text), MAX_CELL);
}
function widest(rows, column) {
    return (0,display_width/* columnWidth */.z)(rows.map((row) => row[column] ?? ""), MAX_WIDTH);
}

// EXTERNAL MODULE: ./src/formats/paint.ts
var paint = __webpack_require__(9809);
// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem_problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/report/describe-since.ts
var describe_since = __webpack_require__(8571);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(5901);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/report/own-address.ts
var own_address = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/formats/wrap.ts
var wrap = __webpack_require__(9897);
;// CONCATENATED MODULE: ./src/formats/table.ts













function isOfSeveral({ runners = [] }) {
    return runners.length > 1;
}
const MAX_EXPLAINED = 20;
function formatTable(report, { color, width, fleetLines, ...comparison }) {
    const paint = color ? paintAnsi : paintNothing;
    const sections = [
        tableLines(report, paint, comparison, { width, fleetLines }),
        explainFailures(report, paint, comparison),
        verdictLines(report, paint, comparison),
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
    return `${wrapText(text, width)}\n`;
}
const table_signs = { fail: "✘ fail", warn: "! warn", pass: "✔ pass", excluded: "- skip" };
const table_MAX_WIDTH = 48;
const table_MAX_CELL = 300;
const MAX_MESSAGE = 300;
const MAX_LINE = 1_000;
function tableLines(report, paint, { changes } = {}, { width = Number.POSITIVE_INFINITY, fleetLines } = {}) {
    if (fleetLines && isOfSeveral(report))
        return fleetLines(report, paint, { width });
    const changeOf = (0,report_changes/* changesByResult */.uV)(changes);
    const rows = [
        ...report.results.map((result) => ({ ...resultRow(result), change: changeOf.get(result) ?? "" })),
        ...(0,verdict/* excludedChecks */.eP)(report).map(excludedRow),
    ];
    const isNamed = rows.some(({ title, address }) => title !== address);
    const widths = {
        change: table_widest(rows, ({ change }) => change),
        title: table_widest(rows, ({ title }) => title),
        address: table_widest(rows, ({ address }) => address),
        reason: table_widest(rows, ({ reason }) => reason),
        time: table_widest(rows, ({ time }) => time),
    };
    const aligned = "✘ fail".length + Object.values(widths).reduce((sum, column) => sum + column + 2, 0);
    const pad = aligned <= width ? { end: padEnd, start: padStart } : { end: unpadded, start: unpadded };
    return rows.map((row) => {
        const cells = [
            paint(table_signs[row.sign], row.sign === "excluded" ? "faint" : row.sign),
            ...(widths.change > 0 ? [pad.end(row.change, widths.change)] : []),
            ...(isNamed ? [paint(pad.end(row.title, widths.title), "strong")] : []),
            pad.end(row.address, widths.address),
            pad.end(row.reason, widths.reason),
            paint(pad.start(row.time, widths.time), "faint"),
            row.message,
        ];
        return cells.join("  ").trimEnd();
    });
}
function resultRow(result) {
    const { status, title, reason, message } = result;
    const details = [(0,evidence/* describeTries */.BI)(result), (0,evidence/* describeDead */.u9)(result)].filter(Boolean).join(", ");
    return {
        sign: status,
        title: shortCell(title),
        address: (0,own_address/* shownAddress */.Uk)(result, shortCell),
        reason: details ? `${reasons/* reasonSentences */.D5[reason].label} (${details})` : reasons/* reasonSentences */.D5[reason].label,
        time: (0,duration/* formatCheckTime */.zq)(result),
        message: table_short(message, MAX_MESSAGE),
    };
}
function excludedRow({ title, position }) {
    return {
        sign: "excluded",
        change: "",
        title: shortCell(title),
        address: "",
        reason: "excluded",
        time: "",
        message: (0,report_escape/* escapeTerminal */.en)((0,problem_problem/* describePosition */.jm)(position)),
    };
}
function explainFailures(report, paint, { changes }, { max = MAX_EXPLAINED } = {}) {
    const attention = (0,report_changes/* attentionOf */.SC)(report, (0,report_changes/* changesByResult */.uV)(changes));
    const partlyDown = (0,verdict/* withStatus */.zC)(report.results, "pass").filter((result) => (0,evidence/* describeDead */.u9)(result) !== "");
    const lines = [
        ...attention.slice(0, max).flatMap((result) => explainOne(result, paint, report)),
        ...partlyDown.slice(0, max).flatMap((result) => explainDead(result, paint)),
    ];
    const more = Math.max(0, attention.length - max) + Math.max(0, partlyDown.length - max);
    return more > 0 ? [...lines, `and ${more} more, all in the JSON and HTML reports`] : lines;
}
function fromRunner({ runner }) {
    return runner === undefined ? "" : ` from ${(0,report_escape/* escapeTerminal */.en)(runner)}`;
}
function explainOne(result, paint, report) {
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.WE)(result, report);
    const since = (0,describe_since/* describeSince */.I)(result.failingSince, report.startedAt);
    const lines = [
        (0,problem_problem/* describePosition */.jm)(result.position),
        ...(since === undefined ? [] : [since]),
        ...steps.map(evidence/* describeStep */.Ey),
        ...(networkMessage === "" ? [] : [networkMessage]),
        `Likely cause: ${cause}`,
        `What to do: ${remedy}`,
        ...(result.uri === undefined ? [] : [`See ${result.uri}`]),
        ...commands.filter(({ shell }) => shell === "sh").map(({ lines }) => `Try: ${lines[0]}`),
    ];
    const sign = paint(table_signs[result.status], result.status);
    return [
        `${sign}  ${paint(shortCell(result.title), "strong")}${fromRunner(result)}`,
        ...lines.map((line) => `        ${table_short(line, MAX_LINE)}`),
    ];
}
function explainDead(result, paint) {
    const sign = paint(table_signs[result.status], result.status);
    return [
        `${sign}  ${paint(shortCell(result.title), "strong")}${fromRunner(result)}, although ${(0,evidence/* describeDead */.u9)(result)}`,
        ...(0,evidence/* describeDeadAddresses */.cy)(result).map((step) => `        ${table_short((0,evidence/* describeStep */.Ey)(step), MAX_LINE)}`),
    ];
}
function verdictLines(report, paint, comparison) {
    const { changes } = comparison;
    const described = changes ? [(0,report_changes/* describeChanges */.DT)((0,report_changes/* countChanges */.xS)(changes), "since the baseline")] : [];
    return [...described, verdictLine(report, paint, comparison)];
}
function verdictLine(report, paint, comparison) {
    const { verdict, status } = (0,report_changes/* headingOf */.Wm)(report, comparison);
    const word = { fail: "FAIL", warn: "WARN", pass: "PASS" }[status];
    const { total, excluded } = report.counts;
    const skipped = total > 0 && excluded > 0 ? `, ${excluded} excluded` : "";
    const time = (0,duration/* formatDuration */.a3)((0,duration/* runDurationMs */.sW)(report));
    const tolerance = (0,report_changes/* describeTolerance */.Nn)(report, comparison);
    const passes = tolerance === undefined ? "" : `. ${tolerance}`;
    return `${paint(word, status)}  ${(0,report_escape/* escapeTerminal */.en)(verdict)}${skipped}, in ${time}${passes}`;
}
function shortCell(text) {
    return table_short(text, table_MAX_CELL);
}
function table_short(text, maxCharacters) {
    return (0,shorten/* shorten */.ml)((0,report_escape/* escapeTerminal */.en)((0,shorten/* shorten */.ml)(text, 10 * maxCharacters)), maxCharacters);
}
function table_widest(rows, cell) {
    return (0,display_width/* columnWidth */.z)(rows.map(cell), table_MAX_WIDTH);
}
function padEnd(text, width) {
    return text + " ".repeat(Math.max(0, width - (0,display_width/* displayWidth */.F)(text)));
}
function unpadded(text) {
    return text;
}
function padStart(text, width) {
    return " ".repeat(Math.max(0, width - (0,display_width/* displayWidth */.F)(text))) + text;
}

;// CONCATENATED MODULE: ./src/formats/log.ts



const log_MAX_EXPLAINED = 200;
function formatLog(report, comparison = {}) {
    return {
        table: tableLines(report, paint/* paintNothing */.U, comparison, { fleetLines: fleetLines }),
        details: explainFailures(report, paint/* paintNothing */.U, comparison, { max: log_MAX_EXPLAINED }),
        verdict: verdictLines(report, paint/* paintNothing */.U, comparison),
    };
}

// EXTERNAL MODULE: ./src/problem/sentence-mask.ts
var sentence_mask = __webpack_require__(2554);
;// CONCATENATED MODULE: ./src/github/log.ts






function log(report, comparison) {
    const { table, details, verdict } = formatLog(report, comparison);
    for (const line of table)
        (0,core/* info */.pq)(line);
    if (details.length > 0) {
        (0,core/* startGroup */.Oh)("How the failures happened");
        for (const line of details)
            (0,core/* info */.pq)(line);
        (0,core/* endGroup */.N4)();
    }
    for (const line of verdict)
        (0,core/* info */.pq)(line);
}
function logProblems(problems) {
    for (const problem of problems)
        logText(`${problem.severity}: ${(0,problem_problem/* describeProblem */.BJ)((0,shorten/* shortenProblem */.jd)((0,sentence_mask/* maskProblem */.o)(problem)))}`);
}
function logText(text) {
    for (const line of text.trimEnd().split("\n"))
        (0,core/* info */.pq)((0,report_escape/* escapeLogLine */._P)(line));
}


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (misspeltProblems)
});

// EXTERNAL MODULE: ./src/problem/nearest.ts
var nearest = __webpack_require__(3124);
;// CONCATENATED MODULE: ./src/inputs/misspelt.ts

const OF_A_POLICY = [
    [
        /^(?:policy[-_]?)?(?:allow(?:s|ed)?(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?|only))?|whitelist)$/,
        "allow",
    ],
    [
        /^(?:policy[-_]?)?(?:(?:deny|denie[sd]|block(?:s|ed)?|forbid(?:s|den)?)(?:[-_]?(?:list|hosts?|targets?|cidrs?|networks?|ips?|addresses|patterns?|rules?|names?|domains?))?|blacklist)$/,
        "deny",
    ],
    [/^polic(?:y|ies)$/, "policy-mode"],
];
function policyMeant(name) {
    return OF_A_POLICY.find(([pattern]) => pattern.test(name))?.[1];
}
function misspeltNames(names, known, ofPolicy = policyMeant) {
    const inputs = new Set(known);
    return [...names].flatMap((name) => {
        const meant = inputs.has(name) ? undefined : (ofPolicy(name) ?? (0,nearest/* nearest */.pA)(name, inputs));
        return meant === undefined ? [] : [{ name, meant }];
    });
}

;// CONCATENATED MODULE: ./src/github/misspelt-inputs.ts

const PREFIX = "INPUT_";
function misspeltProblems(env, known) {
    const names = Object.keys(env).flatMap((variable) => {
        return variable.startsWith(PREFIX) ? [variable.slice(PREFIX.length).toLowerCase()] : [];
    });
    const textOf = (name) => env[PREFIX + name.toUpperCase()] ?? "";
    return misspeltNames(names, known)
        .filter(({ name, meant }) => !holds(textOf(meant), textOf(name)))
        .map(({ name, meant }) => ({
        code: "input-unknown",
        severity: "error",
        where: `input ${name}`,
        message: `No input is named ${JSON.stringify(name)}`,
        remedy: `did you mean ${meant}?`,
    }));
}
function holds(text, part) {
    const words = new Set(wordsOf(text));
    return wordsOf(part).every((word) => words.has(word));
}
function wordsOf(text) {
    return text.split(/[\s=,]+/).filter((word) => word !== "");
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FK: () => (isInside),
  Wt: () => (specLink),
  qX: () => (linkIf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _report_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4667);



function specLink(context) {
    const { serverUrl, owner, repo, sha, workspace, eventName } = context;
    if (!(owner && repo && sha && workspace))
        return () => undefined;
    const roots = new Map();
    const rootOf = (folder) => {
        if (!roots.has(folder))
            roots.set(folder, checkoutOf(folder, workspace, { owner, repo }));
        return roots.get(folder);
    };
    const commits = new Map();
    const commitOf = (root) => {
        if (eventName !== "pull_request_target")
            return sha;
        if (!commits.has(root))
            commits.set(root, checkedOut(root) ?? sha);
        return commits.get(root);
    };
    const pageOf = (0,_report_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((file) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
        if (!isInside(absolute, workspace) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
            return undefined;
        const root = rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
        if (root === undefined)
            return undefined;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute).toWellFormed().split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).map(encodeURIComponent).join("/");
        return `${serverUrl}/${owner}/${repo}/blob/${commitOf(root)}/${path}`;
    });
    return ({ file, line }) => {
        const page = pageOf(file);
        return page && `${page}#L${line}`;
    };
}
function linkIf(link, condition) {
    return (position) => (condition(position) ? link(position) : undefined);
}
function isInside(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(inside === "" || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside));
}
function checkoutOf(folder, workspace, repository) {
    for (let root = folder;; root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git")))
            return isCheckoutOf(root, repository) ? root : undefined;
        if (!isInside(root, workspace))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace);
    }
}
function checkedOut(root) {
    try {
        return /^[0-9a-f]{40,64}$/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git", "HEAD"), "utf8").trim())?.[0];
    }
    catch {
        return undefined;
    }
}
function isCheckoutOf(root, { owner, repo }) {
    const name = `${owner}/${repo}`.toLowerCase();
    const remotes = remotesOf(root);
    return remotes.length === 0 || remotes.some((url) => url.endsWith(`/${name}`) || url.endsWith(`:${name}`));
}
function remotesOf(root) {
    try {
        const urls = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git", "config"), "utf8").matchAll(/^[^\S\n\r\u2028\u2029]*url\s*=\s*(\S+?)(?:\.git)?\/?\s*$/gm);
        return [...urls].map(([, url = ""]) => url.toLowerCase());
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 3914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (defaultNameOf),
  u: () => (stepName)
});
var _inputs_default_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
var _inputs_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
var _pages_comment_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2649);
var _problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
var _leg_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6174);





function stepName(given, matrix, env = process.env) {
    const name = defaultNameOf(given, matrix, env);
    if (name !== undefined)
        return (0,_inputs_default_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printDefaultName */ .E)(name);
    return given !== "" && given === env.GITHUB_JOB ? given + labelsIn(env) : given;
}
function defaultNameOf(given, matrix, env = process.env) {
    const { GITHUB_JOB: job = "" } = env;
    const values = (0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .matrixOf */ .lQ)(matrix);
    if (!(0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isNested */ ._$)(values) || given !== `${job} (${joined(values)})`)
        return undefined;
    const shown = (0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(values).map(_problem_prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u);
    const digest = (0,_pages_comment_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW)(JSON.stringify(shown), DIGITS);
    const labels = labelsIn(env);
    const name = { job, values: listed(values), labels, digest };
    const max = Object.values(values).some(_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isNested */ ._$) ? MAX_NESTED_NAME + labels.length : _inputs_values_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RUN_NAME */ .tV;
    if ((0,_inputs_default_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printDefaultName */ .E)(name).length <= max)
        return name;
    const room = MAX_SHORTENED_NAME - (0,_inputs_default_name_js__WEBPACK_IMPORTED_MODULE_3__/* .printDefaultName */ .E)({ ...name, values: "", labels: "" }).length - `… ${digest}`.length;
    return { ...name, values: [...fitting(shown, room), `… ${digest}`].join(", ") };
}
const MAX_NESTED_NAME = 500;
const MAX_SHORTENED_NAME = 200;
const DIGITS = 8;
function fitting(values, room) {
    let left = room;
    return values.filter((value) => {
        const length = value.length + ", ".length;
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
function joined(values) {
    const cast = Object.values(values).map((value) => (0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isNested */ ._$)(value) ? (Array.isArray(value) ? "Array" : "Object") : String(value ?? ""));
    return cast.join(", ");
}
function listed(values) {
    const inner = Object.values(values).map((value) => (0,_leg_name_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(value).join(", "));
    return inner.join(", ");
}
function labelsIn({ GITHUB_ACTION: step = "" }) {
    return step === "" ? "" : labelsOf(step.split("."));
}
function labelsOf(steps) {
    const labels = [];
    let numbers = [];
    const close = () => {
        if (numbers.some((number) => number !== "1"))
            labels.push(` #${numbers.join(".")}`);
        numbers = [];
    };
    for (const step of steps) {
        if (step.startsWith("__")) {
            numbers.push(/_(\d+)$/.exec(step)?.[1] ?? "1");
            continue;
        }
        close();
        labels.push(` / ${step}`);
    }
    close();
    return labels.join("");
}


/***/ }),

/***/ 8928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (writeSummary)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
var _append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);


async function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)("There is no job summary: this runner has no file for it (GITHUB_STEP_SUMMARY is not set)");
        return;
    }
    try {
        await (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .appendAll */ .u)(file, () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write());
    }
    catch (error) {
        throw new Error("Cannot write the job summary", { cause: error });
    }
}


/***/ }),

/***/ 9815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (cpuMs)
});
function cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
}


/***/ }),

/***/ 9596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  K: () => (excerpt),
  h: () => (MAX_MESSAGE)
});
const MAX_MESSAGE = 16_384;
function excerpt(text, max = MAX_MESSAGE) {
    if (text.length <= max)
        return text;
    const half = Math.floor((max - 1) / 2);
    const end = isInPair(text, half) ? half - 1 : half;
    const start = text.length - half;
    return `${text.slice(0, end)}…${text.slice(isInPair(text, start) ? start + 1 : start)}`;
}
function isInPair(text, offset) {
    return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (residentBytes)
});
function residentBytes() {
    try {
        return process.memoryUsage.rss();
    }
    catch {
        return process.getBuiltinModule("node:v8").getHeapStatistics().total_physical_size;
    }
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  bO: () => (addressError),
  cC: () => (splitHostPort),
  qw: () => (joinHostPort)
});
function splitHostPort(address) {
    const lastColon = address.lastIndexOf(":");
    if (lastColon < 0)
        return invalid(address, "missing port in address");
    const port = address.slice(lastColon + 1);
    if (!address.startsWith("[")) {
        const host = address.slice(0, lastColon);
        if (host.includes(":"))
            return invalid(address, "too many colons in address");
        return checkBrackets(address, { host, port, noOpenFrom: 0, noCloseFrom: 0 });
    }
    const close = address.indexOf("]");
    if (close < 0)
        return invalid(address, "missing ']' in address");
    if (close + 1 !== lastColon) {
        const colonFollows = address[close + 1] === ":";
        return invalid(address, colonFollows ? "too many colons in address" : "missing port in address");
    }
    return checkBrackets(address, { host: address.slice(1, close), port, noOpenFrom: 1, noCloseFrom: close + 1 });
}
function checkBrackets(address, { host, port, noOpenFrom, noCloseFrom }) {
    if (address.indexOf("[", noOpenFrom) >= 0)
        return invalid(address, "unexpected '[' in address");
    if (address.indexOf("]", noCloseFrom) >= 0)
        return invalid(address, "unexpected ']' in address");
    return { kind: "split", host, port };
}
function invalid(address, why) {
    return { kind: "invalid", message: addressError(address, why) };
}
function addressError(address, why) {
    return address === "" ? why : `address ${address}: ${why}`;
}
function joinHostPort(host, port) {
    return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CK: () => (rooted),
  Tu: () => (absoluteName),
  YM: () => (avoidsDns),
  an: () => (isDomainName),
  ox: () => (isNumericAddress)
});
function isDomainName(name) {
    if (name === ".")
        return true;
    if (!/^[A-Za-z0-9_.-]+$/.test(name))
        return false;
    const rooted = name.endsWith(".");
    if (name.length - (rooted ? 1 : 0) > 253)
        return false;
    const labels = (rooted ? name.slice(0, -1) : name).split(".");
    return labels.every(isLabel) && /[A-Za-z_-]/.test(name);
}
function isNumericAddress(name) {
    return /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(name);
}
function isLabel(label) {
    return label.length >= 1 && label.length <= 63 && !label.startsWith("-") && !label.endsWith("-");
}
function absoluteName(name) {
    return name.includes(".") && !name.endsWith(".") ? `${name}.` : name;
}
function rooted(name) {
    return name.endsWith(".") ? name : `${name}.`;
}
function avoidsDns(name) {
    return name === "" || /\.onion\.?$/i.test(name);
}


/***/ }),

/***/ 3045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UQ: () => (errnoOf),
  b: () => (errno),
  iQ: () => (errnoText),
  mG: () => (failedCall)
});
const TEXTS = {
    EPERM: "operation not permitted",
    EINTR: "interrupted system call",
    EIO: "input/output error",
    ENXIO: "no such device or address",
    EBADF: "bad file descriptor",
    EAGAIN: "resource temporarily unavailable",
    ENOMEM: "cannot allocate memory",
    EACCES: "permission denied",
    EFAULT: "bad address",
    EBUSY: "device or resource busy",
    ENODEV: "no such device",
    EINVAL: "invalid argument",
    ENFILE: "too many open files in system",
    EMFILE: "too many open files",
    EPIPE: "broken pipe",
    ENONET: "machine is not on the network",
    EPROTO: "protocol error",
    ENOTSOCK: "socket operation on non-socket",
    EDESTADDRREQ: "destination address required",
    EMSGSIZE: "message too long",
    EPROTOTYPE: "protocol wrong type for socket",
    ENOPROTOOPT: "protocol not available",
    EPROTONOSUPPORT: "protocol not supported",
    ESOCKTNOSUPPORT: "socket type not supported",
    ENOTSUP: "operation not supported",
    EOPNOTSUPP: "operation not supported",
    EPFNOSUPPORT: "protocol family not supported",
    EAFNOSUPPORT: "address family not supported by protocol",
    EADDRINUSE: "address already in use",
    EADDRNOTAVAIL: "cannot assign requested address",
    ENETDOWN: "network is down",
    ENETUNREACH: "network is unreachable",
    ENETRESET: "network dropped connection on reset",
    ECONNABORTED: "software caused connection abort",
    ECONNRESET: "connection reset by peer",
    ENOBUFS: "no buffer space available",
    EISCONN: "transport endpoint is already connected",
    ENOTCONN: "transport endpoint is not connected",
    ESHUTDOWN: "cannot send after transport endpoint shutdown",
    ETIMEDOUT: "connection timed out",
    ECONNREFUSED: "connection refused",
    EHOSTDOWN: "host is down",
    EHOSTUNREACH: "no route to host",
    EALREADY: "operation already in progress",
    EINPROGRESS: "operation now in progress",
    EREMOTEIO: "remote I/O error",
};
const UNNAMED = {
    linux: {
        64: "ENONET",
        92: "ENOPROTOOPT",
        93: "EPROTONOSUPPORT",
        94: "ESOCKTNOSUPPORT",
        96: "EPFNOSUPPORT",
        102: "ENETRESET",
    },
    darwin: {
        42: "ENOPROTOOPT",
        43: "EPROTONOSUPPORT",
        44: "ESOCKTNOSUPPORT",
        46: "EPFNOSUPPORT",
        52: "ENETRESET",
        64: "EHOSTDOWN",
    },
};
function errnoOf(error, platform = process.platform) {
    const code = symbolicName(error, platform);
    return { code, text: TEXTS[code] ?? error.message };
}
function errno(code) {
    return { code, text: errnoText(code) };
}
function errnoText(code) {
    return TEXTS[code] ?? code;
}
function symbolicName(error, platform) {
    const code = error.code ?? "";
    if (code in TEXTS)
        return code;
    return UNNAMED[platform]?.[Math.abs(error.errno ?? 0)] ?? code;
}
function failedCall(code) {
    return NO_SOCKET.has(code) ? "socket" : "connect";
}
const NO_SOCKET = new Set(["EMFILE", "ENFILE", "EAFNOSUPPORT", "EPROTONOSUPPORT", "ENOBUFS", "ENOMEM"]);


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Mn: () => (lines),
  OA: () => (fields),
  rB: () => (asciiLowerCase),
  xg: () => (leadingInteger)
});
const MAX_LINE_BYTES = 64 * 1024;
function lines(text) {
    const all = text.split("\n");
    if (all.at(-1) === "")
        all.pop();
    const tooLong = all.findIndex((line) => line.length >= MAX_LINE_BYTES);
    return tooLong < 0 ? all : all.slice(0, tooLong);
}
function fields(line) {
    return line.split(/[ \r\t\n]+/).filter((field) => field !== "");
}
const BIG = 0xffffff;
function leadingInteger(text) {
    const digits = /^[0-9]*/.exec(text)?.[0] ?? "";
    let value = 0;
    for (const [index, digit] of [...digits].entries()) {
        value = value * 10 + Number(digit);
        if (value >= BIG)
            return { value: BIG, length: index };
    }
    return { value, length: digits.length };
}
function asciiLowerCase(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yn: () => (/* reexport */ UNREAD),
  eD: () => (/* reexport */ createDialBudget),
  Tw: () => (/* reexport */ createLazyResolver),
  zy: () => (/* reexport */ dial),
  _h: () => (/* reexport */ due_turn/* dueTurn */._),
  uK: () => (/* reexport */ netip/* fromBytes */.uK),
  an: () => (/* reexport */ domain/* isDomainName */.an),
  _W: () => (/* reexport */ netip/* isLinkLocal */._W),
  wt: () => (/* reexport */ isUnsent),
  qw: () => (/* reexport */ net_address/* joinHostPort */.qw),
  O2: () => (/* reexport */ net_port/* lookupPort */.O2),
  bZ: () => (/* reexport */ machineLacksIpv6),
  r5: () => (/* reexport */ netip/* parseIp */.r5),
  Qu: () => (/* reexport */ net_port/* parsePortNumber */.Qu),
  En: () => (/* reexport */ net_port/* parseServices */.En),
  T9: () => (/* reexport */ node_interfaces/* readInterfaces */.T),
  cC: () => (/* reexport */ net_address/* splitHostPort */.cC),
  ZJ: () => (/* reexport */ netip/* toBytes */.ZJ)
});

// EXTERNAL MODULE: ./src/go/net/address.ts
var net_address = __webpack_require__(9697);
// EXTERNAL MODULE: ./src/go/net/netip.ts
var netip = __webpack_require__(235);
// EXTERNAL MODULE: ./src/go/net/node/cancel.ts
var cancel = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/go/net/node/clock.ts
var clock = __webpack_require__(5424);
// EXTERNAL MODULE: ./src/go/net/node/deadline.ts
var node_deadline = __webpack_require__(6800);
// EXTERNAL MODULE: ./src/go/net/node/gate.ts
var gate = __webpack_require__(2215);
;// CONCATENATED MODULE: ./src/go/net/node/stacks.ts
let users = 0;
let limit = Error.stackTraceLimit;
function forgoStacks() {
    if (users++ > 0)
        return;
    limit = Error.stackTraceLimit;
    setLimit(0);
}
function restoreStacks() {
    if (--users === 0)
        setLimit(limit);
}
function setLimit(frames) {
    Reflect.set(Error, "stackTraceLimit", frames);
}

;// CONCATENATED MODULE: ./src/go/net/dial-budget.ts
const MAX_DIALS = 40_000;
const FIRST_ADDRESSES = 2;
function createDialBudget(dials) {
    return { left: Math.max(0, MAX_DIALS - FIRST_ADDRESSES * dials) };
}
function mayDialNext(budget) {
    if (!budget)
        return true;
    if (budget.left === 0)
        return false;
    budget.left--;
    return true;
}

// EXTERNAL MODULE: ./src/go/net/errno.ts
var net_errno = __webpack_require__(3045);
// EXTERNAL MODULE: ./src/go/net/node/interfaces.ts
var node_interfaces = __webpack_require__(876);
// EXTERNAL MODULE: ./src/go/net/node/limits.ts
var limits = __webpack_require__(1064);
;// CONCATENATED MODULE: ./src/go/net/failure.ts



function failureOfErrno(code, address, { isFound }) {
    if ((0,limits/* isOutOfSockets */.KU)(code))
        return "local-limit";
    switch (code) {
        case "ECONNREFUSED":
            return "refused";
        case "ETIMEDOUT":
            return "no-answer";
        case "EHOSTUNREACH":
        case "EHOSTDOWN":
            return "host-unreachable";
        case "EINVAL":
            return (0,netip/* isLinkLocal */._W)(address) && !isFound ? "bad-address" : "other";
        case "ENETUNREACH":
        case "ENETDOWN":
            return address.family === 6 && machineLacksIpv6() ? "no-ipv6" : "network-unreachable";
        case "EADDRNOTAVAIL":
        case "EAFNOSUPPORT":
            return address.family === 6 && machineLacksIpv6() ? "no-ipv6" : "other";
        default:
            return "other";
    }
}
const AFTER_A_PACKET = ["ECONNREFUSED", "ETIMEDOUT"];
function isUnsent({ errno, source }, platform = process.platform) {
    if (errno === undefined || source !== undefined || AFTER_A_PACKET.includes(errno))
        return false;
    return platform !== "win32" || errno !== "EHOSTUNREACH";
}
const KNOWN_MS = 100;
let known = { isLacking: false, untilMs: 0 };
function machineLacksIpv6() {
    const nowMs = performance.now();
    if (nowMs >= known.untilMs)
        known = { isLacking: lacksIpv6(), untilMs: nowMs + KNOWN_MS };
    return known.isLacking;
}
function lacksIpv6() {
    const interfaces = (0,node_interfaces/* readInterfaces */.T)();
    if (!interfaces)
        return false;
    const addresses = Object.values(interfaces).flatMap((each) => each ?? []);
    return !addresses.some(({ family, address, internal }) => family === "IPv6" && !internal && !(0,netip/* isLinkLocal */._W)({ ip: address, family: 6, zone: "" }));
}

// EXTERNAL MODULE: ./src/go/net/node/due-turn.ts
var due_turn = __webpack_require__(3162);
// EXTERNAL MODULE: ./src/go/net/node/wait.ts
var wait = __webpack_require__(3573);
;// CONCATENATED MODULE: ./src/go/net/node/pace.ts

const DIALS_PER_WINDOW = 5;
const WINDOW_MS = 10;
const paces = new Map();
let forgottenAtMs = 0;
function paced(endpoint, cancel) {
    const nowMs = performance.now();
    const pace = paces.get(endpoint);
    if (!pace) {
        forgetOld(nowMs);
        paces.set(endpoint, { windowAtMs: nowMs, dials: 1, queue: [] });
        return undefined;
    }
    if (pace.queue.length === 0 && nowMs - pace.windowAtMs >= WINDOW_MS)
        openWindow(pace, nowMs);
    if (pace.dials < DIALS_PER_WINDOW) {
        pace.dials++;
        return undefined;
    }
    return (0,wait/* firstResult */.y)({
        cancel,
        onCanceled: () => { },
        open: () => ({ isWanted: true, begin: () => { } }),
        begin: (turn, settle) => {
            turn.begin = settle;
            if (pace.queue.push(turn) === 1)
                admitLater(pace);
        },
        close: (turn) => {
            turn.isWanted = false;
        },
    });
}
function admitLater(pace) {
    setImmediate(() => setTimeout(admit, WINDOW_MS, pace));
}
function admit(pace) {
    openWindow(pace, performance.now());
    while (pace.queue.length > 0 && pace.dials < DIALS_PER_WINDOW) {
        const turn = pace.queue.shift();
        if (!turn?.isWanted)
            continue;
        pace.dials++;
        turn.begin();
    }
    if (pace.queue.length > 0)
        admitLater(pace);
}
function openWindow(pace, nowMs) {
    pace.windowAtMs = nowMs;
    pace.dials = 0;
}
function forgetOld(nowMs) {
    if (nowMs - forgottenAtMs < WINDOW_MS)
        return;
    forgottenAtMs = nowMs;
    for (const [endpoint, { windowAtMs, queue }] of paces) {
        if (nowMs - windowAtMs >= WINDOW_MS && queue.length === 0)
            paces.delete(endpoint);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/go/net/node/ends.ts
var node_ends = __webpack_require__(862);
;// CONCATENATED MODULE: ./src/go/net/node/hold.ts

const RESET = "connection reset by peer";
const MAX_LAST_TURNS = 100;
const MAX_HELD_BYTES = 16 * 1_024 * 1_024;
const MAX_SHARED_BYTES = 256 * 1_024 * 1_024;
const LEAST_BYTES = 1_024 * 1_024;
const MORE_PER_SECOND = 1 / 16;
const MAX_LAST_BYTES = 64 * 1_024 * 1_024;
const RESUMED_MS = 1_000;
const MOST_LAST_MS = 10_000;
let heldNow = 0;
function shareOf(heldAtOnce) {
    return Math.min(MAX_HELD_BYTES, Math.max(MAX_SHARED_BYTES / heldAtOnce, LEAST_BYTES));
}
function hold(socket, holdMs, onDone) {
    const startedAt = performance.now();
    let isDone = false;
    let isLast = false;
    let hasRead = false;
    let share = MAX_HELD_BYTES;
    let read = 0;
    let quiet;
    let longest;
    heldNow++;
    const end = () => {
        if (isDone)
            return;
        isDone = true;
        heldNow--;
        alarm.disarm();
        clearTimeout(quiet);
        clearTimeout(longest);
    };
    const done = (held) => {
        if (isDone)
            return;
        end();
        onDone(held);
    };
    const hungUp = (how) => done({ kind: "hung-up", how: `${how} after ${Math.round(performance.now() - startedAt)}ms` });
    const readOn = (turnsLeft) => {
        if (!hasRead || turnsLeft === 0)
            return done({ kind: "held" });
        hasRead = false;
        setImmediate(readOn, turnsLeft - 1);
    };
    const endIfQuiet = () => {
        hasRead = false;
        setImmediate(() => {
            if (!hasRead)
                done({ kind: "held" });
        });
    };
    const shareAgain = () => {
        share = Math.min(share, shareOf(heldNow));
        return share;
    };
    const mayRead = () => {
        if (quiet)
            return MAX_LAST_BYTES;
        const heldSeconds = (performance.now() - startedAt) / 1_000;
        return shareAgain() * (1 + heldSeconds * MORE_PER_SECOND);
    };
    const readLast = () => {
        if (isLast)
            return;
        isLast = true;
        if (!socket.isPaused())
            return readOn(MAX_LAST_TURNS);
        if (shareAgain() < MAX_HELD_BYTES)
            return done({ kind: "unread" });
        read = 0;
        quiet = setTimeout(endIfQuiet, RESUMED_MS);
        longest = setTimeout(done, MOST_LAST_MS, { kind: "unread" });
        socket.resume();
    };
    const alarm = new node_deadline/* Alarm */.QE((0,node_deadline/* deadlineAfter */.d8)(holdMs), readLast);
    socket.on("error", () => hungUp(RESET));
    socket.once("end", () => hungUp("connection closed by peer"));
    socket.once("close", end);
    socket.on("data", ({ length }) => {
        hasRead = true;
        read += length;
        quiet?.refresh();
        if (read < mayRead())
            return;
        socket.pause();
        if (isLast)
            done({ kind: "unread" });
    });
}

// EXTERNAL MODULE: ./src/go/net/node/procfs.ts
var procfs = __webpack_require__(943);
// EXTERNAL MODULE: ./src/go/net/zone.ts
var net_zone = __webpack_require__(4463);
;// CONCATENATED MODULE: ./src/go/net/tcpsock.ts









const REDIALS = 2;
function connect(address, port, options) {
    const zone = (0,net_zone/* zoneFor */.wy)(address);
    if (zone.kind === "no-descriptor")
        return connectLater(address, port, options);
    if (zone.kind === "unusable")
        return Promise.resolve({ kind: "failed", errno: (0,net_errno/* errno */.b)(zone.code) });
    const target = { host: dialedHost(address, zone.zone), port, family: address.family };
    return new Promise((resolve) => {
        dialOnce(target, options, (attempt) => resolve(isAnswer(attempt) ? attempt : redial(attempt, { address, target }, options)));
    });
}
async function connectLater(address, port, options) {
    const mayTryAgain = await waitOut(options);
    if (options.cancel.canceled)
        return { kind: "canceled" };
    return mayTryAgain ? connect(address, port, options) : { ...OUT_OF_DESCRIPTORS, ownLimit: true };
}
const OUT_OF_DESCRIPTORS = { kind: "failed", errno: (0,net_errno/* errno */.b)("EMFILE") };
function isAnswer(attempt) {
    return attempt.kind !== "self" && !isOurLimit(attempt);
}
async function redial(first, { address, target }, options) {
    let isOutOfPorts;
    let attempt = first;
    for (let redials = 0;; attempt = await connectOnce(target, options)) {
        if (attempt.kind === "self") {
            if (redials++ >= REDIALS)
                return { kind: "failed", errno: (0,net_errno/* errno */.b)("EADDRNOTAVAIL"), ownLimit: true };
            continue;
        }
        if (!isOurLimit(attempt))
            return attempt;
        if (attempt.errno.code === "EADDRNOTAVAIL") {
            if (redials++ < REDIALS)
                continue;
            isOutOfPorts ??= await (await __webpack_require__.e(/* import() */ 9100).then(__webpack_require__.bind(__webpack_require__, 9100))).mayHaveSource(address);
            if (!isOutOfPorts)
                return attempt;
        }
        if (!(await waitOut(options)))
            return { ...attempt, ownLimit: true };
    }
}
async function waitOut({ deadline, until }) {
    const before = (0,clock/* readClocks */.CB)();
    const mayTryAgain = await (0,limits/* roomForSocket */.MJ)();
    const waited = (0,clock/* between */.Tq)(before, (0,clock/* readClocks */.CB)());
    (0,node_deadline/* postpone */.Xs)(deadline, waited);
    if (until !== deadline)
        (0,node_deadline/* postpone */.Xs)(until, waited);
    return mayTryAgain;
}
function dialedHost({ ip }, zone) {
    if (process.platform === "win32" && ip === "0.0.0.0")
        return "127.0.0.1";
    if (process.platform === "win32" && ip === "::")
        return "::1";
    return zone === "" ? ip : `${ip}%${zone}`;
}
function connectOnce(target, options) {
    return new Promise((resolve) => dialOnce(target, options, resolve));
}
function dialOnce(target, options, onDone) {
    if (options.cancel.canceled)
        onDone({ kind: "canceled" });
    else
        new Connecting(target, options, onDone).begin();
}
class Connecting {
    target;
    options;
    #socket = new DialingSocket();
    #onDone;
    #alarm;
    #leave;
    constructor(target, options, onDone) {
        this.target = target;
        this.options = options;
        this.#onDone = onDone;
    }
    begin() {
        const { host, port, family } = this.target;
        const { until, cancel, onSource } = this.options;
        const socket = this.#socket;
        (0,limits/* socketOpened */.jv)();
        this.#alarm = new node_deadline/* Alarm */.QE(until, () => this.settle({ kind: "timeout", isLate: (0,node_deadline/* hasPassedLate */.lb)(until) }));
        this.#leave = cancel.onCanceled(() => this.settle({ kind: "canceled" }));
        socket.dialing = this;
        socket.on("connect", connected);
        socket.on("error", failed);
        socket.connect({ host, port, family, autoSelectFamily: false });
        if (onSource)
            process.nextTick(reportSource, socket, onSource);
    }
    hold(holdMs) {
        const { deadline } = this.options;
        const before = (0,clock/* readClocks */.CB)();
        this.#alarm?.disarm();
        hold(this.#socket, holdMs, (held) => {
            (0,node_deadline/* postpone */.Xs)(deadline, (0,clock/* between */.Tq)(before, (0,clock/* readClocks */.CB)()));
            this.settle(held.kind === "held" ? { kind: "connected" } : held);
        });
    }
    settle(attempt) {
        if (!this.#leave)
            return;
        this.#alarm?.disarm();
        this.#leave();
        this.#leave = undefined;
        this.#socket.dialing = undefined;
        this.#socket.destroy();
        (0,limits/* socketClosed */.UX)({ refused: isOurLimit(attempt) });
        this.#onDone(attempt);
    }
}
class DialingSocket extends external_node_net_.Socket {
    dialing;
    isSourceUnknown = false;
    destroy(error) {
        if (!error || !this.dialing)
            return super.destroy(error);
        failed.call(this, error);
        return this;
    }
}
function failed(error) {
    this.dialing?.settle(failure(error, this.dialing.options));
}
function connected() {
    const { dialing } = this;
    if (!dialing)
        return;
    const { holdMs = 0 } = dialing.options;
    const isSelf = isConnectedToItself(this, dialing.target);
    if (isSelf === undefined) {
        dialing.settle(OUT_OF_DESCRIPTORS);
    }
    else if (isSelf) {
        dialing.settle({ kind: "self" });
    }
    else if (holdMs === 0) {
        dialing.settle({ kind: "connected" });
    }
    else {
        this.dialing = undefined;
        dialing.hold(holdMs);
    }
}
function reportSource(socket, onSource) {
    const source = (0,node_ends/* tcpSource */.Fq)(socket);
    if (source === undefined)
        socket.isSourceUnknown = true;
    else if (source !== "" && source !== "0.0.0.0" && source !== "::")
        onSource(source);
}
const AFTER_HANDSHAKE = new Set(["ECONNRESET", "EPIPE"]);
function failure(error, { holdMs = 0 }) {
    const errno = (0,net_errno/* errnoOf */.UQ)(error);
    if (!AFTER_HANDSHAKE.has(errno.code))
        return { kind: "failed", errno };
    return holdMs === 0 ? { kind: "connected" } : { kind: "hung-up", how: `${RESET} after 0ms` };
}
function isOurLimit(attempt) {
    if (attempt.kind !== "failed")
        return false;
    return (0,limits/* isOutOfSockets */.KU)(attempt.errno.code) || attempt.errno.code === "EADDRNOTAVAIL";
}
function isConnectedToItself(socket, { port }) {
    const { from, to } = localPorts();
    if (port < from || port > to)
        return false;
    const ends = socket.isSourceUnknown ? undefined : (0,node_ends/* tcpEnds */.Sh)(socket);
    if (!ends)
        return undefined;
    const { local, remote } = ends;
    return local.port === port && remote.port === port && local.address === remote.address;
}
let localPortRange;
const ALL_PORTS = { from: 0, to: 65_535 };
function localPorts() {
    localPortRange ??= readLocalPorts();
    return localPortRange ?? ALL_PORTS;
}
function readLocalPorts() {
    const lines = (0,procfs/* readLines */.S)("/proc/sys/net/ipv4/ip_local_port_range");
    if (!lines)
        return undefined;
    const [range = ""] = lines;
    const [, from = "0", to = "65535"] = /^([0-9]+)[ \t]+([0-9]+)$/.exec(range) ?? [];
    return { from: Number(from), to: Number(to) };
}

;// CONCATENATED MODULE: ./src/go/net/race.ts











function endpointOf({ port, isUnnamed }, address) {
    return { address, port, text: isUnnamed ? `:${port}` : (0,net_address/* joinHostPort */.qw)((0,netip/* withZone */.R9)(address), port) };
}
const FIRST_TRACES = 99;
const FALLBACK_DELAY_MS = 300;
function dialParallel(target, race) {
    const { addresses } = target;
    const family = addresses[0]?.family;
    if (addresses.every((address) => address.family === family))
        return dialSerial(target, race);
    const primaries = { ...target, addresses: addresses.filter((address) => address.family === family) };
    const fallbacks = { ...target, addresses: addresses.filter((address) => address.family !== family) };
    return raceFamilies(primaries, fallbacks, race);
}
function raceFamilies(primaries, fallbacks, race) {
    return new Promise((resolve) => {
        const scope = (0,cancel/* cancelScope */.d4)(race.cancel);
        const underScope = { ...race, cancel: scope };
        let primary;
        let fallback;
        let fallbackStarted = false;
        const judge = () => {
            const connected = [primary, fallback].find((verdict) => verdict?.kind === "connected");
            if (!connected && !(primary && fallback))
                return;
            clearTimeout(headStart);
            scope.cancel();
            const lost = [primary, fallback].find(isOpen) ?? primary;
            resolve(connected ?? { ...lost, ...leftOutOf([primary, fallback]) });
        };
        const startFallback = async () => {
            if (fallbackStarted)
                return;
            fallbackStarted = true;
            fallback = await dialSerial(fallbacks, { ...underScope, deadline: { ...race.deadline } });
            judge();
        };
        const startPrimary = async () => {
            primary = await dialSerial(primaries, underScope);
            judge();
            if (primary.kind === "failed")
                await startFallback();
        };
        const headStart = setTimeout(startFallback, FALLBACK_DELAY_MS);
        void startPrimary();
    });
}
function leftOutOf(verdicts) {
    const sumOf = (key) => verdicts.reduce((sum, verdict) => sum + ((verdict?.kind === "failed" && verdict[key]) || 0), 0);
    const [undialed, overLimit] = [sumOf("undialed"), sumOf("overLimit")];
    return { ...(undialed > 0 && { undialed }), ...(overLimit > 0 && { overLimit }) };
}
async function dialSerial(target, race) {
    const { deadline, cancel, holdMs, budget } = race;
    let first;
    let addressesLeft = target.addresses.length;
    for (const address of target.addresses) {
        const endpoint = endpointOf(target, address);
        const pause = (0,due_turn/* dueTurn */._)();
        if (pause !== undefined)
            await takeTurn(pause, deadline);
        const turn = paced(endpoint.text, cancel);
        if (turn !== undefined)
            await takeTurn(turn, deadline);
        if (cancel.canceled)
            return verdictOf({ kind: "canceled" }, endpoint, race);
        const isDue = race.isFound && race.traces.length === 0;
        if ((0,node_deadline/* hasPassed */.Pc)(deadline) && !isDue) {
            const late = isOpen(first) ? first : race_failed(timedOut((0,node_deadline/* hasPassedLate */.lb)(deadline)), endpoint, race);
            return { ...late, undialed: addressesLeft };
        }
        if (first && !mayDialNext(budget))
            return { ...first, overLimit: addressesLeft };
        const trace = { endpoint, startedAt: performance.now() };
        keepTrace(race.traces, trace);
        const until = untilFor((0,clock/* now */.tB)(), deadline, addressesLeft--);
        trace.outcome = await connect(endpoint.address, endpoint.port, {
            deadline,
            until,
            cancel,
            holdMs,
            onSource: (ip) => {
                trace.source = ip;
            },
        });
        trace.endedAt = performance.now();
        const verdict = verdictOf(trace.outcome, endpoint, race);
        if (verdict.kind === "connected")
            return verdict;
        if (!first || (isOpen(verdict) && !isOpen(first)))
            first = verdict;
    }
    return first ?? { kind: "failed", message: `${race.operation}: missing address`, failure: "bad-address" };
}
function keepTrace(traces, trace) {
    const ended = traces.length > FIRST_TRACES
        ? traces.findIndex(({ endedAt }, at) => at >= FIRST_TRACES && endedAt !== undefined)
        : -1;
    if (ended >= 0)
        traces.splice(ended, 1);
    traces.push(trace);
}
function isOpen(verdict) {
    return verdict?.kind === "failed" && verdict.isOpen === true;
}
async function takeTurn(turn, deadline) {
    const before = (0,clock/* readClocks */.CB)();
    await turn;
    (0,node_deadline/* postpone */.Xs)(deadline, (0,clock/* between */.Tq)(before, (0,clock/* readClocks */.CB)()));
}
const SANE_MINIMUM_MS = 2_000;
function partialDeadline(nowMs, deadlineMs, addressesLeft) {
    if (deadlineMs === Number.POSITIVE_INFINITY)
        return deadlineMs;
    const leftMs = deadlineMs - nowMs;
    if (leftMs <= 0)
        return undefined;
    return nowMs + Math.max(leftMs / addressesLeft, Math.min(leftMs, SANE_MINIMUM_MS));
}
function untilFor(nowMs, deadline, addressesLeft) {
    if (addressesLeft === 1)
        return deadline;
    const partialAt = partialDeadline(nowMs, deadline.at, addressesLeft);
    return partialAt === undefined || partialAt >= deadline.at ? deadline : (0,node_deadline/* earlierDeadline */.Le)(deadline, partialAt);
}
function verdictOf(attempt, endpoint, race) {
    switch (attempt.kind) {
        case "connected":
            return attempt;
        case "timeout":
            return race_failed(timedOut(attempt.isLate), endpoint, race);
        case "canceled":
            return race_failed({ why: "operation was canceled", failure: "canceled" }, endpoint, race);
        case "hung-up":
            return { ...race_failed({ why: attempt.how, failure: "hung-up" }, endpoint, race), isOpen: true };
        case "unread":
            return { ...race_failed({ why: UNREAD, failure: "local-limit" }, endpoint, race), isOpen: true };
        case "failed": {
            const { code, text } = attempt.errno;
            const failure = attempt.ownLimit ? "local-limit" : failureOfErrno(code, endpoint.address, race);
            return race_failed({ why: `${(0,net_errno/* failedCall */.mG)(code)}: ${text}`, failure }, endpoint, race);
        }
    }
}
const UNREAD = "more data than is read came while it was held, so its end is not known";
function timedOut(isLate) {
    return { why: "i/o timeout", failure: isLate ? "local-limit" : "no-answer" };
}
function race_failed({ why, failure }, endpoint, { operation }) {
    return { kind: "failed", message: `${operation} ${endpoint.text}: ${why}`, failure };
}

// EXTERNAL MODULE: ./src/go/net/node/files.ts
var files = __webpack_require__(1781);
// EXTERNAL MODULE: ./src/go/net/port.ts
var net_port = __webpack_require__(5282);
;// CONCATENATED MODULE: ./src/go/net/resolve.ts




function resolve(address, options) {
    if (address === "")
        return resolve_failed("missing address", "bad-address");
    const split = (0,net_address/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return resolve_failed(split.message, "bad-address");
    const { host } = split;
    const port = (0,net_port/* numericPort */.VF)(split.port);
    if (port)
        return resolveHost(host, port, options);
    return resolveService(host, split.port, options);
}
async function resolveService(host, service, options) {
    const port = await (0,net_port/* lookupPort */.O2)(service, options.resolver.services).catch(ownLimit);
    return port.kind === "failed" ? port : resolveHost(host, port, options);
}
function ownLimit(error) {
    if (!(error instanceof files/* OutOfDescriptors */.MT))
        throw error;
    return resolve_failed(error.message, "local-limit");
}
function resolve_failed(why, failure, dnsMs = 0) {
    return { kind: "failed", why, failure, dnsMs };
}
function resolveHost(host, port, options) {
    if (port.kind === "invalid")
        return resolve_failed(port.message, "bad-address");
    const { family } = options;
    if (host === "")
        return { kind: "target", target: unspecified(port.port, family), dnsMs: 0 };
    const literal = (0,netip/* parseIp */.r5)(host);
    if (!literal)
        return resolveName(host, port.port, options);
    const addresses = suitable([literal], family);
    if (addresses.length === 0)
        return noSuitable(host, "bad-address");
    return { kind: "target", target: { addresses, port: port.port }, dnsMs: 0 };
}
async function resolveName(host, port, options) {
    const startedAt = performance.now();
    const lookup = await options.resolver.lookup(host, options).catch(ownLimit);
    const dnsMs = performance.now() - startedAt;
    if (lookup.kind === "failed") {
        if ("why" in lookup)
            return { ...lookup, dnsMs };
        const { message, failure, unanswered = failure, missing } = lookup;
        return { ...resolve_failed(message, unanswered, dnsMs), ...(missing && { missing }) };
    }
    const addresses = suitable(lookup.addresses, options.family);
    if (addresses.length === 0)
        return noSuitable(host, "dns-not-found", dnsMs);
    const { bySystem, fullName, overLimit, missing } = lookup;
    return {
        kind: "target",
        target: { addresses, port },
        dnsMs,
        isFound: true,
        ...(bySystem && { bySystem }),
        ...(fullName !== undefined && { fullName }),
        ...(overLimit && { overLimit }),
        ...(missing && { missing }),
    };
}
function noSuitable(host, failure, dnsMs = 0) {
    return resolve_failed((0,net_address/* addressError */.bO)(host, "no suitable address found"), failure, dnsMs);
}
function suitable(addresses, family) {
    const all = withIpv4Unspecified(addresses);
    const isSuitable = (address) => family === "auto" || family === address.family;
    return all.every(isSuitable) ? all : all.filter(isSuitable);
}
function unspecified(port, family) {
    const address = { ip: family === 6 ? "::" : "0.0.0.0", family: family === 6 ? 6 : 4, zone: "" };
    return { addresses: [address], port, isUnnamed: true };
}
function withIpv4Unspecified(addresses) {
    const isUnspecified = addresses.length === 1 && addresses[0]?.ip === "::";
    return isUnspecified ? [...addresses, { ip: "0.0.0.0", family: 4, zone: "" }] : addresses;
}

;// CONCATENATED MODULE: ./src/go/net/dial.ts








const OPERATIONS = { auto: "dial tcp", 4: "dial tcp4", 6: "dial tcp6" };
async function dial(address, options) {
    const entered = dials.enter();
    const isOneOfMany = entered instanceof Promise;
    if (isOneOfMany)
        forgoStacks();
    const place = isOneOfMany ? await entered : entered;
    try {
        const dialing = begin(options);
        const found = resolve(address, dialing);
        const resolved = found instanceof Promise ? await found : found;
        const denied = (resolved.kind === "target" && options.control?.(controlled(resolved))) || [];
        const verdict = judge(resolved, denied, dialing);
        return outcomeOf(verdict instanceof Promise ? await verdict : verdict, { resolved, denied, dialing });
    }
    finally {
        dials.leave(place);
        if (isOneOfMany)
            restoreStacks();
    }
}
function controlled({ target, fullName }) {
    return { addresses: target.addresses, port: target.port, fullName };
}
const dials = (0,gate/* createGate */.q)({ places: 64, holdMs: 5 });
function begin({ resolver, family = "auto", timeoutMs, signal, holdMs, budget }) {
    return {
        startedAt: performance.now(),
        clockStartedAt: (0,clock/* now */.tB)(),
        resolver,
        family,
        operation: OPERATIONS[family],
        deadline: (0,node_deadline/* deadlineAfter */.d8)(timeoutMs),
        cancel: (0,cancel/* cancelOf */.UY)(signal),
        holdMs,
        budget,
        traces: [],
    };
}
function outcomeOf(verdict, { resolved, denied, dialing }) {
    const durationMs = performance.now() - dialing.startedAt;
    const { dnsMs } = resolved;
    const addresses = denied.length > 0 ? deniedAddresses(denied, resolved) : dialing.traces.map(dialedAddress);
    if (verdict.kind === "connected")
        return { message: "", dnsMs, durationMs, addresses, ...bySystem(resolved) };
    const countedMs = (0,clock/* now */.tB)() - dialing.clockStartedAt;
    const lateMs = durationMs - countedMs;
    const isTooBusy = verdict.failure === "dns-timeout" && lateMs > Math.max(countedMs, BUSY_MS);
    const failure = isTooBusy ? "local-limit" : verdict.failure;
    const { message, undialed } = verdict;
    const overLimit = (verdict.overLimit ?? 0) + (denied.length > 0 ? 0 : overLimitOf(resolved));
    const left = { ...(undialed !== undefined && { undialed }), ...(overLimit > 0 && { overLimit }) };
    const missing = resolved.missing ? { missing: resolved.missing } : {};
    return { message, failure, dnsMs, durationMs, addresses, ...left, ...missing, ...bySystem(resolved) };
}
const BUSY_MS = 100;
function overLimitOf(resolved) {
    return resolved.kind === "target" ? (resolved.overLimit ?? 0) : 0;
}
function bySystem(resolved) {
    return resolved.kind === "target" && resolved.bySystem ? { resolvedBySystem: true } : {};
}
function judge(resolved, [denied], dialing) {
    const { operation } = dialing;
    if (resolved.kind === "failed") {
        return { kind: "failed", message: `${operation}: ${resolved.why}`, failure: resolved.failure };
    }
    if (denied) {
        const { text } = endpointOf(resolved.target, denied.address);
        return { kind: "failed", message: `${operation} ${text}: ${denied.why}`, failure: "forbidden" };
    }
    return dialParallel(resolved.target, { ...dialing, isFound: resolved.isFound ?? false });
}
const reported = new WeakMap();
function deniedAddresses(denied, resolved) {
    const before = reported.get(denied);
    if (before)
        return before;
    const port = resolved.kind === "target" ? resolved.target.port : 0;
    const addresses = denied.map(({ address, why }) => ({ ip: (0,netip/* withZone */.R9)(address), port, durationMs: 0, message: why }));
    reported.set(denied, addresses);
    return addresses;
}
function dialedAddress({ endpoint, startedAt, source, outcome, endedAt }) {
    const durationMs = (endedAt ?? performance.now()) - startedAt;
    const dialed = {
        ip: (0,netip/* withZone */.R9)(endpoint.address),
        port: endpoint.port,
        durationMs,
        ...(source !== undefined && { source }),
    };
    switch (outcome?.kind) {
        case "connected":
            return dialed;
        case "failed": {
            const { code, text } = outcome.errno;
            return { ...dialed, errno: code, message: text };
        }
        case "timeout":
            return { ...dialed, message: "i/o timeout" };
        case "hung-up":
            return { ...dialed, message: outcome.how };
        case "unread":
            return { ...dialed, message: UNREAD };
        default:
            return { ...dialed, message: "operation was canceled" };
    }
}

// EXTERNAL MODULE: ./src/go/net/domain.ts
var domain = __webpack_require__(269);
;// CONCATENATED MODULE: ./src/go/net/node/lazy-resolver.ts
function createLazyResolver(kind, options) {
    let loaded;
    const load = () => {
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(8514), __webpack_require__.e(6553)]).then(__webpack_require__.bind(__webpack_require__, 6553)).then(({ createResolver }) => createResolver(kind, options));
        return loaded;
    };
    return {
        services: async () => (await load()).services(),
        lookup: async (name, lookupOptions) => (await load()).lookup(name, lookupOptions),
    };
}

;// CONCATENATED MODULE: ./src/go/net/net.ts













/***/ }),

/***/ 235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R9: () => (withZone),
  ZJ: () => (toBytes),
  _W: () => (isLinkLocal),
  r5: () => (parseIp),
  uK: () => (fromBytes)
});
function parseIp(text) {
    for (const character of text) {
        if (character === ".")
            return parseIpv4(text);
        if (character === ":")
            return parseIpv6(text);
        if (character === "%")
            return undefined;
    }
    return undefined;
}
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
function parseIpv4(text) {
    return IPV4.test(text) ? { ip: text, family: 4, zone: "" } : undefined;
}
function parseIpv6(text) {
    const percent = text.indexOf("%");
    const zone = percent < 0 ? "" : text.slice(percent + 1);
    if (percent >= 0 && zone === "")
        return undefined;
    const bytes = parseIpv6Bytes(percent < 0 ? text : text.slice(0, percent));
    return bytes && { ...fromBytes(bytes), zone };
}
function parseIpv6Bytes(text) {
    const halves = text.split("::");
    if (halves.length > 2)
        return undefined;
    const head = parseGroups(halves[0], { mayEndInIpv4: halves.length === 1 });
    if (halves.length === 1)
        return head?.length === 16 ? Uint8Array.from(head) : undefined;
    const tail = parseGroups(halves[1], { mayEndInIpv4: true });
    if (!head || !tail || head.length + tail.length > 14)
        return undefined;
    const bytes = new Uint8Array(16);
    bytes.set(head);
    bytes.set(tail, bytes.length - tail.length);
    return bytes;
}
function parseGroups(text, { mayEndInIpv4 }) {
    if (text === "")
        return [];
    const bytes = [];
    const groups = text.split(":");
    for (const [index, group] of groups.entries()) {
        if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
            const value = Number.parseInt(group, 16);
            bytes.push(value >> 8, value & 0xff);
        }
        else if (mayEndInIpv4 && index === groups.length - 1 && IPV4.test(group)) {
            bytes.push(...group.split(".").map(Number));
        }
        else
            return undefined;
    }
    return bytes;
}
function fromBytes(bytes) {
    if (bytes.length === 4)
        return { ip: bytes.join("."), family: 4, zone: "" };
    if (isMapped(bytes))
        return { ip: bytes.subarray(12).join("."), family: 4, zone: "" };
    return { ip: formatIpv6(bytes), family: 6, zone: "" };
}
function toBytes(address) {
    if (address.family === 4)
        return Uint8Array.from(address.ip.split("."), Number);
    return parseIpv6Bytes(address.ip) ?? new Uint8Array(16);
}
function isMapped(bytes) {
    for (let at = 0; at < 10; at++)
        if (bytes[at] !== 0)
            return false;
    return bytes[10] === 0xff && bytes[11] === 0xff;
}
const GROUPS = 8;
function formatIpv6(bytes) {
    const { start, end } = longestZeroRun(bytes);
    if (end - start < 2)
        return hexGroups(bytes, 0, GROUPS);
    return `${hexGroups(bytes, 0, start)}::${hexGroups(bytes, end, GROUPS)}`;
}
function groupAt(bytes, index) {
    return (bytes[2 * index] << 8) | bytes[2 * index + 1];
}
function hexGroups(bytes, from, to) {
    let text = "";
    for (let at = from; at < to; at++)
        text += `${at === from ? "" : ":"}${groupAt(bytes, at).toString(16)}`;
    return text;
}
function longestZeroRun(bytes) {
    let best = { start: 0, end: 0 };
    for (let start = 0; start < GROUPS; start++) {
        let end = start;
        while (end < GROUPS && groupAt(bytes, end) === 0)
            end++;
        if (end - start > best.end - best.start)
            best = { start, end };
        start = Math.max(start, end - 1);
    }
    return best;
}
function withZone(address) {
    return address.zone === "" ? address.ip : `${address.ip}%${address.zone}`;
}
function isLinkLocal(address) {
    return address.family === 6 && /^fe[89ab][0-9a-f]:/.test(address.ip);
}


/***/ }),

/***/ 9630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UY: () => (cancelOf),
  d4: () => (cancelScope)
});
/* unused harmony export NEVER_CANCELED */
const nothing = () => { };
const NEVER_CANCELED = { canceled: false, onCanceled: () => nothing };
function cancelScope(parent = NEVER_CANCELED) {
    const callbacks = new Set();
    let canceled = parent.canceled;
    const cancel = () => {
        if (canceled)
            return;
        canceled = true;
        leaveParent();
        for (const callback of callbacks)
            callback();
        callbacks.clear();
    };
    const leaveParent = canceled ? nothing : parent.onCanceled(cancel);
    return {
        get canceled() {
            return canceled;
        },
        onCanceled(callback) {
            callbacks.add(callback);
            return () => callbacks.delete(callback);
        },
        cancel,
    };
}
const scopes = new WeakMap();
function cancelOf(signal) {
    if (!signal)
        return NEVER_CANCELED;
    const known = scopes.get(signal);
    if (known)
        return known;
    const scope = cancelScope();
    if (signal.aborted)
        scope.cancel();
    else
        signal.addEventListener("abort", scope.cancel, { once: true });
    scopes.set(signal, scope);
    return scope;
}


/***/ }),

/***/ 5424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  CB: () => (readClocks),
  Tq: () => (between),
  qx: () => (keepClock),
  tB: () => (now),
  vk: () => (elapsed),
  wy: () => (letClockGo)
});
const BEAT_MS = 10;
const LONGEST_STEP_MS = 2 * BEAT_MS;
const LONGEST_LATE_STEP_MS = 1_000;
let beatAtMs = performance.now();
let countedMs = 0;
let elapsedMs = 0;
function now() {
    return countedMs + Math.min(performance.now() - beatAtMs, LONGEST_STEP_MS);
}
function elapsed() {
    return elapsedMs + Math.min(performance.now() - beatAtMs, LONGEST_LATE_STEP_MS);
}
function readClocks() {
    return { countedMs: now(), elapsedMs: elapsed() };
}
function between(from, to) {
    return {
        countedMs: Math.max(to.countedMs - from.countedMs, 0),
        elapsedMs: Math.max(to.elapsedMs - from.elapsedMs, 0),
    };
}
function advance() {
    [countedMs, elapsedMs] = [now(), elapsed()];
    beatAtMs = performance.now();
}
let users = 0;
let isBeating = false;
function keepClock() {
    users++;
    if (!isBeating)
        startBeat();
}
function letClockGo() {
    users--;
}
function startBeat() {
    isBeating = true;
    advance();
    const beat = setInterval(() => {
        advance();
        if (users > 0)
            return;
        clearInterval(beat);
        isBeating = false;
    }, BEAT_MS);
    beat.unref();
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Le: () => (earlierDeadline),
  Pc: () => (hasPassed),
  QE: () => (Alarm),
  Xs: () => (postpone),
  d8: () => (deadlineAfter),
  lb: () => (hasPassedLate)
});
var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5424);
var _a;

const MOST_LATE_MS = 1_000;
function mostMs(timeoutMs) {
    return 2 * timeoutMs + MOST_LATE_MS;
}
const OVER_BEFORE_DIALING_MS = 0.01;
function deadlineAfter(timeoutMs) {
    if (timeoutMs === null || timeoutMs === 0)
        return { at: Number.POSITIVE_INFINITY, latestAt: Number.POSITIVE_INFINITY };
    const givenMs = timeoutMs <= OVER_BEFORE_DIALING_MS ? Math.min(timeoutMs, 0) : timeoutMs;
    return { at: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)() + givenMs, latestAt: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)() + mostMs(givenMs) };
}
function earlierDeadline({ latestAt }, partialAt) {
    return { at: partialAt, latestAt: Math.min(latestAt, (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)() + mostMs(partialAt - (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)())) };
}
function postpone(deadline, spent) {
    deadline.at += spent.countedMs;
    deadline.latestAt += spent.elapsedMs;
}
function hasPassed(deadline) {
    return leftMs(deadline) <= 0;
}
function hasPassedLate(deadline) {
    return hasPassed(deadline) && deadline.at > (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)();
}
function leftMs({ at, latestAt }) {
    return Math.min(at - (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .now */ .tB)(), latestAt - (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsed */ .vk)());
}
const LONGEST_TIMER_MS = 2 ** 31 - 1;
class Alarm {
    #deadline;
    #onPassed;
    #timer;
    #lastPoll;
    constructor(deadline, onPassed) {
        this.#deadline = deadline;
        this.#onPassed = onPassed;
        if (deadline.at === Number.POSITIVE_INFINITY)
            return;
        (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .keepClock */ .qx)();
        this.#arm();
    }
    disarm() {
        if (this.#timer === undefined)
            return;
        (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .letClockGo */ .wy)();
        clearTimeout(this.#timer);
        if (this.#lastPoll)
            clearImmediate(this.#lastPoll);
        this.#timer = undefined;
    }
    #arm() {
        const ms = Math.min(Math.max(Math.ceil(leftMs(this.#deadline)), 1), LONGEST_TIMER_MS);
        this.#timer = setTimeout(_a.#expire, ms, this);
    }
    static #expire(alarm) {
        if (!hasPassed(alarm.#deadline))
            alarm.#arm();
        else
            alarm.#lastPoll = setImmediate(_a.#end, alarm);
    }
    static #end(alarm) {
        if (!hasPassed(alarm.#deadline)) {
            alarm.#arm();
            return;
        }
        alarm.disarm();
        alarm.#onPassed();
    }
}
_a = Alarm;


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => (dueTurn)
});
const SLICE_MS = 5;
let sliceFrom = performance.now();
let next;
function dueTurn() {
    if (next === undefined && performance.now() - sliceFrom < SLICE_MS)
        return undefined;
    next ??= new Promise((resolve) => setImmediate(() => {
        next = undefined;
        sliceFrom = performance.now();
        resolve();
    }));
    return next;
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fq: () => (tcpSource),
  Sh: () => (tcpEnds),
  Xi: () => (isUnreadableSender),
  Xl: () => (udpSource),
  se: () => (udpEnds)
});
function tcpEnds(socket) {
    return known(() => ({
        local: { address: socket.localAddress ?? "", port: socket.localPort ?? 0 },
        remote: { address: socket.remoteAddress ?? "", port: socket.remotePort ?? 0 },
    }));
}
function udpEnds(socket) {
    return known(() => ({ local: socket.address(), remote: socket.remoteAddress() }));
}
function tcpSource(socket) {
    return known(() => socket.localAddress ?? "");
}
function udpSource(socket) {
    return known(() => socket.address().address);
}
function known(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function isUnreadableSender({ syscall }) {
    return syscall === "uv_if_indextoiid";
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  LV: () => (withDescriptors),
  MT: () => (OutOfDescriptors),
  Ot: () => (watchFile),
  WY: () => (readOnce),
  _N: () => (MACHINE_FILES)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1064);


const MACHINE_FILES = {
    hosts: process.platform === "win32" ? windowsFile("hosts") : "/etc/hosts",
    resolvConf: "/etc/resolv.conf",
    nsswitch: "/etc/nsswitch.conf",
    services: process.platform === "win32" ? windowsFile("services") : "/etc/services",
};
function windowsFile(name) {
    return `${process.env.SystemRoot ?? "C:\\Windows"}\\System32\\drivers\\etc\\${name}`;
}
const LOOK_AGAIN_MS = 5_000;
class OutOfDescriptors extends Error {
    name = "OutOfDescriptors";
}
async function withDescriptors(read) {
    for (;;) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof OutOfDescriptors) || !(await (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .roomForSocket */ .MJ)()))
                throw error;
        }
    }
}
function watchFile(path, parse, { keepForever = () => false, now = () => performance.now() } = {}) {
    let value;
    let lookAgainAt = 0;
    return () => {
        const nowMs = now();
        if (value && (nowMs < lookAgainAt || keepForever(value.parsed)))
            return value.parsed;
        const stamp = stampOf(path);
        if (!value || stamp !== value.stamp)
            value = { parsed: parse(readText(path)), stamp };
        lookAgainAt = nowMs + LOOK_AGAIN_MS;
        return value.parsed;
    };
}
function readOnce(path, parse) {
    let value;
    return () => {
        value ??= { parsed: parse(readText(path)) };
        return value.parsed;
    };
}
function stampOf(path) {
    try {
        const { mtimeMs, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return `${mtimeMs} ${size}`;
    }
    catch {
        return "";
    }
}
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        if ((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfSockets */ .KU)(error.code ?? ""))
            throw new OutOfDescriptors(`open ${path}: too many open files`, { cause: error });
        return undefined;
    }
}


/***/ }),

/***/ 2215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (createGate)
});
function createGate({ places, holdMs }) {
    const taken = queueOf();
    const waiting = queueOf();
    let count = 0;
    let timer;
    const take = () => {
        const place = { takenAtMs: performance.now(), isTaken: true };
        taken.add(place);
        count++;
        return place;
    };
    const free = (place) => {
        if (place.isTaken)
            count--;
        place.isTaken = false;
        while (taken.first()?.isTaken === false)
            taken.drop();
    };
    const dropStale = (nowMs) => {
        const freshSince = nowMs - holdMs;
        for (let oldest = taken.first(); oldest && oldest.takenAtMs <= freshSince; oldest = taken.first())
            free(oldest);
    };
    const admit = () => {
        for (let next = waiting.first(); next && count < places; next = waiting.first()) {
            waiting.drop();
            next(take());
        }
        lookLater();
    };
    const lookLater = () => {
        if (!waiting.first()) {
            clearTimeout(timer);
            timer = undefined;
            return;
        }
        if (timer)
            return;
        const heldMs = performance.now() - (taken.first()?.takenAtMs ?? 0);
        timer = setTimeout(setImmediate, Math.max(1, holdMs - heldMs), look);
    };
    const look = () => {
        timer = undefined;
        dropStale(performance.now());
        admit();
    };
    return {
        enter() {
            if (!waiting.first()) {
                if (count >= places)
                    dropStale(performance.now());
                if (count < places)
                    return take();
            }
            const turn = new Promise((resolve) => waiting.add(resolve));
            lookLater();
            return turn;
        },
        leave(place) {
            free(place);
            if (waiting.first())
                admit();
        },
    };
}
function queueOf() {
    let items = [];
    let start = 0;
    return {
        add: (item) => items.push(item),
        first: () => items[start],
        drop: () => {
            if (++start < items.length / 2)
                return;
            items = items.slice(start);
            start = 0;
        },
    };
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T: () => (readInterfaces)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

function readInterfaces(read = node_os__WEBPACK_IMPORTED_MODULE_0__.networkInterfaces) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  KU: () => (isOutOfSockets),
  MJ: () => (roomForSocket),
  UX: () => (socketClosed),
  jv: () => (socketOpened)
});
let inUse = 0;
const waiting = new Set();
function socketOpened() {
    inUse++;
}
function socketClosed({ refused }) {
    inUse--;
    if (refused)
        return;
    aloneSince = undefined;
    if (waiting.size > 0)
        setImmediate(wake, 1, true);
}
const LOOK_AGAIN_MS = 50;
const TURNS = 20;
const ALONE_MS = 2_500;
let willLook = false;
let aloneSince;
function roomForSocket() {
    return new Promise((resolve) => {
        waiting.add(resolve);
        lookLater();
    });
}
function lookLater() {
    if (willLook)
        return;
    willLook = true;
    setTimeout(lookAgain, LOOK_AGAIN_MS);
}
function lookAgain() {
    willLook = false;
    const now = performance.now();
    aloneSince = inUse > 0 ? undefined : (aloneSince ?? now);
    const isHopeless = aloneSince !== undefined && now - aloneSince > ALONE_MS;
    if (isHopeless)
        aloneSince = undefined;
    wake(isHopeless ? waiting.size : Math.ceil(waiting.size / TURNS), !isHopeless);
    if (waiting.size > 0)
        lookLater();
}
function wake(count, mayTryAgain) {
    let woken = 0;
    for (const resolve of waiting) {
        if (woken++ === count)
            return;
        waiting.delete(resolve);
        resolve(mayTryAgain);
    }
}
const SHORTAGES = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EAGAIN", "EADDRINUSE"]);
function isOutOfSockets(code) {
    return SHORTAGES.has(code);
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (readLines)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1064);



function readLines(path) {
    try {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (error) {
        return (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfSockets */ .KU)(error.code ?? "") ? undefined : [];
    }
}


/***/ }),

/***/ 3573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (firstResult)
});
var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);

function firstResult(wait) {
    const { cancel, onCanceled, timeout } = wait;
    if (cancel.canceled)
        return Promise.resolve(onCanceled());
    return new Promise((resolve) => {
        const resource = wait.open();
        let settled = false;
        const settle = (result) => {
            if (settled)
                return;
            settled = true;
            alarm?.disarm();
            leave();
            wait.close(resource, result);
            resolve(result);
        };
        const alarm = timeout && new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Alarm */ .QE(timeout.until, () => settle(timeout.onPassed()));
        const leave = cancel.onCanceled(() => settle(onCanceled()));
        wait.begin(resource, settle);
    });
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  En: () => (parseServices),
  O2: () => (lookupPort),
  Qu: () => (parsePortNumber),
  VF: () => (numericPort)
});
var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3140);


const BUILTIN = [
    ["ftp", 21],
    ["ftps", 990],
    ["gopher", 70],
    ["http", 80],
    ["https", 443],
    ["imap2", 143],
    ["imap3", 220],
    ["imaps", 993],
    ["pop3", 110],
    ["pop3s", 995],
    ["smtp", 25],
    ["submissions", 465],
    ["ssh", 22],
    ["telnet", 23],
];
const LONGEST_SERVICE_NAME_BYTES = 25;
function parseServices(text) {
    const services = new Map(BUILTIN);
    for (const line of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text)) {
        const [name, portAndProtocol, ...aliases] = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(line.split("#", 1)[0]);
        if (name === undefined || portAndProtocol === undefined)
            continue;
        const { value, length } = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingInteger */ .xg)(portAndProtocol);
        if (value <= 0 || portAndProtocol.slice(length) !== "/tcp")
            continue;
        for (const service of [name, ...aliases])
            services.set(service, value);
    }
    return services;
}
async function lookupPort(text, services) {
    return numericPort(text) ?? servicePort(text, await services());
}
function numericPort(text) {
    const port = parsePortNumber(text);
    return port === undefined ? undefined : checkedPort(text, port);
}
function servicePort(text, services) {
    const port = serviceOf(text, services);
    return port === undefined
        ? { kind: "invalid", message: `lookup tcp/${text}: unknown port` }
        : checkedPort(text, port);
}
function checkedPort(text, port) {
    if (port < 0 || port > 65535)
        return { kind: "invalid", message: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .addressError */ .bO)(text, "invalid port") };
    return { kind: "port", port };
}
function serviceOf(name, services) {
    return Buffer.byteLength(name) <= LONGEST_SERVICE_NAME_BYTES ? services.get((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiLowerCase */ .rB)(name)) : undefined;
}
function parsePortNumber(text) {
    if (/^[0-9]{1,9}$/.test(text))
        return Number(text);
    if (text === "")
        return 0;
    const cutoff = 2 ** 30;
    const negative = text.startsWith("-");
    const digits = negative || text.startsWith("+") ? text.slice(1) : text;
    let number = 0;
    for (const character of digits) {
        if (character < "0" || character > "9")
            return undefined;
        if (number >= cutoff) {
            number = 2 ** 32 - 1;
            break;
        }
        const shifted = (number * 10) % 2 ** 32;
        const next = (shifted + Number(character)) % 2 ** 32;
        if (next < shifted) {
            number = 2 ** 32 - 1;
            break;
        }
        number = next;
    }
    if (!negative)
        return Math.min(number, cutoff - 1);
    return number === 0 ? 0 : -Math.min(number, cutoff);
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Yv: () => (lacksDescriptor),
  wy: () => (zoneFor),
  xM: () => (connectable)
});
var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3140);
var _netip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);
var _node_interfaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(876);
var _node_procfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(943);




function zoneFor(address, read = readNames) {
    if (!(0,_netip_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinkLocal */ ._W)(address))
        return NO_ZONE;
    if (address.zone === "")
        return { kind: "unusable", code: "EINVAL" };
    if (process.platform !== "linux")
        return { kind: "usable", zone: address.zone };
    const interfaces = read();
    if (!interfaces)
        return { kind: "no-descriptor" };
    const { names, nameOfIndex } = interfaces;
    if (names.size === 0)
        return { kind: "usable", zone: address.zone };
    if (names.has(address.zone))
        return { kind: "usable", zone: address.zone };
    const index = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .leadingInteger */ .xg)(address.zone).value;
    const name = nameOfIndex.get(index);
    if (name !== undefined)
        return { kind: "usable", zone: name };
    return { kind: "unusable", code: index === 0 ? "EINVAL" : "ENETUNREACH" };
}
const NO_ZONE = { kind: "usable", zone: "" };
function connectable(address) {
    const zone = zoneFor(address);
    return (0,_netip_js__WEBPACK_IMPORTED_MODULE_2__/* .withZone */ .R9)(zone.kind === "usable" && zone.zone !== "" ? { ...address, zone: zone.zone } : address);
}
function lacksDescriptor(code, address) {
    return code === "EINVAL" && (0,_netip_js__WEBPACK_IMPORTED_MODULE_2__/* .isLinkLocal */ ._W)(address) && address.zone !== "" && zoneFor(address).kind !== "unusable";
}
function readNames() {
    const devices = (0,_node_procfs_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)("/proc/net/dev");
    const addresses = (0,_node_procfs_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)("/proc/net/if_inet6");
    if (!devices || !addresses)
        return undefined;
    const nameOfIndex = new Map();
    for (const line of addresses) {
        const [, index, , , , name] = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(line);
        if (index !== undefined && name !== undefined)
            nameOfIndex.set(Number.parseInt(index, 16), name);
    }
    const names = devices.slice(2).map((line) => line.split(":", 1)[0].trim());
    return { names: new Set([...names, ...Object.keys((0,_node_interfaces_js__WEBPACK_IMPORTED_MODULE_0__/* .readInterfaces */ .T)() ?? {})]), nameOfIndex };
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E3: () => (base),
  b: () => (isAbs),
  oT: () => (ext),
  uH: () => (clean),
  y_: () => (dir)
});
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;
function clean(path) {
    if (!UNCLEAN.test(path))
        return path;
    const rooted = path.startsWith("/");
    const kept = [];
    for (const element of path.split("/")) {
        if (element === "" || element === ".")
            continue;
        if (element !== "..")
            kept.push(element);
        else if (kept.length > 0 && kept.at(-1) !== "..")
            kept.pop();
        else if (!rooted)
            kept.push("..");
    }
    return (rooted ? "/" : "") + kept.join("/") || ".";
}
function base(path) {
    if (path === "")
        return ".";
    const end = trailingSlashes(path);
    if (end === 0)
        return "/";
    return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
}
function dir(path) {
    return clean(path.slice(0, path.lastIndexOf("/") + 1));
}
function ext(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") ? path.slice(dot) : "";
}
function isAbs(path) {
    return path.startsWith("/");
}
function trailingSlashes(path) {
    let end = path.length;
    while (end > 0 && path[end - 1] === "/")
        end--;
    return end;
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  lD: () => (split),
  mK: () => (includes),
  qh: () => (indexOf),
  tl: () => (replaceFirst),
  yh: () => (replaceAll)
});
const MAX_PREFIX = 64;
function indexOf(text, part, from = 0) {
    if (part.length <= MAX_PREFIX)
        return text.indexOf(part, from);
    if (text.length - from < part.length)
        return -1;
    const first = text.indexOf(part.slice(0, MAX_PREFIX), from);
    if (first < 0 || text.startsWith(part, first))
        return first;
    return indexByBorders(text, part, first + 1);
}
function includes(text, part) {
    return indexOf(text, part) >= 0;
}
function split(text, part) {
    if (part.length <= MAX_PREFIX)
        return text.split(part);
    const pieces = [];
    let from = 0;
    for (let at = indexOf(text, part); at >= 0; at = indexOf(text, part, from)) {
        pieces.push(text.slice(from, at));
        from = at + part.length;
    }
    pieces.push(text.slice(from));
    return pieces;
}
function replaceAll(text, part, replacement) {
    return includes(text, part) ? split(text, part).join(replacement) : text;
}
function replaceFirst(text, part, replacement) {
    const at = indexOf(text, part);
    return at < 0 ? text : text.slice(0, at) + replacement + text.slice(at + part.length);
}
function indexByBorders(text, part, from) {
    const borders = bordersOf(part);
    let matched = 0;
    for (let at = from; at < text.length; at++) {
        matched = extended(matched, text.charCodeAt(at), part, borders);
        if (matched === part.length)
            return at + 1 - matched;
    }
    return -1;
}
function bordersOf(part) {
    const borders = new Int32Array(part.length);
    let border = 0;
    for (let at = 1; at < part.length; at++) {
        border = extended(border, part.charCodeAt(at), part, borders);
        borders[at] = border;
    }
    return borders;
}
function extended(matched, unit, part, borders) {
    let length = matched;
    while (length > 0 && part.charCodeAt(length) !== unit)
        length = borders[length - 1];
    return part.charCodeAt(length) === unit ? length + 1 : length;
}


/***/ }),

/***/ 7035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E9: () => (parseDuration),
  K7: () => (quoteBytes),
  Nj: () => (parseNanoseconds),
  _V: () => (formatMs),
  a3: () => (formatDuration)
});
var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9596);

const UNITS = {
    ns: 1n,
    us: 1000n,
    µs: 1000n,
    μs: 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
};
const MAX = 2n ** 63n;
const NANOSECONDS_PER_MS = 1e6;
function parseDuration(text) {
    const read = readDuration(text);
    if (typeof read === "string")
        return { kind: "invalid", message: `time: ${read} ${quoteBytes(text)}` };
    return { kind: "duration", nanoseconds: read, ms: Number(read) / NANOSECONDS_PER_MS };
}
function parseNanoseconds(text) {
    const read = readDuration(text);
    return typeof read === "string" ? undefined : read;
}
const PART = /([0-9]*)(?:\.([0-9]*))?([^0-9.]*)/y;
const INVALID = "invalid duration";
function readDuration(text) {
    const start = /^[-+]/.test(text) ? 1 : 0;
    if (start === text.length)
        return INVALID;
    if (text.slice(start) === "0")
        return 0n;
    let total = 0n;
    for (let at = start; at < text.length;) {
        PART.lastIndex = at;
        const [part, whole = "", fraction = "", unit = ""] = PART.exec(text);
        at += part.length;
        const value = wholeNumber(whole);
        if (whole + fraction === "" || value === undefined)
            return INVALID;
        if (unit === "")
            return "missing unit in duration";
        const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
        if (size === undefined)
            return `unknown unit ${quoteBytes(unit)} in duration`;
        total += value * size + fractionOf(size, fraction);
        if (total > MAX)
            return INVALID;
    }
    if (text.startsWith("-"))
        return -total;
    return total < MAX ? total : INVALID;
}
function wholeNumber(digits) {
    const significant = digits.replace(/^0+/, "");
    if (significant.length > 19)
        return undefined;
    const value = BigInt(significant);
    return value > MAX ? undefined : value;
}
function fractionOf(unit, digits) {
    let fraction = 0n;
    let scale = 1;
    for (const digit of digits) {
        const next = fraction * 10n + BigInt(digit);
        if (fraction > (MAX - 1n) / 10n || next > MAX)
            break;
        fraction = next;
        scale *= 10;
    }
    return BigInt(Math.trunc(Number(fraction) * (Number(unit) / scale)));
}
function formatDuration(nanoseconds) {
    const sign = nanoseconds < 0n ? "-" : "";
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    if (size === 0n)
        return "0s";
    if (size < 1000n)
        return `${sign}${size}ns`;
    if (size < 1000000n)
        return `${sign}${decimal(size, 3)}µs`;
    if (size < 1000000000n)
        return `${sign}${decimal(size, 6)}ms`;
    const minutes = size / 60000000000n;
    const seconds = `${decimal(size % 60000000000n, 9)}s`;
    if (minutes === 0n)
        return sign + seconds;
    return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ""}${minutes % 60n}m${seconds}`;
}
function decimal(value, digits) {
    const text = value.toString().padStart(digits + 1, "0");
    const fraction = text.slice(-digits).replace(/(?<!0)0+$/, "");
    return text.slice(0, -digits) + (fraction && `.${fraction}`);
}
function formatMs(ms) {
    return formatDuration(BigInt(Math.round(ms * NANOSECONDS_PER_MS)));
}
function quoteBytes(text) {
    const quoted = Array.from((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(text), (character) => {
        if (character === '"' || character === "\\")
            return `\\${character}`;
        return character >= " " && character < "\x80" ? character : escapeBytes(character);
    });
    return `"${quoted.join("")}"`;
}
function escapeBytes(character) {
    return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}


/***/ }),

/***/ 375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bl: () => (ADDRESSES_SOURCE),
  F5: () => (parseAddressLines)
});

// UNUSED EXPORTS: MAX_NAME

// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/inputs/url-hosts.ts
var url_hosts = __webpack_require__(505);
// EXTERNAL MODULE: ./src/inputs/url-ports.ts
var url_ports = __webpack_require__(4298);
;// CONCATENATED MODULE: ./src/inputs/url-faults.ts


const ONE_PER_LINE = "expected one address per line";
const ANOTHER = "another URL follows on its line";
function secondUrlFault(afterSlashes) {
    const [path = "", ...query] = afterSlashes.split("?");
    const others = `?${query.join("?")}`.replace(/[?&][\w.~%[\]-]+=[a-z][a-z0-9+.:-]*:\/\//gi, "");
    return path.includes("://") || others.includes("://") ? (0,url_hosts/* wrong */.Qm)(ANOTHER, ONE_PER_LINE) : undefined;
}
function characterFault(url) {
    if (/\s/.test(url))
        return (0,url_hosts/* wrong */.Qm)("it has white space inside", `${ONE_PER_LINE}, and %20 for a blank in a URL`);
    if (/[\p{Cc}\p{Cf}]/u.test(url))
        return (0,url_hosts/* wrong */.Qm)("it has an invisible character inside", ONE_PER_LINE);
    if (/(?![\0-\x7f])[\p{P}\p{S}]/u.test(url))
        return (0,url_hosts/* wrong */.Qm)("it has a punctuation mark beyond ASCII inside", `${ONE_PER_LINE}, and such marks as URLs write them, with %`);
    return undefined;
}
function userFault({ user, hosts, scheme }) {
    if (user.includes("\\") || (hosts.includes("\\") && !/^(?:mssql|sqlserver)$/.test(scheme)))
        return backslash();
    if (!isHostList(user.slice(0, -1)))
        return undefined;
    return (0,url_hosts/* wrong */.Qm)("a comma or semicolon before its @ may end a host", "expected %2C or %3B in a password, or host:port lines");
}
function isHostList(user) {
    const [first = "", ...others] = user.split(/[,;]/);
    if (others.length === 0)
        return false;
    if (/^(?:\[.*|[^:]*(?::\d*)?)$/s.test(first))
        return true;
    if ([first, ...others.slice(0, -1)].some((each) => each.includes("@")))
        return true;
    return /^[^:]*:[A-Za-z0-9-]*$/.test(first) && others.some((each) => each.includes(":"));
}
function restFault(parts) {
    const { scheme, rest, hasSettings } = parts;
    if (rest.includes("@") && !isSettled(parts)) {
        return (0,url_hosts/* wrong */.Qm)("an @ follows behind a delimiter such as / ? or #", "expected %2F, %3F, %23 and %40 for these in a password, %40 in a path, or host:port");
    }
    const [path = ""] = rest.split(hasSettings ? /[?#;]/ : /[?#]/, 1);
    const behind = rest.slice(path.length);
    if (path.includes("\\") || (!hasSettings && behind.includes("\\")))
        return backslash();
    const hasList = LIST_SCHEMES.test(scheme) && path.includes(",");
    if (hasList || namesHost(path, PATH_ITEM) || namesHost(behind.replace(OPTION_LISTS, ""), SETTING_ITEM)) {
        return (0,url_hosts/* wrong */.Qm)("another host follows behind its path", `${ONE_PER_LINE}, or hosts separated by commas before the path`);
    }
    if (!WEB_SCHEMES.test(scheme) && settingNames(rest).some((name) => HOST_SETTINGS.has(name))) {
        return (0,url_hosts/* wrong */.Qm)("a setting behind its hosts names a host, a port or an instance", "expected host:port, or these before the path");
    }
    return undefined;
}
function backslash() {
    return (0,url_hosts/* wrong */.Qm)("it has a backslash inside", "expected %5C in its place");
}
function isSettled({ user, hosts, rest, hasSettings }) {
    const isDotted = /^[^:,.]+\.[^:,]/.test(hosts);
    const hasColon = /^[^:,]+:/.test(hosts);
    const before = rest.slice(0, rest.indexOf("@"));
    const parameter = hasSettings ? /^(?:\/[^?#;]*)?[?;][\w.%-]+=/ : /^(?:\/[^?#]*)?\?[\w.%-]+=/;
    const hasParameter = parameter.test(before);
    if (user !== "")
        return hasParameter && isDotted && hasColon && /^[/;]/.test(rest);
    if (/^(?:\[[^\][:]*:[^\][]*\]|localhost|\d+(?:\.\d+){3})(?:[:,]|$)/i.test(hosts))
        return true;
    return hasParameter ? isDotted || hasSettings || !hasColon : isDotted && !hasColon;
}
const LIST_SCHEMES = /^(?:amqps?|cassandra|clickhouse|kafka|mariadb|memcached|mongodb|mqtts?|mysql|nats|postgres(?:ql)?|rediss?|zookeeper)$/;
const WEB_SCHEMES = /^(?:https?|wss?)$/;
const PATH_ITEM = item("[,;|&+<>\"'\\\\]");
const SETTING_ITEM = item("[,;|<>\"'\\\\]");
function item(separator) {
    const host = "(?:\\[[^\\][]*\\]|[^\\s,;|&+<>\"'\\\\/?#:=@[\\]]+)";
    const user = "(?:[^\\s,;|&+<>\"'\\\\/?#@]*@)?";
    return new RegExp(`${separator}(?:[\\w.-]+=)?(?://)?${user}${host}:([A-Za-z0-9-]+)(?![^/?#,;|&+<>"'\\\\])`, "g");
}
function namesHost(text, item) {
    return [...text.matchAll(item)].some(([, port = ""]) => (0,url_ports/* mayBePort */.UD)(port));
}
const OPTION_LISTS = /[?&](?:readPreferenceTags|authMechanismProperties)=[^&#]*/gi;
const HOST_SETTINGS = new Set([
    "address",
    "addr",
    "althosts",
    "bootstrapservers",
    "datasource",
    "failoverpartner",
    "host",
    "hostaddr",
    "hostname",
    "hosts",
    "instance",
    "instancename",
    "pghost",
    "pgport",
    "port",
    "portnumber",
    "server",
    "servername",
    "servers",
]);
function settingNames(rest) {
    return rest
        .split(/[?&;#]/)
        .slice(1)
        .map((setting) => setting.split("=", 1)[0])
        .map((name) => ((0,url_hosts/* decoded */.DH)(name) ?? name).toLowerCase().replace(/[\s._-]/g, ""));
}

;// CONCATENATED MODULE: ./src/inputs/address-url.ts



function isUrl(text) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|jdbc:)/i.test(text);
}
function readUrl(url) {
    if (/^jdbc:oracle:/i.test(url))
        return readOracle(url);
    const [, written = "", afterSlashes] = /^([^/]*?):\/\/(.*)$/s.exec(url) ?? [];
    if (afterSlashes === undefined)
        return (0,url_hosts/* wrong */.Qm)("no // follows its scheme", url_hosts/* URL_FORM */.Xl);
    const unread = secondUrlFault(afterSlashes) ?? characterFault(url);
    if (unread)
        return unread;
    const words = written.toLowerCase().split(":");
    const scheme = words.find((word) => (0,url_ports/* isKnown */.qE)((0,url_ports/* baseScheme */.fu)(word))) ?? words.at(-1);
    const protocols = scheme.split("+");
    if (protocols.some((protocol) => NOT_OF_TCP.has(protocol))) {
        return (0,url_hosts/* wrong */.Qm)(`it is no TCP that a ${scheme} URL names`, "expected host:port of a port that TCP connects to");
    }
    if (protocols.at(-1) === "srv") {
        return (0,url_hosts/* wrong */.Qm)(`the servers of a ${scheme} URL are SRV records, which are not looked up`, "expected the servers themselves, as host:port lines");
    }
    const isSqlServer = /^(?:mssql|sqlserver)$/.test((0,url_ports/* baseScheme */.fu)(scheme));
    const hasSettings = isSqlServer || words[0] === "jdbc";
    const authority = afterSlashes.split(hasSettings ? /[/?#;]/ : /[/?#]/, 1)[0];
    const hosts = authority.slice(authority.lastIndexOf("@") + 1);
    const parts = {
        scheme: (0,url_ports/* baseScheme */.fu)(scheme),
        user: authority.slice(0, authority.length - hosts.length),
        hosts,
        rest: afterSlashes.slice(authority.length),
        hasSettings,
    };
    if (hosts === "")
        return restFault(parts) ?? (0,url_hosts/* wrong */.Qm)("the host is empty");
    const fault = userFault(parts) ?? restFault(parts);
    if (fault)
        return fault;
    return isSqlServer ? readSqlServer(parts, words[0] === "sqlserver") : (0,url_hosts/* readHosts */.kZ)(hosts.split(","), scheme);
}
const NOT_OF_TCP = new Set([
    ...["data", "dtls", "fd", "file", "icmp", "ip", "ldapi", "npipe", "quic", "sctp", "socket", "stun", "turn"],
    ...["udp", "udp4", "udp6", "unix", "unixgram", "unixpacket", "vsock"],
]);
function readSqlServer({ hosts, rest }, isPathInstance) {
    if (hosts.includes(","))
        return (0,url_hosts/* wrong */.Qm)("a comma follows its host", "expected a colon before the port, and one server");
    const [, host = hosts, port] = /^([^\\:]*)\\[^\\:]*(:\d+)?$/.exec(hosts) ?? [];
    const isNamed = host !== hosts || (isPathInstance && /^\/[^?#;]/.test(rest));
    if (isNamed && port === undefined && !/:\d+$/.test(hosts)) {
        return (0,url_hosts/* wrong */.Qm)("the port of a named instance is not known", "expected the port of the instance, behind a colon");
    }
    return (0,url_hosts/* readHosts */.kZ)([`${host}${port ?? ""}`], "sqlserver");
}
function readOracle(url) {
    const form = "expected //host:1521/service behind the @, or host:port";
    const [before, user] = /^jdbc:oracle:[a-z0-9]+:((?!\/\/)(?:[^/:?#;@]*\/[^@]*)?)@/i.exec(url) ?? [];
    if (before === undefined)
        return (0,url_hosts/* wrong */.Qm)("the host of an Oracle URL follows its @", form);
    const written = url.slice(before.length);
    const target = written.replace(/^(?:tcps?:)?\/\//i, "");
    if (target.startsWith("("))
        return (0,url_hosts/* wrong */.Qm)("the host of an Oracle URL follows its @", form);
    if (/^[a-z][a-z0-9-]*:\/\//i.test(target))
        return (0,url_hosts/* wrong */.Qm)("its host is kept by another server", form);
    const unread = secondUrlFault(target) ?? characterFault(url);
    if (unread)
        return unread;
    if (user !== "" && target.includes("@"))
        return (0,url_hosts/* wrong */.Qm)("it has more than one @", "expected %40 in a password, or host:port");
    const hosts = target.split(/[/?#]/, 1)[0];
    const rest = target.slice(hosts.length);
    const fault = restFault({ scheme: "oracle", user: "", hosts, rest, hasSettings: true });
    if (fault)
        return fault;
    const isAlias = target === written && !hosts.includes(":") && !rest.startsWith("/");
    if (isAlias)
        return (0,url_hosts/* wrong */.Qm)("its host may be an alias of tnsnames.ora", form);
    return (0,url_hosts/* readHosts */.kZ)([hosts.replace(/^([^:]+:\d+):[\w$.-]+(?::(?:dedicated|shared|pooled))?$/i, "$1")], "oracle");
}

// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
;// CONCATENATED MODULE: ./src/inputs/addresses.ts







const ADDRESSES_SOURCE = "input addresses";
function parseAddressLines(text, file = ADDRESSES_SOURCE) {
    const entries = [];
    const problems = [];
    const all = (0,values/* allLines */.bk)(text);
    for (const { text: raw, line, column } of all) {
        const content = raw.replace(/(^|\s)#.*$/s, "").trimEnd();
        const [ambiguous] = /[\v\f\x85\u2028\u2029]/.exec(raw) ?? [];
        const start = { file, line, column };
        if (content === "" && ambiguous === undefined) {
            if (file === ADDRESSES_SOURCE)
                entries.push(...withoutCheck(raw, start, all.length === 1));
            continue;
        }
        const read = ambiguous !== undefined
            ? lineBreak(ambiguous, start)
            : isCutByComment(raw, content)
                ? cutByComment(start)
                : readLine(content, start);
        if (read.kind === "entries") {
            for (const entry of read.entries)
                entries.push(entry);
            if (file === ADDRESSES_SOURCE)
                entries.push(...commentBehind(raw, content, start));
        }
        else {
            problems.push({
                code: "address-syntax",
                severity: "error",
                message: `Cannot read address${file === ADDRESSES_SOURCE && content.length <= MAX_NAME && !(0,address_mask/* isUnspeakable */.q_)(content) ? ` "${(0,address_mask/* maskAddress */.dJ)(content)}"` : ""}: ${read.why}`,
                remedy: read.remedy ?? FORM,
                position: read.position,
            });
        }
    }
    return { value: entries, problems };
}
const FORM = "expected host:port, name=host:port or a URL, an IPv6 host in brackets such as [2001:db8::1]:443";
function lineBreak(character, position) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const why = `U+${code} is a line break to some readers and none to others`;
    return { kind: "wrong", why, remedy: "expected LF or CRLF between addresses", position };
}
function isCutByComment(raw, content) {
    return content !== "" && /^\s+#\S*@\S/.test(raw.slice(content.length));
}
function isAddressBehind(raw, start) {
    const [, behind] = /^#(\S+)$/.exec(raw) ?? [];
    return behind !== undefined && behind.length <= MAX_NAME && readLine(behind, start).kind === "entries";
}
function commentBehind(raw, content, start) {
    const comment = raw.slice(content.length).trimStart();
    const position = { ...start, column: start.column + raw.length - comment.length };
    return hasAddress(comment, position) ? [{ kind: "address-in-comment", position }] : [];
}
function hasAddress(comment, position) {
    return comment
        .split(/\s+|\\n/)
        .map((word) => word.replace(/^#+/, ""))
        .some((word) => word.length <= MAX_NAME && /^@.*[./]|:\/\/|:\d+$/.test(word) && readLine(word, position).kind === "entries");
}
function withoutCheck(raw, start, isOnly) {
    if (isAddressBehind(raw, start))
        return [{ kind: "commented", position: start }];
    if (isOnly && hasAddress(raw, start))
        return [{ kind: "address-in-comment", position: start }];
    return raw === "" || start.column > 1 ? [{ kind: "empty", position: start }] : [];
}
function cutByComment(position) {
    const remedy = "expected %20 and %23 in a password, and a blank behind the # of a comment";
    return { kind: "wrong", why: "an @ follows behind a #", remedy, position };
}
const MAX_NAME = 1_000;
function readLine(content, start) {
    if (content.startsWith("@")) {
        const path = content.slice(1).trim();
        if (path === "")
            return { kind: "wrong", why: "no file is named after @", remedy: "expected @endpoints.txt", position: start };
        return { kind: "entries", entries: [{ kind: "file", file: { path, position: start } }] };
    }
    const equals = isUrl(content) ? -1 : content.indexOf("=");
    const address = content.slice(equals + 1).trim();
    const position = { ...start, column: start.column + content.length - address.length };
    const wrong = (why, remedy) => ({ kind: "wrong", why, position, ...(remedy && { remedy }) });
    const name = equals < 0 ? undefined : content.slice(0, equals).trim();
    if (name === "")
        return wrong("the name before = is empty");
    if ((name?.length ?? 0) > MAX_NAME)
        return wrong(`the name has more than ${MAX_NAME} characters`, "expected name=host:port");
    if (name !== undefined && namesEndpoint(name.normalize("NFKC"))) {
        return wrong("an address is before its =", `${ONE_PER_LINE}; only a URL has a path or query`);
    }
    if (address === "")
        return wrong("the address is empty");
    if (isUrl(address)) {
        const url = readUrl(address);
        if (url.kind === "wrong")
            return wrong(url.why, url.remedy);
        const checks = url.addresses.map((each) => ({
            name: name === undefined ? each : url.addresses.length === 1 ? name : `${name} (${each})`,
            address: { value: each, position },
        }));
        return { kind: "entries", entries: checks.map((check) => ({ kind: "check", check })) };
    }
    const fault = addressFault(address);
    if (fault)
        return wrong(fault.why, fault.remedy);
    const value = asciiAddress(address);
    if (value === undefined)
        return wrong("the host has no ASCII form");
    const check = { name: name ?? address, address: { value, position } };
    return { kind: "entries", entries: [{ kind: "check", check }] };
}
function namesEndpoint(name) {
    if (name.startsWith("//") || name.includes("://"))
        return true;
    const outside = name.replace(/\([^()]*\)$/, "");
    return [...outside.matchAll(/[^\s,;|:]\s?:([A-Za-z0-9-]+)[^\w.-]/g)].some(([, port = ""]) => (0,url_ports/* mayBePort */.UD)(port));
}
function addressFault(address) {
    if (/[,;]/.test(address))
        return { why: "it has a comma or semicolon inside", remedy: ONE_PER_LINE };
    if (/\s/.test(address))
        return { why: "it has white space inside", remedy: ONE_PER_LINE };
    if (address.includes("***")) {
        return {
            why: "*** stands in place of a secret",
            remedy: "expected the address itself; a runner prints secrets as ***, so do not copy it from a log",
        };
    }
    if (address.includes("@"))
        return { why: "it has a user before the host", remedy: "expected host:port without it" };
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return { why: split.message.replace(/^address .*: /s, "") };
    if (split.host === "")
        return { why: "the host is empty" };
    if (split.port === "")
        return { why: "the port is empty" };
    if (/[/?#\\]/.test(split.port))
        return { why: "a path follows the port" };
    if (split.host.includes("="))
        return { why: "the host has an = inside", remedy: "expected one name before the address" };
    return undefined;
}
function asciiAddress(address) {
    if (/^[\0-\x7f]*$/.test(address))
        return address;
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return undefined;
    const host = (0,url_hosts/* asciiHost */.Ak)(split.host);
    return host === undefined ? undefined : (0,net/* joinHostPort */.qw)(host, split.port);
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (printDefaultName),
  Z: () => (hideDefaultName)
});
function printDefaultName({ job, values, labels }) {
    return `${job} (${values})${labels}`;
}
function hideDefaultName(name, hide) {
    const values = hide(name.values);
    if (values === name.values || values.endsWith(name.digest))
        return { ...name, values };
    return { ...name, values: `${values}, ${name.digest}` };
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FA: () => (blankProblems),
  kr: () => (emptyLineProblems),
  z3: () => (isBlank)
});
var _expect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);
var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);


const PATH = "a path or a glob";
const LISTS = {
    spec: PATH,
    "context-file": PATH,
    values: PATH,
    "lint-contexts": "name=file",
    merge: PATH,
    expect: "a name",
    allow: "a pattern",
    deny: "a pattern",
};
function blankProblems(names, get) {
    return names
        .filter((name) => !(name in LISTS) && name !== "addresses" && isBlank(get(name)))
        .map((name) => unset(name, "blanks alone", "give a value, or no text at all where it may be left out"));
}
function isBlank(text) {
    return text !== "" && text.trim() === "";
}
function emptyLineProblems(get) {
    return Object.keys(LISTS).flatMap((name) => {
        const given = get(name);
        const isJson = name === "expect" && (0,_expect_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonList */ .P)(given);
        const empty = isJson ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .allLines */ .bk)(given).find(({ text }) => text === "");
        if (empty === undefined)
            return [];
        const use = LISTS[name] === PATH ? " as a path" : "";
        return [unset(name, `an empty line${use}, line ${empty.line}`, `expected ${LISTS[name]} in each line`)];
    });
}
function unset(name, what, remedy) {
    const message = `Cannot use ${what}; an unset variable?`;
    return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy };
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isJsonList),
  t: () => (parseExpect)
});
var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);

function parseExpect(text) {
    if (/^\d{1,6}$/.test(text) && Number(text) > 0)
        return { kind: "value", value: { kind: "count", count: Number(text) } };
    const isJson = isJsonList(text);
    const names = isJson ? jsonNames(text) : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text).map((line) => line.text);
    if (names === undefined || names.length === 0 || (!isJson && names.length === 1 && /^[+-]?\d+$/.test(text))) {
        return {
            kind: "wrong",
            accepted: 'a number of reports above 0, or names: one a line, or JSON such as ["eu-1", "us-1"]',
        };
    }
    if (new Set(names).size < names.length)
        return { kind: "wrong", accepted: "each name once; all shards of a run have its name" };
    return { kind: "value", value: { kind: "names", names } };
}
function isJsonList(text) {
    return text.trimStart().startsWith("[");
}
function jsonNames(text) {
    try {
        const parsed = JSON.parse(text);
        return Array.isArray(parsed) && parsed.every((name) => typeof name === "string" && name !== "")
            ? parsed
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (commentModes),
  V0: () => (inputDefaults),
  Ko: () => (readInputs)
});

// UNUSED EXPORTS: MAX_RETRIES, failOnValues, lintFormats, policyModes, reportFormats

// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/problem/hidden.ts
var problem_hidden = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/inputs/addresses.ts + 2 modules
var inputs_addresses = __webpack_require__(375);
;// CONCATENATED MODULE: ./src/inputs/contradictions.ts
function contradictions(inputs, { hasPatterns }) {
    const { mode, policyMode, failOn, baseline, redact, retries, retryDelayMs, waitMs, holdMs } = inputs;
    const problems = [];
    if (waitMs !== undefined && holdMs >= waitMs && holdMs > 0) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input hold",
            message: "Cannot hold a connection for as long as wait lasts: no try could end in time",
            remedy: "expected a hold shorter than wait",
        });
    }
    if (failOn === "new" && baseline === undefined) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input fail-on",
            message: 'Cannot use "new" without a baseline: it is not known which failures are new',
            remedy: "expected baseline to name the JSON report of an earlier run",
        });
    }
    if ((failOn === "new" || baseline !== undefined) && redact) {
        const other = failOn === "new" ? 'fail-on "new"' : "baseline";
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input redact",
            message: `Cannot use redact together with ${other}: the host of a check may be another one than in the baseline`,
            remedy: "expected one of them",
        });
    }
    if (policyMode === "audit" && mode !== "merge" && !hasPatterns) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input policy-mode",
            message: 'Cannot use "audit" without allow and deny: nothing would be reported',
            remedy: "give the patterns to try as allow or deny",
        });
    }
    if (mode === "lint" && redact) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input redact",
            message: "Cannot use redact with mode lint, whose messages quote addresses",
            remedy: "expected mode run or merge",
        });
    }
    if (waitMs !== undefined && retryDelayMs === 0) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input retry-delay",
            message: "Cannot use a retry-delay of 0 with wait: targets would be dialed without a pause for the whole wait",
            remedy: "expected a duration above 0, such as 1s",
        });
    }
    if (retries > 0 && waitMs !== undefined) {
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input wait",
            message: "Cannot use wait together with retries",
            remedy: "expected one of them",
        });
    }
    return problems;
}
function modeProblems(inputs) {
    const { mode, lintContexts } = inputs;
    if (mode === undefined)
        return [];
    const ofLint = mode !== "lint" && lintContexts.length > 0 ? [unusedIn(mode, "lint-contexts", "lint")] : [];
    return [...ofLint, ...mergeProblems(inputs)];
}
function unusedIn(mode, name, wanted) {
    const message = `Cannot use ${name} with mode ${mode}`;
    return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy: `expected mode ${wanted}` };
}
function mergeProblems({ mode, spec, addresses, merge, expect }) {
    if (mode !== "merge") {
        const unused = [...(merge.length > 0 ? ["merge"] : []), ...(expect ? ["expect"] : [])];
        return unused.map((name) => unusedIn(mode, name, "merge"));
    }
    const missing = {
        code: "input-missing",
        severity: "error",
        where: "input merge",
        message: "Nothing to merge",
        remedy: "give the JSON reports of runs, such as reports/*.json",
    };
    const unused = [...(spec.length > 0 ? ["spec"] : []), ...(addresses.length > 0 ? ["addresses"] : [])];
    return [
        ...(merge.length === 0 ? [missing] : []),
        ...unused.map((name) => {
            const message = `Cannot use ${name} with mode merge: it reads reports and dials nothing`;
            return { code: "input-value", severity: "error", where: `input ${name}`, message, remedy: `expected no ${name}` };
        }),
    ];
}

// EXTERNAL MODULE: ./src/inputs/empty-lines.ts
var empty_lines = __webpack_require__(169);
// EXTERNAL MODULE: ./src/inputs/expect.ts
var expect = __webpack_require__(1601);
// EXTERNAL MODULE: ./src/problem/setting-parts.ts
var setting_parts = __webpack_require__(4221);
// EXTERNAL MODULE: ./src/inputs/values.ts
var values = __webpack_require__(9290);
;// CONCATENATED MODULE: ./src/inputs/lint-contexts.ts


const MAX_LINT_CONTEXTS = 50;
const MAX_CONTEXT_NAME = 100;
const AUTHORITY = /@(?:\/\/|[^/@:]*:\d)/;
function faultOf({ name, file }, before) {
    if (name === "" || file === "")
        return "the name or the file is missing";
    if (name.length > MAX_CONTEXT_NAME)
        return `the name has more than ${MAX_CONTEXT_NAME} characters`;
    if (/[^ \P{Z}]|\p{C}/u.test(name))
        return "the name has characters that cannot be seen";
    if (AUTHORITY.test(file))
        return "what its first = divides may be a secret";
    if (/[:@?;]/.test(name) || setting_parts/* SECRET_SETTING */.o.test(`${name}=`))
        return "what follows such a name may be a secret";
    if (before.some((context) => context.name === name))
        return `the name ${name} is given twice`;
    return before.length === MAX_LINT_CONTEXTS ? `there are more than ${MAX_LINT_CONTEXTS}` : undefined;
}
function parseLintContexts(text) {
    const contexts = [];
    const problems = [];
    for (const { text: line } of (0,values/* lines */.Mn)(text)) {
        const equals = line.indexOf("=");
        const name = line.slice(0, Math.max(equals, 0)).trim();
        const file = line.slice(equals + 1).trim();
        const fault = faultOf({ name, file }, contexts);
        if (fault === undefined)
            contexts.push({ name, file });
        else
            problems.push({
                code: "input-value",
                severity: "error",
                where: "input lint-contexts",
                message: `Cannot use ${JSON.stringify(line)}: ${fault}`,
                remedy: "expected name=file such as join=contexts/join.yaml, each name once",
            });
    }
    return { value: contexts, problems };
}

;// CONCATENATED MODULE: ./src/inputs/named-paths.ts
const ofPaths = [
    "mode",
    "working-directory",
    "spec",
    "installer",
    "context-file",
    "values",
    "lint-contexts",
    "merge",
    "baseline",
    "template",
    "report",
];
function decidesOnPaths({ where }) {
    return ofPaths.some((name) => where === `input ${name}`);
}

// EXTERNAL MODULE: ./src/inputs/patterns.ts
var patterns = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/inputs/report-targets.ts
var report_targets = __webpack_require__(8521);
// EXTERNAL MODULE: ./src/inputs/shard.ts
var shard = __webpack_require__(3450);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/inputs/working-directory.ts


function parseWorkingDirectory(text) {
    if (/[*?[\]{}!\n]/.test(text))
        return { kind: "wrong", accepted: "one folder, without the characters *?[]{}!" };
    if ((0,values/* hasEmptyPart */.Js)(text))
        return { kind: "wrong", accepted: "a folder without empty parts" };
    return { kind: "value", value: text };
}
function inWorkingDirectory(inputs, directory) {
    const at = (given) => pathIn(directory, given);
    const one = (key) => inputs[key] === undefined ? {} : { [key]: at(inputs[key]) };
    const targets = (list) => list.map((target) => ({ ...target, path: at(target.path) }));
    return {
        ...inputs,
        spec: inputs.spec.map(at),
        contextFile: inputs.contextFile.map(at),
        values: inputs.values.map(at),
        merge: inputs.merge.map(at),
        ...one("installer"),
        ...one("baseline"),
        ...one("template"),
        lintContexts: inputs.lintContexts.map((context) => ({ ...context, file: at(context.file) })),
        reports: targets(inputs.reports),
        lintReports: targets(inputs.lintReports),
        addresses: inputs.addresses.map((entry) => entry.kind === "file" ? { ...entry, file: { ...entry.file, path: at(entry.file.path) } } : entry),
    };
}
function pathIn(directory, given, { isAbsolute } = (external_node_path_default())) {
    const trimmed = given.trim();
    if (directory === "" || trimmed === "" || trimmed === "-" || isAbsolute(trimmed))
        return given;
    return `${directory.replace(/(?<![\\/])[\\/]+$/, "")}/${trimmed}`;
}

;// CONCATENATED MODULE: ./src/inputs/inputs.ts














const MAX_RETRIES = 1_000;
const failOnValues = ["fail", "warn", "new", "never"];
const reportFormats = [
    "json",
    "junit",
    "tap",
    "prometheus",
    "markdown",
    "html",
    "troubleshoot-json",
    "troubleshoot-yaml",
    "firewall",
];
const policyModes = ["enforce", "audit"];
const commentModes = ["off", "on-failure", "on-change", "always"];
const lintFormats = ["json", "sarif", "gitlab-codequality"];
const inputDefaults = {
    mode: "run",
    "working-directory": "",
    spec: "",
    addresses: "",
    installer: "",
    context: "",
    "context-file": "",
    values: "",
    set: "",
    "lint-contexts": "",
    "join-checks": "false",
    shard: "",
    merge: "",
    expect: "",
    timeout: "10s",
    retries: "0",
    "retry-delay": "1s",
    wait: "",
    hold: "0",
    "max-duration": "",
    concurrency: "auto",
    resolver: "auto",
    "ip-family": "auto",
    allow: "",
    deny: "",
    "policy-mode": "enforce",
    "fail-on": "fail",
    baseline: "",
    name: "",
    summary: "true",
    annotations: "true",
    comment: "off",
    template: "",
    redact: "false",
    report: "",
};
function readInputs(get, { contexts = [get("context")] } = {}) {
    const names = Object.keys(inputDefaults);
    const problems = [...(0,empty_lines/* blankProblems */.FA)(names, get), ...(0,empty_lines/* emptyLineProblems */.kr)(get)];
    const text = (name) => get(name).trim() || inputDefaults[name];
    const redacts = (0,values/* boolean */.zM)(text("redact"));
    const isHiding = redacts.kind === "wrong" || redacts.value || (0,empty_lines/* isBlank */.z3)(get("redact"));
    const shown = (problem) => (isHiding ? (0,problem_hidden/* hideProblem */.I)(problem) : problem);
    const parse = (name, parser) => {
        const given = text(name);
        const parsed = parser(given);
        if (parsed.kind === "value")
            return parsed.value;
        problems.push({
            code: "input-value",
            severity: "error",
            where: `input ${name}`,
            message: `Cannot use ${isHiding ? "its value" : spoken(given)}`,
            remedy: `expected ${parsed.accepted}`,
        });
        return undefined;
    };
    const list = (name) => (0,values/* lines */.Mn)(get(name)).map((line) => line.text);
    const optional = (key, name, parser) => (text(name) === "" ? {} : { [key]: parse(name, parser) });
    const addresses = (0,inputs_addresses/* parseAddressLines */.F5)(get("addresses"));
    const allow = (0,patterns/* parsePatterns */.Z7)("allow", get("allow"));
    const deny = (0,patterns/* parsePatterns */.Z7)("deny", get("deny"));
    const lintContexts = parseLintContexts(get("lint-contexts"));
    const spec = list("spec");
    const mode = parse("mode", (0,values/* choice */.Yq)(["run", "lint", "merge"]));
    if ((mode === "run" || mode === "lint") &&
        spec.length === 0 &&
        addresses.value.length + addresses.problems.length === 0 &&
        text("join-checks") === "false") {
        problems.push({
            code: "input-missing",
            severity: "error",
            where: "input spec",
            message: "Nothing to check",
            remedy: "give a HostPreflight file as spec, or host:port lines as addresses",
        });
    }
    const targets = (formats) => {
        const parsed = (0,report_targets/* reportTargets */.RV)(list("report"), formats);
        for (const problem of parsed.problems)
            problems.push(shown(problem));
        return parsed.value;
    };
    const inputs = {
        mode,
        ...optional("workingDirectory", "working-directory", parseWorkingDirectory),
        spec,
        addresses: addresses.value,
        ...optional("installer", "installer", values/* path */.Ae),
        contexts: contexts.filter((context) => context.trim() !== ""),
        contextFile: list("context-file"),
        values: list("values"),
        set: list("set"),
        lintContexts: lintContexts.value,
        joinChecks: parse("join-checks", values/* boolean */.zM),
        ...optional("shard", "shard", shard/* parseShard */.u),
        merge: list("merge"),
        ...optional("expect", "expect", expect/* parseExpect */.t),
        timeoutMs: parse("timeout", values/* duration */.p0) || null,
        concurrency: parse("concurrency", concurrency),
        retries: parse("retries", (0,values/* count */.U9)(0, MAX_RETRIES)),
        retryDelayMs: parse("retry-delay", values/* duration */.p0),
        ...optional("waitMs", "wait", values/* duration */.p0),
        holdMs: parse("hold", values/* duration */.p0),
        ...optional("maxDurationMs", "max-duration", values/* duration */.p0),
        resolver: parse("resolver", (0,values/* choice */.Yq)(["auto", "go", "system"])),
        ipFamily: parse("ip-family", ipFamily),
        policy: { allow: allow.value, deny: deny.value },
        policyMode: parse("policy-mode", (0,values/* choice */.Yq)(policyModes)),
        failOn: parse("fail-on", (0,values/* choice */.Yq)(failOnValues)),
        ...optional("baseline", "baseline", values/* path */.Ae),
        name: parse("name", values/* runName */.rt),
        summary: parse("summary", values/* boolean */.zM),
        annotations: parse("annotations", values/* boolean */.zM),
        comment: parse("comment", (0,values/* choice */.Yq)(commentModes)),
        ...optional("template", "template", values/* path */.Ae),
        redact: parse("redact", values/* boolean */.zM),
        reports: mode === "lint" ? [] : targets(reportFormats),
        lintReports: mode === "lint" ? targets(lintFormats) : [],
    };
    const all = [
        ...problems,
        ...[addresses, allow, deny, lintContexts].flatMap((parsed) => parsed.problems.map(shown)),
        ...contradictions(inputs, { hasPatterns: get("allow") + get("deny") !== "" }),
        ...modeProblems(inputs),
    ];
    const placed = () => inWorkingDirectory(inputs, inputs.workingDirectory ?? "");
    if (!(0,checked/* hasErrors */.Cs)(all))
        return { value: placed(), problems: all };
    return { value: undefined, problems: all, ...(all.some(decidesOnPaths) ? {} : { paths: placed() }) };
}
function ipFamily(text) {
    const parsed = (0,values/* choice */.Yq)(["auto", "4", "6"])(text);
    if (parsed.kind === "wrong")
        return parsed;
    return { kind: "value", value: parsed.value === "auto" ? "auto" : parsed.value === "4" ? 4 : 6 };
}
function concurrency(text) {
    if (text === "auto")
        return { kind: "value", value: "auto" };
    const parsed = (0,values/* count */.U9)(1)(text);
    return parsed.kind === "value" ? parsed : { kind: "wrong", accepted: `auto or ${parsed.accepted}` };
}
function spoken(value) {
    const [scheme] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value) ?? [];
    if (scheme !== undefined)
        return `"${scheme}…"`;
    return (0,address_mask/* isUnspeakable */.q_)(value) ? "its value" : JSON.stringify(value);
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  MH: () => (plainName),
  O6: () => (reaches),
  Z7: () => (parsePatterns)
});
/* unused harmony exports MAX_PATTERNS, networkAddress */
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8279);
var _url_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(505);
var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);




function reaches({ from, to }, port) {
    return from <= port && port <= to;
}
const MAX_PATTERNS = 1_000;
const EVERY_PORT = { from: 0, to: 65_535 };
const ACCEPTED = "expected a host, *.host, an IP address or a CIDR, each with an optional :port or :from-to, such as *.example.com:443 or [2001:db8::/32]:8000-8080";
function parsePatterns(input, text) {
    const patterns = [];
    const problems = [];
    const wrong = (code, message, remedy, position) => problems.push({ code, severity: "error", message, remedy, position });
    const all = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(text);
    for (const { text: line, line: number, column } of all.slice(0, MAX_PATTERNS)) {
        const position = { file: `input ${input}`, line: number, column };
        const pattern = parsePattern(line);
        if ("ports" in pattern)
            patterns.push({ ...pattern, position });
        else
            wrong("policy-pattern", `Cannot read ${described(input, line, pattern)}`, pattern.remedy ?? ACCEPTED, position);
    }
    const surplus = all[MAX_PATTERNS];
    if (surplus) {
        const { line, column } = surplus;
        const message = `${input} has ${all.length} patterns`;
        const remedy = `expected at most ${MAX_PATTERNS}; networks cover many addresses, *.host many names`;
        wrong("policy-limit", message, remedy, { file: `input ${input}`, line, column });
    }
    return { value: patterns, problems };
}
function described(input, line, { fault }) {
    if (!(0,_problem_address_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnspeakable */ .q_)(line))
        return `${input} pattern ${JSON.stringify(line)}: ${fault}`;
    return `${input} pattern: ${fault.replace(/"(?:[^"\\]|\\.)*"?/gs, "it")}`;
}
function parsePattern(text) {
    const split = splitPorts(text);
    if ("fault" in split)
        return split;
    const ports = split.ports === undefined ? EVERY_PORT : parsePorts(split.ports);
    if ("fault" in ports)
        return ports;
    const host = split.bracketed || /[:/]|^[\d.]+$/.test(split.host) ? parseNetwork(split.host) : parseName(split.host);
    if ("fault" in host)
        return host;
    return { ...host, text, ports };
}
function splitPorts(text) {
    if (text.includes("://"))
        return { fault: "it has a scheme" };
    if (text.startsWith("[")) {
        const match = /^\[([^[\]]*)\](?::(.*))?$/.exec(text);
        if (!match)
            return { fault: "the bracket is not closed, or something other than :port follows it" };
        const [, host = "", ports] = match;
        if (!host.includes(":"))
            return { fault: "brackets are for IPv6 addresses" };
        return { host, bracketed: true, ...(ports === undefined ? {} : { ports }) };
    }
    const colons = text.split(":").length - 1;
    if (colons < 2) {
        const [host = "", ports] = text.split(":");
        return { host, bracketed: false, ...(ports === undefined ? {} : { ports }) };
    }
    return ambiguousPort(text) ?? { host: text, bracketed: false };
}
function ambiguousPort(text) {
    const match = /^(.*):(\d+(?:-\d+)?)$/.exec(text);
    const [, host = "", ports = ""] = match ?? [];
    const address = host.replace(/\/\d+$/, "");
    if (!(0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(address))
        return undefined;
    const whole = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(text) ? `[${text}], or ` : "";
    return {
        fault: "it is not clear where the address ends and the port begins",
        remedy: `expected ${whole}[${host}]:${ports}`,
    };
}
function parsePorts(text) {
    const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (!match || to > 65_535 || from > 65_535)
        return { fault: `${JSON.stringify(text)} is not a port between 0 and 65535` };
    if (to === 0)
        return { fault: "port 0 is never dialed", remedy: "leave the port out for every port" };
    if (from > to)
        return { fault: `the ports ${text} run backwards`, remedy: `expected ${to}-${from}` };
    return { from, to };
}
function parseName(text) {
    const below = text.startsWith("*.");
    const name = plainName(below ? text.slice(2) : text);
    if (text === "*")
        return { fault: "it names no host", remedy: "expected 0.0.0.0/0 and ::/0 for every address" };
    if (text === "")
        return { fault: "the host is empty" };
    if (name.includes("*"))
        return { fault: "* is only allowed as the first label", remedy: "expected *.host" };
    if (!(0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .isDomainName */ .an)(name) || name.endsWith("."))
        return { fault: `${JSON.stringify(below ? text.slice(2) : text)} is not a host name and not an IP address` };
    if (/(^|\.)(\d+|0x[0-9a-f]*)$/.test(name))
        return { fault: `${JSON.stringify(text)} is not an IP address` };
    return { kind: "name", name, below };
}
function plainName(name) {
    const isOfLetters = /[^ -~]/.test(name) && /^[\w.\u0080-\u{10ffff}-]*$/u.test(name);
    const ascii = isOfLetters ? ((0,_url_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .asciiHost */ .Ak)(name) ?? name) : name;
    return ascii.toLowerCase().replace(/\.$/, "");
}
function parseNetwork(text) {
    const [literal = "", bits, ...more] = text.split("/");
    const parsed = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(literal);
    if (!parsed || more.length > 0)
        return { fault: `${JSON.stringify(text)} is not an IP address and not a CIDR` };
    if (parsed.zone !== "")
        return { fault: "a pattern has no zone", remedy: `expected ${parsed.ip}, which covers every zone` };
    const { ip: address, family } = parsed;
    const shift = family === 4 && literal.includes(":") ? 96 : 0;
    const width = family === 4 ? 32 : 128;
    if (bits === undefined)
        return { kind: "network", address, prefix: width };
    const prefix = /^\d{1,3}$/.test(bits) ? Number(bits) - shift : Number.NaN;
    if (!(prefix >= 0 && prefix <= width)) {
        return {
            fault: `/${bits} is not a prefix length for ${literal}`,
            remedy: `expected /${shift} to /${shift + width}`,
        };
    }
    const network = networkAddress(parsed, prefix);
    if (network === address)
        return { kind: "network", address, prefix };
    const remedy = `expected ${network}/${prefix} for the network, ${address} for the address`;
    return { fault: `${address} is inside the network and not its first address`, remedy };
}
function networkAddress(address, prefix) {
    const kept = (byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, prefix - 8 * at)));
    return (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBytes */ .uK)((0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(address).map(kept)).ip;
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RV: () => (reportTargets),
  xi: () => (samePaths)
});
/* unused harmony export MAX_REPORTS */
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _problem_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9290);



const MAX_REPORTS = 100;
function reportTargets(lines, formats) {
    if (lines.length > MAX_REPORTS)
        return tooMany(lines.length);
    const { value, problems } = (0,_problem_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .gather */ .kg)(lines.map((line) => reportTarget(line, formats)));
    const targets = value.flat();
    return { value: targets, problems: [...problems, ...samePaths(targets)] };
}
function tooMany(lines) {
    const problem = {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot use ${lines} lines`,
        remedy: `expected at most ${MAX_REPORTS} reports`,
    };
    return { value: [], problems: [problem] };
}
function reportTarget(line, formats) {
    const equals = line.indexOf("=");
    const format = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(formats)(line.slice(0, Math.max(equals, 0)).trim());
    const text = line.slice(equals + 1).trim();
    if (equals <= 0 || format.kind === "wrong" || text === "")
        return unusable(line, `format=path such as json=reports/gate.json, the format one of ${formats.join(", ")}`);
    const path = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(text);
    if (path.kind === "wrong")
        return unusable(line, path.accepted);
    const notPath = acceptedInPlaceOf(path.value, formats);
    if (notPath !== undefined)
        return unusable(line, notPath);
    return { value: [{ format: format.value, path: path.value }], problems: [] };
}
function acceptedInPlaceOf(text, formats) {
    if (/[/\\]$/.test(text))
        return "the path of a file, not of a folder";
    if (/\s#/.test(text))
        return "a path; a line of report has no comment";
    if (/^~\/|\$(?:[A-Za-z_]|\{)/.test(text))
        return "a path without ~ and $NAME, which only a shell replaces";
    const isList = [...text.matchAll(/[,;\s]([a-z-]+)=/g)].some(([, format = ""]) => formats.includes(format));
    return isList ? "one report a line" : undefined;
}
function unusable(line, accepted) {
    const problem = {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot use ${JSON.stringify(line)}`,
        remedy: `expected ${accepted}`,
    };
    return { value: [], problems: [problem] };
}
function samePaths(targets, pathOf = ({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(path)) {
    const paths = targets.map(pathOf);
    return targets
        .filter((_, index) => paths.indexOf(paths[index]) < index)
        .map(({ format, path }) => ({
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot write ${format} to ${path}: another report goes there`,
        remedy: "expected a path of its own for each report",
    }));
}


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (MAX_SHARDS),
  u: () => (parseShard)
});
const MAX_SHARDS = 1_000;
function parseShard(text) {
    const [, index = 0, count = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(text)?.map(Number) ?? [];
    if (index >= 1 && index <= count && count <= MAX_SHARDS)
        return { kind: "value", value: { index, count } };
    return { kind: "wrong", accepted: `i/n such as 2/4, with i from 1 to n and n at most ${MAX_SHARDS}` };
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ak: () => (asciiHost),
  DH: () => (decoded),
  Qm: () => (wrong),
  Xl: () => (URL_FORM),
  _4: () => (MAX_HOST),
  kZ: () => (readHosts)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _url_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4298);


const URL_FORM = "expected hosts separated by commas, each with its port behind a colon, an IPv6 host in brackets";
function wrong(why, remedy) {
    return { kind: "wrong", why, ...(remedy === undefined ? {} : { remedy }) };
}
function readHosts(hosts, scheme) {
    const addresses = [];
    for (const written of hosts) {
        const [whole, bracketed, plain, port = ""] = /^(?:\[([^\][]*)\]|([^:\][]*))(?::(\d*))?$/.exec(written) ?? [];
        if (whole === undefined) {
            return /^[^:\][]*:[^:]*$/.test(written)
                ? wrong("the port of a URL is a number", URL_FORM)
                : wrong("its hosts cannot be read", URL_FORM);
        }
        const host = bracketed === undefined ? plainHost(plain) : ipv6Host(bracketed);
        if (typeof host !== "string")
            return host;
        if (port === "" && (0,_url_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortless */ .Xk)(scheme)) {
            return wrong(`a ${scheme} URL has no default port`, "expected a port behind each host");
        }
        const wanted = port === "" ? (0,_url_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPort */ .L5)((0,_url_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .baseScheme */ .fu)(scheme)) : port;
        if (wanted === undefined) {
            return wrong("the default port of its scheme is not known", "expected a port behind each host");
        }
        addresses.push((0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .joinHostPort */ .qw)(host, wanted));
    }
    return { kind: "addresses", addresses: [...new Set(addresses)] };
}
function plainHost(written) {
    const host = asciiHost(written);
    if (host === undefined)
        return wrong("a host has no ASCII form");
    if (host === "")
        return wrong("the host is empty");
    if (host.includes("%"))
        return wrong("a host has percent-encoded characters");
    return /^[A-Za-z0-9._-]+$/.test(host) ? host : wrong("its hosts cannot be read", URL_FORM);
}
function ipv6Host(written) {
    const [, ip, zone] = /^([0-9a-f.]*:[0-9a-f:.]*)(?:%(.*))?$/is.exec(written) ?? [];
    if (ip === undefined)
        return wrong("its hosts cannot be read", URL_FORM);
    if (zone === undefined)
        return ip;
    const name = zone.startsWith("25") ? decoded(zone.slice(2)) : zone;
    if (name === undefined || !/^[A-Za-z0-9._~-]+$/.test(name)) {
        return wrong("the zone of an IPv6 host cannot be read", "expected one such as [fe80::1%25eth0]");
    }
    return `${ip}%${name}`;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
const MAX_HOST = 253;
function asciiHost(host) {
    if (/^[\0-\x7f]*$/.test(host))
        return host;
    if (host.length > MAX_HOST)
        return undefined;
    const ascii = process.getBuiltinModule("node:url").domainToASCII(host);
    return ascii === "" ? undefined : ascii;
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  L5: () => (defaultPort),
  UD: () => (mayBePort),
  Xk: () => (isPortless),
  fu: () => (baseScheme),
  qE: () => (isKnown),
  qG: () => (builtinServices)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

const defaultPorts = {
    amqp: 5672,
    amqps: 5671,
    cassandra: 9042,
    clickhouse: 9000,
    ftp: 21,
    ftps: 990,
    git: 9418,
    http: 80,
    https: 443,
    imap: 143,
    imaps: 993,
    kafka: 9092,
    ldap: 389,
    ldaps: 636,
    mariadb: 3306,
    memcached: 11211,
    mongodb: 27017,
    mqtt: 1883,
    mqtts: 8883,
    mssql: 1433,
    mysql: 3306,
    nats: 4222,
    oracle: 1521,
    pop3: 110,
    pop3s: 995,
    postgres: 5432,
    postgresql: 5432,
    redis: 6379,
    rediss: 6379,
    sftp: 22,
    smtp: 25,
    smtps: 465,
    sqlserver: 1433,
    ssh: 22,
    tcp: null,
    tls: null,
    ws: 80,
    wss: 443,
    zookeeper: 2181,
};
const TRANSPORTS = new Set(["tcp", "tls"]);
function defaultPort(scheme) {
    return (isKnown(scheme) ? defaultPorts[scheme] : null) ?? undefined;
}
function isKnown(scheme) {
    return Object.hasOwn(defaultPorts, scheme);
}
function isPortless(scheme) {
    const [base = "", driver] = scheme.split("+", 2);
    if (driver === undefined)
        return isKnown(base) && defaultPorts[base] === null;
    return isKnown(base) && (driver === "sentinel" || (isKnown(driver) && !TRANSPORTS.has(driver)));
}
function baseScheme(scheme) {
    return isKnown(scheme) ? scheme : scheme.split("+", 1)[0];
}
const builtinServices = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseServices */ .En)("");
function mayBePort(word) {
    const name = word.toLowerCase();
    return /^\d+$/.test(word) || isKnown(name) || builtinServices.has(name);
}


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (path),
  Js: () => (hasEmptyPart),
  Mn: () => (lines),
  U9: () => (count),
  Yq: () => (choice),
  bk: () => (allLines),
  p0: () => (duration),
  rt: () => (runName),
  tV: () => (MAX_RUN_NAME),
  zM: () => (boolean)
});
var _go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7035);

function value(value) {
    return { kind: "value", value };
}
function wrong(accepted) {
    return { kind: "wrong", accepted };
}
function boolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return value(true);
    if (/^(false|False|FALSE)$/.test(text))
        return value(false);
    return wrong("true or false");
}
function choice(accepted) {
    return (text) => {
        const found = accepted.find((candidate) => candidate === text);
        return found === undefined ? wrong(oneOf(accepted)) : value(found);
    };
}
function count(minimum, maximum = 999_999_999) {
    return (text) => {
        const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
        if (number >= minimum && number <= maximum)
            return value(number);
        const most = maximum === 999_999_999 ? "" : ` and at most ${maximum}`;
        return wrong(`a whole number of at least ${minimum}${most}`);
    };
}
const MAX_RUN_NAME = 1_000;
function runName(text) {
    return text.length <= MAX_RUN_NAME ? value(text) : wrong(`at most ${MAX_RUN_NAME} characters`);
}
function duration(text) {
    const parsed = (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (parsed.kind === "duration" && parsed.ms >= 0)
        return value(parsed.ms);
    return wrong("a Go duration that is not negative, such as 500ms, 10s or 1m30s");
}
function lines(text) {
    return allLines(text).filter(({ text }) => text !== "");
}
function allLines(text) {
    if (text === "")
        return [];
    return text
        .replace(/(?:\r\n|\r|\n)[ \t]*$/, "")
        .split(/\r\n|\r|\n/)
        .map((raw, index) => ({ text: raw.trim(), line: index + 1, column: raw.length - raw.trimStart().length + 1 }));
}
function hasEmptyPart(path, platform = process.platform) {
    const rest = platform === "win32" ? path.replace(/^\/\/(?=[^/])/, "") : path;
    return /^(?:""|'')$/.test(rest.trim()) || rest.includes("//");
}
function path(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return wrong("a path; a URL is not fetched, and nothing is sent to one");
    return hasEmptyPart(text) ? wrong("a path without empty parts; an unset variable?") : value(text);
}
function oneOf(values) {
    return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (load),
  OT: () => (loadGiven),
  Q8: () => (readGiven),
  f2: () => (withLintContext)
});

// UNUSED EXPORTS: loadSources, readAsNeeded, renderAsNeeded, textsOf

// EXTERNAL MODULE: ./src/decode/addresses.ts
var decode_addresses = __webpack_require__(13);
// EXTERNAL MODULE: ./src/meter.ts
var src_meter = __webpack_require__(9523);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
;// CONCATENATED MODULE: ./src/report/sources.ts
function describeSources(sources) {
    return sources.map(({ file, text }) => ({
        file,
        get sha256() {
            return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
        },
    }));
}

// EXTERNAL MODULE: ./src/decode/address-problem.ts
var address_problem = __webpack_require__(8911);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
;// CONCATENATED MODULE: ./src/load/addresses.ts



async function loadAddresses({ addresses, resolver }, options) {
    const entries = [];
    const files = { names: new Set(), sources: [], bytes: 0, areTooLarge: false };
    for (const entry of addresses) {
        if (entry.kind === "check")
            entries.push({ value: [entry.check], problems: [] });
        else if (entry.kind !== "file")
            entries.push({ value: [], problems: [(await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 2813))).warningOf(entry)] });
        else
            entries.push(await (await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 9817))).linesOf(entry.file, files, options));
        if (files.areTooLarge)
            break;
    }
    const { value, problems } = (0,checked/* gather */.kg)(entries);
    const lines = value.flat();
    const services = lines.every(hasNumericPort) ? none : await (0,net/* createResolver */.Tw)(resolver).services();
    const shown = files.names.size === 0 ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 9817))).withoutAddressOfFile;
    const errorsOf = ({ address }) => {
        const errors = (0,address_problem/* addressProblems */.X)(address, services).filter(checked/* isError */.bJ);
        return shown ? errors.map(shown) : errors;
    };
    return {
        value: { lines: lines.filter((line) => errorsOf(line).length === 0), files: files.sources },
        problems: [...problems, ...lines.flatMap(errorsOf)],
    };
}
const none = new Map();
function hasNumericPort({ address }) {
    const split = (0,net/* splitHostPort */.cC)(address.value);
    return split.kind === "split" && (0,net/* parsePortNumber */.Qu)(split.port) !== undefined;
}

// EXTERNAL MODULE: ./src/load/searches.ts
var searches = __webpack_require__(5931);
;// CONCATENATED MODULE: ./src/load/load.ts






async function load(inputs, options) {
    const given = await readGiven(inputs, options);
    const { value, problems } = await loadGiven(given, { ...inputs, meter: new src_meter/* Meter */.kI(), failOnOfRun: inputs.failOn });
    return { value, problems: [...(await warningsOfPolicy(inputs)), ...problems] };
}
async function warningsOfPolicy({ policy }) {
    if (policy === undefined || policy.deny.length === 0)
        return [];
    return (await __webpack_require__.e(/* import() */ 3133).then(__webpack_require__.bind(__webpack_require__, 3133))).policyWarnings(policy);
}
async function readGiven(inputs, options) {
    const addresses = await loadAddresses(inputs, options);
    return { addresses, sources: isAddressesOnly(inputs) ? undefined : await readAsNeeded(inputs, options) };
}
async function withLintContext(given, file, options) {
    const { readLintContext } = await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 1823));
    const { value, problems } = await readLintContext(file, options);
    const common = given.sources ?? { value: { specs: [], contexts: [] }, problems: [] };
    const sources = value ? { ...common.value, lintContext: value } : common.value;
    return { ...given, sources: { value: sources, problems: [...common.problems, ...problems] } };
}
async function loadGiven({ addresses, sources }, inputs) {
    const { meter } = inputs;
    const { lines, files } = addresses.value;
    meter.wasRead(lines.map(({ address }) => address.value));
    if (!sources) {
        const decode = () => (0,decode_addresses/* decodeAddresses */.b)(lines, { ...shardsOf(inputs), meter });
        const { value: spec, problems } = await (0,src_meter/* withinMeter */.T_)(meter, decode, NOTHING);
        const isEcho = lines.length === 0 && (0,checked/* hasErrors */.Cs)(addresses.problems);
        const found = isEcho ? addresses.problems : [...addresses.problems, ...problems];
        return { value: { spec, sources: describeSources(files) }, problems: found };
    }
    if ((0,checked/* hasErrors */.Cs)(sources.problems)) {
        return { value: { spec: NOTHING, sources: [] }, problems: [...addresses.problems, ...sources.problems] };
    }
    const loaded = await loadSources(sources.value, { ...inputs, addresses: lines });
    const value = { ...loaded.value, sources: [...loaded.value.sources, ...describeSources(files)] };
    return { value, problems: [...addresses.problems, ...sources.problems, ...loaded.problems] };
}
async function loadSources(sources, { meter = new src_meter/* Meter */.kI(), ...inputs }) {
    meter.wasRead(textsOf(sources));
    const { value: spec, problems } = await (0,src_meter/* withinMeter */.T_)(meter, async () => {
        const rendered = await renderAsNeeded(sources, { ...inputs, ...shardsOf(inputs), meter });
        const { assemble, beginDecoding } = await Promise.all(/* import() */[__webpack_require__.e(4237), __webpack_require__.e(4588)]).then(__webpack_require__.bind(__webpack_require__, 4588));
        const sound = rendered.value.filter(({ hasBreakout }) => !hasBreakout);
        const isIncomplete = (0,checked/* hasErrors */.Cs)(rendered.problems);
        const begun = beginDecoding(sound, meter);
        const options = { ...shardsOf(inputs), isIncomplete, meter };
        const { addresses } = inputs;
        const decoded = begun.preflights.length === sound.length
            ? assemble({ value: begun.preflights, problems: [], files: sound.length }, addresses, options)
            : (await Promise.all(/* import() */[__webpack_require__.e(4237), __webpack_require__.e(4810), __webpack_require__.e(5818), __webpack_require__.e(4588), __webpack_require__.e(2150), __webpack_require__.e(7116)]).then(__webpack_require__.bind(__webpack_require__, 7116))).decodeRest(begun, { rendered: sound, addresses }, options);
        return { value: decoded.value, problems: [...rendered.problems, ...decoded.problems] };
    }, NOTHING);
    return { value: { spec, sources: describeSources(sources.specs) }, problems };
}
const NOTHING = { collectors: [], analyzers: [] };
function textsOf({ specs, installer, contexts, values = [], set = [], lintContext, }) {
    const files = [...specs, ...contexts, ...values, installer, lintContext].flatMap((file) => (file ? [file.text] : []));
    return [...files, ...set];
}
function shardsOf({ shard }) {
    return shard ? { shards: shard.count } : {};
}
async function readAsNeeded(inputs, options) {
    const { read } = await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(1823)]).then(__webpack_require__.bind(__webpack_require__, 1823));
    return read(inputs, { searches: (0,searches/* beginSearches */.w)(), ...options });
}
async function renderAsNeeded(sources, inputs) {
    const { values = [], set = [], specs } = sources;
    if (values.length + set.length > 0 || specs.some(({ text }) => text.includes("v1beta3") && text.includes("{{"))) {
        const { renderWithValues } = await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(4237), __webpack_require__.e(4810), __webpack_require__.e(5818), __webpack_require__.e(2701), __webpack_require__.e(4297)]).then(__webpack_require__.bind(__webpack_require__, 4297));
        return renderWithValues(sources, inputs, (others) => renderOthers(others, inputs));
    }
    return renderOthers(sources, inputs);
}
async function renderOthers(sources, inputs) {
    const { isPlain, renderPlain } = await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 419));
    const { specs, contexts, lintContext, installer } = sources;
    const hasData = contexts.length > 0 || lintContext !== undefined || installer !== undefined || inputs.joinChecks;
    if (!hasData && specs.every(isPlain))
        return { value: specs.map(renderPlain), problems: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(4237), __webpack_require__.e(4810), __webpack_require__.e(5818), __webpack_require__.e(2701), __webpack_require__.e(2150), __webpack_require__.e(4981)]).then(__webpack_require__.bind(__webpack_require__, 3224))).renderSources(sources, inputs);
}
function isAddressesOnly(inputs) {
    const { spec, contextFile, installer, contexts = [], joinChecks, values = [], set = [] } = inputs;
    const files = [...spec, ...contextFile, installer, ...contexts, ...values, ...set];
    return !joinChecks && files.every((file) => file === undefined);
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  w: () => (beginSearches)
});
var _files_search_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3820);

function beginSearches() {
    return { budget: { folders: _files_search_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FOLDERS */ .j }, found: new Map() };
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (run)
});

// EXTERNAL MODULE: ./src/formats/save.ts + 2 modules
var save = __webpack_require__(6944);
// EXTERNAL MODULE: ./src/github/annotate.ts
var annotate = __webpack_require__(8790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(9268);
// EXTERNAL MODULE: ./src/files/places.ts + 1 modules
var places = __webpack_require__(4428);
// EXTERNAL MODULE: ./src/files/write.ts
var write = __webpack_require__(3981);
// EXTERNAL MODULE: ./src/pages/comment-digest.ts
var comment_digest = __webpack_require__(2649);
;// CONCATENATED MODULE: ./src/github/claim-paths.ts







async function claimPaths(paths, { env = process.env, ...place }) {
    const step = env.GITHUB_ACTION ?? "";
    const folder = (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "tcp-connect-preflight", "claims", (0,comment_digest/* hash */.tW)(claimant(env), 16));
    if (step === "")
        return { value: [], problems: [] };
    const claimed = [];
    const problems = [];
    for (const path of paths) {
        if (!(await (0,write/* isReplaced */.tc)(path, place)))
            continue;
        const real = await inRealFolder((0,external_node_path_.resolve)(place.cwd, path));
        const other = otherClaimant((0,external_node_path_.join)(folder, (0,comment_digest/* hash */.tW)(real, 16)), folder, step);
        if (other === undefined)
            continue;
        claimed.push(path);
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input report",
            message: `Cannot write ${path}: the step ${other} of this job writes it already`,
            remedy: "expected a path of its own for each step",
        });
    }
    return { value: claimed, problems };
}
async function inRealFolder(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.join)(await (0,places/* realPathSoFar */.JC)(folder).catch(() => folder), (0,external_node_path_.basename)(path));
}
function claimant({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME }) {
    return JSON.stringify([GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, RUNNER_NAME]);
}
function otherClaimant(file, folder, step) {
    try {
        (0,files_folder/* makeFolders */.w)(folder);
        (0,external_node_fs_.writeFileSync)(file, step, { flag: "wx" });
        return undefined;
    }
    catch {
        return readClaim(file, step);
    }
}
function readClaim(file, step) {
    try {
        const other = (0,external_node_fs_.readFileSync)(file, "utf8");
        return other === step || other === "" ? undefined : other;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/github/fail.ts
var fail = __webpack_require__(2914);
// EXTERNAL MODULE: ./src/github/inputs.ts + 2 modules
var github_inputs = __webpack_require__(1340);
// EXTERNAL MODULE: ./src/github/log.ts + 3 modules
var log = __webpack_require__(9509);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 5 modules
var core = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
// EXTERNAL MODULE: ./src/github/append.ts
var append = __webpack_require__(9070);
;// CONCATENATED MODULE: ./src/github/outputs.ts



async function setOutputs(report, reportPath) {
    const { result, counts } = report;
    await set(() => {
        (0,core/* setOutput */.uH)("result", result === "fail" ? result : "error");
        (0,core/* setOutput */.uH)("total", counts.total);
        (0,core/* setOutput */.uH)("passed", counts.passed);
        (0,core/* setOutput */.uH)("warned", counts.warned);
        (0,core/* setOutput */.uH)("failed", counts.failed);
        (0,core/* setOutput */.uH)("excluded", counts.excluded);
        (0,core/* setOutput */.uH)("failed-checks", jsonOf(failedTitles(report)));
        (0,core/* setOutput */.uH)("report", reportPath);
    });
}
const MAX_FAILED_CHECKS_BYTES = 100_000;
function failedTitles({ results, runners }, maxBytes = MAX_FAILED_CHECKS_BYTES) {
    const all = results.filter(({ status }) => status === "fail").map(({ title }) => title);
    const titles = runners === undefined ? all : [...new Set(all)];
    let bytes = 0;
    const fitting = titles.findIndex((title) => {
        bytes += Buffer.byteLength(jsonOf(title)) + 1;
        return bytes > maxBytes;
    });
    return fitting < 0
        ? titles
        : [...titles.slice(0, fitting), `and ${titles.length - fitting} more, which the report has`];
}
function jsonOf(value) {
    return (0,report_escape/* escapeInvisibleInJson */.s5)(JSON.stringify(value));
}
async function setResult(result) {
    await set(() => (0,core/* setOutput */.uH)("result", result));
}
async function setLintOutputs({ result }, reportPath) {
    await set(() => {
        (0,core/* setOutput */.uH)("result", result === "fail" ? result : "error");
        (0,core/* setOutput */.uH)("report", reportPath);
    });
}
async function setErrorOutputs() {
    await set(() => (0,core/* setOutput */.uH)("result", "error"));
}
async function set(all) {
    try {
        await (0,append/* appendAll */.u)(process.env.GITHUB_OUTPUT, all);
    }
    catch (error) {
        throw new Error("Cannot set the outputs", { cause: error });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/files/file.ts
var file = __webpack_require__(9402);
// EXTERNAL MODULE: ./src/github/spec-link.ts
var spec_link = __webpack_require__(4362);
;// CONCATENATED MODULE: ./src/github/own-files.ts





const MOST_BYTES = 16 * 1024 * 1024;
const MOST_CHARACTERS = 1_000;
const MAX_OWN_FILES = 1_000;
const MAX_OWN_BYTES = 67_108_864;
async function isInCheckout(report, { workspace, maxOwnFiles = MAX_OWN_FILES, maxOwnBytes = MAX_OWN_BYTES }) {
    if (workspace === "")
        return () => false;
    const named = namedFiles(report);
    const digests = new Map();
    const same = new Set();
    let bytesLeft = maxOwnBytes;
    for (const { file, sha256 } of report.sources) {
        if (!named.has(file) || file.length > MOST_CHARACTERS)
            continue;
        const path = (0,external_node_path_.resolve)(workspace, file);
        if (!digests.has(path)) {
            if (digests.size >= maxOwnFiles || !(0,spec_link/* isInside */.FK)(path, workspace) || !(0,external_node_fs_.existsSync)(path))
                continue;
            const digested = await digestOf(path, { workspace, maxBytes: Math.min(MOST_BYTES, bytesLeft) });
            bytesLeft -= digested.bytes;
            digests.set(path, digested.sha256);
        }
        if (digests.get(path) === sha256)
            same.add(file);
    }
    return ({ file }) => same.has(file);
}
function namedFiles({ results, excluded, problems }) {
    const files = new Set();
    for (const { position } of results)
        files.add(position.file);
    for (const { position } of excluded)
        files.add(position.file);
    for (const { position } of problems)
        if (position)
            files.add(position.file);
    return files;
}
async function digestOf(path, { workspace, maxBytes }) {
    const read = await (0,file/* readBytes */.i)(path, { cwd: workspace, confined: true, maxBytes, maxWriterMs: 0 });
    if (read.kind !== "bytes")
        return { bytes: 0 };
    const bytes = read.bytes.length;
    try {
        const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
        return { sha256: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"), bytes };
    }
    catch {
        return { bytes };
    }
}

;// CONCATENATED MODULE: ./src/github/progress.ts

const EVERY_MS = 10_000;
function logProgress(progress) {
    const timer = setInterval(() => (0,core/* info */.pq)(progress.describe()), EVERY_MS);
    return { stop: () => clearInterval(timer) };
}

;// CONCATENATED MODULE: ./src/github/report-path.ts


function reportPath(env = process.env) {
    const step = (env.GITHUB_ACTION ?? "step").replace(/[^\w.-]/g, "_");
    return (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "tcp-connect-preflight", `${step}-${process.pid}`, "report.json");
}

// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(4955);
;// CONCATENATED MODULE: ./src/report/undecided.ts

function beginUndecided(print) {
    (0,interrupt/* endAsFirstProcess */.J8)();
    process.exitCode = 1;
    const onExit = () => print("The run ended before it had a verdict");
    process.once("exit", onExit);
    return { end: () => process.off("exit", onExit) };
}

;// CONCATENATED MODULE: ./src/github/step.ts


function beginStep() {
    const undecided = beginUndecided(core/* setFailed */.C1);
    process.stdout.on("error", () => { });
    return {
        pass: () => {
            process.exitCode = 0;
        },
        end: undecided.end,
    };
}

// EXTERNAL MODULE: ./src/github/summary.ts
var summary = __webpack_require__(8928);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/files/remove.ts





async function replacedBy(file, options) {
    const [identity] = await identitiesOf(file, options);
    if (identity === undefined)
        return undefined;
    const way = await (0,write/* wayTo */.bj)(file, options).catch(() => undefined);
    if (way !== undefined)
        return way.kind === "file" ? { real: way.real, identity } : undefined;
    const real = options.confined
        ? await ownPlace((0,external_node_path_.resolve)(options.cwd, file), options).catch(() => undefined)
        : undefined;
    return real === undefined ? undefined : { real, identity };
}
async function ownPlace(path, options) {
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isFile() && !stats.isSymbolicLink())
        return undefined;
    if (await (0,places/* leadsOut */.qm)((0,external_node_path_.dirname)(path), options))
        return undefined;
    const real = (0,external_node_path_.join)(await (0,places/* realPathSoFar */.JC)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return (0,places/* isBelowGit */.SV)(real) ? undefined : real;
}
async function identitiesOf(file, { cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const identities = [];
    for (const look of [promises_.lstat, promises_.stat]) {
        const stats = await look(path, { bigint: true }).catch(() => undefined);
        if (stats)
            identities.push(`${stats.dev}:${stats.ino}`);
    }
    return identities;
}
async function removeReplaced({ real }) {
    const folder = (0,files_folder/* openFolder */.N)((0,external_node_path_.dirname)(real));
    try {
        folder.verify();
        await (0,promises_.rm)(folder.at((0,external_node_path_.basename)(real)), { force: true });
    }
    catch (error) {
        throw folder.known(error);
    }
    finally {
        folder.close();
    }
}

// EXTERNAL MODULE: ./src/inputs/report-targets.ts
var report_targets = __webpack_require__(8521);
;// CONCATENATED MODULE: ./src/load/earlier-reports.ts





async function removeEarlierReports(inputs, options) {
    const targets = [...inputs.reports, ...inputs.lintReports];
    const lost = await sameFiles(targets, options);
    const earlier = [];
    for (const target of targets) {
        const replaced = await replacedBy(target.path, options);
        if (replaced)
            earlier.push({ target, replaced });
    }
    if (earlier.length === 0)
        return lost;
    const read = await filesRead(inputs, options);
    const wrong = earlier.flatMap(({ target, replaced }) => {
        const input = read.get(replaced.identity);
        return input === undefined ? [] : [replacesInput(target, input)];
    });
    const stays = options.confined ? await isNamed(inputs, options) : await isRead(inputs, { ...options, read });
    const problems = [];
    for (const { target, replaced } of earlier) {
        if (target.format === "prometheus" || options.claimed?.includes(target.path))
            continue;
        if (await stays({ target, replaced }))
            continue;
        await removeReplaced(replaced).catch((error) => problems.push(notRemoved(target, error)));
    }
    return [lost, wrong, problems].find(({ length }) => length > 0) ?? [];
}
async function isRead({ baseline }, { read, ...options }) {
    const ofBaseline = baseline === undefined ? [] : await identitiesOf(baseline, options);
    return async ({ target, replaced }) => {
        if (read.has(replaced.identity))
            return true;
        const identities = await identitiesOf(target.path, options);
        return identities.some((identity) => ofBaseline.includes(identity));
    };
}
async function isNamed({ spec, contextFile, values, merge, lintContexts, installer, template, baseline, addresses }, options) {
    const { namedBy } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 8770));
    const patterns = [...spec, ...contextFile, ...values, ...merge, ...lintContexts.map(({ file }) => file)];
    const files = addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []));
    const singles = [installer?.trim(), template, baseline, ...files].filter((path) => path !== undefined);
    const named = [...patterns.flatMap(namedBy), ...singles].map((path) => (0,external_node_path_.resolve)(options.cwd, path));
    const identities = new Set();
    for (const path of named) {
        if (await (0,places/* hasLink */.p5)(path, options))
            continue;
        const [identity] = await identitiesOf(path, options);
        if (identity !== undefined)
            identities.add(identity);
    }
    return async ({ target, replaced }) => identities.has(replaced.identity) || named.includes((0,external_node_path_.resolve)(options.cwd, target.path));
}
async function sameFiles(targets, { cwd }) {
    if (targets.length < 2)
        return [];
    const paths = new Map();
    for (const { path } of targets)
        paths.set(path, await withoutLinks((0,external_node_path_.resolve)(cwd, path)));
    return (0,report_targets/* samePaths */.xi)(targets, ({ path }) => paths.get(path) ?? path);
}
async function withoutLinks(path) {
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    const isSpecial = stats !== undefined && !stats.isFile() && !stats.isDirectory();
    return isSpecial ? path : (0,places/* realPathSoFar */.JC)(path).catch(() => path);
}
async function filesRead(inputs, options) {
    const { filesOf } = await __webpack_require__.e(/* import() */ 8770).then(__webpack_require__.bind(__webpack_require__, 8770));
    const patterns = [
        ["spec", inputs.spec],
        ["context-file", inputs.contextFile],
        ["values", inputs.values],
        ["merge", inputs.merge],
        ...inputs.lintContexts.map(({ file }) => ["lint-contexts", [file]]),
    ];
    const files = [
        ["installer", inputs.installer === undefined ? [] : [inputs.installer.trim()]],
        ["template", inputs.template === undefined ? [] : [inputs.template]],
        ["addresses", inputs.addresses.flatMap((entry) => (entry.kind === "file" ? [entry.file.path] : []))],
    ];
    for (const [input, given] of patterns)
        files.push([input, (await filesOf({ input, patterns: given }, options)).value]);
    const read = new Map();
    for (const [input, paths] of files) {
        for (const path of paths) {
            for (const identity of await identitiesOf(path === "-" ? "/dev/stdin" : path, options))
                read.set(identity, input);
        }
    }
    return read;
}
function replacesInput({ format, path }, input) {
    return {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot write ${format} to ${path}: it is a file of the input ${input}`,
        remedy: "expected a path that no other input names",
    };
}
function notRemoved({ path }, { message }) {
    return {
        code: "input-value",
        severity: "error",
        where: "input report",
        message: `Cannot replace the earlier report ${path}: ${message}`,
        remedy: "expected the path of a file that can be replaced",
    };
}

;// CONCATENATED MODULE: ./src/load/targets.ts

async function targetProblems({ reports, lintReports }, options) {
    const problems = [];
    for (const { path } of [...reports, ...lintReports]) {
        const fault = await (0,write/* whyNotWritable */.Gn)(path, options);
        if (fault === undefined)
            continue;
        problems.push({
            code: "input-value",
            severity: "error",
            where: "input report",
            message: `Cannot write report ${path}: ${fault}`,
            remedy: "expected the path of a file that can be written",
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./src/load/working-directory.ts



async function workingDirectoryProblems({ workingDirectory }, { cwd, confined = false }) {
    if (workingDirectory === undefined)
        return [];
    const path = (0,external_node_path_.resolve)(cwd, workingDirectory);
    const fault = confined && !(await (0,places/* startsInside */.OC)(path, cwd))
        ? "it is not in the workspace"
        : ((confined ? (await (0,places/* leadsOut */.qm)(path, { cwd }))?.message : undefined) ?? (await notAFolder(path)));
    if (fault === undefined)
        return [];
    return [
        {
            code: "input-value",
            severity: "error",
            where: "input working-directory",
            message: `Cannot use ${JSON.stringify(workingDirectory)}: ${fault}`,
            remedy: `expected a folder${confined ? " of the workspace" : ""}, relative to ${cwd}`,
        },
    ];
}
async function notAFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory() ? undefined : "it is not a folder";
    }
    catch (error) {
        const { code, message } = error;
        return code === "ENOENT" ? "there is no such folder" : message;
    }
}

;// CONCATENATED MODULE: ./src/load/ready-inputs.ts




async function readyInputs(read, options, claim = async () => ({ value: [], problems: [] })) {
    const { value, problems } = read;
    const paths = value ?? read.paths;
    if (paths === undefined)
        return { value, problems };
    const place = { ...options, workingDirectory: paths.workingDirectory };
    const claimed = await claim([...paths.reports, ...paths.lintReports].map(({ path }) => path), place);
    const refusal = (0,checked/* hasErrors */.Cs)(problems) ? [] : await firstProblems(paths, { place, claimed: claimed.problems });
    const removal = await removeEarlierReports(paths, { ...place, claimed: claimed.value });
    const isRefused = (0,checked/* hasErrors */.Cs)(problems) || refusal.length > 0;
    return { value, problems: [...problems, ...(isRefused ? refusal : removal)] };
}
async function firstProblems(paths, { place, claimed }) {
    const ofFolder = await workingDirectoryProblems(paths, place);
    if (ofFolder.length > 0)
        return ofFolder;
    const ofTargets = await targetProblems(paths, place);
    return ofTargets.length > 0 ? ofTargets : claimed;
}

// EXTERNAL MODULE: ./src/load/searches.ts
var searches = __webpack_require__(5931);
// EXTERNAL MODULE: ./src/pages/annotations.ts
var annotations = __webpack_require__(3283);
// EXTERNAL MODULE: ./src/pages/summary.ts
var pages_summary = __webpack_require__(9553);
// EXTERNAL MODULE: ./src/preflight.ts + 5 modules
var preflight = __webpack_require__(1400);
;// CONCATENATED MODULE: ./src/report/publish.ts

async function publish(steps) {
    const results = [];
    const faults = [];
    for (const step of steps) {
        try {
            results.push(await step());
        }
        catch (fault) {
            faults.push(fault);
        }
        await (0,interrupt/* turn */.wC)();
    }
    return { results, faults };
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8623);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
;// CONCATENATED MODULE: ./src/main.ts























async function run() {
    const step = beginStep();
    try {
        const given = (0,github_inputs/* getInputs */.G)();
        const place = { cwd: process.cwd(), confined: true, stdin, searches: (0,searches/* beginSearches */.w)() };
        const ready = await readyInputs(given, place, claimPaths);
        const inputs = (0,checked/* accept */.Ju)(ready, given.value);
        const files = { ...place, workingDirectory: inputs.workingDirectory, found: ready.problems };
        const publication = await (inputs.mode === "lint" ? lint(inputs, files) : check(inputs, files));
        if (await publishAll(publication))
            step.pass();
    }
    catch (error) {
        (0,fail/* fail */.f)(error);
        for (const fault of (await publish([setErrorOutputs, ...refusalSteps(error)])).faults)
            (0,fail/* fail */.f)(fault);
    }
    finally {
        step.end();
    }
}
function refusalSteps(error) {
    const door = () => __webpack_require__.e(/* import() */ 4903).then(__webpack_require__.bind(__webpack_require__, 4903));
    return [async () => (await door()).summarize(error), async () => (await door()).comment(error)];
}
async function publishAll({ failure, isInterrupted, result, save, steps }) {
    if (isInterrupted && failure !== undefined)
        (0,fail/* fail */.f)(failure);
    const saved = await publish([() => saveAt(reportPath, save)]);
    const [path = ""] = saved.results;
    const published = await publish(steps(path));
    const earlier = [...saved.faults, ...published.faults];
    const decided = result !== undefined && earlier.length === 0 ? await publish([() => setResult(result)]) : undefined;
    const faults = [...earlier, ...(decided?.faults ?? [])];
    if (!isInterrupted && failure !== undefined)
        (0,fail/* fail */.f)(failure);
    for (const fault of faults)
        (0,fail/* fail */.f)(fault);
    return failure === undefined && faults.length === 0;
}
async function saveAt(pathOf, save) {
    const path = pathOf();
    await save(path);
    return path;
}
async function check(inputs, files) {
    const isMerge = inputs.mode === "merge";
    const made = isMerge
        ? (await Promise.all(/* import() */[__webpack_require__.e(8770), __webpack_require__.e(6834), __webpack_require__.e(4280)]).then(__webpack_require__.bind(__webpack_require__, 4280))).fleet(inputs, files)
        : (0,preflight/* preflight */.Mz)(inputs, { ...files, watch: logProgress });
    const { report, changes, template, isInterrupted, hide } = await made;
    const isFailing = isInterrupted || (0,report_report/* breaches */.aM)(report, inputs.failOn, changes);
    const context = (0,github_context/* readContext */.y)(process.env);
    const comparison = { changes, failOn: isInterrupted ? "fail" : inputs.failOn };
    const page = { ...comparison, template };
    const limit = isInterrupted ? { withinMs: save/* INTERRUPTED_MS */.OL } : {};
    const isOurs = isMerge ? await isInCheckout(report, context) : () => true;
    const link = (0,spec_link/* linkIf */.qX)((0,spec_link/* specLink */.Wt)(context), isOurs);
    return {
        ...(isFailing && { failure: isInterrupted ? `The run was interrupted: ${(0,verdict/* headline */.Pl)(report)}` : (0,verdict/* headline */.Pl)(report) }),
        isInterrupted,
        ...(!isInterrupted && { result: report.result }),
        save: (path) => (0,save/* saveReports */.hB)(report, [{ format: "json", path }]),
        steps: (path) => [
            () => (0,log/* log */.Rm)(report, comparison),
            () => (0,save/* saveReports */.hB)(report, inputs.reports, { ...files, ...limit, ...page }),
            () => setOutputs(report, path),
            () => inputs.annotations
                ? (0,annotate/* annotateProblems */.$)((0,annotations/* annotationsOf */.Ih)(report, comparison), report.problems, { isOurs })
                : (0,log/* logProblems */.D1)(report.problems),
            () => inputs.summary && (0,summary/* writeSummary */.S)((0,pages_summary/* summarize */.e)(report, { ...page, link })),
            async () => {
                if (inputs.comment === "off")
                    return;
                const { publishComment } = await __webpack_require__.e(/* import() */ 1355).then(__webpack_require__.bind(__webpack_require__, 1355));
                const request = { ...page, ...limit, mode: inputs.comment, context, link, isGateFailing: isFailing, hide };
                await publishComment(report, request);
            },
        ],
    };
}
async function lint(inputs, files) {
    const { lint, lintBreaches, lintHeadline, saveLint, summarizeLint, formatLintText } = await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(2559)]).then(__webpack_require__.bind(__webpack_require__, 2559));
    const report = await lint(inputs, files);
    const isFailing = lintBreaches(report, inputs.failOn);
    const link = (0,spec_link/* specLink */.Wt)((0,github_context/* readContext */.y)(process.env));
    return {
        ...(isFailing && { failure: `lint: ${lintHeadline(report)}` }),
        result: report.result,
        save: (path) => saveLint(report, [{ format: "json", path }]),
        steps: (path) => [
            () => (0,log/* logText */.kc)(formatLintText(report)),
            () => saveLint(report, inputs.lintReports, files),
            () => setLintOutputs(report, path),
            () => inputs.annotations && (0,annotate/* annotate */.f)((0,annotations/* problemAnnotations */.ur)(report.problems)),
            () => inputs.summary && (0,summary/* writeSummary */.S)(summarizeLint(report, link)),
        ],
    };
}
const stdin = async () => Buffer.alloc(0);


/***/ }),

/***/ 224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  hm: () => (worstOf),
  lQ: () => (matrixOf),
  uj: () => (resultsIn)
});
var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7000);

const absent = { kind: "absent" };
const excluded = { kind: "excluded" };
const matrixOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ runners = [], ...report }) => {
    const names = runners.map(({ name }) => name);
    const columns = new Map(names.map((name, column) => [name, column]));
    const rows = [];
    const redacted = new Set(runners.filter(({ redacted }) => redacted).map(({ name }) => name));
    const groupOfAll = groupAlike();
    for (const [name, results] of byRunner(report.results)) {
        const column = columns.get(name) ?? -1;
        const alikeTo = redacted.has(name) ? groupAlike() : groupOfAll;
        for (const result of results) {
            const alike = alikeTo(result);
            const number = alike.runner === name ? alike.number + 1 : 0;
            alike.runner = name;
            alike.number = number;
            let cells = alike.rows[number];
            if (cells === undefined) {
                cells = Array(names.length).fill(absent);
                alike.rows.push(cells);
                rows.push(cells);
            }
            if (column >= 0)
                cells[column] = { kind: "result", result };
        }
    }
    const excludedOn = new Set(report.excluded
        .filter(({ kind }) => kind === "analyzer")
        .map(({ runner, title, position }) => keyOf(runner ?? "", title, position.file)));
    return { runners: names, rows: rows.map((cells) => rowOf(cells, { names, excludedOn })) };
});
function groupAlike() {
    const specs = new Map();
    return ({ spec, title, address }) => {
        const titles = getOrMake(specs, spec, () => new Map());
        const addresses = getOrMake(titles, title, () => new Map());
        return getOrMake(addresses, address, () => ({ rows: [], runner: undefined, number: 0 }));
    };
}
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function byRunner(results) {
    const groups = new Map();
    for (const result of results) {
        const group = groups.get(result.runner ?? "");
        if (group)
            group.push(result);
        else
            groups.set(result.runner ?? "", [result]);
    }
    return groups;
}
function rowOf(cells, { names, excludedOn }) {
    const results = resultsIn(cells);
    const { title, address, spec, position } = results[0];
    return {
        title,
        address,
        spec,
        position,
        status: worstOf(results.map(({ status }) => status)),
        cells: excludedOn.size === 0
            ? cells
            : cells.map((cell, column) => {
                const isExcluded = excludedOn.has(keyOf(names[column] ?? "", title, position.file));
                return cell.kind === "absent" && isExcluded ? excluded : cell;
            }),
    };
}
function resultsIn(cells) {
    const results = [];
    for (const cell of cells)
        if (cell.kind === "result")
            results.push(cell.result);
    return results;
}
function keyOf(runner, title, file) {
    return JSON.stringify([runner, title, file]);
}
function worstOf(statuses) {
    if (statuses.includes("fail"))
        return "fail";
    return statuses.includes("warn") ? "warn" : "pass";
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (oncePer)
});
function oncePer(compute) {
    const known = new WeakMap();
    return (key) => {
        const value = known.get(key) ?? compute(key);
        known.set(key, value);
        return value;
    };
}


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (readingOf)
});
var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7000);

const MAX_NAMES = 5;
const readingOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((matrix) => {
    if (matrix.runners.length < 2)
        return [];
    const silent = silentRunners(matrix);
    if (silent.size === matrix.runners.length)
        return [`None of ${matrix.runners.length} runners reaches anything`];
    const isolated = isolatedRunners(matrix, silent);
    const names = isolated.map((column) => matrix.runners[column]);
    const network = names.length === 0
        ? []
        : [
            names.length === 1
                ? `${names[0]} reaches nothing: its network`
                : `${listed(names)} reach nothing: their networks`,
        ];
    return [...network, ...endpointSentences(matrix, new Set(isolated))];
});
function silentRunners({ runners, rows }) {
    const failures = runners.map(() => 0);
    const hasAnswer = runners.map(() => false);
    for (const { cells } of rows) {
        cells.forEach((cell, column) => {
            if (cell.kind !== "result" || !isSeen(cell.result))
                return;
            if (isAnswered(cell.result))
                hasAnswer[column] = true;
            else if (cell.result.status !== "pass")
                failures[column] = (failures[column] ?? 0) + 1;
        });
    }
    return new Set(runners.flatMap((_, column) => (!hasAnswer[column] && (failures[column] ?? 0) >= 2 ? [column] : [])));
}
function isolatedRunners({ rows }, silent) {
    const isolated = new Set();
    for (const { cells } of silent.size === 0 ? [] : rows) {
        if (!cells.some((cell) => cell.kind === "result" && isSeen(cell.result) && isConnected(cell.result)))
            continue;
        for (const column of silent) {
            const cell = cells[column];
            if (cell?.kind === "result" && isSeen(cell.result) && cell.result.status !== "pass")
                isolated.add(column);
        }
    }
    return [...silent].filter((column) => isolated.has(column));
}
function endpointSentences(matrix, isolated) {
    const groups = new Map();
    const nameOf = namesIn(matrix);
    for (const row of matrix.rows) {
        const finding = findingOf(row, matrix.runners, isolated);
        if (!finding)
            continue;
        const group = groups.get(finding.key) ?? { finding, names: [] };
        group.names.push(nameOf(row));
        groups.set(finding.key, group);
    }
    return [...groups.values()].map(({ finding, names }) => finding.sentence({ names: listed(names), isOne: names.length === 1 }));
}
function namesIn({ rows }) {
    const counts = new Map();
    for (const { title } of rows)
        counts.set(title, (counts.get(title) ?? 0) + 1);
    return ({ title, address }) => (counts.get(title) === 1 || title === address ? title : `${title} at ${address}`);
}
function findingOf({ cells, status }, runners, isolated) {
    if (status === "pass")
        return undefined;
    const seen = cells.flatMap((cell, column) => cell.kind === "result" && isSeen(cell.result) ? [{ column, result: cell.result }] : []);
    const failing = seen.filter(({ result }) => !isConnected(result));
    if (seen.length < 2 || failing.length === 0 || !failing.some(({ result }) => result.status !== "pass"))
        return undefined;
    const reachable = seen.length - failing.length;
    if (reachable > 0) {
        if (failing.every(({ column }) => isolated.has(column)))
            return undefined;
        const notFrom = listed(failing.map(({ column }) => runners[column]));
        return {
            key: JSON.stringify([reachable, failing.map(({ column }) => column)]),
            sentence: ({ names, isOne }) => `${names} ${isOne ? "is" : "are"} reachable from ${reachable} of ${seen.length} runners; not from ${notFrom}, so the ${isOne ? "server is" : "servers are"} up`,
        };
    }
    const reasons = new Set(failing.map(({ result }) => result.reason));
    const [only] = reasons;
    const reason = reasons.size === 1 ? only : undefined;
    return { key: JSON.stringify([seen.length, reason]), sentence: (subject) => nowhere(subject, seen.length, reason) };
}
function nowhere({ names, isOne }, count, reason) {
    switch (reason) {
        case "refused":
            return isOne
                ? `${names} refuses all ${count} runners: the host is up and nothing listens on that port`
                : `${names} refuse all ${count} runners: the hosts are up and nothing listens on those ports`;
        case "no-answer":
            return isOne
                ? `${names} answers none of ${count} runners: it is down, or something close to it drops the packets`
                : `${names} answer none of ${count} runners: they are down, or something close to them drops the packets`;
        case "dns-not-found":
            return `None of ${count} runners knows the name${isOne ? "" : "s"} of ${names}`;
        default:
            return `${names} ${isOne ? "is" : "are"} reachable from none of ${count} runners`;
    }
}
function isSeen({ reason, ownAddress }) {
    if (ownAddress !== undefined)
        return false;
    return reason !== "not-run" && reason !== "local-limit" && reason !== "policy-denied" && reason !== "bad-address";
}
function isAnswered(result) {
    return isConnected(result) || result.reason === "refused" || result.reason === "hung-up";
}
function isConnected({ networkStatus }) {
    return networkStatus === "connected";
}
function listed(names) {
    const shown = names.length > MAX_NAMES + 1 ? [...names.slice(0, MAX_NAMES), `${names.length - MAX_NAMES} more`] : names;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (tableOf)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _report_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5901);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1552);
var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(224);
var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7000);





const MAX_COLUMNS = 12;
const tableOf = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((matrix) => {
    const { runners, rows } = matrix;
    if (runners.length <= MAX_COLUMNS && (runners.length <= rows.length || rows.length === 0))
        return byEndpoint(matrix);
    if (rows.length <= MAX_COLUMNS)
        return byRunner(matrix);
    if (runners.length <= MAX_COLUMNS)
        return byEndpoint(matrix);
    return byGroup(matrix);
});
function byEndpoint({ runners, rows }) {
    return {
        corner: "Endpoint",
        heads: runners.map((name) => ({ kind: "runner", name })),
        rows: rows.map((endpoint) => ({
            label: { kind: "endpoint", endpoint },
            status: endpoint.status,
            cells: endpoint.cells.map(cellOf),
        })),
    };
}
function byRunner({ runners, rows }) {
    return {
        corner: "Runner",
        heads: rows.map((endpoint) => ({ kind: "endpoint", endpoint })),
        rows: runners.map((name, column) => {
            const cells = rows.map((row) => row.cells[column]);
            return { label: { kind: "runner", name }, status: worstIn(cells), cells: cells.map(cellOf) };
        }),
    };
}
function byGroup({ runners, rows }) {
    const groups = groupsOf(runners);
    return {
        corner: "Endpoint",
        heads: [...groups].map(([name, columns]) => ({ kind: "group", name, runners: columns.length })),
        rows: rows.map((endpoint) => ({
            label: { kind: "endpoint", endpoint },
            status: endpoint.status,
            cells: [...groups.values()].map((columns) => groupCell(columns.map((column) => endpoint.cells[column]))),
        })),
    };
}
function groupsOf(runners) {
    const labels = [
        (name) => name.replace(/(?<![-_. ])[-_. ]*(?<!\d)\d+$/, "") || name,
        (name) => name.split(/[-_. \d]/, 1)[0] || name,
        () => "all",
    ];
    const grouped = labels.map((labelOf) => {
        const groups = new Map();
        runners.forEach((name, column) => {
            const label = labelOf(name);
            const group = groups.get(label);
            if (group)
                group.push(column);
            else
                groups.set(label, [column]);
        });
        return groups;
    });
    return grouped.find(({ size }) => size <= MAX_COLUMNS);
}
function cellOf(cell) {
    if (cell.kind !== "result")
        return { status: cell.kind, text: cell.kind === "excluded" ? "excluded" : "" };
    const { status, reason, durationMs, ownAddress } = cell.result;
    const words = reason === "connected" ? (0,_report_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs) : _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentences */ .D5[reason].label;
    return { status, text: ownAddress === undefined ? words : `${words} ${(0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOwn */ .U3)(ownAddress)}` };
}
function groupCell(cells) {
    const results = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsIn */ .uj)(cells);
    if (results.length === 0)
        return cellOf(cells.find(({ kind }) => kind === "excluded") ?? { kind: "absent" });
    const passed = results.filter(({ status }) => status === "pass").length;
    const counted = passed === results.length ? String(passed) : `${passed} of ${results.length}`;
    const own = results.filter(({ ownAddress }) => ownAddress !== undefined).length;
    const text = own === 0 ? counted : `${counted} (${own} to ${own === 1 ? "itself" : "themselves"})`;
    return { status: (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)(results.map(({ status }) => status)), text };
}
function worstIn(cells) {
    return (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)((0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsIn */ .uj)(cells).map(({ status }) => status));
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  T_: () => (withinMeter),
  cF: () => (STEPS_PER_PROBLEM),
  kI: () => (Meter),
  nT: () => (budgetOf)
});
/* unused harmony exports MAX_STEPS, STEPS_PER_CHARACTER, MAX_RENDERING_MS, MAX_CPU_MS, MAX_MEMORY_BYTES */
var _go_cpu_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9815);
var _go_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8670);


const MAX_STEPS = 5_000_000;
const STEPS_PER_CHARACTER = 8;
const MAX_RENDERING_MS = 2_000;
const RENDERING_MS_PER_CHARACTER = 1 / 100;
const TEMPLATE_STEPS_PER_STEP = 4;
const PRINTED_PER_STEP = 16;
const MAX_CPU_MS = 2_500;
const CPU_MS_PER_CHARACTER = 1 / 100;
const MAX_MEMORY_BYTES = 256 * 1_024 * 1_024;
const BYTES_PER_CHARACTER = 64;
const STEPS_PER_PROBLEM = 100;
const PROBLEM_CHARACTERS_PER_STEP = 8;
const CHARACTERS_PER_STEP = 64;
const CHARACTERS_OF_NAME = 8;
const STEPS_PER_LOOK = 5_000;
class WorkLimit extends Error {
    name = "WorkLimit";
}
class Meter {
    position;
    #spent = 0;
    #nextLook = STEPS_PER_LOOK;
    #maxSteps = MAX_STEPS;
    #maxMs = MAX_CPU_MS;
    #maxBytes = MAX_MEMORY_BYTES;
    #startedAt;
    #bytesAtStart;
    #now;
    #memory;
    #renderingMs = MAX_RENDERING_MS;
    #path = { text: "", length: 0 };
    #read = new Set();
    constructor({ characters = 0, now = _go_cpu_js__WEBPACK_IMPORTED_MODULE_0__/* .cpuMs */ .D, memory = _go_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .residentBytes */ .S } = {}) {
        this.#now = now;
        this.#memory = memory;
        this.#startedAt = now();
        this.#bytesAtStart = memory();
        this.#allow(characters);
    }
    wasRead(texts) {
        for (const text of texts) {
            if (this.#read.has(text))
                this.#maxSteps += STEPS_PER_CHARACTER * text.length;
            else
                this.#allow(text.length);
            this.#read.add(text);
        }
    }
    #allow(characters) {
        this.#maxSteps += STEPS_PER_CHARACTER * characters;
        this.#maxMs += CPU_MS_PER_CHARACTER * characters;
        this.#maxBytes += BYTES_PER_CHARACTER * characters;
        this.#renderingMs += RENDERING_MS_PER_CHARACTER * characters;
    }
    get spent() {
        return this.#spent;
    }
    steps(count) {
        this.#spent += count;
        if (this.#spent < this.#nextLook)
            return;
        if (this.#spent > this.#maxSteps)
            throw new WorkLimit(`more than ${Math.floor(this.#maxSteps)} steps`);
        if (this.#now() - this.#startedAt > this.#maxMs) {
            throw new WorkLimit(`more than ${Math.floor(this.#maxMs)} ms of processor time`);
        }
        if (this.#memory() - this.#bytesAtStart > this.#maxBytes) {
            throw new WorkLimit(`more than ${Math.floor(this.#maxBytes / 1_024 / 1_024)} MiB of memory`);
        }
        this.#nextLook = Math.min(this.#spent + STEPS_PER_LOOK, this.#maxSteps + 1);
    }
    rendering(render) {
        const startedAt = this.#now();
        if (this.#renderingMs <= 0)
            throw new WorkLimit("more than the time that templates have together");
        try {
            const limits = { durationMs: Math.ceil(this.#renderingMs) };
            const onSteps = (count) => this.steps(count / TEMPLATE_STEPS_PER_STEP);
            const printed = render({ limits, now: this.#now, onSteps });
            this.steps(printed.text.length / PRINTED_PER_STEP + printed.pieces.length);
            return printed;
        }
        finally {
            this.#renderingMs -= this.#now() - startedAt;
        }
    }
    problem({ message, remedy = "", position }) {
        const characters = message.length + remedy.length + this.#pathLength(position?.file ?? "");
        this.steps(STEPS_PER_PROBLEM);
        this.steps(Math.floor(characters / PROBLEM_CHARACTERS_PER_STEP));
    }
    #pathLength(path) {
        if (path !== this.#path.text) {
            const named = path.length - path.replace(/[^ -~]/g, "").length;
            this.#path = { text: path, length: path.length + (CHARACTERS_OF_NAME - 1) * named };
        }
        return this.#path.length;
    }
    characters(count) {
        this.steps(count / CHARACTERS_PER_STEP);
    }
}
function budgetOf(meter) {
    const steps = (count) => meter.steps(count);
    return { steps, items: steps, string: () => { }, depth: () => { } };
}
async function withinMeter(meter, work, nothing) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof WorkLimit))
            throw error;
        return { value: nothing, problems: [workLimit(error, meter)] };
    }
}
function workLimit({ message }, { position }) {
    return {
        code: "work-limit",
        severity: "error",
        message: `These files take ${message} to understand`,
        remedy: "print less with templates, or split the specs over several runs; docs/limits.md lists the limits",
        ...(position ? { position } : { where: "input spec" }),
    };
}


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ih: () => (annotationsOf),
  ur: () => (problemAnnotations),
  xZ: () => (isCut)
});
var _merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(224);
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);
var _report_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5276);
var _report_own_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9162);






const MAX_ANNOTATIONS_PER_LEVEL = 10;
const MAX_MESSAGE = 2_000;
function annotationsOf(report, { changes, failOn } = {}, { rest = REST } = {}) {
    const changeOf = (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesByResult */ .uV)(changes);
    const groups = (report.runners?.length ?? 0) > 1 ? failuresByCheck(report) : failuresOf(report).map((one) => [one]);
    const ofResults = groups.map((results) => {
        const isError = (result) => result.status === "fail" && !(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isTolerated */ .hp)(changeOf.get(result), failOn);
        const worst = results.find(isError) ?? results[0];
        const level = isError(worst) ? "error" : "warning";
        return resultDraft(worst, {
            level,
            change: changeOf.get(worst),
            runners: results.flatMap(({ runner }) => runner ?? []),
        });
    });
    return capped([...ofResults, ...report.problems.map(problemDraft)], rest);
}
function failuresOf({ results }) {
    return results.filter(({ status }) => status !== "pass");
}
function failuresByCheck(report) {
    return (0,_merge_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .lQ)(report)
        .rows.map(({ cells }) => failuresOf({ results: cells.flatMap((cell) => (cell.kind === "result" ? [cell.result] : [])) }))
        .filter(({ length }) => length > 0);
}
const REST = "the log and the report";
function problemAnnotations(problems, { rest = REST } = {}) {
    return capped(problems.map(problemDraft), rest);
}
function isCut(annotations) {
    return annotations.some(({ left }) => left !== undefined);
}
function resultDraft(result, { level, change, runners, }) {
    const { position } = result;
    const title = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.title, _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.title);
    return {
        level,
        title: change ? `${title} (${change})` : title,
        message: () => resultMessage(result, runners),
        position,
    };
}
function resultMessage(result, runners) {
    const { reason, position } = result;
    const message = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.message, MAX_MESSAGE);
    const address = (0,_report_own_address_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .Uk)(result, (text) => (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(text, _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.address));
    const networkMessage = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(result.networkMessage ?? "", _pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .maxLengths */ .Ae.networkMessage);
    const why = networkMessage ? `${address}: ${networkMessage} (${reason})` : `${address} (${reason})`;
    const from = runners.length === 0 ? "" : `\nfrom ${describeRunners(runners)}`;
    return `${within(position)}${message}\n${why}${from}`;
}
const MAX_RUNNERS = 10;
function describeRunners(runners) {
    const more = runners.length - MAX_RUNNERS;
    return more > 0 ? `${runners.slice(0, MAX_RUNNERS).join(", ")} and ${more} more` : runners.join(", ");
}
function problemDraft(problem) {
    const { severity, code, position } = problem;
    return {
        level: severity,
        title: code,
        message: () => problemMessage(problem),
        ...(position ? { position } : {}),
    };
}
function problemMessage(problem) {
    const { position, where } = problem;
    const text = (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemSentence */ .D1)(problem);
    return position || !where ? `${within(position)}${text}` : `${where}: ${text}`;
}
function within(position) {
    return position?.within === undefined ? "" : `${position.within}: `;
}
function capped(drafts, rest) {
    const levels = ["error", "warning", "notice"].map((level) => {
        const all = drafts.filter((draft) => draft.level === level);
        const room = level === "error" ? MAX_ANNOTATIONS_PER_LEVEL - 1 : MAX_ANNOTATIONS_PER_LEVEL;
        return all.length <= room
            ? { level, shown: all, left: 0 }
            : { level, shown: differentFirst(all).slice(0, room - 1), left: all.length - (room - 1) };
    });
    return [
        ...levels.flatMap(({ shown }) => shown.map((draft) => ({ ...draft, message: draft.message() }))),
        ...levels
            .filter(({ left }) => left > 0)
            .map(({ level, left }) => ({
            level,
            title: `${left} more`,
            message: `${left} more ${level}s are in ${rest}`,
            left,
        })),
    ];
}
function differentFirst(drafts) {
    const seen = new Set();
    const isFirst = drafts.map(({ title }) => !seen.has(title) && seen.add(title) !== undefined);
    return [...drafts.filter((_, index) => isFirst[index]), ...drafts.filter((_, index) => !isFirst[index])];
}


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (builtinTemplates)
});

// EXTERNAL MODULE: ../../node_modules/handlebars/runtime.js
var runtime = __webpack_require__(1164);
var runtime_default = /*#__PURE__*/__webpack_require__.n(runtime);
;// CONCATENATED MODULE: ./src/pages/templates.gen.ts
const templateSpecs = {
    comment: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "name", { "start": { "line": 1, "column": 27 }, "end": { "line": 1, "column": 31 } }), depth0)) != null ? stack1 : "")
                + ": ";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "sentences"), "length"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 4, "column": 0 }, "end": { "line": 7, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "total"), { "name": "if", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 8, "column": 0 }, "end": { "line": 15, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "more"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 16, "column": 74 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "changes"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 74 }, "end": { "line": 16, "column": 115 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "leniency"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 115 }, "end": { "line": 16, "column": 153 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(container.strict(depth0, "countsLine", { "start": { "line": 16, "column": 155 }, "end": { "line": 16, "column": 165 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commit"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 167 }, "end": { "line": 16, "column": 208 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "runUrl"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 208 }, "end": { "line": 16, "column": 276 } } })) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "fleet"), "sentences"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 5, "column": 67 } } })) != null ? stack1 : "")
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "index"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 25 }, "end": { "line": 5, "column": 50 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            return "<br>";
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "fleet"), "corner", { "start": { "line": 9, "column": 4 }, "end": { "line": 9, "column": 16 } }), depth0)) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 20 }, "end": { "line": 9, "column": 61 } } })) != null ? stack1 : "")
                + "\n|---|"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 10, "column": 5 }, "end": { "line": 10, "column": 39 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "rows"), { "name": "each", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 13, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + " |";
        }, "7": function (container, depth0, helpers, partials, data) {
            return ":-:|";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "path"), depth0, { "name": "path", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "more", { "start": { "line": 16, "column": 34 }, "end": { "line": 16, "column": 52 } }), depth0)) != null ? stack1 : "")
                + " more rows · ";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "changes"), "text", { "start": { "line": 16, "column": 91 }, "end": { "line": 16, "column": 103 } }), depth0)) != null ? stack1 : "")
                + " · ";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "leniency", { "start": { "line": 16, "column": 133 }, "end": { "line": 16, "column": 141 } }), depth0)) != null ? stack1 : "")
                + " · ";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · commit "
                + ((stack1 = container.lambda(container.strict(depth0, "commit", { "start": { "line": 16, "column": 193 }, "end": { "line": 16, "column": 199 } }), depth0)) != null ? stack1 : "");
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · [all checks and how it happened]("
                + ((stack1 = container.lambda(container.strict(depth0, "runUrl", { "start": { "line": 16, "column": 260 }, "end": { "line": 16, "column": 266 } }), depth0)) != null ? stack1 : "")
                + ")";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "total"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 25, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "more"), { "name": "if", "hash": {}, "fn": container.program(21, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 26, "column": 61 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "changes"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 61 }, "end": { "line": 26, "column": 102 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "leniency"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 102 }, "end": { "line": 26, "column": 140 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(container.strict(depth0, "countsLine", { "start": { "line": 26, "column": 142 }, "end": { "line": 26, "column": 152 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "commit"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 154 }, "end": { "line": 26, "column": 195 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "runUrl"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 195 }, "end": { "line": 26, "column": 263 } } })) != null ? stack1 : "")
                + "\n";
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Result | Check | Address | Reason | Message |\n|---|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "attention"), "rows"), { "name": "each", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 21, "column": 0 }, "end": { "line": 23, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 22, "column": 4 }, "end": { "line": 22, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "&nbsp;"
                + ((stack1 = alias2(alias1(depth0, "word", { "start": { "line": 22, "column": 18 }, "end": { "line": 22, "column": 22 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "change"), { "name": "if", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 22, "column": 24 }, "end": { "line": 22, "column": 57 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "titleLink", { "start": { "line": 22, "column": 62 }, "end": { "line": 22, "column": 71 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "address", { "start": { "line": 22, "column": 78 }, "end": { "line": 22, "column": 85 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "reason", { "start": { "line": 22, "column": 92 }, "end": { "line": 22, "column": 98 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "tries"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 22, "column": 100 }, "end": { "line": 22, "column": 131 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "since"), { "name": "if", "hash": {}, "fn": container.program(19, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 22, "column": 131 }, "end": { "line": 22, "column": 164 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "message", { "start": { "line": 22, "column": 169 }, "end": { "line": 22, "column": 176 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "help"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 22, "column": 178 }, "end": { "line": 22, "column": 208 } } })) != null ? stack1 : "")
                + " |\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "change", { "start": { "line": 22, "column": 42 }, "end": { "line": 22, "column": 48 } }), depth0)) != null ? stack1 : "");
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "tries", { "start": { "line": 22, "column": 117 }, "end": { "line": 22, "column": 122 } }), depth0)) != null ? stack1 : "");
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "<br>"
                + ((stack1 = container.lambda(container.strict(depth0, "since", { "start": { "line": 22, "column": 150 }, "end": { "line": 22, "column": 155 } }), depth0)) != null ? stack1 : "");
        }, "20": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · "
                + ((stack1 = container.lambda(container.strict(depth0, "help", { "start": { "line": 22, "column": 195 }, "end": { "line": 22, "column": 199 } }), depth0)) != null ? stack1 : "");
        }, "21": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "attention"), "more", { "start": { "line": 26, "column": 30 }, "end": { "line": 26, "column": 44 } }), depth0)) != null ? stack1 : "")
                + " more · ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "### "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 10 } }), depth0)) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "name"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 13 }, "end": { "line": 1, "column": 42 } } })) != null ? stack1 : "")
                + ((stack1 = alias2(alias1(depth0, "verdict", { "start": { "line": 1, "column": 44 }, "end": { "line": 1, "column": 51 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "fleet"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.program(14, data, 0), "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 27, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    evidence: { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return " from "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "check"), "runner", { "start": { "line": 1, "column": 51 }, "end": { "line": 1, "column": 63 } }), depth0)) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(container.strict(depth0, "networkMessage", { "start": { "line": 7, "column": 4 }, "end": { "line": 7, "column": 18 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "```"
                + ((stack1 = container.lambda(container.strict(depth0, "shell", { "start": { "line": 13, "column": 5 }, "end": { "line": 13, "column": 10 } }), depth0)) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "lines"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "")
                + "```\n\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "**"
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "check"), "titleLink", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 19 } }), depth0)) != null ? stack1 : "")
                + "**"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "check"), "runner"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 23 }, "end": { "line": 1, "column": 72 } } })) != null ? stack1 : "")
                + " · "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "check"), "address", { "start": { "line": 1, "column": 77 }, "end": { "line": 1, "column": 90 } }), depth0)) != null ? stack1 : "")
                + " · "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "check"), "reason", { "start": { "line": 1, "column": 97 }, "end": { "line": 1, "column": 109 } }), depth0)) != null ? stack1 : "")
                + " · "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "check"), "position", { "start": { "line": 1, "column": 116 }, "end": { "line": 1, "column": 130 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "steps"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 0 }, "end": { "line": 5, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "networkMessage"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "")
                + "- **Likely cause:** "
                + ((stack1 = alias2(alias1(depth0, "cause", { "start": { "line": 9, "column": 22 }, "end": { "line": 9, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "\n- **What to do:** "
                + ((stack1 = alias2(alias1(depth0, "remedy", { "start": { "line": 10, "column": 20 }, "end": { "line": 10, "column": 26 } }), depth0)) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "commands"), { "name": "each", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 0 }, "end": { "line": 19, "column": 9 } } })) != null ? stack1 : "");
        }, "useData": true },
    excluded: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " on "
                + ((stack1 = container.lambda(container.strict(depth0, "runner", { "start": { "line": 1, "column": 35 }, "end": { "line": 1, "column": 41 } }), depth0)) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = alias2(alias1(depth0, "titleLink", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 13 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "runner"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 15 }, "end": { "line": 1, "column": 50 } } })) != null ? stack1 : "")
                + ", "
                + ((stack1 = alias2(alias1(depth0, "position", { "start": { "line": 1, "column": 54 }, "end": { "line": 1, "column": 62 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    fleet: { "0": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "❌ **Missing:** "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "fleet"), "missing", { "start": { "line": 2, "column": 17 }, "end": { "line": 2, "column": 30 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "fleet"), "sentences"), { "name": "each", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 6, "column": 0 }, "end": { "line": 8, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "- "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "fleet"), "corner", { "start": { "line": 12, "column": 4 }, "end": { "line": 12, "column": 16 } }), depth0)) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 12, "column": 20 }, "end": { "line": 12, "column": 61 } } })) != null ? stack1 : "")
                + "\n|---|"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 13, "column": 5 }, "end": { "line": 13, "column": 39 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "rows"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 14, "column": 0 }, "end": { "line": 16, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "more"), { "name": "if", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 18, "column": 0 }, "end": { "line": 21, "column": 7 } } })) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + " |";
        }, "5": function (container, depth0, helpers, partials, data) {
            return ":-:|";
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "path"), depth0, { "name": "path", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "more", { "start": { "line": 19, "column": 8 }, "end": { "line": 19, "column": 26 } }), depth0)) != null ? stack1 : "")
                + " more rows in which something failed or warned: all of it is in the report.\n\n";
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "open"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 24, "column": 8 }, "end": { "line": 24, "column": 46 } } })) != null ? stack1 : "")
                + "><summary>✅ "
                + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "total", { "start": { "line": 24, "column": 60 }, "end": { "line": 24, "column": 79 } }), depth0)) != null ? stack1 : "")
                + " without a failure</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "rows"), "length"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 26, "column": 0 }, "end": { "line": 33, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "more"), { "name": "if", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 34, "column": 0 }, "end": { "line": 37, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "10": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "fleet"), "corner", { "start": { "line": 27, "column": 4 }, "end": { "line": 27, "column": 16 } }), depth0)) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 27, "column": 20 }, "end": { "line": 27, "column": 61 } } })) != null ? stack1 : "")
                + "\n|---|"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "heads"), { "name": "each", "hash": {}, "fn": container.program(5, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 28, "column": 5 }, "end": { "line": 28, "column": 39 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "rows"), { "name": "each", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 29, "column": 0 }, "end": { "line": 31, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "more", { "start": { "line": 35, "column": 8 }, "end": { "line": 35, "column": 26 } }), depth0)) != null ? stack1 : "")
                + " more: all of them are in the report.\n\n";
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>\ud83d\udccb "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "attention"), "total", { "start": { "line": 42, "column": 23 }, "end": { "line": 42, "column": 38 } }), depth0)) != null ? stack1 : "")
                + " that failed or warned, one by one</summary>\n\n| Result | Runner | Check | Address | Reason | What the spec says |\n|---|---|---|---|---|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "rows"), { "name": "each", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 46, "column": 0 }, "end": { "line": 48, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "more"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 50, "column": 0 }, "end": { "line": 53, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 47, "column": 4 }, "end": { "line": 47, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "&nbsp;"
                + ((stack1 = alias2(alias1(depth0, "word", { "start": { "line": 47, "column": 18 }, "end": { "line": 47, "column": 22 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "change"), { "name": "if", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 47, "column": 24 }, "end": { "line": 47, "column": 57 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "runner", { "start": { "line": 47, "column": 62 }, "end": { "line": 47, "column": 68 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "titleLink", { "start": { "line": 47, "column": 75 }, "end": { "line": 47, "column": 84 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "address", { "start": { "line": 47, "column": 91 }, "end": { "line": 47, "column": 98 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "reason", { "start": { "line": 47, "column": 105 }, "end": { "line": 47, "column": 111 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "tries"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 47, "column": 113 }, "end": { "line": 47, "column": 144 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "since"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 47, "column": 144 }, "end": { "line": 47, "column": 177 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "message", { "start": { "line": 47, "column": 182 }, "end": { "line": 47, "column": 189 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "help"), { "name": "if", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 47, "column": 191 }, "end": { "line": 47, "column": 221 } } })) != null ? stack1 : "")
                + " |\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "change", { "start": { "line": 47, "column": 42 }, "end": { "line": 47, "column": 48 } }), depth0)) != null ? stack1 : "");
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "tries", { "start": { "line": 47, "column": 130 }, "end": { "line": 47, "column": 135 } }), depth0)) != null ? stack1 : "");
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "<br>"
                + ((stack1 = container.lambda(container.strict(depth0, "since", { "start": { "line": 47, "column": 163 }, "end": { "line": 47, "column": 168 } }), depth0)) != null ? stack1 : "");
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · "
                + ((stack1 = container.lambda(container.strict(depth0, "help", { "start": { "line": 47, "column": 208 }, "end": { "line": 47, "column": 212 } }), depth0)) != null ? stack1 : "");
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "attention"), "more", { "start": { "line": 51, "column": 8 }, "end": { "line": 51, "column": 22 } }), depth0)) != null ? stack1 : "")
                + " more: all of them are in the report.\n\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "fleet"), "missing"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 0 }, "end": { "line": 4, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "sentences"), "length"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 10, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "blocked"), "total"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 11, "column": 0 }, "end": { "line": 22, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "fleet"), "reached"), "total"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 40, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "total"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 41, "column": 0 }, "end": { "line": 56, "column": 7 } } })) != null ? stack1 : "");
        }, "usePartial": true, "useData": true },
    partlyDown: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " from "
                + ((stack1 = container.lambda(container.strict(depth0, "runner", { "start": { "line": 1, "column": 41 }, "end": { "line": 1, "column": 47 } }), depth0)) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(data, "index"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 86 }, "end": { "line": 1, "column": 109 } } })) != null ? stack1 : "")
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            return ", ";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- **"
                + ((stack1 = alias2(alias1(depth0, "titleLink", { "start": { "line": 1, "column": 6 }, "end": { "line": 1, "column": 15 } }), depth0)) != null ? stack1 : "")
                + "**"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "runner"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 19 }, "end": { "line": 1, "column": 56 } } })) != null ? stack1 : "")
                + " · "
                + ((stack1 = alias2(alias1(depth0, "address", { "start": { "line": 1, "column": 61 }, "end": { "line": 1, "column": 68 } }), depth0)) != null ? stack1 : "")
                + ": "
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "dead"), { "name": "each", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 72 }, "end": { "line": 1, "column": 126 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    path: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " "
                + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + " |";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = container.lambda(container.strict(depth0, "label", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 9 } }), depth0)) != null ? stack1 : "")
                + " |"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(depth0, "cells"), { "name": "each", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 13 }, "end": { "line": 1, "column": 48 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    problem: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "place", { "start": { "line": 1, "column": 26 }, "end": { "line": 1, "column": 31 } }), depth0)) != null ? stack1 : "")
                + ": ";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "; "
                + ((stack1 = container.lambda(container.strict(depth0, "remedy", { "start": { "line": 1, "column": 71 }, "end": { "line": 1, "column": 77 } }), depth0)) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " (on "
                + ((stack1 = container.lambda(container.strict(depth0, "runners", { "start": { "line": 1, "column": 108 }, "end": { "line": 1, "column": 115 } }), depth0)) != null ? stack1 : "")
                + ")";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 8 } }), depth0)) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "place"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 11 }, "end": { "line": 1, "column": 42 } } })) != null ? stack1 : "")
                + ((stack1 = alias2(alias1(depth0, "message", { "start": { "line": 1, "column": 44 }, "end": { "line": 1, "column": 51 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "remedy"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 53 }, "end": { "line": 1, "column": 86 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "runners"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 86 }, "end": { "line": 1, "column": 125 } } })) != null ? stack1 : "")
                + "\n";
        }, "useData": true },
    row: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "change", { "start": { "line": 1, "column": 42 }, "end": { "line": 1, "column": 48 } }), depth0)) != null ? stack1 : "");
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "tries", { "start": { "line": 1, "column": 117 }, "end": { "line": 1, "column": 122 } }), depth0)) != null ? stack1 : "");
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ", "
                + ((stack1 = container.lambda(container.strict(depth0, "dead", { "start": { "line": 1, "column": 147 }, "end": { "line": 1, "column": 151 } }), depth0)) != null ? stack1 : "");
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1;
            return "<br>"
                + ((stack1 = container.lambda(container.strict(depth0, "since", { "start": { "line": 1, "column": 179 }, "end": { "line": 1, "column": 184 } }), depth0)) != null ? stack1 : "");
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · "
                + ((stack1 = container.lambda(container.strict(depth0, "help", { "start": { "line": 1, "column": 235 }, "end": { "line": 1, "column": 239 } }), depth0)) != null ? stack1 : "");
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 1, "column": 4 }, "end": { "line": 1, "column": 8 } }), depth0)) != null ? stack1 : "")
                + "&nbsp;"
                + ((stack1 = alias2(alias1(depth0, "word", { "start": { "line": 1, "column": 18 }, "end": { "line": 1, "column": 22 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "change"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 24 }, "end": { "line": 1, "column": 57 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "titleLink", { "start": { "line": 1, "column": 62 }, "end": { "line": 1, "column": 71 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "address", { "start": { "line": 1, "column": 78 }, "end": { "line": 1, "column": 85 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "reason", { "start": { "line": 1, "column": 92 }, "end": { "line": 1, "column": 98 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "tries"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 100 }, "end": { "line": 1, "column": 131 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "dead"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 131 }, "end": { "line": 1, "column": 160 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "since"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 160 }, "end": { "line": 1, "column": 193 } } })) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "time", { "start": { "line": 1, "column": 198 }, "end": { "line": 1, "column": 202 } }), depth0)) != null ? stack1 : "")
                + " | "
                + ((stack1 = alias2(alias1(depth0, "message", { "start": { "line": 1, "column": 209 }, "end": { "line": 1, "column": 216 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "help"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 218 }, "end": { "line": 1, "column": 248 } } })) != null ? stack1 : "")
                + " |\n";
        }, "useData": true },
    summary: { "0": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "name", { "start": { "line": 1, "column": 26 }, "end": { "line": 1, "column": 30 } }), depth0)) != null ? stack1 : "")
                + ": ";
        }, "1": function (container, depth0, helpers, partials, data) {
            var stack1;
            return " · [run]("
                + ((stack1 = container.lambda(container.strict(depth0, "runUrl", { "start": { "line": 3, "column": 71 }, "end": { "line": 3, "column": 77 } }), depth0)) != null ? stack1 : "")
                + ")";
        }, "2": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "changes"), "text", { "start": { "line": 6, "column": 2 }, "end": { "line": 6, "column": 14 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "3": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(container.strict(depth0, "leniency", { "start": { "line": 10, "column": 2 }, "end": { "line": 10, "column": 10 } }), depth0)) != null ? stack1 : "")
                + "\n\n";
        }, "4": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "fleet"), depth0, { "name": "fleet", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "5": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "attention"), "total"), { "name": "if", "hash": {}, "fn": container.program(6, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 16, "column": 0 }, "end": { "line": 27, "column": 7 } } })) != null ? stack1 : "");
        }, "6": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Result | Check | Address | Reason | Time | Message |\n|---|---|---|---|--:|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "rows"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 19, "column": 0 }, "end": { "line": 21, "column": 9 } } })) != null ? stack1 : "")
                + "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "attention"), "more"), { "name": "if", "hash": {}, "fn": container.program(8, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 23, "column": 0 }, "end": { "line": 26, "column": 7 } } })) != null ? stack1 : "");
        }, "7": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "row"), depth0, { "name": "row", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "8": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "attention"), "more", { "start": { "line": 24, "column": 8 }, "end": { "line": 24, "column": 22 } }), depth0)) != null ? stack1 : "")
                + " more failed or warned checks. The report has all of them.\n\n";
        }, "9": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "problems"), "open"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 30, "column": 8 }, "end": { "line": 30, "column": 41 } } })) != null ? stack1 : "")
                + "><summary>\ud83d\udcdd "
                + ((stack1 = container.lambda(container.strict(depth0, "problemsLine", { "start": { "line": 30, "column": 56 }, "end": { "line": 30, "column": 68 } }), depth0)) != null ? stack1 : "")
                + " about the specs and the inputs</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "problems"), "rows"), { "name": "each", "hash": {}, "fn": container.program(11, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 32, "column": 0 }, "end": { "line": 34, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "problems"), "more"), { "name": "if", "hash": {}, "fn": container.program(12, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 35, "column": 0 }, "end": { "line": 37, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "10": function (container, depth0, helpers, partials, data) {
            return " open";
        }, "11": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "problem"), depth0, { "name": "problem", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "12": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- … and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "problems"), "more", { "start": { "line": 36, "column": 10 }, "end": { "line": 36, "column": 23 } }), depth0)) != null ? stack1 : "")
                + " more in the report\n";
        }, "13": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "evidence"), "open"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 43, "column": 8 }, "end": { "line": 43, "column": 41 } } })) != null ? stack1 : "")
                + "><summary>\ud83d\udd0e How it happened, and how to repeat it</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "evidence"), "rows"), { "name": "each", "hash": {}, "fn": container.program(14, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 45, "column": 0 }, "end": { "line": 47, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "evidence"), "more"), { "name": "if", "hash": {}, "fn": container.program(15, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 48, "column": 0 }, "end": { "line": 51, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "14": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "evidence"), depth0, { "name": "evidence", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "15": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "evidence"), "more", { "start": { "line": 49, "column": 8 }, "end": { "line": 49, "column": 21 } }), depth0)) != null ? stack1 : "")
                + " more. The report has all of them.\n\n";
        }, "16": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "partlyDown"), "open"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 56, "column": 8 }, "end": { "line": 56, "column": 43 } } })) != null ? stack1 : "")
                + "><summary>\ud83e\ude79 "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "partlyDown"), "total", { "start": { "line": 56, "column": 58 }, "end": { "line": 56, "column": 74 } }), depth0)) != null ? stack1 : "")
                + " passed although an address failed</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "partlyDown"), "rows"), { "name": "each", "hash": {}, "fn": container.program(17, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 58, "column": 0 }, "end": { "line": 60, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "partlyDown"), "more"), { "name": "if", "hash": {}, "fn": container.program(18, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 61, "column": 0 }, "end": { "line": 63, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "17": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "partlyDown"), depth0, { "name": "partlyDown", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "18": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- … and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "partlyDown"), "more", { "start": { "line": 62, "column": 10 }, "end": { "line": 62, "column": 25 } }), depth0)) != null ? stack1 : "")
                + " more in the report\n";
        }, "19": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>\ud83d\uddfa️ Picture of what "
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(depth0, "fleet"), { "name": "if", "hash": {}, "fn": container.program(20, data, 0), "inverse": container.program(21, data, 0), "data": data, "loc": { "start": { "line": 69, "column": 38 }, "end": { "line": 69, "column": 102 } } })) != null ? stack1 : "")
                + "</summary>\n\n```mermaid\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "picture"), "lines"), { "name": "each", "hash": {}, "fn": container.program(22, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 72, "column": 0 }, "end": { "line": 74, "column": 9 } } })) != null ? stack1 : "")
                + "```\n\n</details>\n\n";
        }, "20": function (container, depth0, helpers, partials, data) {
            return "the runners reach";
        }, "21": function (container, depth0, helpers, partials, data) {
            return "this runner reaches";
        }, "22": function (container, depth0, helpers, partials, data) {
            var stack1;
            return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
                + "\n";
        }, "23": function (container, depth0, helpers, partials, data) {
            return "";
        }, "24": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "\n"
                + ((stack1 = lookupProperty(helpers, "if").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "passed"), "total"), { "name": "if", "hash": {}, "fn": container.program(25, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 81, "column": 0 }, "end": { "line": 98, "column": 7 } } })) != null ? stack1 : "");
        }, "25": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "passed"), "open"), { "name": "if", "hash": {}, "fn": container.program(10, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 82, "column": 8 }, "end": { "line": 82, "column": 39 } } })) != null ? stack1 : "")
                + "><summary>✅ "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "passed"), "total", { "start": { "line": 82, "column": 53 }, "end": { "line": 82, "column": 65 } }), depth0)) != null ? stack1 : "")
                + " passed</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(lookupProperty(depth0, "passed"), "rows"), "length"), { "name": "if", "hash": {}, "fn": container.program(26, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 84, "column": 0 }, "end": { "line": 91, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "passed"), "more"), { "name": "if", "hash": {}, "fn": container.program(27, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 92, "column": 0 }, "end": { "line": 95, "column": 7 } } })) != null ? stack1 : "")
                + "</details>\n\n";
        }, "26": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "| Result | Check | Address | Reason | Time | Message |\n|---|---|---|---|--:|---|\n"
                + ((stack1 = lookupProperty(helpers, "each").call(depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty(lookupProperty(depth0, "passed"), "rows"), { "name": "each", "hash": {}, "fn": container.program(7, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 87, "column": 0 }, "end": { "line": 89, "column": 9 } } })) != null ? stack1 : "")
                + "\n";
        }, "27": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "… and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "passed"), "more", { "start": { "line": 93, "column": 8 }, "end": { "line": 93, "column": 19 } }), depth0)) != null ? stack1 : "")
                + " more passed checks. The report has all of them.\n\n";
        }, "28": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "<details><summary>⏭️ "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "excluded"), "total", { "start": { "line": 101, "column": 23 }, "end": { "line": 101, "column": 37 } }), depth0)) != null ? stack1 : "")
                + " excluded by the spec</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias1, lookupProperty(lookupProperty(depth0, "excluded"), "rows"), { "name": "each", "hash": {}, "fn": container.program(29, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 103, "column": 0 }, "end": { "line": 105, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias1, lookupProperty(lookupProperty(depth0, "excluded"), "more"), { "name": "if", "hash": {}, "fn": container.program(30, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 106, "column": 0 }, "end": { "line": 108, "column": 7 } } })) != null ? stack1 : "")
                + "\n</details>\n\n";
        }, "29": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return ((stack1 = container.invokePartial(lookupProperty(partials, "excluded"), depth0, { "name": "excluded", "data": data, "helpers": helpers, "partials": partials, "decorators": container.decorators })) != null ? stack1 : "");
        }, "30": function (container, depth0, helpers, partials, data) {
            var stack1, lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "- … and "
                + ((stack1 = container.lambda(container.strict(lookupProperty(depth0, "excluded"), "more", { "start": { "line": 107, "column": 10 }, "end": { "line": 107, "column": 23 } }), depth0)) != null ? stack1 : "")
                + " more in the report\n";
        }, "31": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "- "
                + ((stack1 = alias2(alias1(depth0, "name", { "start": { "line": 116, "column": 4 }, "end": { "line": 116, "column": 8 } }), depth0)) != null ? stack1 : "")
                + ": "
                + ((stack1 = alias2(alias1(depth0, "value", { "start": { "line": 116, "column": 14 }, "end": { "line": 116, "column": 19 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "32": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda;
            return "- "
                + ((stack1 = alias2(alias1(depth0, "file", { "start": { "line": 119, "column": 4 }, "end": { "line": 119, "column": 8 } }), depth0)) != null ? stack1 : "")
                + ", sha256 "
                + ((stack1 = alias2(alias1(depth0, "sha256", { "start": { "line": 119, "column": 21 }, "end": { "line": 119, "column": 27 } }), depth0)) != null ? stack1 : "")
                + "\n";
        }, "compiler": [8, ">= 4.3.0"], "main": function (container, depth0, helpers, partials, data) {
            var stack1, alias1 = container.strict, alias2 = container.lambda, alias3 = depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function (parent, propertyName) {
                if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
                    return parent[propertyName];
                }
                return undefined;
            };
            return "## "
                + ((stack1 = alias2(alias1(depth0, "icon", { "start": { "line": 1, "column": 5 }, "end": { "line": 1, "column": 9 } }), depth0)) != null ? stack1 : "")
                + " "
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "name"), { "name": "if", "hash": {}, "fn": container.program(0, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 1, "column": 12 }, "end": { "line": 1, "column": 41 } } })) != null ? stack1 : "")
                + ((stack1 = alias2(alias1(depth0, "verdict", { "start": { "line": 1, "column": 43 }, "end": { "line": 1, "column": 50 } }), depth0)) != null ? stack1 : "")
                + "\n\n**"
                + ((stack1 = alias2(alias1(depth0, "countsLine", { "start": { "line": 3, "column": 4 }, "end": { "line": 3, "column": 14 } }), depth0)) != null ? stack1 : "")
                + "** · "
                + ((stack1 = alias2(alias1(depth0, "runner", { "start": { "line": 3, "column": 23 }, "end": { "line": 3, "column": 29 } }), depth0)) != null ? stack1 : "")
                + " · "
                + ((stack1 = alias2(alias1(depth0, "duration", { "start": { "line": 3, "column": 36 }, "end": { "line": 3, "column": 44 } }), depth0)) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "runUrl"), { "name": "if", "hash": {}, "fn": container.program(1, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 3, "column": 46 }, "end": { "line": 3, "column": 87 } } })) != null ? stack1 : "")
                + "\n\n"
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "changes"), { "name": "if", "hash": {}, "fn": container.program(2, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 5, "column": 0 }, "end": { "line": 8, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "leniency"), { "name": "if", "hash": {}, "fn": container.program(3, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 9, "column": 0 }, "end": { "line": 12, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "fleet"), { "name": "if", "hash": {}, "fn": container.program(4, data, 0), "inverse": container.program(5, data, 0), "data": data, "loc": { "start": { "line": 13, "column": 0 }, "end": { "line": 28, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "problems"), "total"), { "name": "if", "hash": {}, "fn": container.program(9, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 29, "column": 0 }, "end": { "line": 41, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "evidence"), "total"), { "name": "if", "hash": {}, "fn": container.program(13, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 42, "column": 0 }, "end": { "line": 54, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "partlyDown"), "total"), { "name": "if", "hash": {}, "fn": container.program(16, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 55, "column": 0 }, "end": { "line": 67, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "picture"), { "name": "if", "hash": {}, "fn": container.program(19, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 68, "column": 0 }, "end": { "line": 79, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(depth0, "fleet"), { "name": "if", "hash": {}, "fn": container.program(23, data, 0), "inverse": container.program(24, data, 0), "data": data, "loc": { "start": { "line": 80, "column": 0 }, "end": { "line": 99, "column": 7 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "if").call(alias3, lookupProperty(lookupProperty(depth0, "excluded"), "total"), { "name": "if", "hash": {}, "fn": container.program(28, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 100, "column": 0 }, "end": { "line": 112, "column": 7 } } })) != null ? stack1 : "")
                + "<details><summary>⚙️ Settings</summary>\n\n"
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "settings"), { "name": "each", "hash": {}, "fn": container.program(31, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 115, "column": 0 }, "end": { "line": 117, "column": 9 } } })) != null ? stack1 : "")
                + ((stack1 = lookupProperty(helpers, "each").call(alias3, lookupProperty(depth0, "sources"), { "name": "each", "hash": {}, "fn": container.program(32, data, 0), "inverse": container.noop, "data": data, "loc": { "start": { "line": 118, "column": 0 }, "end": { "line": 120, "column": 9 } } })) != null ? stack1 : "")
                + "- "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "tool"), "name", { "start": { "line": 121, "column": 4 }, "end": { "line": 121, "column": 13 } }), depth0)) != null ? stack1 : "")
                + " "
                + ((stack1 = alias2(alias1(lookupProperty(depth0, "tool"), "version", { "start": { "line": 121, "column": 18 }, "end": { "line": 121, "column": 30 } }), depth0)) != null ? stack1 : "")
                + ", started "
                + ((stack1 = alias2(alias1(depth0, "startedAt", { "start": { "line": 121, "column": 44 }, "end": { "line": 121, "column": 53 } }), depth0)) != null ? stack1 : "")
                + "\n\n</details>\n";
        }, "usePartial": true, "useData": true },
};

;// CONCATENATED MODULE: ./src/pages/builtin-templates.ts


const handlebars = runtime_default().create();
const compiled = Object.fromEntries(Object.entries(templateSpecs).map(([name, spec]) => [
    name,
    handlebars.template(spec),
]));
for (const [name, template] of Object.entries(compiled))
    handlebars.registerPartial(name, template);
const builtinTemplates = compiled;


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Le: () => (refusalDigest),
  mw: () => (digestAt),
  qx: () => (commentDigest),
  sR: () => (changesSince),
  tW: () => (hash)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var _report_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9692);
var _report_redacted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1289);



const MAX_IDS = 150;
const TOO_MANY = "many";
function commentDigest(report) {
    const attention = (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(report.results).filter(([, { status }]) => status !== "pass");
    const shown = attention.map(([id, { status, reason, message, uri, failingSince }]) => {
        return [id, status, reason, message, uri, failingSince];
    });
    const { name, result, counts, missing } = report;
    const whole = hash(JSON.stringify([name, result, counts, shown, missing]), 16);
    if ((0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_2__.isRedacted)(report))
        return `${whole}.${TOO_MANY}`;
    const failing = attention.filter(([, result]) => isFailing(result)).map(([identity]) => idOf(identity));
    return [whole, ...(failing.length > MAX_IDS ? [TOO_MANY] : failing)].join(".");
}
function refusalDigest({ name, verdict }) {
    return `${hash(JSON.stringify([name, verdict]), 16)}.${TOO_MANY}`;
}
function digestAt(commit, digest) {
    const [whole = "", ...ids] = digest.split(".");
    return commit === undefined ? digest : [hash(JSON.stringify([whole, commit]), 16), ...ids].join(".");
}
function changesSince(report, digest) {
    const [, ...ids] = digest.split(".");
    if ((0,_report_redacted_js__WEBPACK_IMPORTED_MODULE_2__.isRedacted)(report) || ids.includes(TOO_MANY))
        return undefined;
    const before = new Set(ids);
    const now = new Map((0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(report.results).map(([identity, result]) => [idOf(identity), result]));
    const failing = new Set([...now].filter(([, result]) => isFailing(result)).map(([id]) => id));
    const stillFailing = [...failing].filter((id) => before.has(id)).length;
    return {
        newlyFailing: failing.size - stillFailing,
        stillFailing,
        fixed: ids.filter((id) => now.has(id) && !failing.has(id)).length,
        gone: ids.filter((id) => !now.has(id)).length,
    };
}
function isFailing({ status }) {
    return status === "fail";
}
function idOf(identity) {
    return hash(identity, 8);
}
function hash(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (renderWithin),
  d: () => (utf8Bytes)
});
var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3214);
var _builtin_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2077);


const utf8Bytes = (text) => Buffer.byteLength(text, "utf8");
const RESERVE = 2_000;
const MAX_TRIES = 8;
const FEW_ROWS = 50;
function renderWithin(view, template, limit) {
    if (countRows(view) <= FEW_ROWS) {
        const whole = pageWithin(template(view), limit);
        if (whole !== undefined)
            return whole;
    }
    const sizes = measureRows(view, limit);
    const total = Object.values(sizes).reduce((sum, list) => sum + add(list), 0);
    if (total <= limit.max * 2) {
        const whole = pageWithin(template(view), limit);
        if (whole !== undefined)
            return whole;
    }
    const least = template(cutTo(view, sizes, 0));
    let budget = limit.max - limit.measure(least) - RESERVE;
    let rows = total <= limit.max * 2 ? countRows(view) : Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < MAX_TRIES && budget > 0;) {
        const cut = cutTo(view, sizes, budget);
        const left = countRows(cut);
        if (left === 0)
            break;
        if (left === rows) {
            budget = Math.floor(budget / 2);
            continue;
        }
        rows = left;
        tries += 1;
        const written = template(cut);
        const page = pageWithin(written, limit);
        if (page !== undefined)
            return page;
        budget = Math.floor(budget * Math.min(0.5, limit.max / limit.measure(written)));
    }
    return pageWithin(least, limit) ?? cutLines((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePage */ .F8)(least), limit);
}
function pageWithin(written, { max, measure }) {
    if (measure(written) > max)
        return undefined;
    const page = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePage */ .F8)(written);
    return measure(page) <= max ? page : undefined;
}
function countRows({ attention, evidence, partlyDown, problems, excluded, passed, fleet }) {
    const lists = [attention, evidence, partlyDown, problems, excluded, passed];
    const ofRunners = fleet ? [fleet.blocked, fleet.reached] : [];
    return add([...lists, ...ofRunners].map(({ rows }) => rows.length));
}
function measureRows(view, { max, measure }) {
    const sizesOf = ({ rows }, piece) => {
        const sizes = [];
        for (let at = 0, sum = 0; at < rows.length && sum <= max; at++) {
            const size = measure(_builtin_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinTemplates */ .n[piece](rows[at]));
            sizes.push(size);
            sum += size;
        }
        return sizes;
    };
    const none = { rows: [], total: 0, more: 0, open: false };
    return {
        blocked: sizesOf(view.fleet?.blocked ?? none, "path"),
        attention: sizesOf(view.attention, "row"),
        evidence: sizesOf(view.evidence, "evidence"),
        partlyDown: sizesOf(view.partlyDown, "partlyDown"),
        problems: sizesOf(view.problems, "problem"),
        excluded: sizesOf(view.excluded, "excluded"),
        passed: sizesOf(view.passed, "row"),
        reached: sizesOf(view.fleet?.reached ?? none, "path"),
    };
}
const shares = {
    blocked: 0.6,
    attention: 0.6,
    problems: 0.2,
    evidence: 0.9,
    partlyDown: 0.5,
    excluded: 0.5,
    passed: 1,
    reached: 1,
};
function cutTo(view, sizes, budget) {
    let left = budget;
    const rows = (name) => {
        const { count, size } = fitting(sizes[name], left * shares[name]);
        left -= size;
        return count;
    };
    const blocked = rows("blocked");
    const cut = {
        ...view,
        attention: cutSection(view.attention, rows("attention")),
        problems: cutSection(view.problems, rows("problems")),
        evidence: cutSection(view.evidence, rows("evidence")),
        partlyDown: cutSection(view.partlyDown, rows("partlyDown")),
        excluded: cutSection(view.excluded, rows("excluded")),
        passed: cutSection(view.passed, rows("passed")),
    };
    const { fleet } = view;
    if (fleet === null)
        return cut;
    const reached = cutSection(fleet.reached, rows("reached"));
    return { ...cut, fleet: { ...fleet, blocked: cutSection(fleet.blocked, blocked), reached } };
}
function fitting(sizes, room) {
    let count = 0;
    let size = 0;
    for (const next of sizes) {
        if (size + next > room)
            break;
        size += next;
        count += 1;
    }
    return { count, size };
}
function cutSection(section, count) {
    return { ...section, rows: section.rows.slice(0, count), more: section.total - Math.min(count, section.rows.length) };
}
function cutLines(page, { max, measure }) {
    if (measure(page) <= max)
        return page;
    const note = "\n\n… cut here: the rest is in the report.\n";
    const kept = [];
    let room = max - measure(note);
    for (const line of page.split("\n")) {
        room -= measure(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return `${kept.join("\n")}${note}`;
}
function add(numbers) {
    return numbers.reduce((sum, one) => sum + one, 0);
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ae: () => (maxLengths),
  Ax: () => (shortCommit),
  D_: () => (unbroken),
  Qq: () => (text),
  UF: () => (untitled),
  aY: () => (code),
  q: () => (linked),
  uW: () => (section)
});
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);
var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);


const maxLengths = { title: 300, message: 600, address: 300, place: 300, networkMessage: 900, name: 300 };
const untitled = "(no title)";
const MAX_OPEN = 5;
function section(items, maxRows, toView) {
    const rows = items.slice(0, maxRows).map(toView);
    return { rows, total: items.length, more: items.length - rows.length, open: items.length <= MAX_OPEN };
}
function linked(title, position, { link }) {
    const target = link?.(position);
    const url = (target && (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownUrl */ .$x)(target)) ?? null;
    return { link: url, titleLink: url ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(title, url) : title };
}
function text(value, maxLength) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, maxLength));
}
function unbroken(markdown) {
    return markdown.replaceAll(" ", "\u00a0");
}
function shortCommit(sha) {
    return sha.slice(0, 7);
}
function code(value, maxLength) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, maxLength));
}


/***/ }),

/***/ 5677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (changesView),
  j: () => (reportToView)
});

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
// EXTERNAL MODULE: ./src/problem/shorten.ts
var shorten = __webpack_require__(135);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/report/count-of.ts
var count_of = __webpack_require__(8298);
// EXTERNAL MODULE: ./src/report/describe-since.ts
var describe_since = __webpack_require__(8571);
// EXTERNAL MODULE: ./src/report/duration.ts
var duration = __webpack_require__(5901);
// EXTERNAL MODULE: ./src/report/evidence.ts
var evidence = __webpack_require__(9536);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(3220);
// EXTERNAL MODULE: ./src/report/own-address.ts
var own_address = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/report/remembered.ts
var remembered = __webpack_require__(4667);
// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(5228);
// EXTERNAL MODULE: ./src/merge/matrix.ts
var merge_matrix = __webpack_require__(224);
// EXTERNAL MODULE: ./src/merge/reading.ts
var reading = __webpack_require__(4629);
// EXTERNAL MODULE: ./src/merge/table.ts
var table = __webpack_require__(3285);
// EXTERNAL MODULE: ./src/pages/pieces.ts
var pieces = __webpack_require__(9162);
;// CONCATENATED MODULE: ./src/pages/fleet.ts







const maxSentences = { summary: 10, comment: 3 };
const MAX_OPEN_REACHED = 10;
function fleetView(report, maxRows, options) {
    const { runners = [], missing = [], startedAt } = report;
    if (runners.length < 2)
        return null;
    const matrix = (0,merge_matrix/* matrixOf */.lQ)(report);
    const { corner, heads, rows } = (0,table/* tableOf */.c)(matrix);
    const labelOf = (label) => labelView(label, { ...options, now: startedAt });
    const toPath = ({ label, status, cells }) => {
        return { status, label: labelOf(label), cells: cells.map(cellView) };
    };
    const blocked = rows.filter(({ status }) => status !== "pass");
    const reached = rows.filter(({ status }) => status === "pass");
    const sentences = (0,reading/* readingOf */.M)(matrix);
    const most = maxSentences[options.target ?? "summary"];
    const more = sentences.length - most;
    return {
        runners: runners.length,
        endpoints: matrix.rows.length,
        missing: missing.length === 0 ? null : (0,pieces/* text */.Qq)(missing.join(", "), pieces/* maxLengths */.Ae.message),
        sentences: [
            ...sentences.slice(0, most).map((sentence) => (0,pieces/* text */.Qq)(sentence, pieces/* maxLengths */.Ae.message)),
            ...(more > 0 ? [`… and ${more} more, as the table shows`] : []),
        ],
        corner,
        heads: heads.map(labelOf),
        blocked: (0,pieces/* section */.uW)(blocked, maxRows.blocked, toPath),
        reached: {
            ...(0,pieces/* section */.uW)(reached, maxRows.reached, toPath),
            open: blocked.length === 0 && reached.length <= MAX_OPEN_REACHED,
        },
    };
}
function labelView(label, context) {
    switch (label.kind) {
        case "runner":
            return (0,pieces/* text */.Qq)(label.name, pieces/* maxLengths */.Ae.name) || pieces/* untitled */.UF;
        case "group":
            return `${(0,pieces/* text */.Qq)(label.name, pieces/* maxLengths */.Ae.name)} (${label.runners})`;
        case "endpoint":
            return endpointLabel(label.endpoint, context);
    }
}
function endpointLabel({ title, address, position, cells }, context) {
    const { titleLink } = (0,pieces/* linked */.q)((0,pieces/* text */.Qq)(title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF, position, context);
    const since = (0,describe_since/* describeSince */.I)((0,describe_since/* earliest */.Q)(cells.map((cell) => (cell.kind === "result" ? cell.result.failingSince : undefined))), context.now);
    const named = title === address ? (0,pieces/* linked */.q)((0,markdown/* markdownCode */.D9)(address), position, context).titleLink : `**${titleLink}**`;
    return [
        named,
        ...(title === address ? [] : [(0,pieces/* code */.aY)(address, pieces/* maxLengths */.Ae.address)]),
        ...(since === undefined ? [] : [`<br>${(0,markdown/* escapeMarkdown */.FV)(since)}`]),
    ].join(" ");
}
function cellView({ status, text: words }) {
    switch (status) {
        case "absent":
            return "–";
        case "excluded":
            return (0,pieces/* unbroken */.D_)(`⏭️ ${words}`);
        default:
            return (0,pieces/* unbroken */.D_)(`${verdict/* statusIcons */.pb[status]} ${(0,pieces/* text */.Qq)(words, pieces/* maxLengths */.Ae.address)}`);
    }
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(3214);
;// CONCATENATED MODULE: ./src/pages/picture.ts


const compact = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 110}}}%%';
const MAX_EDGES = 30;
const MAX_OPEN_EDGES = 8;
const MAX_LABEL = 48;
const severities = ["pass", "warn", "fail"];
const strokes = { fail: "#d1242f", warn: "#bf8700", pass: "#2da44e" };
function drawPicture(report) {
    const { name, runners = [{ name }] } = report;
    if (runners.length > MAX_EDGES)
        return null;
    const edges = runners.flatMap((runner, from) => {
        const isOurs = (result) => report.runners === undefined || result.runner === runner.name;
        return worstPerAddress(report.results.filter(isOurs)).map((result) => ({ from, result }));
    });
    const addresses = [...new Set(edges.map(({ result }) => result.address))];
    const isReadable = [...addresses, ...runners.map((runner) => runner.name)].every(isWritten);
    if (!edges.some(({ result }) => result.status === "fail") || !isReadable)
        return null;
    if (edges.length < 2 || edges.length > MAX_EDGES)
        return null;
    const nodeOf = new Map(addresses.map((address, index) => [address, `e${index}`]));
    const isDrawn = new Set();
    const targetOf = ({ address }) => {
        const node = nodeOf.get(address) ?? "";
        if (isDrawn.has(node))
            return node;
        isDrawn.add(node);
        return `${node}["${(0,report_escape/* escapeMermaid */.Fw)(address) || "no address"}"]`;
    };
    const runnerNode = (from) => (runners.length === 1 ? "runner" : `r${from}`);
    return {
        lines: [
            compact,
            "flowchart LR",
            ...runners.map((runner, from) => {
                const words = (0,report_escape/* escapeMermaid */.Fw)(runner.name) || "this runner";
                return `  ${runnerNode(from)}(["${words}"])`;
            }),
            ...edges.flatMap(({ from, result }, index) => {
                const { status, reason } = result;
                const arrow = status === "pass" ? "-->" : `-. "${reasons/* reasonSentences */.D5[reason].label}" .->`;
                return [
                    `  ${runnerNode(from)} ${arrow} ${targetOf(result)}`,
                    `  linkStyle ${index} stroke:${strokes[status]},stroke-width:2px`,
                ];
            }),
        ],
        endpoints: addresses.length,
        open: edges.length <= MAX_OPEN_EDGES,
    };
}
function isWritten(label) {
    const words = (0,report_escape/* onOneLine */.GJ)(label).replace(/^\[([\da-f:.]+)\](?=:)/i, "$1");
    return words.length <= MAX_LABEL && (0,report_escape/* escapeMermaid */.Fw)(words) === words;
}
function worstPerAddress(results) {
    const worst = new Map();
    for (const result of results) {
        const known = worst.get(result.address);
        if (!known || severities.indexOf(result.status) > severities.indexOf(known.status))
            worst.set(result.address, result);
    }
    return [...worst.values()];
}

;// CONCATENATED MODULE: ./src/pages/report-to-view.ts















const noPageHoldsMore = {
    blocked: 10_000,
    attention: 10_000,
    evidence: 2_000,
    partlyDown: 10_000,
    problems: 10_000,
    excluded: 10_000,
    passed: 10_000,
    reached: 10_000,
};
const MAX_OPEN_PASSED = 10;
const problemIcons = { error: "❌", warning: "⚠️", notice: "ℹ️" };
function reportToView(report, options = {}) {
    const { counts, results } = report;
    const { maxRows = noPageHoldsMore } = options;
    const changeOf = (0,changes/* changesByResult */.uV)(options.changes);
    const heading = (0,changes/* headingOf */.Wm)(report, options);
    const fleet = fleetView(report, maxRows, options);
    const context = {
        ...options,
        now: report.startedAt,
        isFleet: fleet !== null,
        isMerged: report.runners !== undefined,
    };
    const toView = (0,remembered/* remembered */.H)((result) => checkView(result, changeOf.get(result) ?? null, context));
    const attention = (0,changes/* attentionOf */.SC)(report, changeOf);
    const passed = (0,verdict/* withStatus */.zC)(results, "pass");
    const excluded = (0,verdict/* excludedChecks */.eP)(report);
    return {
        target: options.target ?? "summary",
        result: report.result,
        icon: heading.icon,
        verdict: (0,pieces/* text */.Qq)(heading.verdict, pieces/* maxLengths */.Ae.message),
        name: nameOf(report),
        counts,
        countsLine: (0,verdict/* describeCounts */.wv)(counts),
        runner: (0,pieces/* text */.Qq)(`${report.runner.os} ${report.runner.arch}`, pieces/* maxLengths */.Ae.name),
        duration: (0,markdown/* escapeMarkdown */.FV)((0,duration/* formatDuration */.a3)((0,duration/* runDurationMs */.sW)(report))),
        startedAt: (0,markdown/* markdownCode */.D9)(report.startedAt),
        tool: { name: (0,markdown/* escapeMarkdown */.FV)(report.tool.name), version: (0,markdown/* escapeMarkdown */.FV)(report.tool.version) },
        runUrl: (options.runUrl && (0,markdown/* markdownUrl */.$x)(options.runUrl)) ?? null,
        commit: options.commit ? (0,pieces/* code */.aY)((0,pieces/* shortCommit */.Ax)(options.commit), pieces/* maxLengths */.Ae.name) : null,
        attention: (0,pieces/* section */.uW)(attention, maxRows.attention, toView),
        passed: {
            ...(0,pieces/* section */.uW)(passed, fleet === null ? maxRows.passed : 0, toView),
            open: attention.length === 0 && passed.length <= MAX_OPEN_PASSED,
        },
        excluded: (0,pieces/* section */.uW)(excluded, maxRows.excluded, (one) => excludedView(one, context)),
        evidence: (0,pieces/* section */.uW)(attention, maxRows.evidence, (result) => evidenceView(result, { check: toView(result), circumstances: report })),
        partlyDown: (0,pieces/* section */.uW)(passed.filter((result) => (0,evidence/* describeDead */.u9)(result) !== ""), maxRows.partlyDown, (result) => partlyDownView(result, toView(result))),
        problems: (0,pieces/* section */.uW)(report.problems, maxRows.problems, (problem) => problemView(problem, options)),
        problemsLine: describeProblems(report.problems),
        picture: drawPicture(report),
        fleet,
        changes: options.changes ? changesView((0,changes/* countChanges */.xS)(options.changes), "since the baseline") : null,
        leniency: (0,changes/* describeTolerance */.Nn)(report, options) ?? null,
        settings: Object.entries(report.settings).map(([name, value]) => ({
            name: (0,pieces/* text */.Qq)(name, 60),
            value: (0,pieces/* code */.aY)(value, 200),
        })),
        sources: report.sources.map(({ file, sha256 }) => ({
            file: (0,pieces/* code */.aY)(file, pieces/* maxLengths */.Ae.place),
            sha256: (0,pieces/* code */.aY)(sha256, 64),
        })),
    };
}
function nameOf({ name, runners = [] }) {
    const given = (0,pieces/* text */.Qq)(name, pieces/* maxLengths */.Ae.name);
    const run = runners.length === 1 ? (0,pieces/* text */.Qq)(runners[0]?.name ?? "", pieces/* maxLengths */.Ae.name) : "";
    if (given === "" || run === "" || run === given)
        return given || run;
    return `${given} (${run})`;
}
function describeProblems(problems) {
    return ["error", "warning", "notice"]
        .map((severity) => ({ severity, count: problems.filter((problem) => problem.severity === severity).length }))
        .flatMap(({ severity, count }) => (count === 0 ? [] : [(0,count_of/* countOf */.p)(count, severity)]))
        .join(", ");
}
function changesView(counts, since) {
    const text = (0,changes/* describeChanges */.DT)(counts, since, (words) => `**${words}**`);
    return { ...counts, any: (0,changes/* hasChanges */.ik)(counts), text };
}
function checkView(result, change, context) {
    const { status, reason } = result;
    const since = (0,describe_since/* describeSince */.I)(result.failingSince, context.now);
    const title = (0,pieces/* text */.Qq)(result.title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF;
    return {
        status,
        icon: verdict/* statusIcons */.pb[status],
        word: verdict/* statusWords */.o7[status],
        change,
        title,
        ...(0,pieces/* linked */.q)(title, result.position, context),
        message: (0,pieces/* text */.Qq)(result.message, pieces/* maxLengths */.Ae.message),
        help: result.uri === undefined ? null : helpOf(result.uri, context),
        address: (0,pieces/* code */.aY)((0,own_address/* shownAddress */.Uk)(result), pieces/* maxLengths */.Ae.address),
        spec: (0,pieces/* text */.Qq)(result.spec, pieces/* maxLengths */.Ae.name),
        collector: (0,pieces/* text */.Qq)(result.collector, pieces/* maxLengths */.Ae.name),
        reason: reasons/* reasonSentences */.D5[reason].label,
        tries: (0,evidence/* describeTries */.BI)(result) || null,
        dead: (0,evidence/* describeDead */.u9)(result) || null,
        time: (0,pieces/* unbroken */.D_)((0,markdown/* escapeMarkdown */.FV)((0,duration/* formatCheckTime */.zq)(result))),
        position: (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(result.position), pieces/* maxLengths */.Ae.place),
        runner: context.isFleet ? (0,pieces/* text */.Qq)(result.runner ?? "", pieces/* maxLengths */.Ae.name) : null,
        since: since === undefined ? null : (0,markdown/* escapeMarkdown */.FV)(since),
    };
}
function helpOf(uri, { isMerged, runUrl }) {
    const isOfServer = runUrl !== undefined && hostOf(uri) === hostOf(runUrl) && hostOf(uri) !== "github.com";
    if (!isMerged && !isOfServer)
        return helpLink(uri);
    return (0,markdown/* parseHttpUrl */.f$)(uri) ? (0,pieces/* code */.aY)(uri, pieces/* maxLengths */.Ae.address) : null;
}
function excludedView({ title, position, runner }, context) {
    const shown = (0,pieces/* text */.Qq)(title, pieces/* maxLengths */.Ae.title) || pieces/* untitled */.UF;
    return {
        title: shown,
        titleLink: (0,pieces/* linked */.q)(shown, position, context).titleLink,
        runner: context.isFleet ? (0,pieces/* text */.Qq)(runner ?? "", pieces/* maxLengths */.Ae.name) : null,
        position: (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(position), pieces/* maxLengths */.Ae.place),
    };
}
function hostOf(url) {
    return (0,markdown/* parseHttpUrl */.f$)(url)?.host.replace(/(?<!\.)\.+(?=$|:)/, "");
}
function helpLink(uri) {
    const url = (0,markdown/* markdownForeignUrl */.dw)(uri);
    const host = (0,markdown/* parseHttpUrl */.f$)(uri)?.host;
    return url && host ? (0,markdown/* markdownLink */.iQ)((0,markdown/* escapeMarkdown */.FV)((0,shorten/* shorten */.ml)(host, pieces/* maxLengths */.Ae.address)), url) : null;
}
function evidenceView(result, { check, circumstances }) {
    const { steps, networkMessage, cause, remedy, commands } = (0,evidence/* explain */.WE)(result, circumstances);
    return {
        check,
        steps: steps.map(stepView),
        networkMessage: networkMessage === "" ? null : (0,pieces/* code */.aY)(networkMessage, pieces/* maxLengths */.Ae.networkMessage),
        cause,
        remedy,
        commands,
    };
}
function stepView({ subject, text: what }) {
    return [(0,pieces/* code */.aY)(subject, pieces/* maxLengths */.Ae.address), (0,markdown/* escapeMarkdown */.FV)(what)].join(" ").trim();
}
function partlyDownView(result, { title, titleLink, address, runner }) {
    return { title, titleLink, address, runner, dead: (0,evidence/* describeDeadAddresses */.cy)(result).map(stepView) };
}
function problemView({ severity, code: name, message, remedy, position, where, runners }, { link }) {
    const place = position ? (0,pieces/* code */.aY)((0,problem/* describePosition */.jm)(position), pieces/* maxLengths */.Ae.place) : (0,pieces/* text */.Qq)(where ?? "", pieces/* maxLengths */.Ae.place);
    const url = position && (0,markdown/* markdownUrl */.$x)(link?.(position) ?? "");
    return {
        severity,
        icon: problemIcons[severity],
        code: (0,pieces/* text */.Qq)(name, pieces/* maxLengths */.Ae.name),
        place: url ? (0,markdown/* markdownLink */.iQ)(place, url) : place,
        message: (0,markdown/* markdownSentence */.nv)(message, pieces/* maxLengths */.Ae.message),
        runners: runners === undefined ? null : (0,pieces/* text */.Qq)(runners.join(", "), pieces/* maxLengths */.Ae.place),
        remedy: remedy === undefined ? null : (0,markdown/* markdownSentence */.nv)(remedy, pieces/* maxLengths */.Ae.message),
    };
}


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e: () => (summarize)
});
var _builtin_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2077);
var _page_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(944);
var _report_to_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5677);



const MAX_BYTES = 900_000;
function summarize(report, options = {}) {
    const { maxBytes = MAX_BYTES, template = _builtin_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTemplates */ .n.summary, ...viewOptions } = options;
    const view = (0,_report_to_view_js__WEBPACK_IMPORTED_MODULE_2__/* .reportToView */ .j)(report, { ...viewOptions, target: "summary" });
    return (0,_page_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWithin */ .A)(view, template, { max: maxBytes, measure: _page_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Bytes */ .d });
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (baselineOf),
  Gn: () => (maskedReport),
  W1: () => (nameProblems),
  Mz: () => (preflight),
  Le: () => (shownBy),
  kW: () => (templateOf)
});

// EXTERNAL MODULE: ./src/collect/reasons.ts
var reasons = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/decode/read-by.ts
var read_by = __webpack_require__(3735);
// EXTERNAL MODULE: ./src/decode/statuses.ts
var statuses = __webpack_require__(4851);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/problem/problem.ts
var problem = __webpack_require__(7921);
;// CONCATENATED MODULE: ./src/analyze/analyze.ts





function analyze(analyzers, collected) {
    const readBy = (0,read_by/* readsOf */.JP)(collected, ({ collector }) => collector);
    const results = analyzers
        .filter(({ exclude }) => !exclude.value)
        .map((analyzer) => {
        const found = readBy(analyzer);
        if (!found)
            throw new Error(`Collector ${JSON.stringify(analyzer.collectorName.value)} was not collected`);
        return judge(analyzer, found);
    });
    const collectors = collected.filter(({ kind }) => kind === "excluded");
    return {
        results,
        excluded: [
            ...collectors.map(({ collector }) => ({
                title: collector.name,
                kind: "collector",
                position: collector.exclude.position,
            })),
            ...analyzers
                .filter(({ exclude }) => exclude.value)
                .map(({ title, exclude }) => ({ title, kind: "analyzer", position: exclude.position })),
        ],
    };
}
function passesAll(analyzers) {
    const readers = new Map();
    for (const analyzer of analyzers) {
        if (analyzer.exclude.value)
            continue;
        const name = (0,read_by/* nameKey */.Rc)(analyzer.collectorName.value);
        const reading = readers.get(name);
        if (reading)
            reading.push(analyzer);
        else
            readers.set(name, [analyzer]);
    }
    const known = new Map();
    return (dialed) => {
        const reading = readers.get((0,read_by/* nameKey */.Rc)(dialed.collector.name));
        if (!reading)
            return dialed.networkStatus === "connected";
        const alike = kindOf(dialed);
        const passes = known.get(alike) ?? new Map();
        known.set(alike, passes);
        const before = passes.get(reading);
        if (before !== undefined)
            return before;
        const all = reading.every(({ outcomes }) => verdict(outcomes, dialed).status === "pass");
        passes.set(reading, all);
        return all;
    };
}
function kindOf({ networkStatus, reason, attempts, isCutOff }) {
    return [networkStatus, reason, isUnseen({ reason, attempts }), isCutOff].join();
}
function judge(analyzer, collected) {
    const { collector } = collected;
    const check = {
        title: analyzer.title,
        spec: analyzer.spec,
        collector: collector.name,
        address: collector.address.value,
        position: analyzer.position,
    };
    switch (collected.kind) {
        case "excluded":
            return {
                ...check,
                status: "fail",
                message: `Not checked: collector ${JSON.stringify(collector.name)} is excluded at ${(0,problem/* describePosition */.jm)(collector.exclude.position)}, but this analyzer is not`,
                reason: "not-run",
                durationMs: 0,
                attempts: [],
            };
        case "not-run":
            return {
                ...check,
                status: "fail",
                message: `Not checked: ${collected.networkMessage}`,
                networkMessage: collected.networkMessage,
                reason: "not-run",
                durationMs: 0,
                attempts: [],
            };
        case "dialed": {
            const { kind: _, collector: __, ...dialed } = collected;
            return { ...check, ...verdict(analyzer.outcomes, collected), ...dialed };
        }
    }
}
function isUnseen({ reason, attempts }) {
    if (lacksIpv4(attempts))
        return true;
    const addresses = attempts.at(-1)?.addresses;
    if (reason === "no-answer")
        return addresses?.length === 0;
    if (reason === "other" && addresses?.length)
        return addresses.every(lacksZone);
    return (0,reasons/* isUnanswered */.Ni)(reason) || reason === "bad-address" || reason === "local-limit" || reason === "hung-up";
}
function lacksIpv4(attempts) {
    return attempts.at(-1)?.missing === "A";
}
function lacksZone({ ip, errno }) {
    const address = errno === "EINVAL" ? (0,net/* parseIp */.r5)(ip) : undefined;
    return address !== undefined && (0,net/* isLinkLocal */._W)(address);
}
function verdict(outcomes, { networkStatus, networkMessage, reason, attempts, collector, isCutOff }) {
    if (reason === "policy-denied")
        return { status: "fail", message: `Not checked: ${networkMessage}` };
    const match = (0,statuses/* firstMatch */.o4)(outcomes, networkStatus);
    if (match?.severity === "pass" && isUnseen({ reason, attempts })) {
        const why = lacksIpv4(attempts) ? `no name server returned all IPv4 addresses (${networkMessage})` : networkMessage;
        return { status: "fail", message: `Not checked: ${why}` };
    }
    if (match?.severity === "pass" && isCutOff)
        return { status: "fail", message: `Not checked: wait ended before the timeout (${networkMessage})` };
    if (match) {
        return { status: match.severity, message: match.message, ...(match.uri === undefined ? {} : { uri: match.uri }) };
    }
    if (networkStatus === "connected")
        return { status: "pass", message: `Connected to ${collector.address.value}` };
    return { status: "fail", message: `No outcome matches ${networkStatus}` };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/collect/limits.ts
var limits = __webpack_require__(735);
// EXTERNAL MODULE: ./src/collect/schedule.ts
var schedule = __webpack_require__(9790);
// EXTERNAL MODULE: ./src/collect/retry.ts
var collect_retry = __webpack_require__(4593);
;// CONCATENATED MODULE: ./src/collect/status.ts
function networkStatus(message) {
    if (message === "")
        return "connected";
    if (message.includes("i/o timeout"))
        return "connection-timeout";
    if (message.includes("connection refused"))
        return "connection-refused";
    return "error";
}

;// CONCATENATED MODULE: ./src/collect/try-until.ts



async function tryUntil(collector, options) {
    const { dial, retry, budget } = options;
    const startedAtMs = performance.now();
    const { maxKept = limits/* MAX_KEPT */.AO } = options;
    const keep = keeper(maxKept);
    const maxAddresses = (0,limits/* mostAddresses */.SB)(maxKept);
    let tries = 0;
    let last;
    let why = budget.why;
    while (!budget.signal.aborted) {
        const lastStartedAtMs = performance.now();
        const limit = (0,collect_retry/* tryTimeoutMs */.nF)(retry, options.timeoutMs, { startedAtMs, nowMs: lastStartedAtMs });
        const { timeoutMs } = limit;
        const { signal, isOver, stop } = (0,collect_retry/* limited */.TJ)(budget.signal, (0,collect_retry/* givenUpAt */.KP)(retry, { tries, startedAtMs }) - lastStartedAtMs);
        const outcome = await dial(collector.address.value, { ...options.dialing, timeoutMs, signal });
        stop();
        if (isOver())
            why = () => "wait was used up";
        const wasCutOff = limit.isCutShort && isCutOff(outcome, timeoutMs);
        if (outcome.failure === "canceled" || (last && wasCutOff))
            break;
        tries++;
        const attempts = keep(attemptOf(outcome, maxAddresses));
        const nowMs = performance.now();
        const isCutOffEarly = wasCutOff && isMuchShorter(timeoutMs, options.timeoutMs);
        last = {
            ...dialedOf(collector, outcome, { attempts, durationMs: nowMs - startedAtMs }),
            ...(tries > attempts.length ? { tries } : {}),
            ...(isCutOffEarly ? { isCutOff: true } : {}),
        };
        if (!mayChange(outcome) || options.isDone(last))
            break;
        const tried = { tries, startedAtMs, lastStartedAtMs, lastDurationMs: outcome.durationMs, nowMs };
        const next = (0,collect_retry/* nextTryAt */.uq)(retry, tried);
        if (next === undefined)
            break;
        options.onTry?.(last);
        if (!(await (0,collect_retry/* pause */.v7)(next - nowMs, budget.signal)))
            break;
    }
    if (!last)
        return { kind: "not-run", collector, networkMessage: `not dialed to the end: ${why()}` };
    return { ...last, durationMs: performance.now() - startedAtMs };
}
function keeper(maxKept) {
    const attempts = [];
    let kept = 0;
    return (attempt) => {
        const isFull = attempts.length >= limits/* MAX_ATTEMPTS */.m || (attempts.length > 1 && kept > maxKept);
        if (isFull)
            attempts.pop();
        attempts.push(attempt);
        kept += isFull ? 0 : 1 + attempt.addresses.length;
        return [...attempts];
    };
}
function mayChange({ failure }) {
    return failure !== "bad-address" && failure !== "forbidden";
}
function isCutOff({ failure, durationMs }, timeoutMs) {
    const isTimeout = failure === "no-answer" || failure === "dns-timeout";
    return isTimeout && timeoutMs !== null && durationMs >= timeoutMs - 1;
}
const AS_LONG_MS = 100;
function isMuchShorter(leftMs, timeoutMs) {
    return leftMs !== null && (timeoutMs === null || leftMs < timeoutMs - AS_LONG_MS);
}
function dialedOf(collector, outcome, { attempts, durationMs }) {
    return {
        kind: "dialed",
        collector,
        networkStatus: networkStatus(outcome.message),
        networkMessage: outcome.message,
        reason: reasonOf(outcome),
        durationMs,
        attempts,
        ...(outcome.resolvedBySystem ? { resolvedBySystem: true } : {}),
    };
}
function attemptOf(outcome, maxAddresses) {
    const { message, dnsMs, durationMs, addresses, undialed, overLimit, missing } = outcome;
    return {
        networkStatus: networkStatus(message),
        dnsMs,
        durationMs,
        addresses: kept(addresses, maxAddresses),
        ...(undialed === undefined ? {} : { undialed }),
        ...(overLimit === undefined ? {} : { overLimit }),
        ...(missing && { missing }),
    };
}
function kept(addresses, maxAddresses) {
    if (addresses.length <= maxAddresses)
        return addresses;
    const others = addresses.slice(maxAddresses - 1);
    const one = others.find(({ message }) => message === undefined) ?? others.at(-1);
    return [...addresses.slice(0, maxAddresses - 1), ...(one ? [one] : [])];
}
function reasonOf({ failure }) {
    switch (failure) {
        case undefined:
            return "connected";
        case "canceled":
            return "not-run";
        case "forbidden":
            return "policy-denied";
        default:
            return failure;
    }
}

;// CONCATENATED MODULE: ./src/collect/collect.ts





async function collect(collectors, options) {
    const budget = runBudget(options);
    const limit = (0,schedule/* concurrencyFor */.f)(options.concurrency, collectors.length);
    const maxKept = limits/* MAX_KEPT */.AO / Math.max(collectors.length, options.results ?? 0);
    const dial = await guardedBy({ ...options, maxKept }, options.dial ?? net/* dial */.zy);
    const dialed = collectors.filter(({ exclude }) => !exclude.value);
    const dialing = { ...options.dialing, budget: (0,net/* createDialBudget */.eD)(dialed.length) };
    try {
        return await (0,schedule/* mapLimited */.b)(collectors, limit, async (collector) => {
            const collected = collector.exclude.value
                ? { kind: "excluded", collector }
                : await tryUntil(collector, {
                    timeoutMs: collector.timeoutMs === undefined ? options.timeoutMs : collector.timeoutMs,
                    retry: options.retry,
                    dial,
                    dialing,
                    budget,
                    maxKept,
                    isDone: options.isDone ?? isConnected,
                    ...(options.onTry && { onTry: options.onTry }),
                });
            options.onCollected?.(collected);
            return collected;
        });
    }
    finally {
        budget.stop();
    }
}
async function guardedBy({ policy, onForbidden, maxKept }, dial) {
    if (policy.allow.length === 0 && policy.deny.length === 0)
        return dial;
    const { guarded, audited } = await Promise.all(/* import() */[__webpack_require__.e(4724), __webpack_require__.e(5278)]).then(__webpack_require__.bind(__webpack_require__, 5278));
    if (onForbidden)
        return audited(dial, policy, onForbidden);
    return guarded(dial, policy, (0,limits/* mostAddresses */.SB)(maxKept));
}
function runBudget({ maxDurationMs, signal }) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    let why = "";
    const abort = (reason) => {
        why ||= reason;
        controller.abort();
    };
    const interrupted = () => abort("the run was interrupted");
    const timer = maxDurationMs === undefined
        ? undefined
        : setTimeout(() => abort("max-duration was used up"), Math.min(maxDurationMs, 2 ** 31 - 1));
    if (signal?.aborted)
        interrupted();
    else
        signal?.addEventListener("abort", interrupted, { once: true });
    return {
        signal: controller.signal,
        why: () => why,
        stop: () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", interrupted);
            controller.abort();
        },
    };
}
function isConnected({ networkStatus }) {
    return networkStatus === "connected";
}

// EXTERNAL MODULE: ./src/go/time/duration.ts
var duration = __webpack_require__(7035);
// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
;// CONCATENATED MODULE: ./src/collect/progress.ts



const MAX_NAMED = 3;
function progressOf(collectors, options, startedAtMs = performance.now()) {
    const open = new Set(collectors.filter(({ exclude }) => !exclude.value));
    const answers = new Map();
    const total = open.size;
    let notConnected = 0;
    return {
        onTry: (dialed) => answers.set(dialed.collector, dialed),
        onCollected: (collected) => {
            open.delete(collected.collector);
            answers.delete(collected.collector);
            if (collected.kind === "not-run")
                notConnected++;
            if (collected.kind === "dialed" && collected.networkStatus !== "connected")
                notConnected++;
        },
        describe: (nowMs = performance.now()) => {
            const done = `${total - open.size} of ${total} ${total === 1 ? "check" : "checks"} done`;
            const failed = notConnected > 0 ? `, ${notConnected} not connected` : "";
            const waiting = open.size > 0 && !options.isRedacted ? `; waiting for ${waitingFor(open, answers)}` : "";
            const leftMs = leftAfter(open, options);
            const seconds = leftMs === undefined ? 0 : Math.max(1, Math.ceil((startedAtMs + leftMs - nowMs) / 1000));
            return `${done}${failed}${waiting}${seconds > 0 ? `, at most ${(0,duration/* formatMs */._V)(seconds * 1000)} left` : ""}`;
        },
    };
}
function waitingFor(open, answers) {
    const named = [];
    for (const [{ address }, { reason, attempts }] of answers) {
        if (named.length === MAX_NAMED)
            break;
        named.push(`${(0,address_mask/* maskAddress */.dJ)(address.value)} (${reasons/* reasonSentences */.D5[reason].label}, try ${attempts.length})`);
    }
    for (const collector of open) {
        if (named.length === MAX_NAMED)
            break;
        if (!answers.has(collector))
            named.push((0,address_mask/* maskAddress */.dJ)(collector.address.value));
    }
    const more = open.size - named.length;
    return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}
function leftAfter(open, options) {
    const { timeoutMs: defaultMs, mayTakeLonger, endsAfterMs } = options;
    let longestMs = mayTakeLonger ? undefined : 0;
    for (const { timeoutMs = defaultMs } of open) {
        if (longestMs === undefined)
            break;
        longestMs = timeoutMs === null ? undefined : Math.max(longestMs, timeoutMs);
    }
    const limits = [longestMs, endsAfterMs].filter((ms) => ms !== undefined);
    return limits.length === 0 ? undefined : Math.min(...limits);
}

// EXTERNAL MODULE: ./src/load/load.ts + 2 modules
var load = __webpack_require__(5839);
// EXTERNAL MODULE: ./src/problem/cap.ts
var cap = __webpack_require__(6406);
// EXTERNAL MODULE: ./src/problem/checked.ts
var checked = __webpack_require__(3275);
// EXTERNAL MODULE: ./src/problem/every-string.ts
var every_string = __webpack_require__(4123);
// EXTERNAL MODULE: ./src/problem/hidden.ts
var problem_hidden = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/problem/prose-mask.ts
var prose_mask = __webpack_require__(3674);
// EXTERNAL MODULE: ./src/problem/repeats.ts
var repeats = __webpack_require__(2990);
// EXTERNAL MODULE: ./src/process/interrupt.ts
var interrupt = __webpack_require__(4955);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(3530);
// EXTERNAL MODULE: ./src/report/own-address.ts
var own_address = __webpack_require__(1552);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8623);
;// CONCATENATED MODULE: ./src/preflight.ts



















async function preflight(inputs, options) {
    return (0,problem_hidden/* hidingThrown */.G)(inputs.redact, problem/* isInputError */.BT, () => checkAll(inputs, options));
}
async function checkAll(inputs, options) {
    const startedAt = Date.now();
    const startedAtMs = performance.now();
    const plan = await prepare(inputs, options);
    const { spec, shard, sources, compare, template, show, hide } = (0,checked/* accept */.Ju)(plan, inputs);
    const audit = inputs.policyMode === "audit" ? (await __webpack_require__.e(/* import() */ 4084).then(__webpack_require__.bind(__webpack_require__, 4084))).policyAudit(spec.collectors) : undefined;
    const { collected, isInterrupted } = await watched(spec, inputs, {
        ...options,
        ...(audit && { onForbidden: audit.onForbidden }),
    });
    const analysis = analyze(spec.analyzers, collected);
    const results = (0,own_address/* withOwnAddresses */.J_)(analysis.results);
    const passes = await problemsOfPasses(results);
    const warnings = [...(0,own_address/* ownAddressWarnings */.wf)(results), ...passes, ...(audit?.problems() ?? [])];
    const found = (0,cap/* capProblems */.P)((0,repeats/* mergeRepeats */.V)(warnings), { where: "spec" });
    const made = (0,report/* report */.z8)({ ...analysis, results }, {
        tool: facts/* tool */.z6,
        name: inputs.name,
        runner: (0,facts/* describeRunner */.Yg)(),
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(startedAt + performance.now() - startedAtMs).toISOString(),
        sources,
        problems: [...plan.problems, ...found],
        settings: (0,facts/* describeSettings */.TR)(inputs),
        ...(shard && { shard }),
    });
    const shown = show(made);
    return { ...(compare?.(shown) ?? { report: shown, changes: undefined }), template, isInterrupted, hide };
}
async function problemsOfPasses(results) {
    const passes = results.filter(({ status, networkStatus }) => status === "pass" && networkStatus !== "connected");
    if (passes.length === 0)
        return [];
    const { nameNotFoundWarnings } = await __webpack_require__.e(/* import() */ 3983).then(__webpack_require__.bind(__webpack_require__, 3983));
    const { notDialedProblems } = await __webpack_require__.e(/* import() */ 7506).then(__webpack_require__.bind(__webpack_require__, 7506));
    return [...nameNotFoundWarnings(passes), ...notDialedProblems(passes)];
}
async function prepare(inputs, options) {
    const baseline = await baselineOf(inputs, options);
    const template = await templateOf(inputs, options);
    const loaded = await (0,load/* load */.Hh)(inputs, options);
    const { collectors } = loaded.value.spec;
    const addresses = collectors.map(({ address }) => address.value);
    const hide = await secretHiderOf(addresses);
    const sources = loaded.value.sources.map(({ file }) => file);
    const given = [inputs.name, (0,facts/* describeSettings */.TR)(inputs), { ...loaded.value, sources }];
    const show = await shownBy(inputs, { addresses, given, hide });
    const part = await partOf(loaded.value.spec, inputs, show);
    const named = await nameProblems(inputs, { ...options, checks: part.spec.analyzers.length });
    const { found = [] } = options;
    const problems = [...found, ...baseline.problems, ...template.problems, ...loaded.problems, ...named];
    return {
        value: {
            ...loaded.value,
            ...part,
            show,
            hide: hide ?? ((text) => text),
            compare: baseline.value,
            template: template.value,
        },
        problems: (0,cap/* capProblems */.P)((0,repeats/* mergeRepeats */.V)(await maskedProblems(problems, hide)), { where: "spec" }),
    };
}
async function partOf(spec, { shard: part }, show) {
    if (part === undefined)
        return { spec, shard: undefined };
    const { listDigest } = await __webpack_require__.e(/* import() */ 4058).then(__webpack_require__.bind(__webpack_require__, 4058));
    const { shard } = await __webpack_require__.e(/* import() */ 3661).then(__webpack_require__.bind(__webpack_require__, 3661));
    const sha256 = listDigest(spec, show);
    return { spec: shard(spec, part), shard: { ...part, checks: spec.analyzers.length, sha256 } };
}
async function nameProblems({ name, reports }, { format, checks }) {
    const formats = reports.map((report) => report.format).concat(format ?? []);
    if (formats.length === 0)
        return [];
    return (await __webpack_require__.e(/* import() */ 6991).then(__webpack_require__.bind(__webpack_require__, 6991))).repeatedName({ name, checks, formats });
}
async function secretHiderOf(addresses) {
    if (!addresses.some(address_mask/* mayBeSecret */.lr))
        return undefined;
    return (await __webpack_require__.e(/* import() */ 5923).then(__webpack_require__.bind(__webpack_require__, 5923))).addressSecretHider(addresses);
}
async function maskedProblems(problems, hide) {
    const isMasked = (text) => /[@=]|:\/\//.test(text) || (0,prose_mask/* mayHoldPassword */.E)(text);
    if (hide === undefined && !(0,every_string/* someString */.o)(problems, isMasked))
        return problems;
    const { maskProblems } = await __webpack_require__.e(/* import() */ 5923).then(__webpack_require__.bind(__webpack_require__, 5923));
    return maskProblems(problems, hide ?? ((text) => text));
}
async function shownBy({ redact: isRedacted, defaultName }, { addresses, given, hide }) {
    if (!isRedacted && !addresses.some(address_mask/* mayBeSecret */.lr) && !(0,every_string/* someString */.o)(given, prose_mask/* mayHoldPassword */.E))
        return (report) => report;
    const { addressSecretHider, maskReport, passwordHider } = await __webpack_require__.e(/* import() */ 5923).then(__webpack_require__.bind(__webpack_require__, 5923));
    if (!isRedacted)
        return (report) => maskReport(report, addresses, hide);
    const { redact } = await __webpack_require__.e(/* import() */ 6666).then(__webpack_require__.bind(__webpack_require__, 6666));
    const mask = passwordHider(hide ?? addressSecretHider(addresses));
    const masked = defaultName && { ...defaultName, values: mask(defaultName.values) };
    return (report) => redact(maskReport(report, addresses, hide), { addresses, defaultName: masked });
}
async function maskedReport(report) {
    const addresses = report.results.map(({ address }) => address);
    return (await shownBy({ redact: false }, { addresses, given: report }))(report);
}
async function baselineOf(inputs, options) {
    const { baseline, failOn, name } = inputs;
    if (baseline === undefined)
        return { value: undefined, problems: [] };
    const { baselineProblems, overwrittenBaseline, redactedBaseline } = await __webpack_require__.e(/* import() */ 927).then(__webpack_require__.bind(__webpack_require__, 927));
    const { isRedacted } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1289));
    const { readBaseline } = await __webpack_require__.e(/* import() */ 6834).then(__webpack_require__.bind(__webpack_require__, 6834));
    const { compareWithBaseline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9692));
    const { withFailingSince } = await __webpack_require__.e(/* import() */ 3615).then(__webpack_require__.bind(__webpack_require__, 3615));
    const { value: earlier, problems } = await readBaseline(baseline, options);
    const overwritten = await overwrittenBaseline(inputs, options);
    const masked = earlier && (await maskedReport(earlier));
    const redacted = earlier && isRedacted(earlier) ? [redactedBaseline("Cannot compare with a redacted report")] : [];
    const known = earlier && failOn === "new" ? baselineProblems(earlier, { name, now: Date.now() }) : [];
    const compare = (report, before) => {
        const carried = withFailingSince(report, before);
        return { report: carried, changes: compareWithBaseline(carried, before) };
    };
    return {
        value: masked && ((report) => compare(report, masked)),
        problems: [...problems, ...overwritten, ...redacted, ...known],
    };
}
async function templateOf({ template }, options) {
    if (template === undefined)
        return { value: undefined, problems: [] };
    return (await __webpack_require__.e(/* import() */ 8843).then(__webpack_require__.bind(__webpack_require__, 8843))).readTemplate(template, options);
}
async function watched({ collectors, analyzers }, inputs, options) {
    const progress = progressOf(collectors, progressOptions(inputs, collectors.length));
    const { signal, stop } = (options.listen ?? interrupt/* onInterrupt */.nA)();
    const watch = options.watch?.(progress);
    const findsFullName = inputs.policy.deny.some(({ kind }) => kind === "name");
    const resolver = (0,net/* createResolver */.Tw)(inputs.resolver, { findsFullName });
    try {
        const collected = await collect(collectors, {
            ...inputs,
            ...options,
            signal,
            retry: (0,collect_retry/* retryPolicy */.Jb)(inputs),
            results: analyzers.length,
            dialing: { resolver, family: inputs.ipFamily, holdMs: inputs.holdMs },
            isDone: passesAll(analyzers),
            onTry: progress.onTry,
            onCollected: progress.onCollected,
        });
        await (0,interrupt/* hearSignals */.EQ)();
        return { collected, isInterrupted: signal.aborted };
    }
    finally {
        stop();
        watch?.stop();
    }
}
function progressOptions(inputs, checks) {
    const { timeoutMs, retries, waitMs, maxDurationMs, concurrency } = inputs;
    const isQueued = (0,schedule/* concurrencyFor */.f)(concurrency, checks) < checks;
    const ends = [maxDurationMs, isQueued ? undefined : waitMs].filter((ms) => ms !== undefined);
    return {
        timeoutMs,
        isRedacted: inputs.redact,
        mayTakeLonger: retries > 0 || waitMs !== undefined || isQueued,
        ...(ends.length > 0 && { endsAfterMs: Math.min(...ends) }),
    };
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (NO_PASSWORD),
  q_: () => (isUnspeakable),
  ig: () => (lastAt),
  dJ: () => (maskAddress),
  OS: () => (maskPart),
  lr: () => (mayBeSecret),
  Bm: () => (secretParts),
  Fj: () => (secretsOf)
});

// EXTERNAL MODULE: ./src/problem/ascii-forms.ts
var ascii_forms = __webpack_require__(8439);
// EXTERNAL MODULE: ./src/problem/command-parts.ts
var command_parts = __webpack_require__(9264);
// EXTERNAL MODULE: ./src/problem/printed-maps.ts
var printed_maps = __webpack_require__(1414);
;// CONCATENATED MODULE: ./src/problem/proxy-parts.ts
const HOST = "(?:\\[[^\\]]*\\]|[^\\s:/?#@;,\"'`{}[\\]]+)";
const HOST_FIRST = new RegExp(`^(?:[a-z][a-z0-9+.-]*://)?${HOST}:\\d{1,5}:(?=.)`, "is");
const HOST_LAST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^\s:/?#@;,"'`{}[\]]+:(?=[^:])/i;
const HOST_AND_PORT = /:[^\s:/?#@;,]{1,255}:\d{1,5}$/;
const IPV6 = /^[\da-f:]*(?::[\d.]+)?(?:%[\w.:-]*)?$/i;
const PORT = /^\d{1,5}$/;
function proxyPart(address) {
    if (IPV6.test(address) && (address.includes("::") || address.split(":", 7).length === 7))
        return undefined;
    const [before] = HOST_FIRST.exec(address) ?? [];
    if (before !== undefined)
        return PORT.test(address.slice(before.length)) ? undefined : { start: before.length, end: address.length };
    const [user] = HOST_LAST.exec(address) ?? [];
    const end = user === undefined ? -1 : address.length - (HOST_AND_PORT.exec(address.slice(-270))?.[0].length ?? Infinity);
    return user !== undefined && end > user.length ? { start: user.length, end } : undefined;
}

// EXTERNAL MODULE: ./src/problem/secret-names.ts
var secret_names = __webpack_require__(7033);
;// CONCATENATED MODULE: ./src/problem/address-mask.ts





function maskAddress(address) {
    return maskPart(address, { start: 0, end: address.length });
}
function maskPart(address, { start, end }) {
    const shown = [];
    let from = start;
    for (const secret of secretParts(address)) {
        if (secret.end <= start || secret.start >= end)
            continue;
        shown.push(address.slice(from, Math.max(from, secret.start)), MASK);
        from = Math.min(secret.end, end);
    }
    return [...shown, address.slice(from, end)].join("");
}
const MASK = "***";
function mayBeSecret(address) {
    if (/[@/?#;=,\s"'`{}]|%40/.test(address) || (0,printed_maps/* holdsPrintedMap */.V)(address) || (0,ascii_forms/* hasWideForms */.l)(address))
        return true;
    return proxyPart(address) !== undefined;
}
function isUnspeakable(value) {
    const read = (0,ascii_forms/* asciiForms */.J)(value);
    if (/[@?;]|%40|\/\/|^jdbc:/i.test(read) || LABEL_OF_INPUT.test(read))
        return true;
    return proxyPart(read) !== undefined || read.split("=").slice(0, -1).some(isSecretName);
}
function lastAt(address) {
    const at = address.lastIndexOf("@");
    return at < 0 ? address.lastIndexOf("%40") : at;
}
function secretParts(address) {
    if (!mayBeSecret(address))
        return [];
    const read = (0,ascii_forms/* asciiForms */.J)(address);
    const at = lastAt(read);
    const parts = at < 0 ? [spanOf([behindHosts(read, 0), proxyPart(read), withoutHost(read)])] : aroundHosts(read, at);
    const known = parts.filter((part) => part !== undefined);
    return withoutPrintedMap(known, read).filter(({ start, end }) => start < end && ![MASK, ""].includes(address.slice(start, end).trim()));
}
function spanOf(parts) {
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0)
        return undefined;
    return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}
function withoutPrintedMap(parts, read) {
    const [first] = (0,printed_maps/* printedMapParts */.N)(read);
    if (first === undefined)
        return parts;
    const before = parts.filter(({ end }) => end <= first.start);
    const start = Math.min(first.start, ...parts.filter(({ end }) => end > first.start).map((part) => part.start));
    return [...before, { start, end: read.length }];
}
function aroundHosts(address, at) {
    const scheme = schemeLength(address.slice(0, at));
    const info = address.slice(scheme, at);
    const colon = info.indexOf(":");
    const name = colon < 0 ? info : info.slice(0, colon);
    const [password = ""] = info.slice(Math.max(colon, 0)).split("@", 1);
    const isToken = scheme > 0 && (colon < 0 || NO_PASSWORD.test(password));
    const isShown = /^[\p{L}\p{N}._~+-]*$/u.test(name) && !isToken;
    const start = isShown ? scheme + name.length + (colon < 0 ? 0 : 1) : scheme;
    const isJson = /^\s*[[{]\s*["'{]/.test(info);
    const isOfLater = info.includes("://");
    if (isJson || isOfLater || mayEndHosts(info) || BEGINS_SECRET_SETTING.test(info))
        return [{ start, end: address.length }];
    return [{ start, end: at }, behindHosts(address, at + 1)];
}
const NO_PASSWORD = /^:(?:x-oauth-basic|x)?$/i;
function mayEndHosts(info) {
    const end = endOfHosts(info);
    if (end === undefined)
        return false;
    const hosts = info.slice(0, end);
    const colon = hosts.indexOf(":");
    const port = hosts.slice(colon + 1);
    return colon < 0 || /^\d*(?:,|$)/.test(port) || port.includes("@");
}
function behindHosts(address, at) {
    const from = at + schemeLength(address.slice(at));
    const hosts = address.slice(from);
    const end = endOfHosts(hosts);
    const found = BEHIND_ODD.exec(hosts);
    const odd = found && (QUOTES.test(found[0]) && ONE_PORT.test(hosts) ? undefined : found);
    const [ofCommand] = (0,command_parts/* commandParts */.s)(hosts);
    const starts = [
        ...(ofCommand ? [ofCommand.start] : []),
        ...(end === undefined ? [] : [end + 1]),
        ...(odd ? [odd.index + odd[0].length] : []),
    ];
    return starts.length === 0 ? undefined : { start: from + Math.min(...starts), end: address.length };
}
function withoutHost(address) {
    const scheme = schemeLength(address);
    const [user] = (scheme > 0 && USER_WITHOUT_HOST.exec(address.slice(scheme))) || [];
    return user === undefined ? undefined : { start: scheme + user.length, end: address.length };
}
const USER_WITHOUT_HOST = /^[^:/?#;,[\]\s]*:(?!(?:port|\d*)(?:[/?#:;,\s]|$))/;
function endOfHosts(text) {
    const delimiter = text.search(/[/?#;]/);
    const limit = delimiter < 0 ? text.length : delimiter;
    for (let equals = text.indexOf("="); equals >= 0 && equals < limit; equals = text.indexOf("=", equals + 1)) {
        if (isSecretName(text.slice(0, equals)))
            return equals;
    }
    return delimiter < 0 ? undefined : delimiter;
}
function secretsOf(address) {
    const at = lastAt((0,ascii_forms/* asciiForms */.J)(address));
    const labelled = [EACH_LABELLED, EACH_LABELLED_WORD]
        .flatMap((each) => [...address.matchAll(each)])
        .map(([, value = ""]) => value);
    const printed = (0,printed_maps/* printedMapParts */.N)((0,ascii_forms/* asciiForms */.J)(address))
        .map(({ start, end }) => address.slice(start, end))
        .filter((value) => !WORD_OF_GO.test(value));
    const parts = secretParts(address).flatMap(({ start, end }) => {
        if (end === at) {
            const info = address.slice(start, end);
            const colon = info.indexOf(":");
            return colon > 0 && NO_PASSWORD.test(info.slice(colon)) ? [info, info.slice(0, colon)] : [info];
        }
        const [hosts = "", ...behind] = address.slice(schemeLength(address)).split(/[?;#\s]/);
        const isQuery = address.includes("?");
        const settings = [...hosts.split(/[&/]/), ...behind.flatMap((part) => (isQuery ? part.split("&") : part))];
        const values = settings.flatMap((setting) => {
            const equals = setting.indexOf("=");
            return equals > 0 && isSecretName(setting.slice(0, equals)) ? [setting.slice(equals + 1)] : [];
        });
        return start < at ? [address.slice(start, at), ...values] : values;
    });
    const cutOff = at < 0 ? withoutHost((0,ascii_forms/* asciiForms */.J)(address)) : undefined;
    const ofUser = cutOff ? [address.slice(cutOff.start, cutOff.end)] : [];
    const proxy = proxyPart((0,ascii_forms/* asciiForms */.J)(address));
    const ofProxy = proxy ? [address.slice(proxy.start, proxy.end)] : [];
    const behindUser = ofProxy.map((info) => info.slice(info.indexOf(":") + 1));
    const [, ...ofOracle] = OF_ORACLE.exec(address) ?? [];
    return [...new Set([...parts, ...labelled, ...printed, ...ofUser, ...ofProxy, ...behindUser, ...ofOracle])];
}
const WORD_OF_GO = /^(?:true|false|<nil>)$/;
function schemeLength(text) {
    return /^(?:[a-z][a-z0-9+.-]*:|jdbc:[a-z0-9:+.-]*:)?\/\//i.exec(text)?.[0].length ?? 0;
}
const BEGINS_SECRET_SETTING = new RegExp(`(?:^|[\\s;?&,"'{(\\\\])[\\w.[-]{0,40}(?:(?:${secret_names/* SECRET_NAMES */.A}|key)(?:\\]|%5d)?(?:\\s{0,9}=|["']\\s{0,9}:|:?\\s)|(?:bearer|basic)\\s)`, "i");
const LABEL = `(?:${secret_names/* SECRET_NAMES */.A}|key)(?:["']\\s{0,9}:|["']?>(?=[^<]{1,200}</)|\\s{0,9}:?\\s{1,9}(?=[^\\s=]))|\\b(?:bearer|basic)\\s`;
const LABEL_OF_INPUT = new RegExp(`${LABEL}|(?:${secret_names/* SECRET_NAMES */.A}|key):(?!\\d{1,5}$)`, "i");
const BEHIND_ODD = new RegExp(`["'\`{}]|:\\d{1,5}\\s+(?=\\S)|${LABEL}|,[\\w.-]{0,40}(?:${secret_names/* SECRET_NAMES */.A}|key):(?!\\d{1,5}(?:\\W|$))`, "i");
const QUOTES = /^["'`{}]$/;
const ONE_PORT = /^[^:]+:[\w-]{1,40}$/;
const BEFORE_VALUE = `(?:${LABEL})\\s{0,9}["']?(?=[^\\s\\d]{0,60}\\d)`;
const EACH_LABELLED = new RegExp(`${BEFORE_VALUE}([^\\s"',;{}<]{6,4096})`, "gi");
const EACH_LABELLED_WORD = new RegExp(`${BEFORE_VALUE}(\\S{5,4095}[^\\s"',;{}])`, "gi");
const ENDS_WITH_SECRET_NAME = new RegExp(`(?:${secret_names/* SECRET_NAMES */.A}|key)\\s{0,9}:?$`, "i");
const OF_ORACLE = /^(?:jdbc:oracle:\w*:)?[^\s/:]+\/(.+)@(?:\/\/|[^@\s/:]+:\d)/is;
function isSecretName(text) {
    return ENDS_WITH_SECRET_NAME.test(text.slice(-60));
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J: () => (asciiForms),
  l: () => (hasWideForms)
});
const FORMS = /[\ufe50-\ufe6b\uff01-\uff5e]/;
const EACH_FORM = new RegExp(FORMS.source, "g");
function hasWideForms(text) {
    return FORMS.test(text);
}
function asciiForms(text) {
    return hasWideForms(text) ? text.replace(EACH_FORM, (form) => form.normalize("NFKC")) : text;
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P: () => (capProblems),
  a: () => (MAX_PROBLEMS)
});
const MAX_PROBLEMS = 1_000;
const ranks = ["error", "warning", "notice"];
function capProblems(problems, { max = MAX_PROBLEMS, where }) {
    if (problems.length <= max)
        return problems;
    const kept = new Set(ranks.flatMap((rank) => problems.filter(({ severity }) => severity === rank)).slice(0, max));
    const left = problems.length - max;
    const message = left === 1 ? "1 more problem is not shown" : `${left} more problems are not shown`;
    return [
        ...problems.filter((problem) => kept.has(problem)),
        { code: "problem-limit", severity: "warning", message, where },
    ];
}


/***/ }),

/***/ 3275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Cs: () => (hasErrors),
  Ju: () => (accept),
  bJ: () => (isError),
  kg: () => (gather)
});
var _every_string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4123);
var _hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3020);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);
var _prose_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
var _sentence_mask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2554);
var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(135);






function isError({ severity }) {
    return severity === "error";
}
function hasErrors(problems) {
    return problems.some(isError);
}
function gather(parts) {
    return { value: parts.map(({ value }) => value), problems: parts.flatMap(({ problems }) => problems) };
}
function accept({ value, problems }, { redact = false } = {}) {
    if (value !== undefined && !hasErrors(problems))
        return value;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems.map((problem) => masked((0,_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shortenProblem */ .jd)(redact ? (0,_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .hideProblem */ .I)(problem) : problem))));
}
function masked(problem) {
    return (0,_every_string_js__WEBPACK_IMPORTED_MODULE_5__/* .mapStrings */ .t)((0,_sentence_mask_js__WEBPACK_IMPORTED_MODULE_3__/* .maskProblem */ .o)(problem), _prose_mask_js__WEBPACK_IMPORTED_MODULE_2__/* .maskProse */ .u, () => undefined);
}


/***/ }),

/***/ 9264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (holdsCommandSecret),
  s: () => (commandParts)
});
var _word_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);

const FLAGS = "(?:[^|;&\\n]{0,300}?\\s)?";
const COMMAND = new RegExp([
    `\\bcurl\\s${FLAGS}(?:-[a-z]{0,9}u\\s{0,9}|--(?:proxy-)?user[\\s=]\\s{0,9})["']?[^\\s:"'-][^\\s:"']{0,99}:`,
    `\\b(?:mysql\\w{0,10}|mariadb(?:-\\w{1,9})?)\\s${FLAGS}-p["']?(?![,;.)])`,
    `\\bsshpass\\s{1,9}-p\\s{0,9}["']?`,
    `\\bredis-cli\\s${FLAGS}-a\\s{1,9}["']?`,
]
    .map((before) => `${before}(?=[^\\s"'])`)
    .join("|"), "gi");
function holdsCommandSecret(text) {
    return /curl|mysql|mariadb|sshpass|redis-cli/i.test(text) && commandParts(text).length > 0;
}
function commandParts(text) {
    return Array.from(text.matchAll(COMMAND), ({ index, 0: before }) => {
        const start = index + before.length;
        const quote = /["'][^\s"']*$/.exec(before)?.[0].charAt(0);
        const closing = quote === undefined ? -1 : text.indexOf(quote, start);
        return { start, end: closing < 0 ? (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfValue */ .eU)(NO_BLANK, text, start) : closing };
    });
}
const NO_BLANK = /\S*/y;


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (someString),
  t: () => (mapStrings)
});
const SHARED_LENGTH = 8;
function mapStrings(value, rewrite, ofKey) {
    const known = new Map();
    const map = (one, rewriteOne) => {
        if (typeof one === "string")
            return rewriteOne(one);
        if (typeof one !== "object" || one === null)
            return one;
        if (!Array.isArray(one))
            return mapFields(one, rewriteOne);
        const lists = known.get(rewriteOne) ?? new Map();
        known.set(rewriteOne, lists);
        const made = lists.get(one) ?? mapList(one, rewriteOne);
        if (made !== one || one.length >= SHARED_LENGTH)
            lists.set(one, made);
        return made;
    };
    const mapFields = (given, rewriteOne) => {
        let made = given;
        for (const key in given) {
            const one = given[key];
            const mapped = map(one, ofKey(key) ?? rewriteOne);
            if (mapped === one)
                continue;
            if (made === given)
                made = { ...given };
            made[key] = mapped;
        }
        return made;
    };
    const mapList = (list, rewriteOne) => {
        let made;
        for (let at = 0; at < list.length; at += 1) {
            const mapped = map(list[at], rewriteOne);
            if (mapped === list[at])
                continue;
            made ??= [...list];
            made[at] = mapped;
        }
        return made ?? list;
    };
    return map(value, rewrite);
}
function someString(value, is) {
    const seen = new Set();
    const some = (one) => {
        if (typeof one === "string")
            return is(one);
        if (typeof one !== "object" || one === null)
            return false;
        if (Array.isArray(one)) {
            if (seen.has(one))
                return false;
            if (one.length >= SHARED_LENGTH)
                seen.add(one);
            return one.some(some);
        }
        for (const key in one)
            if (some(one[key]))
                return true;
        return false;
    };
    return some(value);
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (hidingThrown),
  I: () => (hideProblem)
});
const sentences = {
    "address-brackets": "An IPv6 host has no brackets, so that kURL and preflight cannot dial it",
    "address-commented": null,
    "address-empty": null,
    "address-host": "Cannot dial this address: its host is wrong",
    "address-local": "This address means this machine",
    "address-port": "Cannot dial this address: its port is wrong",
    "address-syntax": "Cannot read this address",
    "api-version": "A HostPreflight has no apiVersion that is known",
    "arguments-swapped": null,
    "baseline-file": "Cannot read the baseline",
    "baseline-missing": "There is no report at the path of the baseline",
    "baseline-overwritten": "A report would overwrite the baseline",
    "baseline-used": "The baseline excuses failures",
    "check-always-passes": "This check passes with every status",
    "check-excluded": "This check is excluded",
    "check-limit": null,
    "check-never-runs": "This check never runs",
    "checks-left-out": "The template leaves out checks",
    "collector-excluded": "This check can only fail: its collector is excluded",
    "collector-unjudged": "This collector is dialed though every analyzer of it is excluded",
    "collector-unknown": "No collector has the name that this analyzer reads",
    "collector-unread": "No analyzer reads this collector, so its answer decides nothing",
    "comment-bad-token": null,
    "comment-forbidden": null,
    "comment-no-pull-request": null,
    "comment-no-token": null,
    "comment-older-commit": null,
    "comment-rate-limited": null,
    "comment-rejected": null,
    "comment-shared": null,
    "comment-unavailable": null,
    "comment-unclosed": "A comment of the template reaches into the next one",
    "commented-out": "A line of the template is part of a comment and is not read",
    "context-documents": null,
    "context-host": "A host of the context cannot be used",
    "context-key": "No template reads a key of the context",
    "context-mapping": null,
    "context-type": "A value of the context has a wrong type",
    "context-unused": null,
    "default-true": null,
    "document-empty": null,
    "document-kind": withoutKey,
    "document-skipped": null,
    "duplicate-collector": "Several collectors have this name",
    "duplicate-field": null,
    "duplicate-title": "Two checks have this title",
    "empty-entry": null,
    "exclude-not-boolean": "Cannot read exclude: it is not a boolean",
    "file-empty": "A file is empty",
    "file-encoding": "A file is not UTF-8",
    "file-limit": "There are too many files, or they are too large",
    "file-missing": "No such file",
    "file-outside": "A path leads out of its checkout or the workspace",
    "file-too-large": "A file is too large",
    "file-unreadable": "Cannot read a file",
    "glob-extension": "Files with tcpConnect are not read, because they end in the other of .yaml and .yml",
    "glob-link": "A glob finds nothing behind links whose targets do not exist",
    "glob-no-match": "No file matches a glob",
    "input-missing": null,
    "input-unknown": null,
    "input-value": "The value of this input cannot be used",
    "installer-documents": null,
    "installer-enforces-warnings": null,
    "installer-kind": null,
    "installer-no-preflights": null,
    "installer-not-run": null,
    "installer-several": null,
    "installer-type": "A value of the Installer has a wrong type",
    "join-checks-none": null,
    "name-leads-home": "The name in this address leads to this machine, so the check says nothing about another host",
    "name-not-found": "The name in this address has no address, so the check passes although nothing was dialed",
    "no-analyzer": null,
    "no-collector": null,
    "no-document": null,
    "not-dialed": "This check passes although not all of its addresses were dialed",
    "not-rendered": "A template was not rendered, or has no value here",
    "not-tcp-connect": "Collectors or analyzers of other types are not run",
    "nothing-checked": null,
    "nothing-expected": null,
    "outcome-repeated": "Two outcomes have one when",
    "outcome-several": null,
    "outcome-shadowed": "This outcome is never reached",
    "outcome-without-severity": null,
    "pass-on-failures": null,
    "policy-denied": "allow and deny forbid this address",
    "policy-limit": null,
    "policy-pattern": "Cannot read this pattern",
    "policy-prefix": "This pattern of deny denies one address; a network without its prefix?",
    "policy-word": "This pattern of deny is the name of one host",
    "problem-limit": null,
    "report-file": "Cannot read this file as a report",
    "report-missing": null,
    "report-old": null,
    "report-redacted": null,
    "report-shards": null,
    "report-twice": null,
    "report-unexpected": null,
    "report-versions": null,
    "result-unread": "Nothing reads a variable that has the copy of a list or a map",
    "status-uncovered": "No outcome of this check covers every status",
    "template-exec": "Cannot render the template: an action of it cannot be executed",
    "template-file": "Cannot use the template of summary and comment",
    "template-limit": "Cannot render the template: it exceeds a limit",
    "template-parse": "Cannot render the template: it is not a Go template",
    "template-uncalled": null,
    "template-without-dot": "A template that reads its dot is given none",
    "text-not-decoded": null,
    "text-not-number": null,
    "timeout-over": "This timeout is over before anything is dialed",
    "timeout-syntax": "This timeout is not a duration",
    "types-several": "An entry has several types, of which one would be used",
    "unknown-field": withoutKey,
    "unknown-type": "The type of an entry is not known",
    "uri-not-followed": "The spec's uri is not followed; the spec is run as it is here",
    "url-without-host": null,
    usage: "This command line cannot be used; see --help",
    "value-absent": "A template reads a value that is absent or null, so it prints nothing",
    "value-breaks-out": "A value breaks out of its place and changes the structure of the document",
    "value-unlike": null,
    "values-documents": null,
    "values-invalid": "Cannot use values or set",
    "values-literal": "A value has a part that nothing takes off or replaces",
    "values-missing": null,
    "values-replaced": "A value is not used: null or an empty mapping replaces it",
    "values-split": "A line of set is several values",
    "values-template": null,
    "values-unread": "No template reads a key of the values",
    "values-unused": null,
    "variable-replaced": null,
    "variable-shadowed": "A variable of the template is declared again within a block, where nothing reads it",
    "variable-unread": null,
    "when-lost": "The when of an outcome is lost, so that it would match every status",
    "when-unknown": "Outcome never matches: its when is not a status of tcpConnect",
    "work-limit": null,
    "worst-case-time": null,
    "wrong-type": withoutKeyInPath,
    "yaml-limit": null,
    "yaml-syntax": withoutActions,
};
const MAP_OF_AUTHOR = /(?:^|[. \]])(?:labels|annotations|data|stringData|binaryData|headers|input)(?=\.)/iu;
function withoutKeyInPath(message) {
    const end = message.lastIndexOf(": it is ");
    const found = MAP_OF_AUTHOR.exec(message.slice(0, Math.max(end, 0)));
    if (!found)
        return message;
    const start = "Cannot read ".length;
    const path = message.slice(start, found.index + found[0].length);
    return `${message.slice(0, start)}a value of ${path}${message.slice(end)}`;
}
function withoutKey(message) {
    return message.replace(/(?: the (key))? "(?:[^"\\]|\\.)*"?/gs, (_, key) => (key ? " another key" : ""));
}
function withoutActions(message) {
    const shorter = withoutSpan(message, "}} prints nothing", "an action prints nothing");
    return withoutSpan(shorter, "}} print nothing", "actions print nothing");
}
function withoutSpan(message, end, replacement) {
    const from = message.indexOf("{{");
    const to = message.lastIndexOf(end);
    return from < 0 || to < from ? message : message.slice(0, from) + replacement + message.slice(to + end.length);
}
function hideProblem(problem) {
    const known = Object.hasOwn(sentences, problem.code) ? sentences[problem.code] : "A problem";
    if (known === null)
        return problem;
    if (typeof known === "function")
        return { ...problem, message: known(problem.message) };
    return { ...problem, message: known, remedy: "redact hides what was given" };
}
async function hidingThrown(isRedacted, isExpected, run) {
    try {
        return await run();
    }
    catch (thrown) {
        if (!isRedacted || isExpected(thrown))
            throw thrown;
        const hidden = new Error("Unexpected error; redact hides its message");
        const frames = thrown instanceof Error ? (thrown.stack ?? "").split("\n").filter((line) => /^ +at /.test(line)) : [];
        hidden.stack = [hidden.message, ...frames].join("\n");
        throw hidden;
    }
}


/***/ }),

/***/ 6592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (labelledParts),
  J: () => (holdsLabel)
});
var _printed_maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1414);
var _secret_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7033);
var _word_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(975);



const NAME = `(?:${_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_NAMES */ .A})`;
const NAME_IN_PROSE = `(?:(?<=[_.-])pass|${_secret_names_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_WORDS */ .v})`;
const AUTH = "(?<![a-z])auth";
const QUOTE = "\\\\{0,9}[\"']";
const LESS = "(?:<|&lt;|\\\\u003c)";
const GREATER = "(?:>|&gt;|\\\\u003e)";
const SECRET_LABEL = new RegExp([
    `(?:${NAME}|${AUTH})${QUOTE}(?:,?\\s{0,9}(?:${QUOTE})?value(?:${QUOTE})?\\s{0,9}[:=]|\\s{0,9}:)\\s{0,9}`,
    `(${LESS}[^<>]{0,99}?${NAME}(?:${QUOTE})?(?:\\s[^<>]{0,99}?)?${GREATER})`,
    "(cookie\\s{0,9}:\\s{0,9}[^\\s=;]{1,99}=)",
    `${NAME_IN_PROSE}(?:\\s{1,9}:\\s{0,9}|:\\s{1,9})`,
    `(?<![\\w-])--?[\\w.-]{0,40}(?:${NAME}|key)\\s{1,9}`,
    "\\b(?:bearer|basic)\\s{1,9}",
    `${AUTH}=`,
    "\\blogin\\s{1,9}\\S{1,99}\\s{1,9}password\\s{1,9}",
    "\\s(?<=authorization\\s{0,9}[:=]\\s{0,9}[\\w-]{1,40}\\s)\\s{0,8}",
].join("|"), "i");
const PART_OF_NAME = /p(?:ass|wd?|sk|in\b)|kennw|contrase|mnemo|secret|token|jwt|cookie|key|cred|sig|auth|b(?:earer|asic)/i;
function holdsLabel(text) {
    return PART_OF_NAME.test(text) && (SECRET_LABEL.test(text) || (0,_printed_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrintedMap */ .V)(text));
}
const EACH_LABEL = new RegExp(SECRET_LABEL.source, "gi");
function labelledParts(text) {
    if (!holdsLabel(text))
        return [];
    const parts = [...(0,_printed_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .printedMapParts */ .N)(text)];
    EACH_LABEL.lastIndex = 0;
    for (let found = EACH_LABEL.exec(text); found !== null; found = EACH_LABEL.exec(text)) {
        const [label, element, cookie] = found;
        const offset = EACH_LABEL.lastIndex;
        const part = element || cookie ? wholeAt(text, offset, element ? ELEMENT : COOKIES) : secretAt(text, offset, label);
        const isFound = part !== undefined && part.end > part.start;
        if (isFound)
            parts.push(part);
        EACH_LABEL.lastIndex = element ? found.index + 1 : isFound ? part.end : offset;
    }
    return parts;
}
function wholeAt(text, start, form) {
    form.lastIndex = start;
    const [value = ""] = form.exec(text) ?? [];
    return { start, end: start + (form === COOKIES ? (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthWithout */ .l1)(_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7, value) : value.length) };
}
const ELEMENT = new RegExp(`(?:<!\\[CDATA\\[(?:[^\\]]|\\](?!\\]>)){0,999}\\]\\]>|(?:(?!${LESS}).){1,4096})(?=${LESS}\\\\?/)`, "isy");
const COOKIES = /[^\s;]*(?:;\s{0,9}[^\s=;]{1,99}=[^\s;]*)*/y;
function secretAt(text, offset, label) {
    const { isQuoted, ...part } = valueAt(text, offset, /auth=$/i.test(label) ? SETTING : label.endsWith(":") ? COMPACT : WORD);
    const isJson = isQuoted && /["']/.test(label);
    return isJson || isLikeSecret(text.slice(part.start, part.end)) ? part : undefined;
}
function valueAt(text, offset, word) {
    OPENING.lastIndex = offset;
    const [quote] = OPENING.exec(text) ?? [];
    if (quote === undefined) {
        word.lastIndex = offset;
        const [value = ""] = word.exec(text) ?? [];
        return { start: offset, end: offset + (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthWithout */ .l1)(_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7, value), isQuoted: false };
    }
    const start = offset + quote.length;
    let end = text.indexOf(quote, start);
    while (end > start && text[end - 1] === "\\")
        end = text.indexOf(quote, end + 1);
    return { start, end: end < 0 ? text.length : end, isQuoted: true };
}
const OPENING = /\\{0,9}["']/y;
const WORD = /\S+/y;
const SETTING = /[^\s=&;]+={0,2}/y;
const COMPACT = /[^\s"',;{}[\]\\]+/y;
const ENDS_SENTENCE = `${_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7}.:!?()`;
function isLikeSecret(value) {
    const start = value.slice(0, 4096);
    const word = start.slice(0, (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthWithout */ .l1)(ENDS_SENTENCE, start)).replace(/^["'[{(\\]{1,9}/, "");
    if (word.length < 6 || !/[a-z]/i.test(word) || !/\d|=$/.test(word))
        return false;
    return word.length >= 32 || !word.split(/[,;]/).every((part) => HOST.test(part));
}
const HOST = /^[a-z0-9]*[.:-][a-z0-9.:-]*$/;


/***/ }),

/***/ 3124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V5: () => (nearestAmong),
  ZR: () => (nearestEntry),
  pA: () => (nearest)
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8232);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7921);


const MAX_LENGTH = 100;
const MAX_CANDIDATES = 1_000;
function nearest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    const maxEdits = (candidate) => (candidate.length === 1 ? 0 : Math.max(1, Math.floor(candidate.length / 3)));
    let looked = 0;
    for (const candidate of candidates) {
        if (looked++ >= MAX_CANDIDATES)
            break;
        if (candidate.length > MAX_LENGTH)
            continue;
        if (Math.abs(candidate.length - word.length) > maxEdits(candidate))
            continue;
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= maxEdits(candidate) && edits < (best?.edits ?? Infinity)) {
            best = { candidate, edits };
        }
    }
    return best?.candidate;
}
const MIN_ENTRY = 3;
function nearestEntry(name, entries) {
    if (name.length < MIN_ENTRY || name.length > MAX_LENGTH)
        return undefined;
    let looked = 0;
    for (const entry of entries) {
        if (looked++ >= MAX_CANDIDATES)
            break;
        if (entry.length < MIN_ENTRY || Math.abs(entry.length - name.length) > 1)
            continue;
        const edits = editsBetween(name.toLowerCase(), entry.toLowerCase());
        if (edits === 0 || (edits === 1 && seriesOf(name) !== seriesOf(entry)))
            return entry;
    }
    return undefined;
}
function seriesOf(name) {
    return name
        .toLowerCase()
        .replace(/\d+|s(?!\p{L})/gu, "")
        .replace(/\p{L}(?!\p{L})/gu, "");
}
const MAX_COMPARISONS = 200_000;
function nearestAmong(candidates) {
    const compared = [...candidates].slice(0, MAX_CANDIDATES);
    const seen = new Set();
    let left = MAX_COMPARISONS;
    return (word, position) => {
        const place = position && (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .describePosition */ .jm)(position);
        if (place !== undefined && seen.has(place))
            return undefined;
        if (place !== undefined)
            seen.add(place);
        left -= compared.length;
        return left < 0 ? undefined : nearest(word, compared);
    };
}
function editsBetween(left, right) {
    let first = 0;
    while (first < left.length && left[first] === right[first])
        first++;
    const isSwap = first < left.length &&
        left.length === right.length &&
        left === `${right.slice(0, first)}${right[first + 1]}${right[first]}${right.slice(first + 2)}`;
    return isSwap ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(left, right);
}


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => (printedMapParts),
  V: () => (holdsPrintedMap)
});
var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7033);

function holdsPrintedMap(text) {
    return text.includes(MAP);
}
const MAP = "map[";
function printedMapParts(text) {
    const first = text.indexOf(MAP);
    if (first < 0)
        return [];
    const parts = [];
    SECRET_KEY.lastIndex = first + MAP.length;
    for (let found = SECRET_KEY.exec(text); found !== null; found = SECRET_KEY.exec(text)) {
        const start = SECRET_KEY.lastIndex;
        const end = NESTED.test(text.slice(start, start + MAP.length))
            ? endOfNested(text, start)
            : endOfValue(text, start, keyBefore(text, start - 1));
        if (end > start)
            parts.push({ start, end });
        SECRET_KEY.lastIndex = Math.max(end, start);
    }
    return parts;
}
const SECRET_KEY = new RegExp(`(?:${_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_NAMES */ .A}|(?<![a-z])auth)s?[\\d_-]{0,20}:(?!\\s)`, "gi");
const NESTED = /^(?:map)?\[/;
const MAX_KEY = 200;
function keyBefore(text, end) {
    let start = end;
    while (start > Math.max(0, end - MAX_KEY) && !/[\s[]/.test(text.charAt(start - 1)))
        start--;
    return text.slice(start, end);
}
const CLOSES = /\](?=\]|$|[\s"'`)}\\]|[.,;:!?]{1,9}(?:\s|$)|:\d{1,5}(?!\w))/;
const NEXT = new RegExp(`${CLOSES.source}|\\s([^\\s:[\\]]{1,${MAX_KEY}}):`, "g");
function endOfValue(text, start, key) {
    NEXT.lastIndex = start;
    for (let found = NEXT.exec(text); found !== null; found = NEXT.exec(text)) {
        const [, next] = found;
        if (next === undefined || next > key)
            return found.index;
        NEXT.lastIndex = found.index + found[0].length;
    }
    return text.length;
}
const BRACKETS = new RegExp(`\\[|${CLOSES.source}`, "g");
function endOfNested(text, start) {
    let depth = 0;
    BRACKETS.lastIndex = start;
    for (let found = BRACKETS.exec(text); found !== null; found = BRACKETS.exec(text)) {
        depth += found[0] === "[" ? 1 : -1;
        if (depth === 0)
            return BRACKETS.lastIndex;
    }
    return text.length;
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (holdsPrivateKey),
  v: () => (privateKeyParts)
});
const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/g;
const CONTENT = /(?:[A-Za-z0-9+/=,:\s-]|\\{1,9}[nr])*/y;
function holdsPrivateKey(text) {
    return text.includes(" PRIVATE KEY-----");
}
function privateKeyParts(text) {
    if (!holdsPrivateKey(text))
        return [];
    const parts = [];
    BEGIN.lastIndex = 0;
    for (let found = BEGIN.exec(text); found !== null; found = BEGIN.exec(text)) {
        END.lastIndex = CONTENT.lastIndex = BEGIN.lastIndex;
        const end = END.test(text) ? END.lastIndex : CONTENT.test(text) ? CONTENT.lastIndex : BEGIN.lastIndex;
        parts.push({ start: found.index, end });
        BEGIN.lastIndex = end;
    }
    return parts;
}


/***/ }),

/***/ 7921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BJ: () => (describeProblem),
  BT: () => (isInputError),
  D1: () => (problemSentence),
  YI: () => (describeThrown),
  dz: () => (InputError),
  jm: () => (describePosition)
});
/* unused harmony export problemCodes */
const problemCodes = (/* unused pure expression or super */ null && ([
    "address-brackets",
    "address-commented",
    "address-empty",
    "address-host",
    "address-local",
    "address-port",
    "address-syntax",
    "api-version",
    "arguments-swapped",
    "baseline-file",
    "baseline-missing",
    "baseline-overwritten",
    "baseline-used",
    "check-always-passes",
    "check-excluded",
    "check-limit",
    "check-never-runs",
    "checks-left-out",
    "collector-excluded",
    "collector-unjudged",
    "collector-unknown",
    "collector-unread",
    "comment-bad-token",
    "comment-forbidden",
    "comment-no-pull-request",
    "comment-no-token",
    "comment-older-commit",
    "comment-rate-limited",
    "comment-rejected",
    "comment-shared",
    "comment-unavailable",
    "comment-unclosed",
    "commented-out",
    "context-documents",
    "context-host",
    "context-key",
    "context-mapping",
    "context-type",
    "context-unused",
    "default-true",
    "document-empty",
    "document-kind",
    "document-skipped",
    "duplicate-collector",
    "duplicate-field",
    "duplicate-title",
    "empty-entry",
    "exclude-not-boolean",
    "file-empty",
    "file-encoding",
    "file-limit",
    "file-missing",
    "file-outside",
    "file-too-large",
    "file-unreadable",
    "glob-extension",
    "glob-link",
    "glob-no-match",
    "input-missing",
    "input-unknown",
    "input-value",
    "installer-documents",
    "installer-enforces-warnings",
    "installer-kind",
    "installer-no-preflights",
    "installer-not-run",
    "installer-several",
    "installer-type",
    "join-checks-none",
    "name-leads-home",
    "name-not-found",
    "no-analyzer",
    "no-collector",
    "no-document",
    "not-dialed",
    "not-rendered",
    "not-tcp-connect",
    "nothing-checked",
    "nothing-expected",
    "outcome-repeated",
    "outcome-several",
    "outcome-shadowed",
    "outcome-without-severity",
    "pass-on-failures",
    "policy-denied",
    "policy-limit",
    "policy-pattern",
    "policy-prefix",
    "policy-word",
    "problem-limit",
    "report-file",
    "report-missing",
    "report-old",
    "report-redacted",
    "report-shards",
    "report-twice",
    "report-unexpected",
    "report-versions",
    "result-unread",
    "status-uncovered",
    "template-exec",
    "template-file",
    "template-limit",
    "template-parse",
    "template-uncalled",
    "template-without-dot",
    "text-not-decoded",
    "text-not-number",
    "timeout-over",
    "timeout-syntax",
    "unknown-field",
    "unknown-type",
    "types-several",
    "uri-not-followed",
    "url-without-host",
    "usage",
    "value-absent",
    "value-breaks-out",
    "value-unlike",
    "values-documents",
    "values-invalid",
    "values-literal",
    "values-missing",
    "values-replaced",
    "values-split",
    "values-template",
    "values-unread",
    "values-unused",
    "variable-replaced",
    "variable-shadowed",
    "variable-unread",
    "when-lost",
    "when-unknown",
    "work-limit",
    "worst-case-time",
    "wrong-type",
    "yaml-limit",
    "yaml-syntax",
]));
class InputError extends Error {
    name = "InputError";
    problems;
    constructor(problems, options) {
        super(problems.map(describeProblem).join("\n"), options);
        this.problems = problems;
    }
}
function isInputError(thrown) {
    return thrown instanceof InputError;
}
function problemSentence({ message, remedy, contexts, runners }) {
    const sentence = remedy ? `${message}; ${remedy}` : message;
    if (runners)
        return `${sentence} (on ${runners.join(", ")})`;
    return contexts ? `${sentence} (with ${contexts.join(", ")})` : sentence;
}
function describeProblem(problem) {
    const where = problem.position ? describePosition(problem.position) : problem.where;
    const sentence = problemSentence(problem);
    return where ? `${where}: ${sentence}` : sentence;
}
function describePosition(position) {
    const { file, line, column, within } = position;
    return `${file}:${line}:${column}${within === undefined ? "" : ` (${within})`}`;
}
function describeThrown(thrown) {
    if (!(thrown instanceof Error))
        return `Unexpected error: ${textOf(thrown)}`;
    const chain = new Set();
    for (let next = thrown; next !== undefined && !chain.has(next);) {
        chain.add(next);
        next = next instanceof Error ? next.cause : undefined;
    }
    return [...chain].map((one) => (one instanceof Error ? one.message || one.name : textOf(one))).join(": ");
}
function textOf(value) {
    try {
        return String(value);
    }
    catch {
        return Object.prototype.toString.call(value);
    }
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  E: () => (mayHoldPassword),
  u: () => (maskProse)
});
var _ascii_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
var _command_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
var _labelled_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6592);
var _private_key_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9096);
var _setting_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4221);
var _url_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4196);
var _user_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8128);







function mayHoldPassword(text) {
    if (text.includes("@") || (text.includes("=") && _setting_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .SECRET_SETTING */ .o.test(text)) || (0,_labelled_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsLabel */ .J)(text))
        return true;
    if ((0,_url_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsUrlSecret */ .I)(text) || (0,_command_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsCommandSecret */ .A)(text) || (0,_private_key_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsPrivateKey */ .j)(text))
        return true;
    return (0,_ascii_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWideForms */ .l)(text) && mayHoldPassword((0,_ascii_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiForms */ .J)(text));
}
function maskProse(text) {
    if (!mayHoldPassword(text))
        return text;
    const read = (0,_ascii_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .asciiForms */ .J)(text);
    return withoutParts(text, [
        ...[_setting_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .settingParts */ .v, _labelled_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .labelledParts */ .I, _user_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .userParts */ .A, _url_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .urlParts */ .A, _command_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .commandParts */ .s, _private_key_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .privateKeyParts */ .v].flatMap((partsOf) => partsOf(read)),
    ]);
}
const MASK = "***";
function withoutParts(text, parts) {
    const shown = [];
    let from = 0;
    let hidden = -1;
    for (const { start, end } of [...parts].sort((one, other) => one.start - other.start)) {
        if (start > hidden)
            shown.push(text.slice(from, start), MASK);
        hidden = Math.max(hidden, end);
        from = hidden;
    }
    return [...shown, text.slice(from)].join("");
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (mergeRepeats)
});
var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(135);

function mergeRepeats(problems) {
    const groups = new Map();
    for (const [index, problem] of problems.map(_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenProblem */ .jd).entries()) {
        const { code, severity, position } = problem;
        const key = position ? JSON.stringify([code, severity, position]) : `${index}`;
        const group = groups.get(key);
        if (group)
            group.push(problem);
        else
            groups.set(key, [problem]);
    }
    return [...groups.values()].map((group) => {
        const [first, ...others] = group;
        if (others.length === 0)
            return first;
        const isSame = others.every(({ message }) => message === first.message);
        const count = isSame ? `${group.length} times` : `and ${others.length} more like it from this line`;
        return { ...first, message: `${first.message} (${count})` };
    });
}


/***/ }),

/***/ 7033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (SECRET_NAMES),
  v: () => (SECRET_WORDS)
});
const BEFORE_KEY = "[_.?&;-]|access|account|api|auth|encryption|license|master|private|secret|service|shared|signing|storage|subscription";
const NO_SECRET = "count|enabled|endpoint|expir(?:y|es|es_?in)|file|length|less|name|path|policy|ref|stdin|ttl|type|uri|url|version";
const LONGER_NAMES = `(?:(?:passw(?:or)?d|passphrase)[\\w-]{0,40}|(?:secret|token|credential)\\w{0,40})(?<!${NO_SECRET})`;
const SECRET_WORDS = `password|passwd|pwd?|passphrase|passcode|psk|secret|token|jwt|cookie|key(?<=(?:${BEFORE_KEY})key)|kennwort|mot_?de_?passe|contrase[nñ]a|mnemonic|cred(?:ential)?s?|sig|signature|authorization|${LONGER_NAMES}`;
const SECRET_NAMES = `pass|(?<![\\w.])pin|${SECRET_WORDS}`;


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (maskProblem)
});
/* unused harmony export maskSentence */
var _address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
var _ascii_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
var _command_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9264);
var _labelled_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6592);
var _private_key_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9096);
var _prose_mask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3674);
var _setting_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4221);
var _url_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4196);
var _user_parts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8128);
var _word_parts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(975);










function maskProblem(problem) {
    const { message, remedy } = problem;
    return {
        ...problem,
        message: maskSentence(message),
        ...(remedy === undefined ? {} : { remedy: maskSentence(remedy) }),
    };
}
function mayHoldSecret(sentence) {
    if (MAY_HOLD.test(sentence) || (0,_labelled_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsLabel */ .J)(sentence) || (0,_ascii_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWideForms */ .l)(sentence))
        return true;
    return (0,_url_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsUrlSecret */ .I)(sentence) || (0,_command_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCommandSecret */ .A)(sentence) || (0,_private_key_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .holdsPrivateKey */ .j)(sentence);
}
const MAY_HOLD = new RegExp(`://|@|${_setting_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRET_SETTING */ .o.source}`, "i");
function maskSentence(sentence) {
    return mayHoldSecret(sentence) ? (0,_prose_mask_js__WEBPACK_IMPORTED_MODULE_4__/* .maskProse */ .u)(maskStructure(sentence)) : sentence;
}
function maskStructure(sentence) {
    const shown = [];
    for (let from = 0; from < sentence.length;) {
        const quote = sentence.indexOf('"', from);
        const words = sentence.slice(from, quote < 0 ? undefined : quote);
        const setting = _setting_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRET_SETTING */ .o.exec(words);
        if (setting)
            return [...shown, maskBeforeSetting(words, setting)].join("");
        shown.push(maskWords(words));
        if (quote < 0)
            break;
        const end = endOfQuoted(sentence, quote + 1);
        const quoted = sentence.slice(quote, end);
        if (end > sentence.length)
            return [...shown, mayHoldSecret(quoted) ? `"${MASK}` : quoted].join("");
        shown.push(maskQuoted(quoted));
        from = end;
    }
    return shown.join("");
}
const MASK = "***";
function maskBeforeSetting(words, { index, 0: setting }) {
    const start = (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .startOfWord */ .qt)(words, index);
    const [info] = (0,_user_parts_js__WEBPACK_IMPORTED_MODULE_7__/* .userParts */ .A)(words.slice(start, (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .endOfWord */ .Rp)(words, index)));
    if (info !== undefined && start + info.start <= index)
        return `${maskWords(words.slice(0, start + info.start))}${MASK}`;
    const before = maskWords(words.slice(0, index));
    return before.endsWith(MASK) ? before : `${before}${setting}${MASK}`;
}
function endOfQuoted(sentence, start) {
    for (let at = start; at < sentence.length; at += 1) {
        if (sentence[at] === "\\")
            at += 1;
        else if (sentence[at] === '"')
            return at + 1;
    }
    return sentence.length + 1;
}
function maskQuoted(quoted) {
    const value = unquoted(quoted);
    if (!isAddressLike(value))
        return quoted;
    const masked = maskValue(value);
    return masked === value ? quoted : JSON.stringify(masked);
}
function unquoted(quoted) {
    try {
        return JSON.parse(quoted);
    }
    catch {
        return quoted.slice(1, -1).replace(/\\(?:x[0-9a-f]{2}|(.))/gs, "$1");
    }
}
function isAddressLike(value) {
    if (value.includes("://") || _setting_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRET_SETTING */ .o.test(value))
        return true;
    return /:|%3a/i.test(value.slice(0, Math.max(0, value.lastIndexOf("@"))));
}
function maskValue(value) {
    const scheme = value.indexOf("://");
    const isUrl = scheme >= 0 && !value.includes("@");
    if (isUrl && /(?:\.\.\.|…)$/.test(value))
        return `${value.slice(0, scheme + 3)}${MASK}`;
    const masked = (0,_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(value);
    return isUrl ? withoutOddPort(masked) : masked;
}
function maskWords(words) {
    const shown = [];
    let from = 0;
    for (let scheme = words.indexOf("://"); scheme >= 0; scheme = words.indexOf("://", from)) {
        const start = (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .startOfWord */ .qt)(words, scheme, from);
        const end = (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_9__/* .endOfWord */ .Rp)(words, scheme);
        shown.push(words.slice(from, start), maskWord(words.slice(start, end)));
        from = end;
    }
    return [...shown, words.slice(from)].join("");
}
function maskWord(word) {
    const scheme = word.indexOf("://");
    if (scheme < 0)
        return word;
    const start = word.slice(0, scheme);
    return withoutOddPort(`${start}${(0,_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(`x${word.slice(scheme)}`).slice(1)}`);
}
function withoutOddPort(url) {
    const host = url.indexOf("://") + 3;
    const colon = url.indexOf(":", host);
    if (colon < 0 || url.includes("@") || url.startsWith("[", host) || FORM_OF_URL.test(url))
        return url;
    return /^(?:\d{1,5}(?!\w)|\W|$)/.test(url.slice(colon + 1)) ? url : `${url.slice(0, colon + 1)}${MASK}`;
}
const FORM_OF_URL = /^scheme:\/\/host:port\W*$/;


/***/ }),

/***/ 4221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  o: () => (SECRET_SETTING),
  v: () => (settingParts)
});
var _secret_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7033);
var _word_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);


const SECRET_SETTING = new RegExp(`(?:${_secret_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_NAMES */ .A})(?:["']?\\]|%5d)?\\s{0,9}:?=>?(?!=)`, "i");
const EACH_SETTING = new RegExp(SECRET_SETTING.source, "gi");
function settingParts(text) {
    if (!text.includes("="))
        return [];
    const parts = [];
    const unclosed = new Set();
    EACH_SETTING.lastIndex = 0;
    for (let found = EACH_SETTING.exec(text); found !== null; found = EACH_SETTING.exec(text)) {
        const start = found.index + found[0].length;
        const value = /\s/.test(text[start] ?? "") ? start + 1 : start;
        const end = endOfValue(text, value, unclosed);
        if (end > value)
            parts.push({ start, end });
        EACH_SETTING.lastIndex = Math.max(end, start);
    }
    return parts;
}
const CLOSING = { '"': '"', "'": "'", "{": "}" };
function endOfValue(text, start, unclosed) {
    MASKED.lastIndex = start;
    if (MASKED.test(text))
        return MASKED.lastIndex;
    const closing = CLOSING[text[start] ?? ""];
    if (closing === undefined)
        return endOfPlain(text, start);
    if (/[\s,:;.)}\]"']|^$/.test(text[start + 1] ?? ""))
        return start;
    if (unclosed.has(closing))
        return endOfPlain(text, start + 1);
    for (let end = text.indexOf(closing, start + 1); end >= 0; end = text.indexOf(closing, end + 1))
        if (closing === "}" || (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuoteAround */ .YE)(text, end) || text.startsWith("/>", end + 1))
            return end + 1;
    unclosed.add(closing);
    return endOfPlain(text, start + 1);
}
const MASKED = /\*\*\*(?=[,:;.!?()[\]{}<>]|\/>)/y;
const MAY_END = /[\s"&;\\]/g;
const NEXT_OF_QUERY = /&(?:amp;)?[\w.[\]-]{1,60}=/y;
const NEXT_OF_DRIVER = /;(?:\s|$|[a-z][\w.-]{0,60}=)/iy;
function endOfPlain(text, start) {
    MAY_END.lastIndex = start;
    for (let found = MAY_END.exec(text); found !== null; found = MAY_END.exec(text)) {
        const at = found.index;
        if (found[0] === "\\")
            MAY_END.lastIndex = at + (/["\\]/.test(text[at + 1] ?? "") ? 2 : 1);
        else if (found[0] === '"' ? (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuoteAround */ .YE)(text, at) : isEnd(text, at))
            return at;
    }
    return text.length;
}
function isEnd(text, at) {
    const next = text[at] === "&" ? NEXT_OF_QUERY : text[at] === ";" ? NEXT_OF_DRIVER : undefined;
    if (next === undefined)
        return true;
    next.lastIndex = at;
    return next.test(text);
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AB: () => (quoteName),
  jd: () => (shortenProblem),
  ml: () => (shorten)
});
/* unused harmony export MAX_SENTENCE */
const MAX_SENTENCE = 2_000;
const CUT = ` … (cut here: longer than ${MAX_SENTENCE} characters) … `;
const HALF = Math.floor((MAX_SENTENCE - CUT.length) / 2);
function shortenProblem(problem) {
    const { message, remedy = "" } = problem;
    if (message.length <= MAX_SENTENCE && remedy.length <= MAX_SENTENCE)
        return problem;
    return { ...problem, message: withoutMiddle(message), ...(remedy !== "" && { remedy: withoutMiddle(remedy) }) };
}
function shorten(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const head = wholeWords(text.slice(0, maxCharacters - 1));
    return head.trim() === "" ? ELLIPSIS : `${head} ${ELLIPSIS}`;
}
const ELLIPSIS = "…";
const MAX_NAME = 100;
function quoteName(name) {
    return JSON.stringify(shorten(name, MAX_NAME));
}
function wholeWords(start) {
    return start.slice(0, Math.max(start.search(/\s\S*$/), 0));
}
function withoutMiddle(sentence) {
    if (sentence.length <= MAX_SENTENCE)
        return sentence;
    const head = wholeWords(sentence.slice(0, HALF + 1)).trimEnd();
    const tail = sentence.slice(-HALF - 1).replace(/^\S*\s*/, "");
    return `${head}${CUT}${tail}`.trim();
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $W: () => (spelledUnits),
  aU: () => (SPELLINGS),
  ju: () => (base64Of)
});
const SPELLINGS = [
    (text) => text,
    inQuotes,
    (text) => inQuotes(text).replace(/[<>&]/g, escaped),
    (text) => inQuotes(text).replace(/[^\0-\x7f]/g, escaped),
    encodeURI,
    encodeURIComponent,
    urlQuery,
    (text) => urlQuery(text).replaceAll("%20", "+"),
    userinfo,
    (text) => lowered(encodeURIComponent(text)),
    (text) => lowered(urlQuery(text)),
    (text) => text.replace(/["'&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/&#(?:38|60|62);/g, entity),
    (text) => text.replace(/[\\'"]/g, "\\$&").replace(/[<>&=]/g, (character) => `\\u${hex(character, 4).toUpperCase()}`),
];
const SHORTEST_ENCODED = 8;
const LONGEST_ENCODED = 1_000;
function base64Of(text) {
    if (text.length < SHORTEST_ENCODED || text.length > LONGEST_ENCODED)
        return [];
    const inUrls = Buffer.from(text).toString("base64url");
    return [...new Set([inUrls, inUrls.replaceAll("-", "+").replaceAll("_", "/")])];
}
function spelledOf(character) {
    const written = SPELLINGS.map((spell) => spell(character));
    const alike = written.map((one, index) => written.slice(0, index).reduce((bits, other, before) => (other === one ? bits | (1 << before) : bits), 0));
    return { units: written.map(({ length }) => length), alike };
}
const CHARACTERS = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), "\u00e9", "\u20ac"];
const IN_TWO_BYTES = 0x80;
const IN_THREE_BYTES = 0x81;
let spelledByCharacter;
function spelledUnits(text, spellings = SPELLINGS.length) {
    spelledByCharacter ??= CHARACTERS.map(spelledOf);
    const counts = new Uint32Array(CHARACTERS.length);
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const character = unit < IN_TWO_BYTES ? unit : unit < 0x800 ? IN_TWO_BYTES : IN_THREE_BYTES;
        counts[character] = counts[character] + 1;
    }
    const units = Array.from({ length: spellings }, () => 0);
    const alike = Array.from(units, (_, index) => (1 << index) - 1);
    for (const [character, spelled] of spelledByCharacter.entries()) {
        const count = counts[character];
        if (count === 0)
            continue;
        for (let index = 0; index < spellings; index++) {
            units[index] = units[index] + count * spelled.units[index];
            alike[index] = alike[index] & spelled.alike[index];
        }
    }
    return units.reduce((sum, one, index) => (alike[index] === 0 ? sum + one : sum), 0);
}
function inQuotes(text) {
    return JSON.stringify(text).slice(1, -1);
}
function urlQuery(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hex(character, 2).toUpperCase()}`);
}
function userinfo(text) {
    return urlQuery(text).replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent);
}
function escaped(character) {
    return `\\u${hex(character, 4)}`;
}
function lowered(encoded) {
    return encoded.replace(/%[\dA-F]{2}/g, (byte) => byte.toLowerCase());
}
function hex(character, digits) {
    return character.charCodeAt(0).toString(16).padStart(digits, "0");
}
function entity(reference) {
    return { "&#38;": "&amp;", "&#60;": "&lt;", "&#62;": "&gt;" }[reference] ?? reference;
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (urlParts),
  I: () => (holdsUrlSecret)
});
var _word_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(975);

const SLASH = "(?:/|%2f)";
const WEBHOOK = new RegExp([
    `hooks\\.slack\\.com${SLASH}(?:services|triggers|workflows)${SLASH}`,
    `discord(?:app)?\\.com${SLASH}api${SLASH}(?:v\\d{1,3}${SLASH})?webhooks${SLASH}`,
    `(?:outlook|webhook)\\.office(?:365)?\\.com${SLASH}webhook\\w{0,3}${SLASH}`,
    `api\\.telegram\\.org${SLASH}(?:file${SLASH})?bot`,
].join("|"), "gi");
const CODE = /[?&](?:amp;)?(?:assertion|auth|code|otp|session(?:_?id)?|sid|ticket)=/i;
const EACH_CODE = new RegExp(CODE, "gi");
const SLASH_BEHIND_HOST = /\.(?:com|org)(?:\/|%2f)/i;
function holdsUrlSecret(text) {
    return (SLASH_BEHIND_HOST.test(text) || CODE.test(text)) && urlParts(text).length > 0;
}
function urlParts(text) {
    const parts = [...webhookParts(text)];
    for (const { index: urlStart, 0: url } of text.matchAll(URL_BEHIND_SCHEME))
        for (const { index, 0: before } of url.matchAll(EACH_CODE)) {
            const start = urlStart + index + before.length;
            const end = (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfValue */ .eU)(IN_QUERY, text, start);
            if (isCode(text.slice(start, end)))
                parts.push({ start, end });
        }
    return parts.filter(({ start, end }) => end > start);
}
function* webhookParts(text) {
    WEBHOOK.lastIndex = 0;
    while (WEBHOOK.test(text)) {
        const start = WEBHOOK.lastIndex;
        const end = (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfWord */ .Rp)(text, start);
        yield { start, end: start + (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthWithout */ .l1)(BEHIND_URL, text.slice(start, end)) };
        WEBHOOK.lastIndex = end;
    }
}
const BEHIND_URL = `${_word_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7}.)>\``;
const URL_BEHIND_SCHEME = /:\/\/[^\s"'<>`]+/g;
const IN_QUERY = /[^\s"'<>`|)\]&#?,;]*/y;
const SHORTEST_CODE = 16;
function isCode(value) {
    return value.length >= SHORTEST_CODE && /\d/.test(value) && /[a-z]/i.test(value);
}


/***/ }),

/***/ 8128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (userParts)
});
var _address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
var _word_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(975);


function userParts(text) {
    const parts = [];
    for (const { start, end } of (0,_word_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsWithAt */ .P4)(text)) {
        const word = text.slice(start, end);
        for (const part of [...passwordOf(word), ...tokensOf(word)])
            parts.push({ start: start + part.start, end: start + part.end });
    }
    return parts;
}
function passwordOf(word) {
    const last = word.lastIndexOf("@");
    const isImage = DIGEST.test(word.slice(last + 1, last + 40));
    const at = isImage ? word.slice(0, last).lastIndexOf("@") : last;
    if (at < 0)
        return [];
    const before = word.slice(0, at);
    const [user] = USER_OF_ORACLE.exec(before) ?? [];
    const [, service] = BEHIND_ORACLE.exec(word.slice(at + 1)) ?? [];
    if (user && (service || (service === "" && !before.includes(":"))))
        return [{ start: user.length, end: at }];
    const lastQuery = Math.max(before.lastIndexOf("?"), before.lastIndexOf("#"));
    let rest = 0;
    for (let scheme = before.indexOf("://"); scheme >= 0; scheme = before.indexOf("://", rest)) {
        rest = scheme + 3;
        const colon = before.indexOf(":", rest);
        if (colon < 0)
            return [];
        if (before.slice(rest, colon).includes("/"))
            continue;
        if (!isPath(before, colon + 1, lastQuery))
            return [{ start: colon + 1, end: at }];
        rest = colon + 1;
    }
    const colon = before.indexOf(":", rest);
    return colon < 0 ? [] : [{ start: colon + 1, end: at }];
}
const USER_OF_ORACLE = /^[^/:]+\//;
const BEHIND_ORACLE = /^(?:\[[^\]]+\]:\d{1,5}(?!\w)|[^/:]+:\d{1,5}(?!\w)|(?=\/\/))([/:]?)/;
const DIGEST = /^sha\d{3}:[0-9a-f]{32}/;
function isPath(before, start, lastQuery) {
    return /^\d{1,5}\//.test(before.slice(start, start + 6)) && (before.endsWith("/") || lastQuery > start);
}
function* tokensOf(word) {
    for (let scheme = word.indexOf("://"); scheme >= 0; scheme = word.indexOf("://", scheme + 3)) {
        const start = scheme + 3;
        END_OF_AUTHORITY.lastIndex = start;
        const end = END_OF_AUTHORITY.exec(word)?.index ?? word.length;
        const length = lengthOfToken(word.slice(start, end));
        if (length > 0)
            yield { start, end: start + length };
    }
}
const END_OF_AUTHORITY = /[/?]/g;
function lengthOfToken(authority) {
    const at = authority.lastIndexOf("@");
    const colon = authority.indexOf(":");
    if (colon < 0 || at < colon || _address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PASSWORD */ .w6.test(authority.slice(colon, at)))
        return at;
    return authority.lastIndexOf("@", colon);
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  P4: () => (wordsWithAt),
  Rp: () => (endOfWord),
  YE: () => (isQuoteAround),
  eU: () => (endOfValue),
  j7: () => (MARKS),
  l1: () => (lengthWithout),
  qt: () => (startOfWord)
});
const MARKS = "\"',;{}[]\\";
function lengthWithout(marks, value) {
    let end = value.length;
    while (end > 0 && marks.includes(value[end - 1]))
        end--;
    return end;
}
function endOfValue(form, text, start) {
    form.lastIndex = start;
    const [value = ""] = form.exec(text) ?? [];
    return start + lengthWithout(`${MARKS}.`, value);
}
function* wordsWithAt(text) {
    let start = 0;
    for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", start)) {
        const first = startOfWord(text, at, start);
        const end = endOfWord(text, at);
        yield { start: first, end };
        start = end;
    }
}
function endOfWord(text, offset) {
    MAY_SEPARATE.lastIndex = offset;
    for (let found = MAY_SEPARATE.exec(text); found !== null; found = MAY_SEPARATE.exec(text))
        if (isBetweenWords(text, found.index))
            return found.index;
    return text.length;
}
const MAY_SEPARATE = /[\s"']/g;
function startOfWord(text, offset, limit = 0) {
    let start = offset;
    while (start > limit && !isBetweenWords(text, start - 1))
        start -= 1;
    return start;
}
function isBetweenWords(text, at) {
    const character = text[at];
    if (character === '"' || character === "'")
        return isQuoteAround(text, at);
    return BLANK.test(character);
}
const BLANK = /\s/;
function isQuoteAround(text, at) {
    return AROUND_QUOTES.test(text[at - 1] ?? " ") || AROUND_QUOTES.test(text[at + 1] ?? " ");
}
const AROUND_QUOTES = /[\s"',:;=.!?()[\]{}<>]/;


/***/ }),

/***/ 4955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EQ: () => (hearSignals),
  J8: () => (endAsFirstProcess),
  nA: () => (onInterrupt),
  wC: () => (turn)
});
const signals = { SIGINT: 2, SIGTERM: 15 };
function onInterrupt(source = process) {
    const controller = new AbortController();
    const stop = () => {
        for (const name of names)
            source.off(name, abort);
    };
    const abort = () => {
        stop();
        controller.abort(new Error("The run was interrupted"));
    };
    for (const name of names)
        source.once(name, abort);
    return { signal: controller.signal, stop };
}
const names = Object.keys(signals);
async function hearSignals() {
    for (let turns = 0; turns < 2; turns++)
        await turn();
}
function turn() {
    return new Promise((resolve) => setImmediate(resolve));
}
function endAsFirstProcess(source = process) {
    if (source.pid !== 1)
        return;
    for (const name of names) {
        source.on(name, () => {
            if (source.listenerCount(name) === 1)
                source.exit(128 + signals[name]);
        });
    }
}


/***/ }),

/***/ 5276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DT: () => (describeChanges),
  Nn: () => (describeTolerance),
  SC: () => (attentionOf),
  Wm: () => (headingOf),
  hp: () => (isTolerated),
  ik: () => (hasChanges),
  uV: () => (changesByResult),
  xS: () => (countChanges)
});
var _count_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8298);
var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5228);



function changesByResult(changes) {
    if (!changes)
        return new Map();
    return new Map([
        ...changes.newlyFailing.map((result) => [result, "new"]),
        ...changes.stillFailing.map((result) => [result, "as before"]),
        ...changes.fixed.map((result) => [result, "fixed"]),
    ]);
}
function attentionOf({ results }, changeOf) {
    const failed = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .withStatus */ .zC)(results, "fail");
    const isOld = (result) => changeOf.get(result) === "as before";
    return [...failed.filter((one) => !isOld(one)), ...failed.filter(isOld), ...(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .withStatus */ .zC)(results, "warn")];
}
function countChanges({ newlyFailing, stillFailing, fixed, gone }) {
    return {
        newlyFailing: newlyFailing.length,
        stillFailing: stillFailing.length,
        fixed: fixed.length,
        gone: gone.length,
    };
}
function hasChanges({ newlyFailing, fixed, gone }) {
    return newlyFailing + fixed + gone > 0;
}
function describeChanges(counts, since, strong = (text) => text) {
    const { newlyFailing, stillFailing, fixed, gone } = counts;
    const parts = [
        ...(newlyFailing > 0 ? [strong((0,_count_of_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(newlyFailing, "new failure"))] : []),
        ...(fixed > 0 ? [strong(`${fixed} fixed`)] : []),
        ...(gone > 0 ? [`${gone} no longer checked`] : []),
        ...(hasChanges(counts) ? [] : ["no new failure"]),
        ...(stillFailing > 0 ? [`${stillFailing} still failing`] : []),
    ];
    const words = parts.join(", ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${since}`;
}
function isTolerated(change, failOn) {
    return failOn === "never" || (failOn === "new" && change === "as before");
}
function describeTolerance(report, { failOn = "fail", changes }) {
    if (report.result !== "fail" || (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .breaches */ .aM)(report, failOn, changes))
        return undefined;
    return `Does not fail the run, because fail-on is ${failOn}`;
}
function headingOf(report, comparison) {
    const isKnown = comparison.failOn === "new" && describeTolerance(report, comparison) !== undefined;
    if (!isKnown)
        return { icon: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictIcon */ .f2)(report), verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ)(report), status: report.result };
    const { passed, warned, failed } = report.counts;
    const parts = [
        `${(0,_count_of_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(failed, "known failure")}, none new`,
        ...(passed > 0 ? [`${passed} passed`] : []),
        ...(warned > 0 ? [`${warned} warned`] : []),
    ];
    return { icon: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .statusIcons */ .pb.pass, verdict: parts.join(", ") + (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .describePart */ .xW)(report), status: "pass" };
}


/***/ }),

/***/ 9692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  IQ: () => (identifyBoth),
  compareWithBaseline: () => (compareWithBaseline),
  ls: () => (identify),
  xs: () => (failsAsBefore)
});
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _number_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);


function compareWithBaseline(report, baseline) {
    const { before, after } = identifyBoth(report, baseline);
    const present = new Set(after.map(([identity]) => identity));
    const failing = after.filter(([, { status }]) => status === "fail");
    const failedBefore = (identity) => before.get(identity)?.status === "fail";
    const isOld = ([identity, now]) => failsAsBefore(before.get(identity), now);
    const results = (pairs) => pairs.map(([, result]) => result);
    return {
        newlyFailing: results(failing.filter((one) => !isOld(one))),
        stillFailing: results(failing.filter(isOld)),
        fixed: results(after.filter(([identity, { status }]) => status !== "fail" && failedBefore(identity))),
        gone: isPart(report)
            ? []
            : results([...before].filter(([identity, { status }]) => status === "fail" && !present.has(identity))),
    };
}
function isPart({ shard, missing = [] }) {
    return shard !== undefined || missing.length > 0;
}
function failsAsBefore(before, now) {
    if (before?.status !== "fail" || (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(before.reason) || (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isInconclusive */ .Fm)(now.reason))
        return false;
    if ((before.reason === "connected") !== (now.reason === "connected"))
        return false;
    if ((0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnanswered */ .Ni)(before.reason))
        return (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnanswered */ .Ni)(now.reason);
    return before.reason === now.reason || !(isForbidden(before.reason) || isForbidden(now.reason));
}
function isForbidden(reason) {
    return reason === "policy-denied" || reason === "bad-address";
}
function identifyBoth(report, baseline) {
    const isMerged = report.runners !== undefined || baseline.runners !== undefined;
    const identified = ({ name = "", results }) => identify(results, isMerged ? ({ runner = name }) => runner : undefined);
    return { after: identified(report), before: new Map(identified(baseline)) };
}
function identify(results, runnerOf = ({ runner }) => runner) {
    const nameOf = (result) => {
        const { spec, title, address } = result;
        const runner = runnerOf(result);
        return JSON.stringify([spec, title, address, ...(runner === undefined ? [] : [runner])]);
    };
    const named = results.map((result) => ({ result, name: nameOf(result) }));
    return (0,_number_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAlike */ .G)(named, ({ name }) => name).map(([{ result, name }, number]) => [`${number}:${name}`, result]);
}


/***/ }),

/***/ 8298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (countOf)
});
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 8571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeSince),
  Q: () => (earliest)
});
function earliest(sinces) {
    return sinces.reduce((first, since) => (since && (!first || Date.parse(since.at) < Date.parse(first.at)) ? since : first), undefined);
}
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function describeSince(since, now) {
    if (since === undefined || since.runs < 2)
        return undefined;
    return `failing since ${describeDay(since.at, now)}, ${since.runs} runs`;
}
function describeDay(at, now) {
    const [then, today] = [new Date(at), new Date(now)];
    if (Number.isNaN(then.getTime()))
        return at;
    const iso = then.toISOString();
    if (!Number.isNaN(today.getTime()) && iso.slice(0, 10) === today.toISOString().slice(0, 10)) {
        return `${iso.slice(11, 16)} UTC`;
    }
    const day = `${then.getUTCDate()} ${months[then.getUTCMonth()]}`;
    return then.getUTCFullYear() === today.getUTCFullYear() ? day : `${day} ${then.getUTCFullYear()}`;
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a3: () => (formatDuration),
  sW: () => (runDurationMs),
  zq: () => (formatCheckTime)
});
function formatDuration(ms) {
    if (ms < 1)
        return "< 1 ms";
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_995)
        return `${(ms / 1000).toFixed(2)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function formatCheckTime({ reason, durationMs }) {
    return reason === "not-run" ? "" : formatDuration(durationMs);
}
function runDurationMs({ startedAt, finishedAt }) {
    const ms = Date.parse(finishedAt) - Date.parse(startedAt);
    return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bt: () => (escapeTap),
  F8: () => (escapePage),
  Fw: () => (escapeMermaid),
  GJ: () => (onOneLine),
  GR: () => (escapeCsv),
  IR: () => (escapeXmlText),
  NS: () => (quoteExactYaml),
  R0: () => (escapeXmlAttribute),
  ZD: () => (escapeHtml),
  _P: () => (escapeLogLine),
  bG: () => (htmlEntities),
  en: () => (escapeTerminal),
  hP: () => (escapeSarif),
  hY: () => (breakCommand),
  ol: () => (escapePrometheusLabel),
  q0: () => (quoteYaml),
  s5: () => (escapeInvisibleInJson),
  tJ: () => (escapeAnnotation),
  xF: () => (isUnsafeInYaml)
});
/* unused harmony export makeVisible */
function makeVisible(text) {
    if (/^[ -~\n\t]*$/.test(text))
        return text;
    return text.replaceAll("\r\n", "\n").replace(invisible(), showInvisible);
}
let compiled;
function invisible() {
    compiled ??=
        /(?!\t|\n|\u200c|\u200d|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
    return compiled;
}
function showInvisible(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return "\u2421";
    if (code >= 0xd800 && code <= 0xdfff)
        return "\ufffd";
    return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}
function onOneLine(text) {
    return makeVisible(text).replace(/\s+/gu, " ").trim();
}
const htmlEntities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
};
function escapeHtml(text) {
    return breakCommands(makeVisible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character));
}
function escapePage(markdown) {
    return partsOf(markdown)
        .map((part) => breakCommands(part.replace(/[^\P{Cc}\t\n\r]/gu, showInvisible)))
        .join("");
}
const PART = 65_536;
function partsOf(page) {
    const parts = [];
    for (let from = 0; from < page.length;) {
        const line = page.indexOf("\n", from + PART);
        const end = line < 0 || line > from + 2 * PART ? endOfPhrase(page, from + PART) : line + 1;
        parts.push(page.slice(from, end));
        from = end;
    }
    return parts;
}
function endOfPhrase(page, from) {
    const end = /[\s[\](){}<>.,;!?"'|]/g;
    end.lastIndex = from;
    return end.test(page) ? end.lastIndex : page.length;
}
function breakCommands(markup) {
    if (!markup.includes("::") && !markup.includes("##"))
        return markup;
    return markup
        .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, "$1&#58;")
        .split(/##(?=\w*\[)/)
        .join("#&#35;");
}
const zeroWidthSpace = "\u200b";
function escapeMermaid(text) {
    return onOneLine(text).replace(/(?<![a-z0-9])_|_(?![a-z0-9])|[^\p{L}\p{N} .:/(),_-]/giu, (character) => `#${character.codePointAt(0)};`);
}
const xmlEntities = { ...htmlEntities, "\n": "&#10;", "\t": "&#9;" };
function escapeXmlText(text) {
    return escapeHtml(text).replace(/\[\[(?=ATTACHMENT\|)/g, `[${zeroWidthSpace}[`);
}
function escapeXmlAttribute(text) {
    return breakCommands(makeVisible(text).replace(/[&<>"'\n\t]/g, (character) => xmlEntities[character] ?? character));
}
function escapeTap(text) {
    return onOneLine(text).replace(/[\\#]/g, "\\$&").replace(/\{$/, `{${zeroWidthSpace}`);
}
function quoteYaml(text) {
    return escapeInvisibleInJson(JSON.stringify(makeVisible(text)));
}
const invisibleInJson = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
function escapeInvisibleInJson(json) {
    const visible = /[^\n\x20-\x7e]/.test(json) ? json.replace(invisibleInJson, escapeCodeUnits) : json;
    return visible.replace(/##(?=\w*\[)/g, "#\\u0023");
}
function isUnsafeInYaml(yaml) {
    return /##|^[^\S\n\r\u2028\u2029]*::/m.test(yaml) || makeVisible(yaml) !== yaml;
}
function quoteExactYaml(text) {
    return JSON.stringify(text)
        .replace(invisibleInYaml, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`)
        .replaceAll("##", "#\\u0023");
}
const invisibleInYaml = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function escapeCodeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => {
        return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
    }).join("");
}
function escapeSarif(text) {
    return text.replace(/(?<!\\)\\*\](?=\()/g, (end) => `${"\\\\".repeat(end.length - 1)}\\]`);
}
function escapeCsv(text) {
    const line = escapeLogLine(onOneLine(text)).replace(/((?:^|;)[\s"]*)(?=[=+\-@＝＋－＠])/g, "$1'");
    return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
function escapePrometheusLabel(text) {
    return breakOldCommands(makeVisible(text)).replace(/[\\"\n]/g, (character) => character === "\n" ? "\\n" : `\\${character}`);
}
function escapeTerminal(text) {
    return escapeLogLine(onOneLine(text));
}
function escapeLogLine(line) {
    return breakOldCommands(breakCommand(makeVisible(line).replace(/[\n\t]/g, " ")));
}
function breakCommand(line) {
    return line.replace(/^(\s*):(?=:)/u, `$1:${zeroWidthSpace}`);
}
function escapeAnnotation(text) {
    return breakOldCommands(makeVisible(text));
}
function breakOldCommands(text) {
    if (!text.includes("##"))
        return text;
    return text.replace(/##(?=\w*\[)/g, `##${zeroWidthSpace}`);
}


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  BI: () => (describeTries),
  Ey: () => (describeStep),
  WE: () => (explain),
  cy: () => (describeDeadAddresses),
  u9: () => (describeDead)
});
/* unused harmony export describeAnswer */
var _collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5901);
var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3530);
var _tries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7608);





const MAX_ATTEMPTS_SHOWN = 3;
function systemOf({ runner, runners }, result) {
    return (runners?.find(({ name }) => name === result.runner)?.runner ?? runner)?.os ?? "Linux";
}
function explain(result, circumstances) {
    const os = systemOf(circumstances, result);
    const { networkMessage = "" } = result;
    const { durationMs: tookMs = 0, missing } = result.attempts.at(-1) ?? {};
    const { cause, remedy } = (0,_collect_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .sentencesOn */ .cT)(result.reason, { os, tookMs, networkMessage, missing });
    return {
        steps: describeAttempts(result),
        networkMessage,
        cause: [cause, ...aboutProxies(result, circumstances)].join(" "),
        remedy,
        commands: commandsFor(result, os).filter(({ shell }) => os !== "Windows" || shell === "powershell"),
    };
}
const mayNeedProxy = [
    "refused",
    "no-answer",
    "dns-not-found",
    "dns-failure",
    "dns-timeout",
    "host-unreachable",
    "network-unreachable",
    "no-ipv6",
    "other",
];
function aboutProxies({ reason }, { settings }) {
    const variables = settings[_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedProxies */ .rV];
    if (variables === undefined || !/^[A-Z_, ]+$/.test(variables) || !mayNeedProxy.includes(reason))
        return [];
    return [`A proxy is set on the runner (${variables}), but proxies are not used for TCP: the check dials directly.`];
}
function deadAddresses({ status, networkStatus, attempts }) {
    if (status !== "pass" || networkStatus !== "connected")
        return [];
    const last = attempts.at(-1)?.addresses ?? [];
    return last.filter(({ message, durationMs }) => {
        return message !== undefined && (message !== canceled || durationMs >= HEAD_START_MS);
    });
}
const canceled = "operation was canceled";
const HEAD_START_MS = 300;
function describeDead(result) {
    const dead = deadAddresses(result).length;
    return dead === 0 ? "" : `${dead} of ${result.attempts.at(-1)?.addresses.length} addresses failed`;
}
function describeDeadAddresses(result) {
    const answered = (dialed) => dialed.message === canceled ? { ...dialed, message: "i/o timeout" } : dialed;
    return deadAddresses(result).map((dialed) => describeDialed(answered(dialed)));
}
function describeStep({ subject, text }) {
    return subject === "" ? text : `${subject} ${text}`;
}
function describeTries(result) {
    const tries = (0,_tries_js__WEBPACK_IMPORTED_MODULE_3__/* .triesOf */ .p)(result);
    return tries > 1 ? `${tries} tries` : "";
}
function describeAttempts(result) {
    const { address, attempts, durationMs, resolvedBySystem } = result;
    const tries = (0,_tries_js__WEBPACK_IMPORTED_MODULE_3__/* .triesOf */ .p)(result);
    const steps = [];
    const note = (text) => steps.push({ subject: "", text });
    const areAlike = new Set(attempts.map(courseOf)).size === 1;
    const shown = areAlike || tries > MAX_ATTEMPTS_SHOWN ? attempts.slice(-1) : attempts;
    if (shown.length < tries) {
        const last = areAlike ? "all alike, the last:" : "the last:";
        note(`${tries} attempts in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs)}, ${last}`);
    }
    for (const [index, attempt] of shown.entries()) {
        if (shown.length > 1)
            note(`Attempt ${index + 1} of ${shown.length}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(attempt.durationMs)}:`);
        for (const step of describeAttempt(attempt, address))
            steps.push(step);
    }
    if (resolvedBySystem)
        note("Only the system's resolver found the name; the resolver of preflight does not");
    return steps;
}
function courseOf({ networkStatus, addresses }) {
    return JSON.stringify([networkStatus, addresses.map(({ ip, port, errno, message }) => [ip, port, errno, message])]);
}
function describeAttempt({ dnsMs, durationMs, addresses, undialed, overLimit, missing }, address) {
    if (addresses.length === 0) {
        return [{ subject: address, text: `no address was tried in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs)}` }];
    }
    const resolved = dnsMs > 0 ? [{ subject: hostOf(address), text: `resolved in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(dnsMs)}` }] : [];
    const left = undialed === undefined ? [] : [{ subject: "", text: describeUndialed(undialed) }];
    const beyond = overLimit === undefined ? [] : [{ subject: "", text: describeOverLimit(overLimit) }];
    const unknown = missing === undefined ? [] : [{ subject: "", text: describeMissing(missing) }];
    return [...resolved, ...addresses.map(describeDialed), ...left, ...beyond, ...unknown];
}
function describeUndialed(count) {
    return `The timeout left no time to dial ${moreAddresses(count)}`;
}
function describeOverLimit(count) {
    return `A limit of addresses left out ${moreAddresses(count)}`;
}
function moreAddresses(count) {
    return count === 1 ? "1 more address" : `${count} more addresses`;
}
function describeMissing(type) {
    return `No name server returned all ${type === "A" ? "IPv4" : "IPv6"} addresses of the name`;
}
function describeDialed(dialed) {
    return {
        subject: (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .joinHostPort */ .qw)(dialed.ip, dialed.port),
        text: `${describeAnswer(dialed)} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(dialed.durationMs)}`,
    };
}
function describeAnswer({ errno, message }) {
    if (message === "i/o timeout")
        return "no answer";
    if (errno === undefined && message === undefined)
        return "connected";
    if (errno === undefined)
        return message ?? "";
    return message === undefined ? errno : `${message} (${errno})`;
}
function hostOf(address) {
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHostPort */ .cC)(address);
    return split.kind === "split" ? split.host : address;
}
const safeHost = /^[a-z0-9_:][a-z0-9_.:-]*(?:%[a-z0-9]+)?$/i;
const safePort = /^[a-z0-9]+$/i;
function commandsFor({ address, reason, attempts }, os) {
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_1__/* .splitHostPort */ .cC)(address);
    if (split.kind === "invalid" || reason === "bad-address" || reason === "policy-denied")
        return [];
    const host = split.host === "" ? "127.0.0.1" : split.host;
    if (!safeHost.test(host) || !safePort.test(split.port))
        return [];
    if (reason.startsWith("dns-")) {
        return [
            {
                shell: "sh",
                lines: [os === "macOS" ? `dscacheutil -q host -a name ${host}` : `getent ahosts ${host}`, `nslookup ${host}`],
            },
            { shell: "powershell", lines: [`Resolve-DnsName ${host}`] },
        ];
    }
    const seconds = Math.min(60, Math.max(5, Math.round((attempts.at(-1)?.durationMs ?? 0) / 1000)));
    const sh = os === "macOS"
        ? [`nc -vz -G ${seconds} ${host} ${split.port}`]
        : [
            `nc -vz -w ${seconds} ${host} ${split.port}`,
            `timeout ${seconds} bash -c '</dev/tcp/${host}/${split.port}' && echo open`,
        ];
    const powershell = `Test-NetConnection ${host} -Port ${split.port}`;
    return [
        { shell: "sh", lines: sh },
        ...(/^\d+$/.test(split.port) ? [{ shell: "powershell", lines: [powershell] }] : []),
    ];
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TR: () => (describeSettings),
  Yg: () => (describeRunner),
  iR: () => (home),
  rV: () => (unusedProxies),
  z6: () => (tool)
});
var _go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7035);

const tool = { name: "tcp-connect-preflight", version: "1.0.0" };
const home = "https://github.com/example/tcp-connect-preflight";
const unusedProxies = "proxies not used";
const proxyVariables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
function describeSettings(inputs, env = process.env) {
    const proxies = proxyVariables.filter((name) => env[name]).map((name) => name.toUpperCase());
    return {
        timeout: inputs.timeoutMs === null ? "none" : (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(inputs.timeoutMs),
        concurrency: String(inputs.concurrency),
        "fail-on": inputs.failOn,
        ...describeTries(inputs),
        ...(inputs.shard ? { shard: `${inputs.shard.index}/${inputs.shard.count}` } : {}),
        ...(inputs.joinChecks ? { "join-checks": "true" } : {}),
        ...describePatterns("allow", inputs.policy.allow),
        ...describePatterns("deny", inputs.policy.deny),
        ...(inputs.policyMode === "audit" ? { "policy-mode": "audit" } : {}),
        ...(proxies.length > 0 ? { [unusedProxies]: [...new Set(proxies)].join(", ") } : {}),
    };
}
function describeTries(inputs) {
    const { retries, retryDelayMs, waitMs, holdMs, maxDurationMs, resolver, ipFamily } = inputs;
    return {
        ...(retries > 0 ? { retries: String(retries), "retry-delay": (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(retryDelayMs) } : {}),
        ...(waitMs === undefined ? {} : { wait: (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(waitMs), "retry-delay": (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(retryDelayMs) }),
        ...(holdMs > 0 ? { hold: (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(holdMs) } : {}),
        ...(maxDurationMs === undefined ? {} : { "max-duration": (0,_go_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(maxDurationMs) }),
        ...(resolver === "auto" ? {} : { resolver }),
        ...(ipFamily === "auto" ? {} : { "ip-family": String(ipFamily) }),
    };
}
const MAX_PATTERNS_SHOWN = 50;
function describePatterns(name, patterns) {
    if (patterns.length === 0)
        return {};
    const shown = patterns.slice(0, MAX_PATTERNS_SHOWN).map(({ text }) => text);
    const more = patterns.length - shown.length;
    return { [name]: more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ") };
}
function describeRunner({ platform, arch } = process) {
    const systems = { linux: "Linux", darwin: "macOS", win32: "Windows" };
    return { os: systems[platform] ?? platform, arch: arch.toUpperCase() };
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $x: () => (markdownUrl),
  D9: () => (markdownCode),
  FV: () => (escapeMarkdown),
  Iq: () => (keepApart),
  dw: () => (markdownForeignUrl),
  f$: () => (parseHttpUrl),
  iQ: () => (markdownLink),
  nv: () => (markdownSentence)
});
var _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(505);
var _problem_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);
var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);



const meaningfulTogether = [
    /:\/\/|(?<![a-z0-9])www\./,
    /\bGH-\d|\b(?:GHSA|CVE)-/,
    /(?<![a-z0-9])[a-f0-9]{7,40}(?![a-z0-9])/,
    /:[\w+-]+(?::|$)/,
];
const meaningful = anyOf([/[\\`*~^$@#[\]]/, /(?<![a-z0-9_])_|_(?![a-z0-9_])/, ...meaningfulTogether], "i");
const beginsBlock = /^(?:(?:[-+]|=+|:?-+:?|\d{1,9}[.)])$|::)/;
const nothing = "<span></span>";
function escapeMarkdown(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(text);
    if (line === "")
        return "";
    const words = line.split(" ");
    const parts = [];
    for (let at = 0; at < words.length;) {
        const start = at;
        while (at < words.length && isMeaningful(words[at], { isLast: at === words.length - 1 }))
            at++;
        parts.push(at > start ? codeSpan(words.slice(start, at).join(" ")) : escapeEntities(words[at++]));
    }
    return beginsBlock.test(words[0]) && !parts[0]?.startsWith("`")
        ? nothing + parts.join(" ")
        : parts.join(" ");
}
function isMeaningful(word, { isLast }) {
    return meaningful.test(isLast ? word : `${word} `);
}
function escapeEntities(word) {
    const escaped = /[&<>]/.test(word)
        ? word.replace(/[&<>"']/g, (character) => _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlEntities */ .bG[character] ?? character)
        : word;
    return escaped.replaceAll("|", "&#124;");
}
function markdownCode(text) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .GJ)(text);
    return line === "" ? "" : codeSpan(line);
}
function codeSpan(line) {
    if (/[|<>&]|##\w*\[/.test(line))
        return `<code>${line.replace(markup, entityOf)}</code>`;
    const fence = "`".repeat(1 + Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + space + line + space + fence;
}
const markup = /[&<>"'\\`*~^$@#[\]|]|(?<![a-z0-9])_|_(?![a-z0-9])|:(?=\/\/)|(?<=www)\./gi;
function entityOf(character) {
    return _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlEntities */ .bG[character] ?? `&#${character.charCodeAt(0)};`;
}
function markdownSentence(sentence, maxLength) {
    const pieces = (0,_problem_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(sentence, maxLength).split("`");
    if (pieces.length % 2 === 0)
        return escapeMarkdown(pieces.join("`"));
    return joinMarkdown(pieces.map((piece, index) => (index % 2 === 1 ? markdownCode(piece) : escapeBetween(piece))));
}
function escapeBetween(piece) {
    const escaped = escapeMarkdown(piece);
    const before = /^\s/.test(piece) ? " " : "";
    return escaped === "" ? before : `${before}${escaped}${/\s$/.test(piece) ? " " : ""}`;
}
const borders = anyOf([...meaningfulTogether, /!\[/, /^\d{1,9}[.)]/], "gi");
const mayMeet = /[`*]{2}|!\[|w[w.]|[a-f\d]{2}|\d[.)]|[:/]\/|gh|h[-s]|-\d|cv|ve|[ea]-|sa/i;
const beginsEmoji = /:[\w+-]*$/;
const MAX_BORDER = 64;
function joinMarkdown(strings) {
    return strings.map(keepApart()).join("");
}
function keepApart() {
    let before = "";
    return (text) => {
        const isApart = isReadAcross(before, text);
        before = ((isApart ? "" : before) + text).slice(-MAX_BORDER);
        return isApart ? nothing + text : text;
    };
}
function isReadAcross(before, text) {
    if (before === "" || text === "")
        return false;
    if (!mayMeet.test(before.slice(-1) + text.slice(0, 1)) && !beginsEmoji.test(before))
        return false;
    if (/[`*]$/.test(before) && text.startsWith(before.slice(-1)))
        return true;
    const word = before.split(/[\s`>]/).at(-1) ?? "";
    const [rest = ""] = text.slice(0, MAX_BORDER).split(/[\s`<]/, 1);
    const both = `${word}${rest}${rest.length < text.length ? " " : ""}`;
    return [...both.matchAll(borders)].some(({ 0: found, index }) => {
        return index < word.length && index + found.length > word.length;
    });
}
const endsLabel = /^(?:[^[\]\\]|\\.)*\]:/;
function markdownLink(text, url) {
    return `${endsLabel.test(text) ? nothing : ""}[${text}](${url})`;
}
function markdownUrl(text) {
    const url = parseHttpUrl(text);
    return url && escapeDestination(url);
}
function markdownForeignUrl(text) {
    const url = parseHttpUrl(text);
    if (url && /^(?:www\.)?github\.com\.*$/.test(url.hostname))
        url.hostname = "redirect.github.com";
    return url && escapeDestination(url);
}
function escapeDestination({ href }) {
    return href
        .replace(/[()<>|\\`\s"']/g, percentEncode)
        .replace(/(?<=#)#/g, percentEncode)
        .replaceAll("&", "&amp;");
}
const AUTHORITY = /^[^:]*:[\s\\/]*([^\\/?#]*)/;
const MAX_AUTHORITY = _inputs_url_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HOST */ ._4 + ":65535".length;
function parseHttpUrl(text) {
    if ((AUTHORITY.exec(text)?.[1]?.length ?? 0) > MAX_AUTHORITY)
        return undefined;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    const isWeb = url.protocol === "https:" || url.protocol === "http:";
    return isWeb && url.username === "" && url.password === "" ? url : undefined;
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function anyOf(patterns, flags) {
    return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}


/***/ }),

/***/ 1529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  G: () => (numberAlike)
});
function numberAlike(items, nameOf) {
    const counts = new Map();
    return items.map((item) => {
        const name = nameOf(item);
        const number = (counts.get(name) ?? 0) + 1;
        counts.set(name, number);
        return [item, number];
    });
}


/***/ }),

/***/ 1552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  J_: () => (withOwnAddresses),
  U3: () => (describeOwn),
  Uk: () => (shownAddress),
  wf: () => (ownAddressWarnings)
});
var _go_net_net_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);

function withOwnAddresses(results, own = ownAddresses) {
    const named = results.filter(isNamed);
    if (named.length === 0)
        return results;
    const addresses = own();
    const found = new Map(named.map((result) => [result, ownAddressOf(result, addresses)]));
    return results.map((result) => {
        const ownAddress = found.get(result);
        return ownAddress === undefined ? result : { ...result, ownAddress };
    });
}
function ownAddressWarnings(results) {
    return results.flatMap(({ address, ownAddress, position }) => {
        if (ownAddress === undefined)
            return [];
        return [
            {
                code: "name-leads-home",
                severity: "warning",
                message: `The name in ${address} leads to this machine (${ownAddress}), so the check says nothing about another host`,
                remedy: "see /etc/hosts and the name server; write localhost if this machine is meant",
                position,
            },
        ];
    });
}
function shownAddress({ address, ownAddress }, shorten = (text) => text) {
    return ownAddress === undefined ? shorten(address) : `${shorten(address)} ${describeOwn(shorten(ownAddress))}`;
}
function describeOwn(ownAddress) {
    return `(${ownAddress}, the runner itself)`;
}
const LOCALHOST = /^(?:.+\.)?localhost\.?$|^localhost\.localdomain\.?$|^ip6-(?:localhost|loopback)$/i;
function isNamed({ address, reason, attempts }) {
    if (reason === "policy-denied" || attempts.every(({ addresses }) => addresses.length === 0))
        return false;
    const split = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .cC)(address);
    if (split.kind === "invalid" || split.host === "")
        return false;
    return (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIp */ .r5)(split.host) === undefined && !LOCALHOST.test(split.host);
}
function ownAddressOf({ networkStatus, attempts }, addresses) {
    const tried = attempts.flatMap((attempt) => attempt.addresses);
    const answered = networkStatus === "connected" ? tried.findLast(({ message }) => message === undefined) : undefined;
    return (answered ? [answered] : tried).find((dialed) => isOwn(dialed, addresses))?.ip;
}
function isOwn({ ip, source }, addresses) {
    const address = ip.split("%", 1)[0];
    if (address.startsWith("127.") || address === "0.0.0.0" || address === "::" || address === "::1")
        return true;
    return ip === source || addresses.has(address);
}
function ownAddresses() {
    const interfaces = (0,_go_net_net_js__WEBPACK_IMPORTED_MODULE_0__/* .readInterfaces */ .T9)() ?? {};
    return new Set(Object.values(interfaces).flatMap((each) => each?.map(({ address }) => address) ?? []));
}


/***/ }),

/***/ 1289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isRedacted: () => (isRedacted)
});
function isRedacted({ redacted, runners = [] }) {
    return redacted === true || runners.some((run) => run.redacted === true);
}


/***/ }),

/***/ 4667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (remembered)
});
function remembered(answer) {
    const known = new Map();
    return (key) => {
        const before = known.get(key);
        if (before !== undefined || known.has(key))
            return before;
        const own = answer(key);
        known.set(key, own);
        return own;
    };
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Vj: () => (verdictOf),
  aM: () => (breaches),
  g$: () => (judged),
  ls: () => (countChecks),
  t1: () => (nothingChecked),
  z8: () => (report)
});
var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5228);

function report(analysis, facts) {
    const problems = [...facts.problems, ...nothingChecked(countChecks(analysis), facts.shard)];
    return judged({ schemaVersion: 1, ...facts, ...analysis, problems });
}
function judged(unjudged) {
    return { ...unjudged, result: verdictOf(unjudged), counts: countChecks(unjudged) };
}
function verdictOf({ results, missing = [] }) {
    if (missing.length > 0)
        return "fail";
    if (results.some(({ status }) => status === "fail"))
        return "fail";
    return results.some(({ status }) => status === "warn") ? "warn" : "pass";
}
function countChecks({ results, excluded }) {
    const of = { pass: 0, warn: 0, fail: 0 };
    let notRun = 0;
    for (const { status, reason } of results) {
        of[status]++;
        if (reason === "not-run")
            notRun++;
    }
    return {
        total: results.length,
        passed: of.pass,
        warned: of.warn,
        failed: of.fail,
        excluded: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .excludedChecks */ .eP)({ excluded }).length,
        notRun,
    };
}
function nothingChecked({ total, excluded }, shard) {
    if (total > 0)
        return [];
    if (shard !== undefined && excluded === 0)
        return [emptyShard(shard)];
    const all = excluded === 1 ? "the only check is excluded" : `all ${excluded} checks are excluded`;
    return [
        {
            code: "nothing-checked",
            severity: "warning",
            message: `Nothing was checked: ${all}`,
            remedy: "see the excludes in the spec and the context it was rendered with",
        },
    ];
}
function emptyShard({ index, count, checks }) {
    return {
        code: "nothing-checked",
        severity: "notice",
        where: "input shard",
        message: `Shard ${index}/${count} has none of the ${checks} checks`,
        remedy: "expected fewer shards than checks",
    };
}
function breaches(report, failOn, changes) {
    const { result, missing = [] } = report;
    switch (failOn) {
        case "never":
            return false;
        case "warn":
            return result !== "pass" || hasEmptyRun(report);
        case "fail":
            return result === "fail";
        case "new":
            return changes ? changes.newlyFailing.length > 0 || missing.length > 0 : result === "fail";
    }
}
function hasEmptyRun({ counts, shard, runners = [], results = [] }) {
    if (counts.total === 0)
        return shard === undefined;
    const names = new Set(results.map(({ runner }) => runner));
    return runners.some(({ name }) => !names.has(name));
}


/***/ }),

/***/ 7608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  p: () => (triesOf)
});
function triesOf({ attempts, tries = attempts.length }) {
    return tries;
}


/***/ }),

/***/ 5228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Pl: () => (headline),
  XZ: () => (describeVerdict),
  eP: () => (excludedChecks),
  f2: () => (verdictIcon),
  o7: () => (statusWords),
  pb: () => (statusIcons),
  wv: () => (describeCounts),
  xW: () => (describePart),
  zC: () => (withStatus)
});
var _count_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8298);

const statusIcons = { fail: "❌", warn: "⚠️", pass: "✅" };
const statusWords = { fail: "Failed", warn: "Warned", pass: "Passed" };
function describeVerdict({ missing = [], ...verdict }) {
    const words = describeChecks(verdict) + describePart(verdict);
    return missing.length === 0 ? words : `${words}; missing: ${listed(missing, MAX_MISSING)}`;
}
function describeChecks(verdict) {
    const { total, failed, warned, excluded, notRun } = verdict.counts;
    const checks = checksOf(verdict);
    if (total === 0)
        return excluded === 0 ? "Nothing was checked" : `Nothing was checked, ${excluded} excluded`;
    if (failed > 0) {
        const parts = [`${failed} of ${checks} failed`];
        if (notRun > 0)
            parts.push(`${notRun} of them not run`);
        if (warned > 0)
            parts.push(`${warned} warned`);
        return parts.join(", ");
    }
    if (warned > 0)
        return `${warned} of ${checks} warned, none failed`;
    return total === 1 ? "The check passed" : `All ${checks} passed`;
}
function describePart({ counts, shard }) {
    if (shard === undefined)
        return "";
    const { index, count, checks } = shard;
    return ` · shard ${index}/${count}, ${counts.total + counts.excluded} of ${(0,_count_of_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(checks, "check")}`;
}
function checksOf({ counts, runners = [] }) {
    const checks = (0,_count_of_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(counts.total, "check");
    return runners.length > 1 ? `${checks} from ${runners.length} runners` : checks;
}
const MAX_TITLES = 5;
const MAX_MISSING = 3;
function listed(names, max) {
    const named = names.slice(0, max).join(", ");
    return names.length > max ? `${named} and ${names.length - max} more` : named;
}
function headline(report) {
    return describeTitles(report) + describePart(report);
}
function describeTitles(report) {
    const { counts, results, runners = [], missing = [] } = report;
    const checks = checksOf(report);
    const titles = (status) => {
        const all = withStatus(results, status).map(({ title }) => title);
        return listed(runners.length > 1 ? [...new Set(all)] : all, MAX_TITLES);
    };
    const lost = missing.length === 0 ? "" : `missing: ${listed(missing, MAX_MISSING)}; `;
    if (counts.failed > 0)
        return `${lost}${counts.failed} of ${checks} failed: ${titles("fail")}`;
    if (counts.warned > 0)
        return `${lost}${counts.warned} of ${checks} warned: ${titles("warn")}`;
    return lost + (counts.total === 0 ? `Nothing was checked: ${counts.excluded} excluded` : `${checks} passed`);
}
function describeCounts({ passed, warned, failed, excluded }) {
    const parts = [
        [failed, "failed"],
        [warned, "warned"],
        [passed, "passed"],
        [excluded, "excluded"],
    ];
    const present = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    return present.length === 0 ? "no checks" : present.join(" · ");
}
function verdictIcon({ result, counts }) {
    return counts.total === 0 && result === "pass" ? "⏭️" : statusIcons[result];
}
function withStatus(results, status) {
    return results.filter((result) => result.status === status);
}
function excludedChecks({ excluded }) {
    return excluded.filter(({ kind }) => kind === "analyzer");
}


/***/ }),

};
//# sourceMappingURL=main.js.map
