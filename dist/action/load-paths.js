"use strict";
exports.ids = [797];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
Object.assign(exports.modules, require("./shared-load.js").modules);
