import { failOnValues, lintFormats, reportFormats } from "../inputs/inputs.js";
import { commands, lintOutputFormats, outputFormats, type Shell, shells } from "./commands.js";
import type { Flag } from "./flag.js";
import { flagTable } from "./flag-table.js";

const PROGRAM = "tcp-connect-preflight";

/** Returns the script that completes commands, flags and their values in a shell, made from the table of flags. */
export function completion(shell: Shell): string {
  switch (shell) {
    case "bash":
      return bash();
    case "zsh":
      return zsh();
    case "fish":
      return fish();
  }
}

const choices: Readonly<Record<string, readonly string[]>> = {
  "fail-on": failOnValues,
  resolver: ["auto", "go", "system"],
  "ip-family": ["auto", "4", "6"],
  report: [...new Set([...reportFormats, ...lintFormats])].map((format) => `${format}=`),
};

/** The words that may follow a flag; none where it is any string. */
function valuesOf({ name }: Flag): readonly string[] {
  if (name === "format") return [...new Set([...outputFormats, ...lintOutputFormats])];
  return choices[name] ?? [];
}

/** Whether a path follows each of the words, as in `json=report.json`. */
function areBeginnings(flag: Flag): boolean {
  return valuesOf(flag).every((value) => value.endsWith("="));
}

function isPath({ value = "" }: Flag): boolean {
  return value === "FILE";
}

const shown = flagTable.filter(({ isHidden }) => !isHidden);

function flagsOf(command: string): string {
  return shown
    .filter((flag) => (flag.commands as readonly string[]).includes(command))
    .map(({ name }) => `--${name}`)
    .join(" ");
}

function bash(): string {
  const valuesLine = (flag: Flag) => {
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
    mapfile -t COMPREPLY < <(compgen -W "${commands.join(" ")} help version" -- "$cur")
    return
  fi
  case "$cur" in
    -*) prev= ;;
  esac
  case "$prev" in
${values.map(valuesLine).join("\n")}
    completion) mapfile -t COMPREPLY < <(compgen -W "${shells.join(" ")}" -- "$cur"); return ;;
    help) mapfile -t COMPREPLY < <(compgen -W "${commands.join(" ")}" -- "$cur"); return ;;
  esac
  case "$cur" in
    -*) ;;
    # The equals sign of json=FILE is a word of its own.
    *) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "\${cur#=}"); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => `    ${command}) mapfile -t COMPREPLY < <(compgen -W "${flagsOf(command)}" -- "$cur") ;;`).join("\n")}
  esac
}
complete -F _tcp_connect_preflight ${PROGRAM}
`;
}

function zsh(): string {
  const offer = (flag: Flag) => {
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
    compadd -- ${commands.join(" ")} help version
    return
  fi
  case "\${words[CURRENT - 1]}" in
${shown
  .filter((flag) => valuesOf(flag).length > 0)
  .map((flag) => `    --${flag.name}) ${offer(flag)}; return ;;`)
  .join("\n")}
    completion) compadd -- ${shells.join(" ")}; return ;;
    help) compadd -- ${commands.join(" ")}; return ;;
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    case "\${words[2]}" in
${commands.map((command) => `      ${command}) compadd -- ${flagsOf(command)} ;;`).join("\n")}
    esac
    return
  fi
  _files
}
compdef _tcp_connect_preflight ${PROGRAM}
`;
}

function fish(): string {
  const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const rows = shown.map((flag) => {
    const { name, value, text } = flag;
    const only = quoted(`__fish_seen_subcommand_from ${flag.commands.join(" ")}`);
    const values = valuesOf(flag);
    const argument =
      value === undefined
        ? ""
        : values.length > 0
          ? ` -x -a ${quoted(values.join(" "))}`
          : isPath(flag)
            ? " -r -F"
            : " -x";
    return `complete -c ${PROGRAM} -n ${only} -l ${name}${argument} -d ${quoted(text)}`;
  });
  return `# fish completion for ${PROGRAM}: ${PROGRAM} completion fish | source
complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${quoted([...commands, "help", "version"].join(" "))}
complete -c ${PROGRAM} -n ${quoted("__fish_seen_subcommand_from completion")} -f -a ${quoted(shells.join(" "))}
${rows.join("\n")}
`;
}
