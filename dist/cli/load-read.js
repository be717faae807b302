"use strict";
exports.ids = [1864,1876];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-files-7.js").modules);
Object.assign(exports.modules, require("./shared-load.js").modules);
