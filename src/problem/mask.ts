/**
 * Returns the text with the password of every URL, and of every `user:password@host`, replaced by `***`. troubleshoot 0.133
 * masks the addresses of its messages in the same way.
 *
 * Each word is looked at once, from its last `@`: a spec may hold a word of a megabyte.
 */
export function maskPasswords(text: string): string {
  return text.includes("@") ? text.replace(/[^\s"']+/g, maskWord) : text;
}

function maskWord(word: string): string {
  const at = word.lastIndexOf("@");
  if (at < 0) return word;
  const slashes = word.slice(0, at).indexOf("://");
  const user = slashes < 0 ? 0 : slashes + 3;
  const colon = word.indexOf(":", user);
  if (colon < 0 || colon >= at) return word;
  const isPath =
    word.slice(user, colon).includes("/") || (slashes >= 0 && /^\d+\//.test(word.slice(colon + 1, colon + 8)));
  return isPath ? word : `${word.slice(0, colon)}:***${word.slice(at)}`;
}
