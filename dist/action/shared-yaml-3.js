"use strict";
exports.ids = [718];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-yaml-4.js").modules);
