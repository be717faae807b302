"use strict";
exports.ids = [923];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-3.js").modules);
