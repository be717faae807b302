"use strict";
exports.ids = [927];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-report.js").modules);
