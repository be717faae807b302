"use strict";
exports.ids = [7545];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-and-load.js").modules);
