"use strict";
exports.ids = [619];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files.js").modules);
Object.assign(exports.modules, require("./shared-render.js").modules);
