"use strict";
exports.ids = [2736,4428];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-3.js").modules);
Object.assign(exports.modules, require("./shared-files-6.js").modules);
Object.assign(exports.modules, require("./shared-files-7.js").modules);
Object.assign(exports.modules, require("./shared-formats-3.js").modules);
Object.assign(exports.modules, require("./shared-formats-4.js").modules);
