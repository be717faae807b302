"use strict";
exports.ids = [278];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
