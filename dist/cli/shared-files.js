"use strict";
exports.ids = [9402];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
