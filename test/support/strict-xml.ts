/** Reads the XML that the desk writes, strictly: throws on whatever is not well-formed. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const DECLARATION = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/;
const TOKEN = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(source: string): XmlElement {
  const body = source.replace(DECLARATION, '').trimEnd();
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(body);
    if (token === null) throw new Error(`Not well-formed at ${at}: ${body.slice(at, at + 60)}`);
    place(token, open);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  const [document] = root.children;
  if (document === undefined || root.children.length > 1 || root.text !== '') throw new Error('Not one root');
  return document;
}

function place(token: RegExpExecArray, open: XmlElement[]): void {
  const [, closing, name = '', attributes = '', empty, text] = token;
  const parent = open.at(-1);
  if (parent === undefined) throw new Error('Text after the root');
  if (text !== undefined) {
    parent.text += unescapeXml(text);
    return;
  }
  if (closing) {
    if (parent.name !== name || open.length === 1) throw new Error(`</${name}> closes <${parent.name}>`);
    open.pop();
    return;
  }
  const element: XmlElement = { name, attributes: readAttributes(attributes), children: [], text: '' };
  parent.children.push(element);
  if (!empty) open.push(element);
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`An attribute stands twice in ${source}`);
  return Object.fromEntries(pairs.map(([, name, value]) => [name, unescapeXml(value ?? '')]));
}

function unescapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- the Char production of XML 1.0 is what is checked
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text))
    throw new Error('No XML character');
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (character === undefined) throw new Error(`No entity: ${whole}`);
    return character;
  });
}
