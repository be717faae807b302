"use strict";
exports.ids = [13];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
