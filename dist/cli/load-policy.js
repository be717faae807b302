"use strict";
exports.ids = [3133];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-load.js").modules);
