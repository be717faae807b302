"use strict";
exports.ids = [3641];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-yaml-3.js").modules);
Object.assign(exports.modules, require("./shared-decode.js").modules);
Object.assign(exports.modules, require("./shared-decode-2.js").modules);
