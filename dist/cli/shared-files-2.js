"use strict";
exports.ids = [9402,4428];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-files-7.js").modules);
