"use strict";
exports.ids = [4084];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
