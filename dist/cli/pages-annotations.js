"use strict";
exports.ids = [3283];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-merge.js").modules);
Object.assign(exports.modules, require("./shared-pages-2.js").modules);
Object.assign(exports.modules, require("./shared-pages-3.js").modules);
Object.assign(exports.modules, require("./shared-report-7.js").modules);
