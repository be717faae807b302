"use strict";
exports.ids = [506];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
Object.assign(exports.modules, require("./shared-report-and-analyze.js").modules);
Object.assign(exports.modules, require("./shared-report-and-shape.js").modules);
