"use strict";
exports.ids = [278];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect-2.js").modules);
