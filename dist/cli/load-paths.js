"use strict";
exports.ids = [9926];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-and-load.js").modules);
