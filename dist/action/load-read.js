"use strict";
exports.ids = [823];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-load.js").modules);
