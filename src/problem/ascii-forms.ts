/** Forms of ASCII characters that East Asian keyboards write, each a single UTF-16 unit: `＠`, `：`, `﹫`. */
const FORMS = /[\ufe50-\ufe6b\uff01-\uff5e]/;
const EACH_FORM = new RegExp(FORMS.source, "g");

/** Whether a string has a wide or small form of an ASCII character. */
export function hasWideForms(text: string): boolean {
  return FORMS.test(text);
}

/** Returns a string of the same length in which wide and small forms are the ASCII characters that people read there. */
export function asciiForms(text: string): string {
  return hasWideForms(text) ? text.replace(EACH_FORM, (form) => form.normalize("NFKC")) : text;
}
