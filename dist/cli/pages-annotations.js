"use strict";
exports.ids = [283];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-pages-3.js").modules);
