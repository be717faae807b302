"use strict";
exports.ids = [721];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-load.js").modules);
