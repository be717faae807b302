"use strict";
exports.ids = [1823];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-load.js").modules);
