"use strict";
exports.ids = [8718];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-yaml-5.js").modules);
