"use strict";
exports.ids = [661];
exports.modules = {

};
Object.assign(exports.modules, require("./shared-shard.js").modules);
