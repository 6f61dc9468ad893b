import {
  changeCharacter,
  cutOff,
  cutOut,
  insertNasty,
  type Mutation,
  oneOf,
  removeElement,
  removeLine,
  renameElement,
  repeat,
  repeatLine,
  replaceCell,
  replaceValue,
  swapCells,
  swapElements,
} from './changed-parts.ts';

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
