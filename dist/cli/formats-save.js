"use strict";
exports.ids = [736];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
Object.assign(exports.modules, require("./shared-formats-2.js").modules);
