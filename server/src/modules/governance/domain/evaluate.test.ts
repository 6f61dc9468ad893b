import { acts, controlCodes, models, settings } from '@regie/contracts/governance';
import { projectClasses } from '@regie/contracts/projects';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, type Facts, factsOf, judgeCondition } from './condition.ts';
import { controls, findControl } from './controls/index.ts';
import { evaluateAct, evaluateControl, evaluateStanding, outcomeOf, worstOf } from './evaluate.ts';
import { fitsControl, settingOf, standardSetting } from './setting.ts';

const bare = { class: 'b', overrides: [], facts: {}, isOfOffice: false, waived: new Set<string>() } as const;

test('Every control of the table is there once, with texts in both languages.', () => {
  expect(controls.map(({ code }) => code).sort()).toEqual([...controlCodes].sort());
  for (const { title, asks, broken, remedy } of controls) {
    for (const text of [title, asks, broken, remedy]) {
      expect(text.en).not.toBe(text.nl);
      expect(text.en.length > 3 && text.nl.length > 3).toBe(true);
    }
  }
});

test('The standard settings are those of the table, row by row.', () => {
  const row = (code: string) => models.map((model) => findControl(code)?.settings[model]).join(' ');
  for (const code of ['gate-pass', 'project-start', 'rebaseline', 'close-without-evaluation'])
    expect([code, row(code)]).toEqual([code, 'advise require reserve']);
  for (const code of [
    'brief-approved',
    'sponsor-named',
    'health-override',
    'documents-required',
    'report-due',
  ])
    expect([code, row(code)]).toEqual([code, 'advise require require']);
  for (const code of ['assign-person', 'risk-response-change', 'plan-change'])
    expect([code, row(code)]).toEqual([code, 'advise advise reserve']);
  for (const code of ['schedule-quality', 'over-allocation', 'blocker-unattended'])
    expect([code, row(code)]).toEqual([code, 'advise advise require']);
  expect(row('change-over-authority')).toBe('require require reserve');
  for (const code of ['spend-unreleased', 'above-mandate', 'waiver-self-granted', 'adviser-writes'])
    expect([code, row(code)]).toEqual([code, 'require require require']);
});

test('Advise lets pass, require blocks what is broken, reserve asks for the office besides.', () => {
  const table = settings.flatMap((setting) =>
    [false, true].flatMap((isBroken) =>
      [false, true].map((isOfOffice) => [
        setting,
        isBroken,
        isOfOffice,
        outcomeOf(setting, isBroken, isOfOffice),
      ]),
    ),
  );
  expect(table.map((one) => one[3])).toEqual([
    ...['allowed', 'allowed', 'advised', 'advised'],
    ...['allowed', 'allowed', 'blocked', 'blocked'],
    ...['reserved', 'allowed', 'blocked', 'blocked'],
  ]);
});

test('The same start of a project meets advice, a block and a reservation.', () => {
  const facts: Facts = {
    'project.start-gaps': 0,
    'project.brief-approved': false,
    'project.sponsor-named': true,
    'project.goal-stated': true,
  };
  const saidTo = (model: (typeof models)[number], isOfOffice: boolean, more: Facts = {}) =>
    evaluateAct('projects.start', { ...bare, model, isOfOffice, facts: { ...facts, ...more } })
      .filter(({ outcome }) => outcome !== 'allowed')
      .map(({ control, outcome }) => `${control.code} ${outcome}`);
  expect(saidTo('supporting', false)).toEqual(['brief-approved advised']);
  expect(saidTo('controlling', false)).toEqual(['brief-approved blocked']);
  expect(saidTo('directive', true)).toEqual(['brief-approved blocked']);
  expect(saidTo('directive', false, { 'project.brief-approved': true })).toEqual(['project-start reserved']);
  expect(saidTo('directive', true, { 'project.brief-approved': true })).toEqual([]);
});

test('A waiver lifts the condition, not the reservation, and never an integrity control.', () => {
  const start = findControl('project-start');
  const spend = findControl('spend-unreleased');
  if (start === undefined || spend === undefined) throw new Error('the table changed');
  const facts = { 'project.start-gaps': 2, 'money.released': false };
  const waived = new Set(['project-start', 'spend-unreleased']);
  const said = (control: typeof start, model: 'controlling' | 'directive') =>
    evaluateControl(control, { ...bare, model, facts, waived }).outcome;
  expect([said(start, 'controlling'), said(start, 'directive'), said(spend, 'directive')]).toEqual([
    'allowed',
    'reserved',
    'blocked',
  ]);
});

test('What is unknown blocks nobody and is counted.', () => {
  const control = findControl('brief-approved');
  if (control === undefined) throw new Error('the table changed');
  const found = evaluateControl(control, { ...bare, model: 'controlling' });
  expect([found.outcome, found.truth, found.unknown]).toEqual([
    'allowed',
    'unknown',
    ['project.brief-approved'],
  ]);
});

test('Health better than computed needs an explanation; worse or equal needs none.', () => {
  const colours = ['green', 'amber', 'red', 'grey', 'blue'];
  const isBroken = (computed: string, reported: string, explained: boolean) =>
    evaluateAct('projects.report-health', {
      ...bare,
      model: 'controlling',
      facts: { 'health.computed': computed, 'health.reported': reported, 'health.explained': explained },
    }).some(({ outcome }) => outcome === 'blocked');
  const broken = ['green', 'amber', 'red'].flatMap((computed) =>
    colours
      .filter((reported) => isBroken(computed, reported, false))
      .map((reported) => `${computed} ${reported}`),
  );
  expect(broken).toEqual(['amber green', 'red green', 'red amber']);
  expect(isBroken('red', 'green', true)).toBe(false);
});

test('A small project meets no harder setting than a large one, and paperwork softer ones.', () => {
  const softened = controls.filter((control) =>
    models.some((model) => standardSetting(control, model, 'c') !== standardSetting(control, model, 'a')),
  );
  expect(softened.length).toBeGreaterThan(5);
  for (const control of controls)
    for (const model of models) {
      const ranks = projectClasses.map((one) => settings.indexOf(standardSetting(control, model, one)));
      expect(Math.max(...ranks)).toBe(ranks[0]);
    }
});

test('An override for one class counts before one for all, and a softer one is marked.', () => {
  const control = findControl('gate-pass');
  if (control === undefined) throw new Error('the table changed');
  const overrides = [
    { control: 'gate-pass', class: null, setting: 'advise' },
    { control: 'gate-pass', class: 'a', setting: 'reserve' },
  ] as const;
  expect(settingOf(control, 'controlling', 'a', overrides)).toMatchObject({
    setting: 'reserve',
    isLoosened: false,
  });
  expect(settingOf(control, 'controlling', 'b', overrides)).toMatchObject({
    setting: 'advise',
    isLoosened: true,
  });
});

test('No state is reserved, and integrity is not to be set.', () => {
  for (const control of controls) {
    const fitting = settings.filter((setting) => fitsControl(control, setting));
    expect([control.code, fitting.length]).toEqual([
      control.code,
      { action: 3, state: 2, integrity: 0 }[control.kind],
    ]);
  }
});

test('Every act of the table is declared, and standing controls read nothing of an act.', () => {
  for (const { on } of controls)
    for (const act of on) expect(act === 'every-write' || acts.some((one) => one === act)).toBe(true);
  const standing = evaluateStanding({ ...bare, model: 'controlling' });
  expect(standing.length).toBeGreaterThan(4);
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('a', 'b', 'c'), is: fc.constantFrom<boolean | number>(true, false, 1) }),
  fc.record({ fact: fc.constantFrom('a', 'b', 'c'), atMost: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ fact: fc.constantFrom('a', 'b', 'c'), atLeast: fc.integer({ min: 0, max: 3 }) }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const value = fc.constantFrom<boolean | number>(true, false, 0, 1, 2, 3);

test('Learning a fact never turns what was decided into its opposite.', () => {
  const some = fc.dictionary(fc.constantFrom('a', 'b', 'c'), value, { maxKeys: 2 });
  fc.assert(
    fc.property(
      condition,
      some,
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), value),
      (rule, known, more) => {
        const before = judgeCondition(rule, known);
        if (before !== 'unknown') expect(judgeCondition(rule, { ...more, ...known })).toBe(before);
      },
    ),
    { numRuns: 2000 },
  );
});

test('A condition all of whose facts are known numbers is decided.', () => {
  fc.assert(
    fc.property(condition, fc.integer({ min: 0, max: 3 }), (rule, number) => {
      const facts = Object.fromEntries(factsOf(rule).map((code) => [code, number]));
      expect(judgeCondition(rule, facts)).not.toBe('unknown');
    }),
    { numRuns: 1000 },
  );
});

test('The worst of outcomes is one of them, whatever their order.', () => {
  expect(worstOf([])).toBe('allowed');
  expect(worstOf(['advised', 'blocked', 'reserved'])).toBe('blocked');
  expect(worstOf(['reserved', 'advised'])).toBe('reserved');
});
