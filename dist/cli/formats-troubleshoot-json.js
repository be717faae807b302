"use strict";
exports.ids = [7182];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-formats-2.js").modules);
Object.assign(exports.modules, require("./shared-report-2.js").modules);
