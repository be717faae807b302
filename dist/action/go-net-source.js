"use strict";
exports.ids = [9100];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-go-net.js").modules);
