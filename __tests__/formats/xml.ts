import { DOMParser, type Element } from "@xmldom/xmldom";

/** Parses a well-formed document and returns its root. @throws if it is not; a replacement character is only a warning */
export function parseXml(text: string): Element {
  const onError = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement as Element;
}
