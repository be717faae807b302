"use strict";
exports.ids = [927,1876];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-report.js").modules);
