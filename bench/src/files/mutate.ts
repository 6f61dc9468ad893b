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
function oneOf<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

type Mutation = (text: string, random: () => number) => string;

const replaceValue: Mutation = (text, random) => {
  const values = [...text.matchAll(/(?<=[>:])[^<>{}[\],]+(?=[<,\n}])/g)];
  const value = oneOf(values, random);
  if (value === undefined) return text;
  return (
    text.slice(0, value.index) + (oneOf(nasty, random) ?? '') + text.slice(value.index + value[0].length)
  );
};

const cutOff: Mutation = (text, random) => text.slice(0, Math.floor(random() * text.length));

const cutOut: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + text.slice(at + Math.floor(random() * random() * 2000));
};

const repeat: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  const part = text.slice(at, at + Math.floor(random() * 2000));
  return text.slice(0, at) + part.repeat(1 + Math.floor(random() * 20)) + text.slice(at);
};

const changeCharacter: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x250)) + text.slice(at + 1);
};

const swapElements: Mutation = (text, random) => {
  const elements = [...text.matchAll(/<(\w+)>[^<]*<\/\1>/g)];
  const [one, other] = [oneOf(elements, random), oneOf(elements, random)];
  if (one === undefined || other === undefined) return text;
  return text.replace(one[0], () => other[0]);
};

const renameElement: Mutation = (text, random) => {
  const names = [...new Set([...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? ''))];
  const [from, to] = [oneOf(names, random), oneOf(names, random)];
  if (from === undefined || to === undefined) return text;
  return text.replaceAll(`<${from}>`, `<${to}>`).replaceAll(`</${from}>`, `</${to}>`);
};

const removeElement: Mutation = (text, random) => {
  const element = oneOf([...text.matchAll(/<(\w+)>[^<]*<\/\1>/g)], random);
  return element === undefined ? text : text.replace(element[0], '');
};

const insertNasty: Mutation = (text, random) => {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + (oneOf(nasty, random) ?? '') + text.slice(at);
};

/** Values parted by tabs, as in Primavera's files; elsewhere nothing. */
const replaceCell: Mutation = (text, random) => {
  const cell = oneOf([...text.matchAll(/(?<=\t)[^\t\r\n]+/g)], random);
  if (cell === undefined) return text;
  return text.slice(0, cell.index) + (oneOf(nasty, random) ?? '') + text.slice(cell.index + cell[0].length);
};

const swapCells: Mutation = (text, random) => {
  const cells = [...text.matchAll(/(?<=\t)[^\t\r\n]+/g)];
  const [one, other] = [oneOf(cells, random), oneOf(cells, random)];
  if (one === undefined || other === undefined) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length);
};

const removeLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  lines.splice(Math.floor(random() * lines.length), 1);
  return lines.join('\n');
};

const repeatLine: Mutation = (text, random) => {
  const lines = text.split('\n');
  const line = oneOf(lines, random) ?? '';
  lines.splice(Math.floor(random() * lines.length), 0, line);
  return lines.join('\n');
};

const ofTables: readonly Mutation[] = [
  replaceCell,
  replaceCell,
  replaceCell,
  swapCells,
  swapCells,
  removeLine,
  repeatLine,
  repeat,
  cutOut,
  cutOff,
  changeCharacter,
  insertNasty,
];

/** Mutations that leave most files readable come more often: they reach further into the readers. */
const mutations: readonly Mutation[] = [
  replaceValue,
  replaceValue,
  replaceValue,
  swapElements,
  swapElements,
  removeElement,
  removeElement,
  renameElement,
  repeat,
  cutOut,
  cutOff,
  changeCharacter,
  insertNasty,
];

/** A file with one to four things done to it; as bytes, at times with a few of them changed. */
export function mutate(text: string, random: () => number): Uint8Array {
  let mutated = text;
  const count = 1 + Math.floor(random() * 4);
  const usable = text.startsWith('ERMHDR') ? ofTables : mutations;
  for (let turn = 0; turn < count; turn += 1) mutated = oneOf(usable, random)?.(mutated, random) ?? mutated;
  const bytes = Buffer.from(mutated);
  if (random() < 0.1)
    for (let turn = 0; turn < 8; turn += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}
