"use strict";
exports.ids = [5940];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-files-8.js").modules);
Object.assign(exports.modules, require("./shared-load.js").modules);
