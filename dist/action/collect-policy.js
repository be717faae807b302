"use strict";
exports.ids = [5278];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect-2.js").modules);
