"use strict";
exports.ids = [6666,5923];
exports.modules = {

/***/ 6666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redact: () => (redact)
});

// EXTERNAL MODULE: ./src/inputs/default-name.ts
var default_name = __webpack_require__(1267);
// EXTERNAL MODULE: ./src/kurl/join-checks-source.ts
var join_checks_source = __webpack_require__(302);
// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/problem/hidden.ts
var problem_hidden = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/report/remembered.ts
var remembered = __webpack_require__(4667);
// EXTERNAL MODULE: ./src/report/rewrite.ts + 1 modules
var rewrite = __webpack_require__(5923);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/inputs/url-hosts.ts
var url_hosts = __webpack_require__(505);
// EXTERNAL MODULE: ./src/inputs/url-ports.ts
var url_ports = __webpack_require__(4298);
// EXTERNAL MODULE: ./src/problem/spellings.ts
var spellings = __webpack_require__(7945);
// EXTERNAL MODULE: ./src/report/exact-strings.ts
var exact_strings = __webpack_require__(1301);
;// CONCATENATED MODULE: ./src/report/words.ts


function keyOf(host) {
    const parsed = (0,net/* parseIp */.r5)(host);
    if (parsed)
        return parsed.ip.replace(/^::ffff:(?=[\d.]+$)/, "") + (parsed.zone && `%${parsed.zone}`);
    return ((0,url_hosts/* asciiHost */.Ak)(host) ?? host).toLowerCase().replace(/\.$/, "");
}
function wordHider(words) {
    const within = { ends: new Set([...words.keys()].filter(isIpv6).map(lastGroupOf)), failures: 0 };
    const find = finderOf(words);
    const hideOther = remembering((word) => hideWordOrPart(word, find, within));
    const hideWordIn = (word) => (isPlainWord(word) ? (words.get(word.toLowerCase()) ?? word) : hideOther(word));
    return (text) => hideWords(text, hideWordIn);
}
function finderOf(words) {
    const keyBeyondAscii = remembering(keyOf);
    return (host) => words.get(/^[\0-\x7f]*$/.test(host) ? keyOf(host) : keyBeyondAscii(host));
}
function isPlainWord(word) {
    return /^[a-z\d](?:[\w-]*[a-z\d])?$/i.test(word);
}
function isIpv6(key) {
    return (0,net/* parseIp */.r5)(key)?.family === 6;
}
const MAX_REMEMBERED = 2_000_000;
function remembering(hide) {
    const known = new Map();
    let size = 0;
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const hidden = hide(text);
        size += text.length + UNITS_PER_ENTRY;
        if (size > MAX_REMEMBERED) {
            known.clear();
            size = 0;
        }
        known.set(text, hidden);
        return hidden;
    };
}
const UNITS_PER_ENTRY = 50;
const CANDIDATE = /\[[\w.%:-]+\]|[\p{L}\p{M}\p{N}\w.%:。．｡-]+/gu;
const ASCII_CANDIDATE = /[\w.%:-]+/g;
function hideWords(text, hideWordIn) {
    return text.replace(CANDIDATE, (word, at) => {
        const hidden = hideWordIn(word);
        if (hidden !== word || text.charAt(at - 1) !== "\\")
            return hidden;
        const [escaped = ""] = ESCAPE.exec(word) ?? [];
        return escaped + hideWordIn(word.slice(escaped.length));
    });
}
const ESCAPE = /^(?:[abfnrtv0]|u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2})/i;
function hideWordOrPart(word, find, within) {
    const hidden = hideWord(word, find, within);
    if (hidden !== word || /^[\0-\x7f]*$/.test(word))
        return hidden;
    return word.replace(ASCII_CANDIDATE, (part) => hideWord(part, find, within));
}
function hideWord(word, find, within) {
    if (word.startsWith("[")) {
        const inner = word.slice(1, -1);
        return placeholderOf(inner, find) ?? `[${hideBare(inner, find, within)}]`;
    }
    return hideBare(word, find, within);
}
const EDGES = ".:-_。．｡";
function hideBare(word, find, within) {
    const [begin, end] = coreOf(word);
    for (const start of new Set([0, begin])) {
        const core = word.slice(start, end);
        const known = hideAddress(core, find);
        if (known !== undefined)
            return word.slice(0, start) + known + word.slice(end);
    }
    return word
        .split(/(%[\da-f]{2})/i)
        .map((part) => hideIpv6AndParts(part, find, within))
        .join("");
}
function hideIpv6AndParts(word, find, within) {
    const parts = [];
    let from = 0;
    for (const { start, end, placeholder } of ipv6Within(word, find, within)) {
        parts.push(hideParts(word.slice(from, start), find), placeholder);
        from = end;
    }
    return [...parts, hideParts(word.slice(from), find)].join("");
}
function hideParts(word, find) {
    return word
        .split(":")
        .map((part) => hidePart(part, find))
        .join(":");
}
const IPV6_CANDIDATE = /(?<![\da-f])(?:[\da-f]{0,4}:){2,8}(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4})(?![\p{L}\p{N}])(?:%[\w-]+)?/giu;
const MAX_FAILURES = 20_000;
function* ipv6Within(word, find, within) {
    if (within.ends.size === 0 || !/:.*:/s.test(word))
        return;
    IPV6_CANDIDATE.lastIndex = 0;
    for (let match = IPV6_CANDIDATE.exec(word); match; match = IPV6_CANDIDATE.exec(word)) {
        const [found] = match;
        const start = match.index + (/^:(?!:)/.test(found) ? 1 : 0);
        const end = match.index + found.length;
        const known = within.ends.has(lastGroupOf(found)) ? find(word.slice(start, end)) : undefined;
        if (known !== undefined)
            yield { start, end, placeholder: known };
        else {
            IPV6_CANDIDATE.lastIndex = match.index + found.indexOf(":") + 1;
            if (within.ends.has(lastGroupOf(found)) && ++within.failures > MAX_FAILURES)
                return;
        }
    }
}
function lastGroupOf(ip) {
    const [address = ""] = ip.split("%", 1);
    return address
        .slice(address.lastIndexOf(":") + 1)
        .toLowerCase()
        .replace(/^0+(?=.)/, "");
}
function hideAddress(core, find) {
    const known = placeholderOf(core, find);
    if (known !== undefined)
        return known;
    const colon = core.lastIndexOf(":");
    const host = colon < 0 ? undefined : placeholderOf(core.slice(0, colon), find);
    return host === undefined ? undefined : host + core.slice(colon);
}
function hidePart(part, find) {
    const [begin, end] = coreOf(part);
    const known = begin === end ? undefined : placeholderOf(part.slice(begin, end), find);
    return known === undefined ? part : part.slice(0, begin) + known + part.slice(end);
}
function coreOf(word) {
    let end = word.length;
    while (end > 0 && EDGES.includes(word.charAt(end - 1)))
        end--;
    let begin = 0;
    while (begin < end && EDGES.includes(word.charAt(begin)))
        begin++;
    return [begin, end];
}
const DOTTED = /^\d{1,3}(?:\.\d{1,3}){3}$/;
function placeholderOf(host, find) {
    const known = find(host);
    if (known !== undefined || !/[.:]/.test(host))
        return known;
    const isIp = DOTTED.test(host) || (/[\da-f]/i.test(host) && host.includes(":") && (0,net/* parseIp */.r5)(host) !== undefined);
    return isIp ? "ip" : undefined;
}

;// CONCATENATED MODULE: ./src/report/targets.ts






function hider({ addresses, ips, ipPrefix = "" }) {
    const words = new Map();
    const exact = new Map();
    const count = { host: 0, ip: 0 };
    const add = (written, kind) => {
        const key = keyOf(written);
        if (key === "" || words.has(key))
            return;
        alias(written, `${kind}-${kind === "ip" ? ipPrefix : ""}${++count[kind]}`);
    };
    const alias = (written, placeholder) => {
        const key = keyOf(written);
        if (key !== "" && !words.has(key))
            words.set(key, placeholder);
        if (isPlain(written))
            return;
        for (const spelling of spellingsOf(written))
            if (!exact.has(spelling))
                exact.set(spelling, placeholder);
    };
    for (const address of addresses)
        add(hostOf(address), "host");
    for (const ip of ips)
        add(ip, "ip");
    for (const address of addresses) {
        const host = hostOf(address);
        const placeholder = words.get(keyOf(host));
        if (placeholder === undefined || isPlain(host) || (0,net/* parseIp */.r5)(host))
            continue;
        for (const inner of innerHosts(host))
            alias(inner, placeholder);
    }
    const targets = { exact, find: (0,exact_strings/* finderOf */.u)(exact.keys()), words, hideWords: wordHider(words) };
    return remembering((text) => hideIn(text, targets));
}
function hostOf(address) {
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind !== "split" || !isPort(split.port))
        return address;
    const isSwapped = isNumber(split.host) && !isNumber(split.port);
    return isSwapped ? address : split.host;
}
function isPort(text) {
    const name = text.toLowerCase();
    return isNumber(text) || url_ports/* builtinServices */.qG.has(name) || (0,url_ports/* defaultPort */.L5)(name) !== undefined;
}
function isNumber(text) {
    return text === "" || (0,net/* parsePortNumber */.Qu)(text) !== undefined;
}
function isPlain(host) {
    return /^[a-z\d](?:[\w.-]*[a-z\d])?\.?$/i.test(host);
}
function spellingsOf(host) {
    const { domainToUnicode } = process.getBuiltinModule("node:url");
    const ascii = (0,url_hosts/* asciiHost */.Ak)(host);
    const wellFormed = host.toWellFormed();
    if ((0,net/* parseIp */.r5)(host))
        return new Set([encodeURIComponent(wellFormed)]);
    const forms = [
        host,
        ...(host.length > url_hosts/* MAX_HOST */._4 ? [] : [host.normalize("NFC"), host.normalize("NFD")]),
        ...spellings/* SPELLINGS */.aU.map((spell) => spell(wellFormed)),
        ...(ascii === undefined ? [] : [ascii, domainToUnicode(ascii)]),
    ];
    return new Set(forms.flatMap((form) => [form, form.replace(/\.$/, "")]).filter((form) => /[\p{L}\p{N}]/u.test(form)));
}
function innerHosts(host) {
    const parts = host.split(/[^\p{L}\p{M}\p{N}_.-]+/u).map((part) => part.slice(...coreOf(part)));
    const inner = parts.filter((part) => part !== "");
    const behindUser = host.slice(host.lastIndexOf("@") + 1);
    const all = behindUser === host ? sidesOf(host) : [...sidesOf(host), behindUser, ...sidesOf(behindUser)];
    const longer = all.filter(isTarget);
    if (inner.length === 1)
        return [...longer, ...inner.filter(isTarget)];
    const named = inner.filter((one) => /\p{L}/u.test(one.slice(one.lastIndexOf(".") + 1)) && one.includes("."));
    return [...longer, ...named];
}
function sidesOf(address) {
    const colon = address.lastIndexOf(":");
    if (colon < 0)
        return [];
    const [before, after] = [address.slice(0, colon), address.slice(colon + 1)];
    return after.includes("@") ? [after] : [before, after];
}
function isTarget(part) {
    return !isNumber(part) && !["tcp", "http", "https", "jdbc"].includes(part.toLowerCase());
}
function hideIn(text, targets) {
    const whole = targets.words.get(keyOf(text));
    if (whole !== undefined)
        return whole;
    const parts = [];
    let from = 0;
    for (const { string, start, end } of targets.find(text)) {
        parts.push(targets.hideWords(text.slice(from, start)), targets.exact.get(string) ?? "host");
        from = end;
    }
    return [...parts, targets.hideWords(text.slice(from))].join("");
}
function isAddress(text) {
    const split = (0,net/* splitHostPort */.cC)(text);
    return (split.kind === "split" &&
        (0,net/* joinHostPort */.qw)(split.host, split.port) === text &&
        /^[\w-]+$/.test(split.port) &&
        !/\s/.test(text));
}

;// CONCATENATED MODULE: ./src/report/redact.ts








function redact(report, { addresses = [], defaultName } = {}) {
    const known = [
        ...new Set([...addresses.map(address_mask/* maskAddress */.dJ), ...report.results.map(({ address }) => address), ...namedBy(report)]),
    ];
    const dialed = [...new Set(report.results.map(({ attempts }) => attempts))]
        .flat()
        .flatMap(({ addresses }) => addresses);
    const ips = dialed.flatMap(({ ip, source }) => (source === undefined ? [ip] : [ip, source]));
    const hideTargets = hider({
        addresses: known,
        ips,
        ...(report.shard && { ipPrefix: `${report.shard.index}.` }),
    });
    const hide = (0,remembered/* remembered */.H)((text) => hideTargets(withoutPatterns(text)));
    const settings = Object.entries(report.settings).map(([name, value]) => [
        name,
        name === "allow" || name === "deny" ? describePatterns(value) : value,
    ]);
    const hidden = (0,rewrite.rewrite)(report, hide, { isTitle: isTitleOf(known) });
    return {
        ...hidden,
        ...(defaultName && { name: (0,default_name/* printDefaultName */.E)((0,default_name/* hideDefaultName */.Z)(defaultName, hide)) }),
        redacted: true,
        problems: hidden.problems.map(problem_hidden/* hideProblem */.I),
        settings: Object.fromEntries(settings),
    };
}
function withoutPatterns(text) {
    return text.replace(/(denied by policy: (?:deny|allow) has )(?!no pattern for )[^\s,]+/g, "$1a pattern");
}
function describePatterns(value) {
    const [, more = "0"] = / and (\d+) more$/.exec(value) ?? [];
    return `${value.split(", ").length + Number(more)} patterns`;
}
function namedBy({ results, excluded }) {
    const names = [
        ...results.flatMap(({ title, collector }) => [title, collector]),
        ...excluded.map(({ title }) => title),
    ];
    return names.map(lastOf).filter((name) => isAddress(name) && hostOf(name) !== name);
}
function lastOf(title) {
    const bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    return bracket < 0 ? title : title.slice(bracket + 2, -1);
}
function isTitleOf(addresses) {
    const known = new Set(addresses);
    const hosts = new Set(addresses.map((address) => keyOf(hostOf(address))));
    return ({ title, position }) => {
        if (position.file === join_checks_source/* JOIN_CHECKS_SOURCE */.n)
            return true;
        const last = lastOf(title);
        return known.has(last) || isAddress(last) || (/[.:]/.test(title) && hosts.has(keyOf(title)));
    };
}


/***/ }),

};
Object.assign(exports.modules, require("./shared-report-2.js").modules);
Object.assign(exports.modules, require("./shared-kurl.js").modules);
//# sourceMappingURL=report-redact.js.map
