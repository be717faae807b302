"use strict";
exports.ids = [402];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-2.js").modules);
