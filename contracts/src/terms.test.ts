import { findOptionTerm, findTerm, type TermTable, terms } from '@regie/language';
import { expect, test } from 'vitest';
import { engagementStates, recommendationFields } from './advice.ts';
import { requestFields } from './desk.ts';
import {
  charterFields,
  commitmentKinds,
  commitmentStates,
  mandateKinds,
  models,
  settings,
  setUpSteps,
  sitings,
  starterSets,
  stepStates,
  toolFates,
  waiverStates,
} from './governance.ts';
import { activityTypes, constraintTypes, holidaySets, relationTypes, resourceKinds } from './planning.ts';
import { portfolioFields, programmeFields, scopeKinds } from './portfolios.ts';
import { projectFields } from './projects.ts';
import { recordTypes, routeStepStates, voiceAnswers } from './records.ts';
import { registers } from './registers.ts';
import { responseStates, riskBands, riskFields } from './risks.ts';
import type { Field } from './spine/fields.ts';
import { openings, roles } from './spine/permissions.ts';
import { guidelineFields, handbookKinds, starterParts } from './standards.ts';
import { upkeepReasons } from './upkeep.ts';
import { proposalKinds, quorums } from './workflows.ts';
import { yearKinds, yearRepeats } from './year.ts';

const tables = [
  portfolioFields,
  programmeFields,
  projectFields,
  riskFields,
  charterFields,
  guidelineFields,
  recommendationFields,
  requestFields,
  ...Object.values(registers).map(({ fields }) => fields),
];
const fields: readonly Field[] = tables.flatMap((table) => Object.values<Field>(table));

test('every field has a term', () => {
  expect(fields.filter((field) => findTerm(field.term) === undefined)).toEqual([]);
});

test('every option of a choice has a term', () => {
  const missing = fields.flatMap((field) =>
    (field.options ?? [])
      .filter((option) => findOptionTerm(field.term, option) === undefined)
      .map((option) => `${field.term}.${option}`),
  );
  expect(missing).toEqual([]);
});

test('choices outside the field tables have a term too', () => {
  const choices: Readonly<Record<string, readonly string[]>> = {
    role: roles,
    'risk-band': riskBands,
    'response-state': responseStates,
    'constraint-type': constraintTypes,
    'activity-type': activityTypes,
    'relation-type': relationTypes,
    'resource-kind': resourceKinds,
    'holiday-set': holidaySets,
    'office-model': models,
    siting: sitings,
    'control-setting': settings,
    'waiver-state': waiverStates,
    'mandate-kind': mandateKinds,
    'set-up-step': setUpSteps,
    'step-state': stepStates,
    'commitment-kind': commitmentKinds,
    'commitment-state': commitmentStates,
    'tool-fate': toolFates,
    'starter-set': starterSets,
    'starter-part': starterParts,
    'handbook-kind': handbookKinds,
    'proposal-kind': proposalKinds,
    'step-quorum': quorums,
    'route-step-state': routeStepStates,
    'voice-answer': voiceAnswers,
    'year-kind': yearKinds,
    'year-repeat': yearRepeats,
    'upkeep-reason': upkeepReasons,
    opening: openings,
    'engagement-state': engagementStates,
  };
  const codes = [
    ...scopeKinds,
    ...recordTypes.flatMap((type) => [type, `plural.${type}`]),
    ...Object.entries(choices).flatMap(([term, options]) => options.map((option) => `${term}.${option}`)),
  ];
  expect(codes.filter((code) => findTerm(code) === undefined)).toEqual([]);
});

test('no label uses a word that the glossary says to avoid', () => {
  const table: TermTable = terms;
  for (const language of ['en', 'nl'] as const) {
    const words = Object.values(table).flatMap((term) => term.avoid?.[language] ?? []);
    // "Kans" is the settled word for an opportunity and avoided only for a probability, "richtlijn" that for a
    // guideline and avoided only for a control.
    const labels = Object.entries(table).filter(
      ([code]) => !/^(risk-kind|guideline|recommendation-kind)/.test(code),
    );
    const wrong = labels.filter(([, term]) =>
      words.some((word) => term[language].toLowerCase().split(/[\s-]/).includes(word.toLowerCase())),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  }
});
