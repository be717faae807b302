"use strict";
exports.ids = [17];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files.js").modules);
