#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 1314:
/***/ ((module) => {

module.exports = require("node:dgram");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "cli/" + {"56":"handlebars","100":"terminal-log-commands","419":"render-plain","927":"report-baseline-problems","971":"formats-troubleshoot-yaml","1289":"report-redacted","1353":"terminal-completion","1559":"lint-sarif","1735":"render-stream","1823":"load-read","1872":"formats-fleet-table","1950":"process-first-process","2150":"shared-yaml","2736":"formats-save","2813":"load-address-warnings","2918":"pages-sample-views","3133":"load-policy","3271":"shared-go-template","3283":"pages-annotations","3483":"shared-yaml-2","3615":"report-since","3661":"shard","3714":"report-redact","3727":"lint-gitlab","3880":"shared-handlebars","3980":"re2js","3983":"report-name-not-found","4058":"report-list-digest","4084":"collect-audit","4237":"shared-go-yaml-and-go-strconv","4248":"formats-tap","4280":"fleet","4298":"formats-yaml","4588":"decode-assemble","4613":"formats-junit","4724":"shared-ipaddr.js","4810":"shared-go-yaml","4981":"load-render-sources","5156":"terminal-usage","5278":"collect-policy","5677":"shared-pages-and-merge","5818":"shared-render","5923":"report-rewrite","6189":"load-load-rendered","6553":"go-net-lookup","6834":"report-baseline","6939":"shared-pages","6991":"report-repeated-name","7025":"formats-json","7095":"formats-markdown","7116":"decode","7182":"formats-troubleshoot-json","7222":"terminal-misspelt-variables","7506":"report-not-dialed","8514":"shared-dns-packet","8673":"load-ready-inputs","8770":"load-paths","8837":"formats-firewall","8843":"pages-user-template","8875":"cli","8926":"formats-html","9100":"go-net-source","9225":"lint","9320":"load-render-values","9397":"terminal-demo","9402":"shared-files","9445":"formats-prometheus","9483":"kurl-join-checks","9486":"lint-json","9692":"report-comparison","9807":"terminal-replaced-variables","9817":"load-address-files","9963":"formats-commands"}[chunkId] + ".js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/process/compile-cache.ts


function keepCompiledCode() {
    const { enableCompileCache } = process.getBuiltinModule("node:module");
    const { env } = process;
    if (enableCompileCache === undefined || env.NODE_COMPILE_CACHE)
        return;
    try {
        const folder = compileCacheFolder({ env, cwd: process.cwd(), uid: process.getuid?.() });
        if (folder !== undefined)
            enableCompileCache(folder);
    }
    catch {
    }
}
function compileCacheFolder({ env, cwd, uid }) {
    const { RUNNER_ENVIRONMENT, RUNNER_TOOL_CACHE: toolCache = "", GITHUB_WORKSPACE } = env;
    if (RUNNER_ENVIRONMENT !== "self-hosted" || !GITHUB_WORKSPACE)
        return undefined;
    if (uid === undefined || !(0,external_node_path_.isAbsolute)(toolCache) || !(0,external_node_fs_.existsSync)(toolCache))
        return undefined;
    const tools = (0,external_node_fs_.realpathSync)(toolCache);
    if ([cwd, GITHUB_WORKSPACE].some((workspace) => contains((0,external_node_fs_.realpathSync)(workspace), tools)))
        return undefined;
    const ours = (0,external_node_path_.join)(tools, "tcp-connect-preflight");
    const folder = (0,external_node_path_.join)(ours, "compile-cache");
    if (!isPrivate(tools, uid))
        return undefined;
    for (const path of [ours, folder])
        makeFolder(path);
    return [ours, folder].every((path) => isPrivate(path, uid)) ? folder : undefined;
}
function makeFolder(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
}
function contains(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
function isPrivate(path, uid) {
    const stat = (0,external_node_fs_.lstatSync)(path);
    return stat.isDirectory() && stat.uid === uid && (stat.mode & 0o022) === 0;
}

;// CONCATENATED MODULE: ./src/bin.ts

keepCompiledCode();
const run = () => void __nccwpck_require__.e(/* import() */ 8875).then(__nccwpck_require__.bind(__nccwpck_require__, 8875)).then(({ cli }) => cli(process.argv.slice(2)));
if (process.pid === 1)
    void __nccwpck_require__.e(/* import() */ 1950).then(__nccwpck_require__.bind(__nccwpck_require__, 1950)).then(({ runAsChild }) => runAsChild(run));
else
    run();

module.exports = __webpack_exports__;
/******/ })()
;
