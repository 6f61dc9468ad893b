/** Text that readers stumble over, put in the place of something harmless. */
const nasty = [
  '',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  '-2147483649',
  'NaN',
  'true',
  'PT99999999H0M0S',
  'PT-8H',
  'P1Y',
  '2024-02-30T08:00:00',
  '0001-01-01T00:00:00',
  '9999-12-31T23:59:59',
  '24:00:00',
  '08:00',
  '&#0;',
  '&nbsp;',
  '<![CDATA[x]]>',
  '\u0000',
  '\uFFFE',
  '😀',
  '__proto__',
  'constructor',
  ' '.repeat(1000),
  '9'.repeat(400),
];

/** Chooses from a list by chance. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Something done to a text by chance. */
export type Mutation = (text: string, random: () => number) => string;

export const replaceValue: Mutation = (text, random) => {
  const values = [...text.matchAll(/(?<=[>:])[^<>{}[\],]+(?=[<,\n}])/g)];
  const value = oneOf(values, random);
  if (value === undefined) return text;
  return (
    text.slice(0, value.index) + (oneOf(nasty, random) ?? '') + text.slice(value.index + value[0].length)
  );
};

export const cutOff: Mutation = (text, random) => text.slice(0, Math.floor(random() * text.length));

export const cutOut: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + text.slice(at + Math.floor(random() * random() * 2000));
};

export const repeat: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  const part = text.slice(at, at + Math.floor(random() * 2000));
  return text.slice(0, at) + part.repeat(1 + Math.floor(random() * 20)) + text.slice(at);
};

export const changeCharacter: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x250)) + text.slice(at + 1);
};

export const swapElements: Mutation = (text, random) => {
  const elements = [...text.matchAll(/<(\w+)>[^<]*<\/\1>/g)];
  const [one, other] = [oneOf(elements, random), oneOf(elements, random)];
  if (one === undefined || other === undefined) return text;
  return text.replace(one[0], () => other[0]);
};

export const renameElement: Mutation = (text, random) => {
  const names = [...new Set([...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? ''))];
  const [from, to] = [oneOf(names, random), oneOf(names, random)];
  if (from === undefined || to === undefined) return text;
  return text.replaceAll(`<${from}>`, `<${to}>`).replaceAll(`</${from}>`, `</${to}>`);
};

export const removeElement: Mutation = (text, random) => {
  const element = oneOf([...text.matchAll(/<(\w+)>[^<]*<\/\1>/g)], random);
  return element === undefined ? text : text.replace(element[0], '');
};

export const insertNasty: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + (oneOf(nasty, random) ?? '') + text.slice(at);
};

/** Values parted by tabs, as in Primavera's files; elsewhere nothing. */
export const replaceCell: Mutation = (text, random) => {
  const cell = oneOf([...text.matchAll(/(?<=\t)[^\t\r\n]+/g)], random);
  if (cell === undefined) return text;
  return text.slice(0, cell.index) + (oneOf(nasty, random) ?? '') + text.slice(cell.index + cell[0].length);
};

export const swapCells: Mutation = (text, random) => {
  const cells = [...text.matchAll(/(?<=\t)[^\t\r\n]+/g)];
  const [one, other] = [oneOf(cells, random), oneOf(cells, random)];
  if (one === undefined || other === undefined) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
};

export const removeLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  lines.splice(Math.floor(random() * lines.length), 1);
  return lines.join('\n');
};

export const repeatLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const line = oneOf(lines, random) ?? '';
  lines.splice(Math.floor(random() * lines.length), 0, line);
  return lines.join('\n');
};
