"use strict";
exports.ids = [5957];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
