"use strict";
exports.ids = [864];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-load.js").modules);
