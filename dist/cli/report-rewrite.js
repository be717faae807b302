"use strict";
exports.ids = [5923];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-6.js").modules);
Object.assign(exports.modules, require("./shared-report-8.js").modules);
