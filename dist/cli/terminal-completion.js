"use strict";
exports.ids = [1353];
exports.modules = {

/***/ 1353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  completion: () => (completion)
});
var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1049);
var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1873);
var _flag_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2204);



const PROGRAM = "tcp-connect-preflight";
function completion(shell) {
    switch (shell) {
        case "bash":
            return bash();
        case "zsh":
            return zsh();
        case "fish":
            return fish();
    }
}
const choices = {
    "fail-on": _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .failOnValues */ .IK,
    resolver: ["auto", "go", "system"],
    "ip-family": ["auto", "4", "6"],
    report: [...new Set([..._inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFormats */ .zX, ..._inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .lintFormats */ .K4])].map((format) => `${format}=`),
};
function valuesOf({ name }) {
    if (name === "format")
        return [...new Set([..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .outputFormats */ .oz, ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .lintOutputFormats */ .Nj])];
    return choices[name] ?? [];
}
function areBeginnings(flag) {
    return valuesOf(flag).every((value) => value.endsWith("="));
}
function isPath({ value = "" }) {
    return value === "FILE";
}
const shown = _flag_table_js__WEBPACK_IMPORTED_MODULE_2__/* .flagTable */ .t.filter(({ isHidden }) => !isHidden);
function flagsOf(command) {
    return shown
        .filter((flag) => flag.commands.includes(command))
        .map(({ name }) => `--${name}`)
        .join(" ");
}
function bash() {
    const valuesLine = (flag) => {
        const noSpace = areBeginnings(flag) ? " compopt -o nospace;" : "";
        return `    --${flag.name})${noSpace} mapfile -t COMPREPLY < <(compgen -W "${valuesOf(flag).join(" ")}" -- "$cur"); return ;;`;
    };
    const values = shown.filter((flag) => valuesOf(flag).length > 0);
    return `# bash completion for ${PROGRAM}: source <(${PROGRAM} completion bash)
_tcp_connect_preflight() {
  local cur prev
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.join(" ")} help version" -- "$cur")
    return
  fi
  case "$cur" in
    -*) prev= ;;
  esac
  case "$prev" in
${values.map(valuesLine).join("\n")}
    completion) mapfile -t COMPREPLY < <(compgen -W "${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .shells */ .mP.join(" ")}" -- "$cur"); return ;;
    help) mapfile -t COMPREPLY < <(compgen -W "${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.join(" ")}" -- "$cur"); return ;;
  esac
  case "$cur" in
    -*) ;;
    # The equals sign of json=FILE is a word of its own.
    *) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "\${cur#=}"); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map((command) => `    ${command}) mapfile -t COMPREPLY < <(compgen -W "${flagsOf(command)}" -- "$cur") ;;`).join("\n")}
  esac
}
complete -F _tcp_connect_preflight ${PROGRAM}
`;
}
function zsh() {
    const offer = (flag) => {
        const values = valuesOf(flag).join(" ");
        return areBeginnings(flag)
            ? `if compset -P '*='; then _files; else compadd -S '' -- ${values}; fi`
            : `compadd -- ${values}`;
    };
    return `#compdef ${PROGRAM}
# zsh completion for ${PROGRAM}: source <(${PROGRAM} completion zsh)
_tcp_connect_preflight() {
  local -a flags
  if (( CURRENT == 2 )); then
    compadd -- ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.join(" ")} help version
    return
  fi
  case "\${words[CURRENT - 1]}" in
${shown
        .filter((flag) => valuesOf(flag).length > 0)
        .map((flag) => `    --${flag.name}) ${offer(flag)}; return ;;`)
        .join("\n")}
    completion) compadd -- ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .shells */ .mP.join(" ")}; return ;;
    help) compadd -- ${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.join(" ")}; return ;;
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    case "\${words[2]}" in
${_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map((command) => `      ${command}) compadd -- ${flagsOf(command)} ;;`).join("\n")}
    esac
    return
  fi
  _files
}
compdef _tcp_connect_preflight ${PROGRAM}
`;
}
function fish() {
    const quoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
    const rows = shown.map((flag) => {
        const { name, value, text } = flag;
        const only = quoted(`__fish_seen_subcommand_from ${flag.commands.join(" ")}`);
        const values = valuesOf(flag);
        const argument = value === undefined
            ? ""
            : values.length > 0
                ? ` -x -a ${quoted(values.join(" "))}`
                : isPath(flag)
                    ? " -r -F"
                    : " -x";
        return `complete -c ${PROGRAM} -n ${only} -l ${name}${argument} -d ${quoted(text)}`;
    });
    return `# fish completion for ${PROGRAM}: ${PROGRAM} completion fish | source
complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${quoted([..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi, "help", "version"].join(" "))}
complete -c ${PROGRAM} -n ${quoted("__fish_seen_subcommand_from completion")} -f -a ${quoted(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .shells */ .mP.join(" "))}
${rows.join("\n")}
`;
}


/***/ }),

};
