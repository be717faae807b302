"use strict";
exports.ids = [2736,1876];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-formats-3.js").modules);
Object.assign(exports.modules, require("./shared-formats-4.js").modules);
