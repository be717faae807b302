"use strict";
exports.ids = [352];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files.js").modules);
Object.assign(exports.modules, require("./shared-formats-2.js").modules);
