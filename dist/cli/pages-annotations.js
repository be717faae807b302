"use strict";
exports.ids = [584];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-pages-2.js").modules);
