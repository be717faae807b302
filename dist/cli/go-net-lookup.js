"use strict";
exports.ids = [6553,9100];
exports.modules = {

/***/ 6553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGoResolver: () => (/* reexport */ createGoResolver),
  createResolver: () => (createResolver),
  createSystemResolver: () => (/* reexport */ createSystemResolver)
});

// EXTERNAL MODULE: ./src/go/net/domain.ts
var net_domain = __webpack_require__(269);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/go/net/netip.ts
var netip = __webpack_require__(235);
// EXTERNAL MODULE: ./src/go/net/source.ts
var source = __webpack_require__(9100);
;// CONCATENATED MODULE: ./src/go/net/used-addresses.ts
const MAX_ADDRESSES_OF_NAME = 1_000;
const USUAL_ADDRESSES = 4;
const MAX_FURTHER_ADDRESSES = 50_000;
function createUsedAddresses() {
    const granted = new Map();
    let left = MAX_FURTHER_ADDRESSES;
    return {
        mostOf: (name) => (left > 0 || granted.has(name) ? MAX_ADDRESSES_OF_NAME : USUAL_ADDRESSES),
        choose(name, addresses, notRead = 0) {
            const usual = firstOf(addresses, USUAL_ADDRESSES);
            if (usual.length === addresses.length)
                return chosen(addresses, notRead);
            const further = firstOf(addresses, MAX_ADDRESSES_OF_NAME).length - usual.length;
            const before = granted.get(name) ?? 0;
            const more = Math.min(Math.max(further - before, 0), left);
            if (more > 0)
                granted.set(name, before + more);
            left -= more;
            const used = withFurther(addresses, { usual, further: before + more });
            return chosen(used, addresses.length - used.length + notRead);
        },
    };
}
function chosen(addresses, overLimit) {
    return { addresses, ...(overLimit > 0 && { overLimit }) };
}
function withFurther(addresses, { usual, further }) {
    const isUsual = new Set(usual);
    let left = further;
    return firstOf(addresses, MAX_ADDRESSES_OF_NAME).filter((address) => isUsual.has(address) || left-- > 0);
}
function firstOf(addresses, limit) {
    if (addresses.length <= limit)
        return addresses;
    const left = { 4: limit, 6: limit };
    return addresses.filter(({ family }) => left[family]-- > 0);
}

;// CONCATENATED MODULE: ./src/go/net/addrselect.ts



const MAX_ORDERED_ADDRESSES = 32;
async function sortByRfc6724(addresses, cancel) {
    if (addresses.length < 2)
        return addresses;
    const first = firstOf(addresses, MAX_ORDERED_ADDRESSES);
    const sources = await (0,source.sourcesOf)(first, cancel);
    const ordered = orderRouted(first.map((address, at) => ({ address, source: sources[at] })));
    if (first.length === addresses.length)
        return ordered;
    const isOrdered = new Set(first);
    return [...ordered, ...addresses.filter((address) => !isOrdered.has(address))];
}
function orderRouted(routed) {
    return routed
        .map(({ address, source }) => ({ destination: attributes(address), source: source && attributes(source) }))
        .sort(compare)
        .map(({ destination }) => destination.address);
}
function compare(a, b) {
    if (!a.source || !b.source)
        return Number(b.source !== undefined) - Number(a.source !== undefined);
    const [forA, forB] = [a.source, b.source];
    return (preferTrue(a.destination.scope === forA.scope, b.destination.scope === forB.scope) ||
        preferTrue(a.destination.label === forA.label, b.destination.label === forB.label) ||
        b.destination.precedence - a.destination.precedence ||
        a.destination.scope - b.destination.scope ||
        comparePrefixes(a.destination, forA, b.destination, forB));
}
function preferTrue(a, b) {
    return Number(b) - Number(a);
}
function comparePrefixes(a, sourceA, b, sourceB) {
    if (a.address.family === 4 || b.address.family === 4)
        return 0;
    return commonPrefixBits(sourceB, b) - commonPrefixBits(sourceA, a);
}
const NETWORK_BYTES = 8;
function commonPrefixBits(a, b) {
    if (a.bytes.length !== b.bytes.length)
        return 0;
    for (let index = 0; index < NETWORK_BYTES; index++) {
        const difference = a.bytes[index] ^ b.bytes[index];
        if (difference !== 0)
            return index * 8 + Math.clz32(difference) - 24;
    }
    return NETWORK_BYTES * 8;
}
let policies;
const policyTable = () => [
    policy("::1", 128, 50, 0),
    { prefix: mappedBytes(new Uint8Array(4)), bits: 96, precedence: 35, label: 4 },
    policy("::", 96, 1, 3),
    policy("2001::", 32, 5, 5),
    policy("2002::", 16, 30, 2),
    policy("3ffe::", 16, 1, 12),
    policy("fec0::", 10, 1, 11),
    policy("fc00::", 7, 3, 13),
    policy("::", 0, 40, 1),
];
function policy(prefix, bits, precedence, label) {
    return { prefix: (0,netip/* toBytes */.ZJ)({ ip: prefix, family: 6, zone: "" }), bits, precedence, label };
}
function mappedBytes(bytes) {
    return bytes.length === 16 ? bytes : Uint8Array.from([...new Array(10).fill(0), 0xff, 0xff, ...bytes]);
}
function attributes(address) {
    const bytes = (0,netip/* toBytes */.ZJ)(address);
    const mapped = mappedBytes(bytes);
    policies ??= policyTable();
    const matched = policies.find(({ prefix, bits }) => hasPrefix(mapped, prefix, bits));
    return { address, bytes, scope: scopeOf(bytes), precedence: matched.precedence, label: matched.label };
}
function hasPrefix(bytes, prefix, bits) {
    return prefix.every((byte, index) => {
        const mask = (0xff00 >> Math.min(Math.max(bits - index * 8, 0), 8)) & 0xff;
        return ((byte ^ bytes[index]) & mask) === 0;
    });
}
const LINK_LOCAL_SCOPE = 0x2;
const SITE_LOCAL_SCOPE = 0x5;
const GLOBAL_SCOPE = 0xe;
function scopeOf(bytes) {
    const [first, second] = bytes;
    if (bytes.length === 4)
        return first === 127 || (first === 169 && second === 254) ? LINK_LOCAL_SCOPE : GLOBAL_SCOPE;
    const isLoopback = bytes.subarray(0, 15).every((byte) => byte === 0) && bytes[15] === 1;
    if (isLoopback || (first === 0xfe && (second & 0xc0) === 0x80))
        return LINK_LOCAL_SCOPE;
    if (first === 0xff)
        return second & 0xf;
    return first === 0xfe && (second & 0xc0) === 0xc0 ? SITE_LOCAL_SCOPE : GLOBAL_SCOPE;
}

// EXTERNAL MODULE: ./src/go/net/address.ts
var net_address = __webpack_require__(9697);
// EXTERNAL MODULE: ./src/go/net/fields.ts
var fields = __webpack_require__(3140);
;// CONCATENATED MODULE: ./src/go/net/dnsconfig.ts




const MAX_SERVERS = 3;
const MAX_NDOTS = 15;
const DNS_PORT = 53;
function nameServer(text) {
    const address = (0,netip/* parseIp */.r5)(text);
    return address && { address, port: DNS_PORT, text: (0,net_address/* joinHostPort */.qw)(text, DNS_PORT) };
}
const LOCAL_SERVERS = ["127.0.0.1", "::1"].map((text) => nameServer(text));
function parseDnsConfig(text, hostname) {
    const servers = [];
    let search = [];
    const options = { ndots: 1, timeoutMs: 5_000, attempts: 2, ...NO_FLAGS };
    for (const line of (0,fields/* lines */.Mn)(text ?? "")) {
        if (line.startsWith(";") || line.startsWith("#"))
            continue;
        const [keyword, ...values] = (0,fields/* fields */.OA)(line);
        if (keyword === "nameserver" && servers.length < MAX_SERVERS) {
            const server = nameServer(values[0] ?? "");
            if (server)
                servers.push(server);
        }
        else if (keyword === "domain" && values[0] !== undefined)
            search = [(0,net_domain/* rooted */.CK)(values[0])];
        else if (keyword === "search")
            search = values.map(net_domain/* rooted */.CK).filter((suffix) => suffix !== ".");
        else if (keyword === "options")
            for (const option of values)
                readOption(option, options);
    }
    return {
        ...options,
        servers: servers.length > 0 ? servers : LOCAL_SERVERS,
        search: search.length > 0 ? search : defaultSearch(hostname),
    };
}
const NO_FLAGS = { rotate: false, singleRequest: false, useTcp: false, trustAd: false, noReload: false };
const FLAGS = {
    rotate: "rotate",
    "single-request": "singleRequest",
    "single-request-reopen": "singleRequest",
    "use-vc": "useTcp",
    usevc: "useTcp",
    tcp: "useTcp",
    "trust-ad": "trustAd",
    "no-reload": "noReload",
};
function readOption(option, options) {
    const flag = FLAGS[option];
    if (flag)
        options[flag] = true;
    const [, name, number] = /^(ndots|timeout|attempts):(.*)$/.exec(option) ?? [];
    if (name === undefined)
        return;
    const { value } = (0,fields/* leadingInteger */.xg)(number ?? "");
    if (name === "ndots")
        options.ndots = Math.min(value, MAX_NDOTS);
    else if (name === "timeout")
        options.timeoutMs = Math.max(value, 1) * 1_000;
    else
        options.attempts = Math.max(value, 1);
}
function defaultSearch(hostname) {
    const domain = hostname.slice(hostname.indexOf(".") + 1);
    return hostname.includes(".") && domain !== "" ? [(0,net_domain/* rooted */.CK)(domain)] : [];
}
const MAX_ROOTED_NAME = 254;
function nameList(name, { search, ndots }) {
    if (name.endsWith("."))
        return (0,net_domain/* avoidsDns */.YM)(name) ? [] : [name];
    const bare = `${name}.`;
    const suffixed = search.map((suffix) => bare + suffix).filter((each) => each.length <= MAX_ROOTED_NAME);
    const hasEnoughDots = name.split(".").length - 1 >= ndots;
    const names = hasEnoughDots ? [bare, ...suffixed] : [...suffixed, bare];
    return names.filter((each) => !(0,net_domain/* avoidsDns */.YM)(each));
}
function fullNameOf(name, rootedName) {
    return rootedName === undefined || rootedName === (0,net_domain/* rooted */.CK)(name) ? {} : { fullName: rootedName.slice(0, -1) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(6133);
;// CONCATENATED MODULE: ./src/go/net/dnsresource.ts

const resourceTypes = { A: 1, AAAA: 28, CNAME: 5, OPT: 41 };
function readSections(message, { start, counts }) {
    const answers = goOver(message, start, counts[0]);
    const authorities = answers.end === undefined ? undefined : goOver(message, answers.end, counts[1]);
    const additionals = authorities?.end === undefined ? undefined : goOver(message, authorities.end, counts[2]);
    return {
        answers: { start, count: answers.named, isCut: answers.named < answers.records || answers.end === undefined },
        hasAdditional: additionals !== undefined && additionals.named > 0,
        extendedRcode: additionals?.extendedRcode ?? 0,
    };
}
function goOver(message, start, count) {
    const isName = nameReader(message);
    let [records, named, end] = [0, 0, start];
    let extendedRcode;
    while (records < count) {
        const header = skipName(message, end);
        if (header === undefined || header + HEADER_BYTES > message.length) {
            return { records, named, extendedRcode, end: undefined };
        }
        if (named === records && isName(end)) {
            named++;
            if (uint16At(message, header) === resourceTypes.OPT)
                extendedRcode ??= extendedRcodeOf(message, header);
        }
        records++;
        end = recordEnd(message, header);
        if (end > message.length)
            return { records, named, extendedRcode, end: undefined };
    }
    return { records, named, extendedRcode, end };
}
function extendedRcodeOf(message, header) {
    return message[header + TTL_OFFSET + 1] === 0 ? message[header + TTL_OFFSET] : 0;
}
function recordEnd(message, header) {
    return header + HEADER_BYTES + uint16At(message, header + LENGTH_OFFSET);
}
function uint16At(message, at) {
    return (message[at] << 8) | message[at + 1];
}
const HEADER_BYTES = 10;
const TTL_OFFSET = 4;
const LENGTH_OFFSET = 8;
function addressBytes(type) {
    return type === resourceTypes.A ? 4 : type === resourceTypes.AAAA ? 16 : 0;
}
function readAddresses(message, { start, count }, { type: wanted, most }) {
    const isName = nameReader(message);
    const left = { [resourceTypes.A]: most, [resourceTypes.AAAA]: most };
    const addresses = [];
    let [hasBegun, furtherAddresses, at] = [false, 0, start];
    for (let record = 0; record < count; record++) {
        const header = skipName(message, at);
        const type = uint16At(message, header);
        const dataAt = header + HEADER_BYTES;
        const dataEnd = dataAt + addressBytes(type);
        hasBegun ||= type === resourceTypes[wanted];
        if (hasBegun) {
            if (type === resourceTypes.CNAME ? !isName(dataAt) : dataEnd > message.length)
                break;
            const room = left[type];
            if (room) {
                left[type] = room - 1;
                addresses.push((0,netip/* fromBytes */.uK)(message.subarray(dataAt, dataEnd)));
            }
            else if (room !== undefined)
                furtherAddresses++;
        }
        at = recordEnd(message, header);
    }
    return hasBegun ? { addresses, furtherAddresses } : undefined;
}
const MAX_POINTERS = 10;
const MAX_NAME_BYTES = 254;
function skipName(message, start) {
    let at = start;
    while (at < message.length) {
        const length = message.readUInt8(at++);
        if (length === 0)
            return at;
        if (length >= POINTER)
            return at + 1;
        if (length > MAX_LABEL)
            return undefined;
        at += length;
    }
    return undefined;
}
const POINTER = 0xc0;
const MAX_LABEL = 0x3f;
function nameReader(message) {
    let pointer;
    let isKnown = false;
    return (at) => {
        if (message[at] < POINTER || at + 1 >= message.length)
            return isName(message, at);
        const next = uint16At(message, at);
        if (next !== pointer)
            [pointer, isKnown] = [next, isName(message, at)];
        return isKnown;
    };
}
function isName(message, start) {
    let [at, pointers, bytes] = [start, 0, 0];
    while (at < message.length && bytes <= MAX_NAME_BYTES) {
        const length = message.readUInt8(at++);
        if (length === 0)
            return true;
        if (length >= POINTER) {
            if (at >= message.length || ++pointers > MAX_POINTERS)
                return false;
            at = ((length & MAX_LABEL) << 8) | message.readUInt8(at);
            continue;
        }
        if (length > MAX_LABEL || at + length > message.length)
            return false;
        for (const end = at + length; at < end; at++)
            if (message[at] === DOT)
                return false;
        bytes += length + 1;
    }
    return false;
}
const DOT = 0x2e;

;// CONCATENATED MODULE: ./src/go/net/dnsmessage.ts




const MAX_DATAGRAM_BYTES = 1_232;
function encodeQuery(name, type, { trustAd }) {
    if (!name.split(".").slice(0, -1).every(fitsLabel) && name !== ".")
        return undefined;
    const id = (0,external_node_crypto_.randomInt)(2 ** 16);
    const bytes = dns_packet.encode({
        type: "query",
        id,
        flags: dns_packet.RECURSION_DESIRED | (trustAd ? dns_packet.AUTHENTIC_DATA : 0),
        questions: [{ name, type, class: "IN" }],
        additionals: [EDNS0],
    });
    return { id, name, type, bytes };
}
function fitsLabel(label) {
    const bytes = Buffer.byteLength(label);
    return bytes >= 1 && bytes <= 63;
}
const EDNS0 = {
    type: "OPT",
    name: ".",
    udpPayloadSize: MAX_DATAGRAM_BYTES,
    extendedRcode: 0,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
};
function decodeResponse(bytes, query) {
    const head = decodeHead(bytes);
    const question = head?.packet.questions?.[0];
    if (!head || !question)
        return "garbage";
    const { packet } = head;
    if (!packet.flag_qr || packet.id !== query.id)
        return "not-ours";
    if (question.type !== query.type || question.class !== "IN" || !isSameName(question.name, query.name)) {
        return "not-ours";
    }
    const count = (index) => bytes.readUInt16BE(COUNTS_OFFSET + COUNT_BYTES * index);
    const counts = [count(0), count(1), count(2)];
    const { answers, hasAdditional, extendedRcode } = readSections(bytes, { start: head.end, counts });
    return {
        rcode: ((packet.flags ?? 0) & 0xf) | (extendedRcode << 4),
        truncated: packet.flag_tc,
        authoritative: packet.flag_aa,
        recursionAvailable: packet.flag_ra,
        questions: bytes.readUInt16BE(QUESTIONS_OFFSET),
        bytes,
        answers,
        hasAdditional,
    };
}
const FORMAT_ERROR = 1;
function bareFormatError(bytes, query) {
    if (bytes.length !== dnsmessage_HEADER_BYTES || bytes.readUInt16BE(0) !== query.id)
        return undefined;
    const flags = bytes.readUInt16BE(2);
    if (flags >> 15 !== 1 || (flags & 0xf) !== FORMAT_ERROR)
        return undefined;
    const none = { truncated: false, authoritative: false, recursionAvailable: false, hasAdditional: false };
    const answers = { start: dnsmessage_HEADER_BYTES, count: 0, isCut: false };
    return { rcode: FORMAT_ERROR, ...none, questions: 0, bytes, answers, isBare: true };
}
const dnsmessage_HEADER_BYTES = 12;
const COUNTS_OFFSET = 6;
const COUNT_BYTES = 2;
const QUESTIONS_OFFSET = 4;
function decodeHead(bytes) {
    if (bytes.length < dnsmessage_HEADER_BYTES)
        return undefined;
    const withoutRecords = Buffer.from(bytes).fill(0, COUNTS_OFFSET, dnsmessage_HEADER_BYTES);
    if (bytes.readUInt16BE(QUESTIONS_OFFSET) > 1)
        withoutRecords.writeUInt16BE(1, QUESTIONS_OFFSET);
    return attempt(() => ({ packet: dns_packet.decode(withoutRecords), end: dns_packet.decode.bytes }));
}
function attempt(decode) {
    try {
        return decode();
    }
    catch {
        return undefined;
    }
}
function isSameName(decoded, rootedName) {
    const bare = rootedName === "." ? "." : rootedName.slice(0, -1);
    return (0,fields/* asciiLowerCase */.rB)(decoded) === (0,fields/* asciiLowerCase */.rB)(bare);
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/go/net/errno.ts
var errno = __webpack_require__(3045);
// EXTERNAL MODULE: ./src/go/net/node/deadline.ts
var node_deadline = __webpack_require__(6800);
// EXTERNAL MODULE: ./src/go/net/node/due-turn.ts
var due_turn = __webpack_require__(3162);
// EXTERNAL MODULE: ./src/go/net/node/ends.ts
var ends = __webpack_require__(862);
// EXTERNAL MODULE: ./src/go/net/node/limits.ts
var limits = __webpack_require__(1064);
// EXTERNAL MODULE: ./src/go/net/node/udp.ts
var udp = __webpack_require__(4913);
// EXTERNAL MODULE: ./src/go/net/node/wait.ts
var wait = __webpack_require__(3573);
// EXTERNAL MODULE: ./src/go/net/zone.ts
var zone = __webpack_require__(4463);
;// CONCATENATED MODULE: ./src/go/net/exchange.ts














async function exchange(query, options) {
    const pause = (0,due_turn/* dueTurn */._)();
    if (pause !== undefined)
        await pause;
    if (!options.useTcp) {
        const answer = checked(await withSocket(() => askOverUdp(query, options), options));
        if (answer.kind !== "response" || !answer.response.truncated)
            return answer;
    }
    return checked(await withSocket(() => askOverTcpFromPort(query, options), options));
}
function checked(answer) {
    if (answer.kind !== "response" || answer.response.questions === 1 || answer.response.isBare)
        return answer;
    return { kind: "failed", why: "invalid DNS response" };
}
async function withSocket(ask, { ownTime }) {
    for (;;) {
        const answer = await ask();
        if (answer.kind !== "no-socket" || !(await ownTime.spend(limits/* roomForSocket */.MJ)))
            return answer;
    }
}
function askOverUdp(query, options) {
    const { server, timeoutMs, cancel } = options;
    let path;
    let isOpen = true;
    return (0,wait/* firstResult */.y)({
        cancel,
        onCanceled: () => ({ kind: "canceled" }),
        timeout: {
            until: (0,node_deadline/* deadlineAfter */.d8)(timeoutMs),
            onPassed: () => failed(`${path === undefined ? `dial udp ${printed(server)}` : `read udp ${path}`}: i/o timeout`),
        },
        open: () => {
            (0,limits/* socketOpened */.jv)();
            return (0,external_node_dgram_.createSocket)((0,udp/* udpOptions */.Y)(server.address));
        },
        begin: (socket, settle) => {
            const fail = (error) => settle(udpFailure(error, server, path));
            socket.on("error", fail);
            socket.on("connect", () => {
                if (!isOpen)
                    return;
                path = pathOf((0,ends/* udpEnds */.se)(socket), server);
                socket.send(query.bytes, (error) => error && fail(error));
            });
            socket.on("message", (message) => {
                const bare = options.acceptsBareFormatError ? bareFormatError(message, query) : undefined;
                const response = bare ?? decodeResponse(message.subarray(0, MAX_DATAGRAM_BYTES), query);
                if (typeof response !== "string")
                    settle({ kind: "response", response });
            });
            socket.connect(server.port, (0,zone/* connectable */.xM)(server.address));
        },
        close: (socket, answer) => {
            isOpen = false;
            socket.close();
            (0,limits/* socketClosed */.UX)({ refused: answer.kind === "no-socket" });
        },
    });
}
function failed(why) {
    return { kind: "failed", why };
}
function printed(server) {
    return (0,net_address/* joinHostPort */.qw)((0,netip/* withZone */.R9)(server.address), server.port);
}
function pathOf(ends, server) {
    if (!ends)
        return printed(server);
    const { local, remote } = ends;
    return `${(0,net_address/* joinHostPort */.qw)(local.address, local.port)}->${(0,net_address/* joinHostPort */.qw)(remote.address, remote.port)}`;
}
function udpFailure(error, server, path) {
    const { code, text } = (0,errno/* errnoOf */.UQ)(error);
    if (path === undefined) {
        const why = `dial udp ${printed(server)}: ${(0,errno/* failedCall */.mG)(code)}: ${text}`;
        const isOurs = (0,limits/* isOutOfSockets */.KU)(code) || (0,zone/* lacksDescriptor */.Yv)(code, server.address);
        return isOurs ? { kind: "no-socket", why } : failed(why);
    }
    if ((0,ends/* isUnreadableSender */.Xi)(error))
        return { kind: "no-socket", why: `read udp ${path}: too many open files` };
    const call = error.syscall === "recvmsg" || error.syscall === "recvfrom" ? "read" : "write";
    return failed(`${call} udp ${path}: ${call}: ${text}`);
}
const LENGTH_BYTES = 2;
async function askOverTcpFromPort(query, options) {
    const answer = await askOverTcp(query, options);
    if (answer.kind !== "no-local-address")
        return answer;
    return (await (0,source.mayHaveSource)(options.server.address)) ? { ...answer, kind: "no-socket" } : failed(answer.why);
}
function askOverTcp(query, { server, timeoutMs, cancel }) {
    const dialing = `dial tcp ${printed(server)}`;
    let path;
    return (0,wait/* firstResult */.y)({
        cancel,
        onCanceled: () => ({ kind: "canceled" }),
        timeout: {
            until: (0,node_deadline/* deadlineAfter */.d8)(timeoutMs),
            onPassed: () => failed(`${path === undefined ? dialing : `read tcp ${path}`}: i/o timeout`),
        },
        open: () => {
            (0,limits/* socketOpened */.jv)();
            return new external_node_net_.Socket();
        },
        begin: (socket, settle) => {
            let received = Buffer.alloc(0);
            socket.on("error", (error) => {
                const { code, text } = (0,errno/* errnoOf */.UQ)(error);
                if (path !== undefined)
                    return settle(failed(`read tcp ${path}: read: ${text}`));
                const why = `${dialing}: ${(0,errno/* failedCall */.mG)(code)}: ${text}`;
                if ((0,limits/* isOutOfSockets */.KU)(code))
                    return settle({ kind: "no-socket", why });
                settle(code === "EADDRNOTAVAIL" ? { kind: "no-local-address", why } : failed(why));
            });
            socket.on("connect", () => {
                path = pathOf((0,ends/* tcpEnds */.Sh)(socket), server);
                socket.write(Buffer.concat([lengthPrefix(query.bytes.length), query.bytes]));
            });
            socket.on("data", (chunk) => {
                received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
                const answer = streamedAnswer(received, query);
                if (!answer)
                    return;
                received = Buffer.alloc(0);
                settle(answer);
            });
            socket.on("end", () => {
                const betweenParts = received.length === 0 || received.length === LENGTH_BYTES;
                settle(failed(betweenParts ? "EOF" : "unexpected EOF"));
            });
            const { address, port } = server;
            socket.connect({ host: (0,zone/* connectable */.xM)(address), port, family: address.family, autoSelectFamily: false });
        },
        close: (socket, answer) => {
            socket.destroy();
            (0,limits/* socketClosed */.UX)({ refused: answer.kind === "no-socket" || answer.kind === "no-local-address" });
        },
    });
}
function lengthPrefix(length) {
    const prefix = Buffer.alloc(LENGTH_BYTES);
    prefix.writeUInt16BE(length);
    return prefix;
}
function streamedAnswer(received, query) {
    if (received.length < LENGTH_BYTES)
        return undefined;
    const end = LENGTH_BYTES + received.readUInt16BE(0);
    if (received.length < end)
        return undefined;
    const response = decodeResponse(received.subarray(LENGTH_BYTES, end), query);
    if (response === "garbage")
        return failed("cannot unmarshal DNS message");
    return response === "not-ours" ? failed("invalid DNS response") : { kind: "response", response };
}

;// CONCATENATED MODULE: ./src/go/net/resolver.ts
const NO_SUCH_HOST = "no such host";
function lookupFailed(name, failure, { why, server, refusesEdns, unanswered, missing }) {
    const where = server === undefined ? "" : ` on ${server}`;
    const message = `lookup ${name}${where}: ${why}`;
    return {
        kind: "failed",
        message,
        failure,
        ...(refusesEdns ? { refusesEdns } : {}),
        ...(unanswered === undefined ? {} : { unanswered }),
        ...(missing === undefined ? {} : { missing }),
    };
}

;// CONCATENATED MODULE: ./src/go/net/dnsclient.ts





async function queryAddresses(name, options) {
    let failure;
    let unanswered;
    let missing;
    for (const rootedName of nameList(name, options.config)) {
        const addresses = [];
        let furtherAddresses = 0;
        for (const answer of await askAllTypes(rootedName, options)) {
            if (answer.kind === "addresses") {
                addresses.push(...answer.addresses);
                furtherAddresses += answer.furtherAddresses;
            }
            else {
                if (failure === undefined || rootedName === `${name}.`)
                    failure = answer.failure;
                if (answer.failure.why !== NO_SUCH_HOST)
                    unanswered ??= answer.failure;
            }
            if (!isWhole(answer))
                missing = missing === "A" ? "A" : answer.type;
        }
        if (addresses.length > 0 || options.cancel.canceled) {
            return { rootedName, addresses, furtherAddresses, failure, missing };
        }
    }
    return { addresses: [], furtherAddresses: 0, failure, unanswered, missing: options.questions.onlyUnanswered };
}
function isWhole(answer) {
    return answer.kind === "addresses" ? !answer.isCut : answer.failure.why === NO_SUCH_HOST;
}
async function askAllTypes(rootedName, options) {
    const arrived = [];
    const { questions } = options;
    questions.ask(options.types);
    const ask = async (type) => {
        const answer = await tryOneName(rootedName, type, options);
        questions.end(type, { isWhole: isWhole(answer) });
        arrived.push({ ...answer, type });
    };
    if (options.config.singleRequest)
        for (const type of options.types)
            await ask(type);
    else
        await Promise.all(options.types.map(ask));
    return arrived;
}
async function tryOneName(rootedName, type, options) {
    const { config, cancel, ownTime, acceptsBareFormatError } = options;
    const { servers, attempts, timeoutMs, useTcp } = config;
    const offset = options.serverOffset();
    let failure = {
        why: "no answer from DNS server",
        server: undefined,
        ownLimit: false,
        refusesEdns: false,
    };
    for (let turn = 0; turn < attempts * servers.length; turn++) {
        const server = servers[(offset + turn) % servers.length];
        const query = encodeQuery(rootedName, type, config);
        const answer = query && (await exchange(query, { server, timeoutMs, useTcp, cancel, ownTime, acceptsBareFormatError }));
        const judged = judge(answer, query, options.mostAddresses);
        if (judged.kind === "addresses")
            return judged;
        failure = {
            why: judged.why,
            server: server.text,
            ownLimit: answer?.kind === "no-socket",
            refusesEdns: answer?.kind === "response" && answer.response.rcode === dnsclient_FORMAT_ERROR,
        };
        if (judged.kind === "final")
            break;
    }
    return { kind: "failed", failure };
}
function judge(answer, query, mostAddresses) {
    if (!answer || !query)
        return { kind: "next-server", why: "cannot marshal DNS message" };
    switch (answer.kind) {
        case "response":
            return judgeResponse(answer.response, { type: query.type, mostAddresses });
        case "canceled":
            return { kind: "final", why: "operation was canceled" };
        case "failed":
        case "no-local-address":
        case "no-socket":
            return { kind: "next-server", why: answer.why };
    }
}
const SUCCESS = 0;
const dnsclient_FORMAT_ERROR = 1;
const NAME_ERROR = 3;
function judgeResponse(response, { type, mostAddresses }) {
    const { rcode, bytes, answers, truncated } = response;
    const { count, isCut } = answers;
    if (rcode === NAME_ERROR)
        return { kind: "final", why: NO_SUCH_HOST };
    if (isCut && count === 0)
        return { kind: "next-server", why: "cannot unmarshal DNS message" };
    if (isLame(response))
        return { kind: "next-server", why: "lame referral" };
    if (rcode !== SUCCESS)
        return { kind: "next-server", why: "server misbehaving" };
    const read = readAddresses(bytes, answers, { type, most: mostAddresses });
    if (!read && !isCut)
        return { kind: "final", why: NO_SUCH_HOST };
    if (!read)
        return { kind: "next-server", why: "cannot unmarshal DNS message" };
    if (read.addresses.length === 0)
        return { kind: "final", why: "cannot unmarshal DNS message" };
    return { kind: "addresses", ...read, isCut: isCut || truncated };
}
function isLame({ rcode, authoritative, recursionAvailable, answers, hasAdditional }) {
    return rcode === SUCCESS && !authoritative && !recursionAvailable && answers.count === 0 && !hasAdditional;
}

;// CONCATENATED MODULE: ./src/go/net/hosts.ts



function parseHosts(text) {
    const hosts = new Map();
    for (const line of (0,fields/* lines */.Mn)(text)) {
        const [literal, ...names] = (0,fields/* fields */.OA)(line.split("#", 1)[0]);
        const address = (0,netip/* parseIp */.r5)(literal ?? "");
        if (!address)
            continue;
        for (const name of names) {
            const key = (0,net_domain/* absoluteName */.Tu)((0,fields/* asciiLowerCase */.rB)(name));
            const addresses = hosts.get(key);
            if (addresses)
                addresses.push(address);
            else
                hosts.set(key, [address]);
        }
    }
    return hosts;
}
function lookupStaticHost(hosts, name) {
    return hosts.get((0,net_domain/* absoluteName */.Tu)((0,fields/* asciiLowerCase */.rB)(name))) ?? [];
}

// EXTERNAL MODULE: ./src/go/net/node/files.ts
var node_files = __webpack_require__(1781);
// EXTERNAL MODULE: ./src/go/net/node/gate.ts
var node_gate = __webpack_require__(2215);
;// CONCATENATED MODULE: ./src/go/net/questions.ts
class Questions {
    #asked = [];
    #open = new Set();
    #lost = new Set();
    ask(types) {
        this.#asked = types;
        for (const type of types)
            this.#open.add(type);
    }
    end(type, { isWhole }) {
        this.#open.delete(type);
        if (!isWhole)
            this.#lost.add(type);
    }
    get onlyUnanswered() {
        const unanswered = this.#asked.filter((type) => this.#open.has(type) || this.#lost.has(type));
        return unanswered.length < this.#asked.length ? unanswered[0] : undefined;
    }
}

// EXTERNAL MODULE: ./src/go/net/node/cancel.ts
var cancel = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/go/net/node/clock.ts
var clock = __webpack_require__(5424);
;// CONCATENATED MODULE: ./src/go/net/node/own-time.ts

const NONE = { countedMs: 0, elapsedMs: 0 };
class OwnTime {
    #waits = 0;
    #since = NONE;
    #spent = NONE;
    async spend(wait) {
        if (this.#waits++ === 0)
            this.#since = (0,clock/* readClocks */.CB)();
        try {
            return await wait();
        }
        finally {
            const spent = this.spent;
            if (--this.#waits === 0)
                this.#spent = spent;
        }
    }
    move(deadline) {
        const before = this.spent;
        const since = () => (0,clock/* between */.Tq)(before, this.spent);
        const lookMs = () => (this.#waits > 0 ? LOOK_MS : 0);
        return {
            get at() {
                return deadline.at + since().countedMs + lookMs();
            },
            get latestAt() {
                return deadline.latestAt + since().elapsedMs + lookMs();
            },
        };
    }
    get spent() {
        if (this.#waits === 0)
            return this.#spent;
        const { countedMs, elapsedMs } = (0,clock/* between */.Tq)(this.#since, (0,clock/* readClocks */.CB)());
        return { countedMs: this.#spent.countedMs + countedMs, elapsedMs: this.#spent.elapsedMs + elapsedMs };
    }
}
const LOOK_MS = 50;

;// CONCATENATED MODULE: ./src/go/net/node/share.ts







function shareLookups() {
    const underWay = new Map();
    return async (name, options, run) => {
        if ((0,node_deadline/* hasPassed */.Pc)(options.deadline))
            return timedOut(name);
        const key = `${options.family} ${name}`;
        const shared = underWay.get(key) ?? start(run);
        underWay.set(key, shared);
        shared.waiters++;
        const forget = () => underWay.get(key) === shared && underWay.delete(key);
        shared.result.then(forget, forget);
        try {
            return await waitFor(shared, name, options);
        }
        finally {
            if (--shared.waiters === 0) {
                forget();
                shared.scope.cancel();
            }
        }
    };
}
function timedOut(name, missing) {
    return lookupFailed(name, "dns-timeout", { why: "i/o timeout", missing });
}
function start(run) {
    const scope = (0,cancel/* cancelScope */.d4)();
    const ownTime = new OwnTime();
    const questions = new Questions();
    let begin = () => { };
    const begun = new Promise((resolve) => {
        begin = resolve;
    });
    const shared = {
        begun,
        scope,
        ownTime,
        questions,
        begunAt: undefined,
        waiters: 0,
        result: Promise.resolve().then(() => run(scope, {
            ownTime,
            questions,
            begin: () => {
                shared.begunAt ??= (0,clock/* readClocks */.CB)();
                begin();
            },
        })),
    };
    shared.result.then(begin, begin);
    return shared;
}
async function waitFor(shared, name, { deadline, cancel }) {
    const { ownTime, questions } = shared;
    const joinedAt = (0,clock/* readClocks */.CB)();
    return await (0,wait/* firstResult */.y)({
        cancel,
        onCanceled: () => lookupFailed(name, "canceled", { why: "operation was canceled" }),
        open: () => ({ alarm: undefined, ownBefore: undefined, isOpen: true }),
        begin: (waiting, settle) => {
            void shared.begun.then(() => {
                if (!waiting.isOpen)
                    return;
                if (shared.begunAt !== undefined)
                    (0,node_deadline/* postpone */.Xs)(deadline, (0,clock/* between */.Tq)(joinedAt, shared.begunAt));
                waiting.ownBefore = ownTime.spent;
                waiting.alarm = new node_deadline/* Alarm */.QE(ownTime.move(deadline), () => settle(timedOut(name, questions.onlyUnanswered)));
            });
            shared.result.then(settle, () => settle(shared.result));
        },
        close: (waiting) => {
            waiting.isOpen = false;
            waiting.alarm?.disarm();
            if (waiting.ownBefore)
                (0,node_deadline/* postpone */.Xs)(deadline, (0,clock/* between */.Tq)(waiting.ownBefore, ownTime.spent));
        },
    });
}

;// CONCATENATED MODULE: ./src/go/net/node/turns.ts

function createTurns() {
    let last = Promise.resolve();
    return (run) => {
        const result = last.then(due_turn/* dueTurn */._).then(run);
        last = result.catch(() => { });
        return result;
    };
}

;// CONCATENATED MODULE: ./src/go/net/nss.ts

const FILES_THEN_DNS = ["files", "dns"];
function parseNameSwitch(text) {
    const sources = hostSources(text ?? "");
    if (sources === undefined || sources.length === 0)
        return { order: FILES_THEN_DNS, otherSources: [] };
    return { order: lookupOrder(sources), otherSources: sources.filter((source) => !isKnown(source)) };
}
function isKnown(source) {
    return source === "files" || source === "dns";
}
function lookupOrder(sources) {
    const namesDns = sources.includes("dns");
    const used = sources.flatMap((source) => {
        if (source === "files")
            return ["files"];
        return source === "dns" || !namesDns ? ["dns"] : [];
    });
    return [...new Set(used)];
}
function hostSources(text) {
    const sources = [];
    for (const rawLine of (0,fields/* lines */.Mn)(text)) {
        const line = trimBlanks(rawLine.split("#", 1)[0]);
        if (line === "")
            continue;
        const colon = line.indexOf(":");
        if (colon < 0)
            return undefined;
        const listed = readSources(line.slice(colon + 1));
        if (!listed)
            return undefined;
        if (trimBlanks(line.slice(0, colon)) === "hosts")
            sources.push(...listed);
    }
    return sources;
}
function readSources(text) {
    const sources = [];
    for (let rest = trimBlanks(text); rest !== ""; rest = trimBlanks(rest)) {
        const blank = rest.indexOf(" ");
        sources.push(blank < 0 ? rest : rest.slice(0, blank));
        rest = blank < 0 ? "" : trimBlanks(rest.slice(blank + 1));
        if (!rest.startsWith("["))
            continue;
        const close = rest.indexOf("]");
        if (close < 0 || !areCriteria(rest.slice(1, close)))
            return undefined;
        rest = rest.slice(close + 1);
    }
    return sources;
}
function areCriteria(text) {
    const criteria = text
        .split(" ")
        .map(trimBlanks)
        .filter((each) => each !== "");
    return criteria.map((each) => each.replace(/^!/, "")).every((each) => each.length >= 3 && each.includes("="));
}
function trimBlanks(text) {
    return text.replace(/^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g, "");
}

// EXTERNAL MODULE: ./src/go/net/port.ts
var port = __webpack_require__(5282);
;// CONCATENATED MODULE: ./src/go/net/golookup.ts















const NAMES = { places: 64, holdMs: 3_000 };
function createGoResolver(options = {}) {
    const files = { ...node_files/* MACHINE_FILES */._N, ...options.files };
    const machine = watchMachine(files, options.machineName ?? external_node_os_.hostname);
    const gate = (0,node_gate/* createGate */.q)(NAMES);
    const inTurn = createTurns();
    const used = createUsedAddresses();
    const share = shareLookups();
    const acceptsBareFormatError = options.acceptsBareFormatError ?? false;
    return {
        services: () => (0,node_files/* withDescriptors */.LV)(machine.services),
        lookup: (name, lookupOptions) => share(name, lookupOptions, (cancel, turn) => resolve(name, {
            machine,
            gate,
            inTurn,
            used,
            cancel,
            turn,
            family: lookupOptions.family,
            acceptsBareFormatError,
        })),
    };
}
function watchMachine(files, machineName) {
    const readDns = (text) => {
        const config = parseDnsConfig(process.platform === "win32" ? windowsServers() : text, machineName());
        let offset = 0;
        return { config, nextOffset: () => (config.rotate ? offset++ : 0) };
    };
    return {
        services: (0,node_files/* readOnce */.WY)(files.services, (text) => (0,port/* parseServices */.En)(text ?? "")),
        hosts: (0,node_files/* watchFile */.Ot)(files.hosts, (text) => parseHosts(text ?? "")),
        nameSwitch: (0,node_files/* watchFile */.Ot)(files.nsswitch, parseNameSwitch),
        dns: (0,node_files/* watchFile */.Ot)(files.resolvConf, readDns, { keepForever: ({ config }) => config.noReload }),
    };
}
function windowsServers() {
    return (0,external_node_dns_.getServers)()
        .map((server) => `nameserver ${server}`)
        .join("\n");
}
async function resolve(name, resolution) {
    const { machine, used } = resolution;
    const { order } = await (0,node_files/* withDescriptors */.LV)(machine.nameSwitch);
    const inFiles = async () => sorted(used.choose(name, lookupStaticHost(await (0,node_files/* withDescriptors */.LV)(machine.hosts), name)), resolution);
    if (order[0] === "files") {
        const found = await inFiles();
        if (found.addresses.length > 0)
            return { kind: "addresses", ...found };
        if (!order.includes("dns"))
            return lookupFailed(name, "dns-not-found", { why: NO_SUCH_HOST });
    }
    if (!(0,net_domain/* isDomainName */.an)(name))
        return lookupFailed(name, "bad-address", { why: NO_SUCH_HOST });
    const { rootedName, addresses, furtherAddresses, failure, unanswered, missing } = await inDns(name, resolution);
    if (addresses.length > 0) {
        const found = await sorted(used.choose(name, addresses, furtherAddresses), resolution);
        return { kind: "addresses", ...found, ...fullNameOf(name, rootedName), ...(missing && { missing }) };
    }
    if (order[1] === "files") {
        const found = await inFiles();
        if (found.addresses.length > 0)
            return { kind: "addresses", ...found };
    }
    if (!failure)
        return { kind: "addresses", addresses: [] };
    return lookupFailed(name, meaningOf(failure), {
        ...failure,
        unanswered: unanswered && meaningOf(unanswered),
        missing,
    });
}
async function sorted(chosen, { inTurn, turn, cancel }) {
    const { addresses } = chosen;
    if (addresses.length < 2)
        return chosen;
    const ordered = await turn.ownTime.spend(() => inTurn(() => sortByRfc6724(addresses, cancel)));
    return { ...chosen, addresses: ordered };
}
async function inDns(name, resolution) {
    const { machine, gate, used, family, cancel, turn, acceptsBareFormatError } = resolution;
    const dns = await (0,node_files/* withDescriptors */.LV)(machine.dns);
    const place = await gate.enter();
    turn.begin();
    try {
        return await queryAddresses(name, {
            config: dns.config,
            types: TYPES[family],
            mostAddresses: used.mostOf(name),
            serverOffset: dns.nextOffset,
            cancel,
            ownTime: turn.ownTime,
            questions: turn.questions,
            acceptsBareFormatError,
        });
    }
    finally {
        gate.leave(place);
    }
}
const TYPES = { auto: ["A", "AAAA"], 4: ["A"], 6: ["AAAA"] };
function meaningOf({ why, ownLimit }) {
    if (ownLimit)
        return "local-limit";
    if (why === NO_SUCH_HOST)
        return "dns-not-found";
    return why.endsWith("i/o timeout") ? "dns-timeout" : "dns-failure";
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./src/go/net/node/lookup-helper.ts



const HELPER = `
const { lookup } = require("node:dns");
const first = (addresses, most, left = { 4: most, 6: most }) => addresses.filter(({ family }) => left[family]-- > 0);
const say = (answer) => process.stdout.write(JSON.stringify(answer) + "\\n");
let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (text) => {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const { id, name, family, mostAddresses } of lines.map((line) => JSON.parse(line)))
    lookup(name, { all: true, verbatim: true, family }, (error, addresses) =>
      say({
        id,
        code: error && (error.code || error.message),
        count: addresses && addresses.length,
        addresses: addresses && first(addresses, mostAddresses),
      }));
});
process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
process.stdout.on("error", () => process.kill(process.pid, "SIGKILL"));
require("node:fs").stat("/", () => say({ ready: true }));
`;
const MAX_START_MS = 10_000;
const ENDED = "ECHILD";
function startHelper(room, wake) {
    const child = spawnHelper(room);
    if (typeof child === "string")
        return child;
    const busyWith = new Map();
    const hold = holdProcessFor(child);
    let start = () => { };
    const started = new Promise((resolve) => {
        start = resolve;
    });
    let nextId = 0;
    let isReady = false;
    let ended = false;
    const giveUp = setTimeout(() => child.kill("SIGKILL"), MAX_START_MS).unref();
    const end = (code) => {
        if (ended)
            return;
        ended = true;
        clearTimeout(giveUp);
        for (const settle of busyWith.values())
            settle({ kind: "ended", code });
        busyWith.clear();
        wake(Number.POSITIVE_INFINITY);
    };
    child.on("error", (error) => end(error.code ?? error.message));
    child.on("exit", () => end(ENDED));
    child.stdin.on("error", ignore);
    const lines = (0,external_node_readline_.createInterface)(child.stdout);
    lines.on("error", ignore);
    lines.on("line", (line) => {
        const said = parseSaid(line);
        if (said === undefined)
            return;
        if (said.id === undefined) {
            isReady = true;
            clearTimeout(giveUp);
            start();
            return wake(Number.POSITIVE_INFINITY);
        }
        busyWith.get(said.id)?.(systemAnswer(said));
        busyWith.delete(said.id);
        wake(1);
    });
    return {
        room,
        get names() {
            return busyWith.size;
        },
        get state() {
            if (ended)
                return isReady ? "ended" : "not-started";
            return isReady ? "ready" : "starting";
        },
        ask({ name, family, mostAddresses, cancel, begin }) {
            return new Promise((resolve) => {
                const id = nextId++;
                const letGo = hold();
                const settle = (answer) => {
                    leave();
                    letGo();
                    resolve(answer);
                };
                busyWith.set(id, settle);
                const leave = cancel.onCanceled(() => settle({ kind: "canceled" }));
                child.stdin.write(`${JSON.stringify({ id, name, family, mostAddresses })}\n`);
                void started.then(begin);
            });
        },
    };
}
function spawnHelper(room) {
    try {
        const child = (0,external_node_child_process_.spawn)(process.execPath, ["--v8-pool-size=1", "-e", HELPER], {
            stdio: ["pipe", "pipe", "ignore"],
            env: { ...process.env, UV_THREADPOOL_SIZE: String(2 * room), NODE_OPTIONS: "" },
            windowsHide: true,
        });
        if (!isPipeless(child))
            return child;
        child.on("error", ignore);
        return "EMFILE";
    }
    catch {
        return "EAGAIN";
    }
}
function ignore() { }
function isPipeless(child) {
    return child.stdin === null || child.stdin === undefined;
}
function parseSaid(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function systemAnswer({ code, count = 0, addresses = [] }) {
    if (code)
        return { kind: "failed", code };
    return {
        kind: "addresses",
        addresses: addresses.flatMap(({ address }) => (0,netip/* parseIp */.r5)(address) ?? []),
        furtherAddresses: count - addresses.length,
    };
}
function holdProcessFor(child) {
    const handles = [child, child.stdin, child.stdout];
    let held = 0;
    for (const handle of handles)
        handle.unref();
    return () => {
        if (held++ === 0)
            for (const handle of handles)
                handle.ref();
        let isHeld = true;
        return () => {
            if (!isHeld)
                return;
            isHeld = false;
            if (--held === 0)
                for (const handle of handles)
                    handle.unref();
        };
    };
}

// EXTERNAL MODULE: ./src/go/net/node/procfs.ts
var procfs = __webpack_require__(943);
;// CONCATENATED MODULE: ./src/go/net/node/getaddrinfo.ts




const SMALL = 4;
const LARGE = 64;
const MAX_HELPERS = 8;
const MAX_SMALL_HELPERS = 4;
const START_AGAIN_MS = 1_000;
const BURST = { places: LARGE, holdMs: 3_000 };
const OWN_DESCRIPTORS = 24;
const DESCRIPTORS_PER_NAME = 4;
function namesPerHelper(limits) {
    if (!limits)
        return 1;
    const limit = limits.find((line) => line.startsWith("Max open files"));
    const descriptors = Number(/\d+/.exec(limit ?? "")?.[0] ?? Number.POSITIVE_INFINITY);
    const names = Math.floor((descriptors - OWN_DESCRIPTORS) / DESCRIPTORS_PER_NAME);
    return Math.min(LARGE, Math.max(1, names));
}
const getaddrinfo_MAX_NAME_BYTES = 255;
const MAX_CONVERTED = 1_000;
function canBeAsked(name) {
    if (name.length > MAX_CONVERTED)
        return false;
    const isConverted = /[^\0-\x7f]|xn--/i.test(name);
    const ascii = isConverted ? (0,external_node_url_.domainToASCII)(name) : name;
    return ascii !== "" && ascii.length <= getaddrinfo_MAX_NAME_BYTES;
}
function createSystemAsker(start = startHelper) {
    const gate = (0,node_gate/* createGate */.q)(BURST);
    const helpers = createHelpers(start);
    let asked = 0;
    return async (question) => {
        asked++;
        const place = await gate.enter();
        try {
            return await askHelpers(question, helpers, () => asked);
        }
        finally {
            asked--;
            gate.leave(place);
        }
    };
}
async function askHelpers(question, helpers, asked) {
    for (let isAgain = false;;) {
        if (question.cancel.canceled) {
            helpers.wake(1);
            return { kind: "canceled" };
        }
        const helper = helpers.find(asked());
        if (helper === undefined) {
            await helpers.change();
            continue;
        }
        if ("code" in helper)
            return { kind: "failed", code: helper.code };
        const answer = await helper.ask(question);
        if (answer.kind !== "ended")
            return answer;
        if (helper.state === "not-started")
            continue;
        if (isAgain)
            return { kind: "failed", code: answer.code };
        isAgain = true;
    }
}
function createHelpers(start) {
    let helpers = [];
    let most = MAX_HELPERS;
    let isShortOfTasks = false;
    let startFrom = 0;
    const waiting = [];
    const wake = (count) => {
        for (const resolve of waiting.splice(0, count))
            resolve();
    };
    const dropEnded = () => {
        const notStarted = helpers.filter(({ state }) => state === "not-started");
        helpers = helpers.filter(({ state }) => state === "starting" || state === "ready");
        if (notStarted.length === 0)
            return;
        isShortOfTasks = true;
        most = MAX_SMALL_HELPERS;
        if (notStarted.every(({ room }) => room > SMALL))
            return;
        most = Math.max(1, helpers.length);
        startFrom = performance.now() + START_AGAIN_MS;
    };
    return {
        find(asked) {
            dropEnded();
            const free = helpers.find(({ names, room }) => names < room);
            if (free)
                return free;
            const isFull = helpers.length >= most || (isShortOfTasks && helpers.some(({ state }) => state === "starting"));
            if (isFull)
                return undefined;
            const canStart = performance.now() >= startFrom;
            const size = isShortOfTasks || asked <= SMALL ? SMALL : LARGE;
            const started = canStart ? start(Math.min(size, namesPerHelper(readLimits())), wake) : "EAGAIN";
            if (typeof started === "string")
                return helpers.length > 0 ? undefined : { code: started };
            helpers = [...helpers, started];
            return started;
        },
        change: () => new Promise((resolve) => waiting.push(resolve)),
        wake,
    };
}
function readLimits() {
    return (0,procfs/* readLines */.S)("/proc/self/limits");
}

;// CONCATENATED MODULE: ./src/go/net/syslookup.ts













function createSystemResolver(options = {}) {
    const files = { ...node_files/* MACHINE_FILES */._N, ...options.files };
    const readServices = (0,node_files/* readOnce */.WY)(files.services, (text) => (0,port/* parseServices */.En)(text ?? ""));
    const searched = options.findsFullName ? searching(files, options.machineName ?? external_node_os_.hostname) : () => [];
    const system = { ask: createSystemAsker(), used: createUsedAddresses() };
    const share = shareLookups();
    return {
        services: () => (0,node_files/* withDescriptors */.LV)(readServices),
        lookup: (name, lookupOptions) => share(name, lookupOptions, async (cancel, turn) => {
            for (const rootedName of await (0,node_files/* withDescriptors */.LV)(() => searched(name))) {
                const lookup = await askFor(rootedName, lookupOptions.family, system)(cancel, turn);
                if (lookup.kind === "addresses")
                    return { ...lookup, ...fullNameOf(name, rootedName) };
                if (cancel.canceled)
                    break;
            }
            return askFor(name, lookupOptions.family, system)(cancel, turn);
        }),
    };
}
function searching({ hosts, resolvConf }, machineName) {
    if (process.platform === "win32")
        return () => [];
    const readHosts = (0,node_files/* watchFile */.Ot)(hosts, (text) => parseHosts(text ?? ""));
    const readConfig = (0,node_files/* watchFile */.Ot)(resolvConf, (text) => parseDnsConfig(text, machineName()));
    return (name) => {
        if (!(0,net_domain/* isDomainName */.an)(name) || (0,net_domain/* isNumericAddress */.ox)(name) || lookupStaticHost(readHosts(), name).length > 0)
            return [];
        const names = nameList(name, readConfig());
        return names.length > 1 ? names : [];
    };
}
function askFor(name, family, { ask, used }) {
    return async (cancel, { begin, ownTime }) => {
        if (name.includes("\0"))
            return lookupFailed(name, "bad-address", { why: "invalid argument" });
        if (!canBeAsked(name))
            return notAskable(name);
        const mostAddresses = used.mostOf(name);
        const question = { name, family: family === "auto" ? 0 : family, mostAddresses, cancel, begin };
        for (;;) {
            const answer = await ask(question);
            const hasNoRoom = answer.kind === "failed" && answer.code !== ENDED && isOurs(answer.code);
            if (!hasNoRoom || !(await ownTime.spend(limits/* roomForSocket */.MJ)))
                return lookupOf(name, answer, used);
        }
    };
}
function lookupOf(name, answer, used) {
    switch (answer.kind) {
        case "addresses":
            return { kind: "addresses", ...used.choose(name, answer.addresses, answer.furtherAddresses) };
        case "canceled":
            return lookupFailed(name, "canceled", { why: "operation was canceled" });
        case "failed":
            if (answer.code === "ENOTFOUND")
                return lookupFailed(name, whyNotFound(name), { why: NO_SUCH_HOST });
            return lookupFailed(name, isOurs(answer.code) ? "local-limit" : "dns-failure", { why: why(answer.code) });
    }
}
function notAskable(name) {
    return lookupFailed(name, "bad-address", { why: NO_SUCH_HOST });
}
function whyNotFound(name) {
    return /^[\0-\x7f]*$/.test(name) && !(0,net_domain/* isDomainName */.an)(name) ? "bad-address" : "dns-not-found";
}
function isOurs(code) {
    return (0,limits/* isOutOfSockets */.KU)(code) || code === "EAI_MEMORY" || code === "EINVAL" || code === ENDED;
}
const GAI_TEXTS = {
    EAI_ADDRFAMILY: "Address family for hostname not supported",
    EAI_AGAIN: "Temporary failure in name resolution",
    EAI_BADFLAGS: "Bad value for ai_flags",
    EAI_FAIL: "Non-recoverable failure in name resolution",
    EAI_FAMILY: "ai_family not supported",
    EAI_MEMORY: "Memory allocation failure",
    EAI_SERVICE: "Servname not supported for ai_socktype",
    EAI_SOCKTYPE: "ai_socktype not supported",
};
function why(code) {
    if (code === ENDED)
        return "the process for lookups has ended";
    return GAI_TEXTS[code] ?? (0,errno/* errnoText */.iQ)(code);
}

;// CONCATENATED MODULE: ./src/go/net/lookup.ts







function createResolver(kind, options = {}) {
    switch (kind) {
        case "go":
            return createGoResolver(options);
        case "system":
            return createSystemResolver(options);
        case "auto":
            return process.platform === "linux" ? createAutoResolver(options) : createSystemResolver(options);
    }
}
function createAutoResolver(options = {}) {
    const go = createGoResolver({ ...options, acceptsBareFormatError: true });
    const nameSwitch = (0,node_files/* watchFile */.Ot)({ ...node_files/* MACHINE_FILES */._N, ...options.files }.nsswitch, parseNameSwitch);
    let system;
    return {
        services: go.services,
        async lookup(name, lookupOptions) {
            const lookup = await go.lookup(name, lookupOptions);
            if (lookup.kind !== "failed" || !(0,net_domain/* isDomainName */.an)(name) || (0,net_domain/* isNumericAddress */.ox)(name))
                return lookup;
            const mayKnow = lookup.failure === "dns-not-found" && (await (0,node_files/* withDescriptors */.LV)(nameSwitch)).otherSources.length > 0;
            if (!mayKnow && !lookup.refusesEdns)
                return lookup;
            system ??= createSystemResolver(options);
            const bySystem = await system.lookup(name, lookupOptions);
            return bySystem.kind === "addresses" && bySystem.addresses.length > 0 ? { ...bySystem, bySystem: true } : lookup;
        },
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-go-net.js").modules);
