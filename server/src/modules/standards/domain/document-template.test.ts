import {
  documentKinds,
  type TemplatePart,
  templatePartSchema,
  type VariantChanges,
} from '@regie/contracts/standards';
import { expect, test } from 'vitest';
import { applyTemplate, newestBasis } from './applied-document.ts';
import { carryingUnits, mergeTemplate, noChanges, refuseVariant } from './document-template.ts';
import { standardDocuments } from './standard-documents.ts';
import { deviationsOf } from './written-parts.ts';

const part = (code: string, isRequired = true): TemplatePart => ({
  code,
  title: { nl: code },
  guidance: {},
  isRequired,
  content: 'text',
});
const standard = [part('why'), part('what'), part('notes', false)];
const changes = (some: Partial<VariantChanges>): VariantChanges => ({ ...noChanges, ...some });
const codesOf = (units: Parameters<typeof mergeTemplate>[1]) =>
  mergeTemplate(standard, units).parts.map(({ code, isRequired }) => `${code}${isRequired ? '!' : ''}`);

test('The standards of the first start can be published as they are, in both languages.', () => {
  for (const kind of documentKinds) {
    for (const one of standardDocuments[kind]) {
      expect(templatePartSchema.parse(one)).toEqual(one);
      expect([one.title.nl, one.title.en, one.guidance.nl, one.guidance.en]).not.toContain('');
    }
  }
});

test('The nearest variant going up applies, once for units that share it; without any, the standard.', () => {
  const north = changes({ dropped: ['notes'] });
  const variants = new Map([['north', north]]);
  const units = carryingUnits(
    [
      ['org', 'north', 'canal'],
      ['org', 'north', 'lock'],
      ['org', 'south'],
    ],
    variants,
  );
  expect(units).toEqual([
    { scopeId: 'north', changes: north },
    { scopeId: 'south', changes: noChanges },
  ]);
});

test('A unit that drops a required part does so, and it is shown; another that keeps it brings it back.', () => {
  const drops = { scopeId: 'u', changes: changes({ dropped: ['what'] }) };
  expect(codesOf([drops])).toEqual(['why!', 'notes']);
  expect(mergeTemplate(standard, [drops]).conflicts).toMatchObject([
    { kind: 'required-dropped', code: 'what', scopeIds: ['u'] },
  ]);
  const joint = [drops, { scopeId: 'v', changes: noChanges }];
  expect(codesOf(joint)).toEqual(['why!', 'what!', 'notes']);
  expect(mergeTemplate(standard, joint).conflicts).toMatchObject([
    { kind: 'kept-though-dropped', code: 'what', scopeIds: ['u'] },
  ]);
});

test('Together units bring what each requires, where each put it; what a unit adds as optional is its own.', () => {
  const added = (code: string, isRequired: boolean, after: string | null) => ({
    ...part(code, isRequired),
    after,
  });
  const u = {
    scopeId: 'u',
    changes: changes({ added: [added('safety', true, 'why'), added('extra', false, null)] }),
  };
  const v = {
    scopeId: 'v',
    changes: changes({ added: [added('privacy', true, 'safety')], required: ['notes'] }),
  };
  expect(codesOf([u])).toEqual(['why!', 'safety!', 'what!', 'notes', 'extra']);
  expect(codesOf([u, v])).toEqual(['why!', 'safety!', 'privacy!', 'what!', 'notes!']);
  const origins = mergeTemplate(standard, [u, v]).parts.find(({ code }) => code === 'notes')?.origins;
  expect(origins).toEqual([
    { scopeId: null, way: 'standard' },
    { scopeId: 'v', way: 'required' },
  ]);
});

test('A required part without text deviates, with a reason or without; an optional one never does.', () => {
  const { parts } = mergeTemplate(standard, []);
  const written = new Map([
    ['why', { text: 'Omdat', leftOutReason: null }],
    ['what', { text: ' ', leftOutReason: 'Volgt uit de wet' }],
  ]);
  expect(deviationsOf(parts, written)).toMatchObject([
    { code: 'what', kind: 'left-out', reason: 'Volgt uit de wet' },
  ]);
  expect(deviationsOf(parts, new Map()).map(({ code, kind }) => [code, kind])).toEqual([
    ['why', 'empty'],
    ['what', 'empty'],
  ]);
});

test('A brief keeps the versions that it was begun with, and one that begins now takes the newest.', () => {
  const carried = { path: ['org', 'north', 'project'], namedPaths: [] };
  const variant = (number: number, some: Partial<VariantChanges>) => ({
    scopeId: 'north',
    number,
    changes: changes(some),
  });
  const first = { standard: [{ number: 1, parts: standard }] as const, variants: [] };
  const begunWith = newestBasis(carried, first);
  const later = {
    standard: [{ number: 2, parts: [part('why')] }, ...first.standard] as const,
    variants: [variant(2, { dropped: ['why'] }), variant(1, {})],
  };
  expect(applyTemplate(carried, later, begunWith).parts.map(({ code }) => code)).toEqual([
    'why',
    'what',
    'notes',
  ]);
  expect(newestBasis(carried, later)).toEqual({ number: 2, variants: { north: 2 } });
  expect(applyTemplate(carried, later, null).parts).toEqual([]);
});

test('A variant names parts of the standard, drops none that it changes, and follows the newest.', () => {
  const newest = { number: 1, content: noChanges };
  const refusedOf = (some: Partial<VariantChanges>, after = 1) =>
    refuseVariant(changes(some), standard, newest, after)?.refused;
  expect(refusedOf({ required: ['notes'] })).toBeUndefined();
  expect(refusedOf({ required: ['gone'] })).toBe('document-templates/part-unknown');
  expect(refusedOf({ required: ['notes'], dropped: ['notes'] })).toBe(
    'document-templates/required-and-dropped',
  );
  expect(refusedOf({ added: [{ ...part('why'), after: null }] })).toBe('document-templates/part-twice');
  expect(refusedOf({})).toBe('document-templates/nothing-changed');
  expect(refusedOf({ required: ['notes'] }, 0)).toBe('document-templates/version-newer');
});
