"use strict";
exports.ids = [419];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files.js").modules);
Object.assign(exports.modules, require("./shared-render.js").modules);
Object.assign(exports.modules, require("./shared-render-2.js").modules);
