"use strict";
exports.ids = [7208];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-decode.js").modules);
Object.assign(exports.modules, require("./shared-yaml-4.js").modules);
