const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Characters that no XML document may hold, not even escaped. */
const notAllowed = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in an XML document; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(notAllowed, '\uFFFD')
    .replace(/[&<>"\r]/g, (character) => escapes[character] ?? character);
}

/** Writes indented elements one after the other into a list of lines. */
export class XmlWriter {
  readonly #lines: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'];
  #indent = '';

  /** An element that holds only text; '' is written as an empty element. */
  leaf(name: string, text: string): void {
    this.#lines.push(`${this.#indent}<${name}>${escapeXml(text)}</${name}>`);
  }

  /** An element around whatever `content` writes. */
  element(name: string, content: () => void, attributes = ''): void {
    this.#lines.push(`${this.#indent}<${name}${attributes}>`);
    this.#indent += ' ';
    content();
    this.#indent = this.#indent.slice(1);
    this.#lines.push(`${this.#indent}</${name}>`);
  }

  /** The document so far. */
  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
