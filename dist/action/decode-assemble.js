"use strict";
exports.ids = [641];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-decode.js").modules);
Object.assign(exports.modules, require("./shared-decode-3.js").modules);
Object.assign(exports.modules, require("./shared-yaml-2.js").modules);
