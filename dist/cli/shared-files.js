"use strict";
exports.ids = [4428];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-4.js").modules);
