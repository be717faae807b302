"use strict";
exports.ids = [1355];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-github.js").modules);
