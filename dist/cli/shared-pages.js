exports.ids = [6939];
exports.modules = {

/***/ 1164:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

// Create a simple path alias to allow browserify to resolve
// the runtime on a supported path.
module.exports = __webpack_require__(3880)["default"];


/***/ }),

/***/ 2077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";

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

/***/ 944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

"use strict";
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

};
Object.assign(exports.modules, require("./shared-report-6.js").modules);
Object.assign(exports.modules, require("./shared-report-7.js").modules);
