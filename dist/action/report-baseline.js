"use strict";
exports.ids = [834];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-shape-and-report.js").modules);
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
