"use strict";
exports.ids = [927];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-2.js").modules);
