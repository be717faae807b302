"use strict";
exports.ids = [7182];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-report-3.js").modules);
Object.assign(exports.modules, require("./shared-formats.js").modules);
