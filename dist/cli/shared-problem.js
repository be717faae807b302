"use strict";
exports.ids = [];
exports.modules = {

/***/ 2554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ mayHoldSecret),
/* harmony export */   o3: () => (/* binding */ maskProblem)
/* harmony export */ });
/* unused harmony export maskSentence */
/* harmony import */ var _address_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8095);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1476);


/** Returns a problem without the passwords of what it quotes. */
function maskProblem(problem) {
    const { message, remedy } = problem;
    return {
        ...problem,
        message: maskSentence(message),
        ...(remedy === undefined ? {} : { remedy: maskSentence(remedy) }),
    };
}
/** Whether a sentence may hold something that `maskSentence` masks. */
function mayHoldSecret(sentence) {
    return MAY_HOLD.test(sentence);
}
/** The name of a setting whose value is secret, with its `=`. */
const SECRET_SETTING = new RegExp(`(?:${_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_NAMES */ .AS})\\s{0,9}=(?!=)`, "i");
const MAY_HOLD = new RegExp(`://|@|${SECRET_SETTING.source}`, "i");
/**
 * Returns a sentence of a problem with `***` in place of whatever may be secret in the addresses that it quotes, whether or
 * not the spec has such an address. Sentences quote a value as JSON or Go does, so that its end is known whatever is in it. A
 * value that has no quotes (`range can't iterate over redis://token@cache`) ends at a blank, or with the sentence behind
 * `password=`. A quote that is never closed may be within a password.
 */
function maskSentence(sentence) {
    if (!mayHoldSecret(sentence))
        return sentence;
    const shown = [];
    for (let from = 0; from < sentence.length;) {
        const quote = sentence.indexOf('"', from);
        const words = sentence.slice(from, quote < 0 ? undefined : quote);
        const setting = SECRET_SETTING.exec(words);
        if (setting) {
            const before = maskWords(words.slice(0, setting.index));
            return [...shown, before, before.endsWith(MASK) ? "" : `${setting[0]}${MASK}`].join("");
        }
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
/** The offset behind the quote that ends what is quoted; more than the length where there is none. */
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
        // Go writes \x07 and the like as well.
        return quoted.slice(1, -1).replace(/\\(?:x[0-9a-f]{2}|(.))/gs, "$1");
    }
}
/** Whether a value has a URL, a password before an `@`, or a secret setting. `someone@example.com` has none of them. */
function isAddressLike(value) {
    if (value.includes("://") || SECRET_SETTING.test(value))
        return true;
    return /:|%3a/i.test(value.slice(0, Math.max(0, value.lastIndexOf("@"))));
}
function maskValue(value) {
    const scheme = value.indexOf("://");
    const isUrl = scheme >= 0 && !value.includes("@");
    // What was cut may have had the `@`.
    if (isUrl && value.endsWith("..."))
        return `${value.slice(0, scheme + 3)}${MASK}`;
    const masked = (0,_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(value);
    return isUrl ? withoutOddPort(masked) : masked;
}
function maskWords(words) {
    return (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .maskPasswords */ .j)(words).replace(/[^\s']+/g, maskWord);
}
function maskWord(word) {
    const scheme = word.indexOf("://");
    if (scheme < 0)
        return word;
    const start = word.slice(0, scheme);
    return withoutOddPort(`${start}${(0,_address_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskAddress */ .dJ)(`x${word.slice(scheme)}`).slice(1)}`);
}
/** Of a URL without an `@`, `:` and anything but a port may be a password that a quote or a blank ended. */
function withoutOddPort(url) {
    const host = url.indexOf("://") + 3;
    const colon = url.indexOf(":", host);
    if (colon < 0 || url.includes("@") || url.startsWith("[", host))
        return url;
    return /^(?:\d{1,5}(?!\w)|\W|$)/.test(url.slice(colon + 1)) ? url : `${url.slice(0, colon + 1)}${MASK}`;
}


/***/ }),

};
