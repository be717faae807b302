"use strict";
exports.ids = [17];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files.js").modules);
Object.assign(exports.modules, require("./shared-files-2.js").modules);
