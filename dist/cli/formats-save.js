"use strict";
exports.ids = [573];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-5.js").modules);
