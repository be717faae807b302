"use strict";
exports.ids = [9926,7545];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-5.js").modules);
Object.assign(exports.modules, require("./shared-files-and-load.js").modules);
