"use strict";
exports.ids = [9692];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-4.js").modules);
Object.assign(exports.modules, require("./shared-report-5.js").modules);
