"use strict";
exports.ids = [84];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
