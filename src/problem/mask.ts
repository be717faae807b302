/**
 * Returns the text with the password of every URL, and of every `user:password@host`, replaced by `***`. troubleshoot 0.133
 * masks the addresses of its messages in the same way.
 */
export function maskPasswords(text: string): string {
  if (!text.includes("@")) return text;
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*):(?!\d+\/)[^\s"']*@/gi, "$1:***@")
    .replace(/(?<![\w/.:-])([\w.%+-]+):(?!\/\/)[^\s"'@/]+@(?=[\w[.-]+(?::\w+)?)/g, "$1:***@");
}
