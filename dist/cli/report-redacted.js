"use strict";
exports.ids = [289];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report.js").modules);
