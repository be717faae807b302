"use strict";
exports.ids = [3661];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-shard.js").modules);
