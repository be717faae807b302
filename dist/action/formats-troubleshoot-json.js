"use strict";
exports.ids = [182];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-formats.js").modules);
Object.assign(exports.modules, require("./shared-report.js").modules);
