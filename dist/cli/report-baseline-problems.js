"use strict";
exports.ids = [927];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
