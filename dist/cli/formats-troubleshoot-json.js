"use strict";
exports.ids = [574];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-formats.js").modules);
