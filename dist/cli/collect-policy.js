"use strict";
exports.ids = [957];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-collect.js").modules);
