"use strict";
exports.ids = [927,4428];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-report.js").modules);
