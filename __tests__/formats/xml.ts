import { DOMParser, type Element } from "@xmldom/xmldom";

/** The root of a well-formed document. @throws where it is not; a replacement character in it is only a warning */
export function parseXml(text: string): Element {
  const onError = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement as Element;
}
