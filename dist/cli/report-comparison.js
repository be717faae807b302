"use strict";
exports.ids = [692];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report.js").modules);
Object.assign(exports.modules, require("./shared-report-2.js").modules);
