/** Names, sentences and addresses that are nothing else in YAML, also in YAML 1.1. */
const PLAIN =
  /^(?!(?:null|true|false|yes|no|on|off|[yn])$)(?:[a-z]|\d+\.\d+\.\d)(?:[\w./(),]| (?=[\w(])|[:-](?=\w))*(?<![, ])$/i;

/** A regular expression keeps each character of a longer string on its stack. */
const USUAL_LENGTH = 1_000;

/** Whether each writer of YAML writes the string as it is, on one line or several. Their own rules take 30 times as long. */
export function isPlainYaml(text: string): boolean {
  return text.length <= USUAL_LENGTH && PLAIN.test(text);
}
