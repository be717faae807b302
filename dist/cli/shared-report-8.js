"use strict";
exports.ids = [];
exports.modules = {

/***/ 1301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (finderOf)
});
function finderOf(strings, { isCaseless = true, anywhereFrom = Number.POSITIVE_INFINITY } = {}) {
    const named = [...strings].filter((string) => string !== "");
    if (named.length === 0)
        return () => [];
    const tree = treeOf(named, isCaseless ? folded : asItIs);
    link(tree);
    const rule = { anywhereFrom, failures: 0 };
    return (text) => merged(matchesIn(text, tree, rule));
}
function treeOf(strings, unitFor) {
    const most = strings.reduce((sum, string) => sum + string.length, 1);
    const tree = {
        strings,
        unitFor,
        count: 1,
        unit: new Uint16Array(most),
        child: new Int32Array(most),
        others: new Map(),
        back: new Int32Array(most),
        ending: new Int32Array(most),
        shorter: new Int32Array(most),
    };
    insert(tree);
    return tree;
}
function insert(tree) {
    const { strings, unitFor, ending } = tree;
    const nodes = new Int32Array(strings.length);
    const unfinished = Int32Array.from(strings.keys());
    let left = strings.length;
    for (let length = 1; left > 0; length++) {
        const count = left;
        left = 0;
        for (let at = 0; at < count; at++) {
            const index = unfinished[at];
            const string = strings[index];
            const from = nodes[index];
            const unit = unitFor(string.charCodeAt(length - 1));
            const node = childOf(tree, from, unit) || addChild(tree, from, unit);
            nodes[index] = node;
            if (length === string.length)
                ending[node] ||= index + 1;
            else
                unfinished[left++] = index;
        }
    }
}
function childOf({ unit: units, child, others }, node, unit) {
    const first = child[node];
    if (first === 0 || units[node] === unit)
        return first;
    return others.get(node)?.get(unit) ?? 0;
}
function addChild(tree, node, unit) {
    const added = tree.count++;
    if (tree.child[node] === 0) {
        tree.child[node] = added;
        tree.unit[node] = unit;
        return added;
    }
    const others = tree.others.get(node) ?? new Map();
    tree.others.set(node, others.set(unit, added));
    return added;
}
function link(tree) {
    const { count, unit, child, others, back, ending, shorter } = tree;
    const linkChild = (node, byUnit, next) => {
        const behind = node === 0 ? 0 : step(tree, back[node], byUnit);
        back[next] = behind;
        shorter[next] = ending[behind] === 0 ? shorter[behind] : behind;
    };
    for (let node = 0; node < count; node++) {
        if (child[node] !== 0)
            linkChild(node, unit[node], child[node]);
        for (const [byUnit, next] of others.get(node) ?? [])
            linkChild(node, byUnit, next);
    }
}
function step(tree, from, unit) {
    for (let node = from;; node = tree.back[node]) {
        const next = childOf(tree, node, unit);
        if (next !== 0 || node === 0)
            return next;
    }
}
const MAX_FAILURES_AT_END = 50;
const USUAL_FAILURES_AT_END = 4;
const MAX_FAILURES = 100_000;
function matchesIn(text, tree, rule) {
    const found = [];
    let node = 0;
    for (let at = 0; at < text.length; at++) {
        node = step(tree, node, tree.unitFor(text.charCodeAt(at)));
        const last = tree.ending[node] === 0 ? tree.shorter[node] : node;
        const match = last === 0 ? undefined : longestAt(text, at + 1, { tree, last, rule });
        if (match !== undefined)
            found.push(match);
    }
    return found;
}
function longestAt(text, end, { tree, last, rule }) {
    let failed = 0;
    for (let node = last; node !== 0; node = tree.shorter[node]) {
        const string = tree.strings[tree.ending[node] - 1];
        const start = end - string.length;
        if (string.length < rule.anywhereFrom) {
            if (failed === 0 && !isEnd(text, end))
                return undefined;
            if (!isBeginning(text, start) && !isBeyondLimit(++failed, rule))
                continue;
        }
        return { string, start, end };
    }
    return undefined;
}
function isBeyondLimit(failed, rule) {
    if (failed <= USUAL_FAILURES_AT_END)
        return false;
    return failed > MAX_FAILURES_AT_END || ++rule.failures > MAX_FAILURES;
}
function merged(found) {
    const stretches = [];
    for (const one of found) {
        let stretch = one;
        for (let last = stretches.at(-1); last && last.end > stretch.start; last = stretches.at(-1)) {
            stretches.pop();
            const first = last.start < stretch.start ? last : stretch;
            stretch = { string: first.string, start: first.start, end: stretch.end };
        }
        stretches.push(stretch);
    }
    return stretches;
}
function isBeginning(text, start) {
    return !isLetter(text, start) || !continues(text, start - 1, -1) || isEncoded(text, start);
}
function isEnd(text, end) {
    return !isLetter(text, end - 1) || !continues(text, end, 1);
}
function continues(text, at, by) {
    return isLetter(text, at) || (isJoint(text, at) && isLetter(text, at + by));
}
function isEncoded(text, start) {
    return text.charAt(start - 3) === "%" && /^[\da-f]{2}$/i.test(text.slice(start - 2, start));
}
function isLetter(text, at) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
function isJoint(text, at) {
    const unit = text.charCodeAt(at);
    return unit === 0x2d || unit === 0x2e || unit === 0x5f;
}
function asItIs(unit) {
    return unit;
}
function folded(unit) {
    if (unit < 128)
        return unit >= 65 && unit <= 90 ? unit + 32 : unit;
    const lower = String.fromCharCode(unit).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addressSecretHider: () => (addressSecretHider),
  maskProblems: () => (maskProblems),
  maskReport: () => (maskReport),
  maskStrings: () => (maskStrings),
  passwordHider: () => (passwordHider),
  rewrite: () => (rewrite)
});

// EXTERNAL MODULE: ./src/problem/address-mask.ts + 1 modules
var address_mask = __webpack_require__(8279);
// EXTERNAL MODULE: ./src/problem/every-string.ts
var every_string = __webpack_require__(4123);
// EXTERNAL MODULE: ./src/problem/prose-mask.ts
var prose_mask = __webpack_require__(3674);
// EXTERNAL MODULE: ./src/problem/sentence-mask.ts
var sentence_mask = __webpack_require__(2554);
// EXTERNAL MODULE: ./src/report/remembered.ts
var remembered = __webpack_require__(4667);
// EXTERNAL MODULE: ./src/decode/sought-secrets.ts
var sought_secrets = __webpack_require__(5975);
// EXTERNAL MODULE: ./src/go/net/net.ts + 10 modules
var net = __webpack_require__(1667);
// EXTERNAL MODULE: ./src/go/search.ts
var search = __webpack_require__(3353);
// EXTERNAL MODULE: ./src/report/exact-strings.ts
var exact_strings = __webpack_require__(1301);
;// CONCATENATED MODULE: ./src/report/repeated-secrets.ts





function secretHider(addresses) {
    const masks = new Map();
    for (const address of new Set(addresses)) {
        for (const { written, shown } of (0,sought_secrets/* soughtSecrets */.UX)(address)) {
            for (const spell of (0,sought_secrets/* spellingsFor */.ht)(written)) {
                const spelling = spell(written);
                if (!masks.has(spelling))
                    masks.set(spelling, shown.split("***").map(spell).join("***"));
            }
        }
    }
    if (masks.size === 0)
        return undefined;
    const find = (0,exact_strings/* finderOf */.u)(masks.keys(), { isCaseless: false, anywhereFrom: sought_secrets/* SHORTEST_WITHIN_WORDS */.H3 });
    return (text) => {
        const parts = [];
        let from = 0;
        for (const { string, start, end } of find(text)) {
            parts.push(text.slice(from, start), masks.get(text.slice(start, end)) ?? masks.get(string) ?? "***");
            from = end;
        }
        return from === 0 ? text : [...parts, text.slice(from)].join("");
    };
}
function maskOwnAddress(text, address) {
    return (0,address_mask/* secretParts */.Bm)(address).length === 0 ? text : (0,search/* replaceAll */.yh)(text, address, (0,address_mask/* maskAddress */.dJ)(address));
}
function maskNetworkMessage(message, address) {
    if ((0,address_mask/* secretParts */.Bm)(address).length === 0)
        return message;
    const masked = maskOwnAddress(message, address);
    const split = (0,net/* splitHostPort */.cC)(address);
    if (split.kind === "invalid")
        return masked;
    const hostStart = address.startsWith("[") ? 1 : 0;
    const host = { start: hostStart, end: hostStart + split.host.length };
    const port = { start: address.length - split.port.length, end: address.length };
    return [host, port]
        .filter(({ start, end }) => start < end)
        .reduce((text, part) => ["lookup ", "lookup tcp/", "address "].reduce((each, before) => (0,search/* replaceAll */.yh)(each, before + address.slice(part.start, part.end), before + (0,address_mask/* maskPart */.OS)(address, part)), text), masked);
}

;// CONCATENATED MODULE: ./src/report/rewrite.ts






function maskReport(report, addresses = [], hide = addressSecretHider(addresses)) {
    const others = othersOf(report, addresses);
    const isSecret = others.length > 0 || addresses.some(address_mask/* mayBeSecret */.lr);
    if (!isSecret && !(0,every_string/* someString */.o)(report, prose_mask/* mayHoldPassword */.E))
        return report;
    const own = isSecret ? { ...report, results: withoutOwnAddresses(report.results) } : report;
    const hideAll = others.length === 0 ? hide : addressSecretHider([...addresses, ...others]);
    return maskStrings(own, (0,remembered/* remembered */.H)(passwordHider(hideAll)));
}
function othersOf({ results }, known) {
    const isKnown = new Set(known);
    return results.map(({ address }) => address).filter((address) => (0,address_mask/* mayBeSecret */.lr)(address) && !isKnown.has(address));
}
const byFormAlone = new Set([
    ...["tool", "code", "severity", "kind", "states", "status", "networkStatus", "reason", "result"],
    ...["sha256", "startedAt", "finishedAt", "failingSince", "os", "arch"],
    ...["file", "within", "runner", "runners", "settings", "networkMessage", "attempts"],
]);
function maskStrings(report, hide) {
    const byForm = (0,remembered/* remembered */.H)(prose_mask/* maskProse */.u);
    return (0,every_string/* mapStrings */.t)(report, hide, (key) => (byFormAlone.has(key) ? byForm : undefined));
}
function withoutOwnAddresses(results) {
    const rewriterOf = (0,remembered/* remembered */.H)((address) => resultRewriter({
        hide: (text) => maskOwnAddress(text, address),
        hideMessage: (text) => maskNetworkMessage(text, address),
    }));
    return results.map((result) => rewriterOf(result.address)({ ...result, title: maskOwnAddress(result.title, result.address) }));
}
function maskProblems(problems, hide) {
    return problems.map((problem) => maskStrings((0,sentence_mask/* maskProblem */.o)(rewriteProblem(problem, hide)), prose_mask/* maskProse */.u));
}
function addressSecretHider(addresses) {
    let made;
    return (text) => {
        made ??= secretHider(addresses) ?? ((other) => other);
        return made(text);
    };
}
function passwordHider(hide) {
    return (text) => (0,prose_mask/* maskProse */.u)(hide(text));
}
function rewrite(report, hide, { isTitle }) {
    const titleOf = (check) => (isTitle(check) ? hide(check.title) : check.title);
    const rewriteResult = resultRewriter({ hide, hideMessage: hide });
    return {
        ...report,
        results: report.results.map((result) => rewriteResult({ ...result, title: titleOf(result) })),
        excluded: report.excluded.map((one) => ({
            ...one,
            title: one.kind === "collector" ? hide(one.title) : titleOf(one),
        })),
        problems: report.problems.map((problem) => rewriteProblem(problem, hide)),
    };
}
function rewriteProblem(problem, hide) {
    const { message, remedy } = problem;
    return { ...problem, message: hide(message), ...(remedy === undefined ? {} : { remedy: hide(remedy) }) };
}
function resultRewriter({ hide, hideMessage }) {
    const rewriteAttempts = (0,remembered/* remembered */.H)((attempts) => attempts.map((attempt) => ({
        ...attempt,
        addresses: attempt.addresses.map((address) => ({
            ...address,
            ip: hide(address.ip),
            ...(address.source === undefined ? {} : { source: hide(address.source) }),
            ...(address.message === undefined ? {} : { message: hideMessage(address.message) }),
        })),
    })));
    return (result) => ({
        ...result,
        message: hide(result.message),
        ...(result.uri === undefined ? {} : { uri: hide(result.uri) }),
        collector: hide(result.collector),
        address: hide(result.address),
        ...(result.ownAddress === undefined ? {} : { ownAddress: hide(result.ownAddress) }),
        ...(result.networkMessage === undefined ? {} : { networkMessage: hideMessage(result.networkMessage) }),
        attempts: rewriteAttempts(result.attempts),
    });
}


/***/ }),

};
