"use strict";
exports.ids = [6834];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-shape-and-report.js").modules);
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
