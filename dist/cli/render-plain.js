"use strict";
exports.ids = [419];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
Object.assign(exports.modules, require("./shared-render-2.js").modules);
Object.assign(exports.modules, require("./shared-render-3.js").modules);
