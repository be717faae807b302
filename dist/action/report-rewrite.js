"use strict";
exports.ids = [5923];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-2.js").modules);
