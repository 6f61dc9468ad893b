import type { BothLanguages } from '@regie/contracts';
import type { MeasureCode } from '@regie/contracts/governance';
import { say } from './practice-question.ts';

interface MeasureContent {
  readonly title: BothLanguages;
  readonly formula: BothLanguages;
  readonly source: BothLanguages;
  readonly unit: 'percent' | 'days';
  /** Whether less is better. */
  readonly isLessBetter?: true;
}

/** What the PMO measures of itself: how it is computed, from what, and what is needed before it says anything. */
export const measureContent: Readonly<Record<MeasureCode, MeasureContent>> = {
  'within-tolerance': {
    title: say('Projects within tolerance', 'Projecten binnen tolerantie'),
    formula: say(
      'Running projects that report green ÷ running projects that report',
      'Lopende projecten die groen melden ÷ lopende projecten die melden',
    ),
    source: say('Reported health; from one report on', 'Gemelde projectgezondheid; vanaf één melding'),
    unit: 'percent',
  },
  'milestones-on-time': {
    title: say('Milestones on time', 'Mijlpalen op tijd'),
    formula: say(
      'Milestones reached by their baseline day ÷ milestones that were due',
      'Mijlpalen gehaald op hun baselinedag ÷ mijlpalen die klaar moesten zijn',
    ),
    source: say(
      'Plans with a baseline; not computed yet',
      'Planningen met een baseline; wordt nog niet berekend',
    ),
    unit: 'percent',
  },
  'report-timeliness': {
    title: say('Reports in time', 'Rapportages op tijd'),
    formula: say(
      'Reports in by the deadline ÷ reports asked',
      'Rapportages voor de sluitdatum ÷ gevraagde rapportages',
    ),
    source: say('Reporting rounds; none yet', 'Rapportagerondes; nog geen'),
    unit: 'percent',
  },
  'fresh-projects': {
    title: say('Projects kept up', 'Projecten bijgehouden'),
    formula: say(
      'Running projects changed in the last 30 days ÷ running projects',
      'Lopende projecten gewijzigd in de laatste 30 dagen ÷ lopende projecten',
    ),
    source: say(
      'The record of each project; from one project on',
      'Het record van elk project; vanaf één project',
    ),
    unit: 'percent',
  },
  'gate-lead-time': {
    title: say('Lead time of gates', 'Doorlooptijd van faseovergangen'),
    formula: say('Median of days from request to decision', 'Mediaan van dagen van vraag tot besluit'),
    source: say('Gate reviews; none yet', 'Beoordelingen van faseovergangen; nog geen'),
    unit: 'days',
    isLessBetter: true,
  },
  'decision-latency': {
    title: say('Time to decide', 'Beslistijd'),
    formula: say(
      'Median of days from asked to taken, last 180 days',
      'Mediaan van dagen van gevraagd tot genomen, laatste 180 dagen',
    ),
    source: say('Register of decisions; from one decision on', 'Besluitenregister; vanaf één besluit'),
    unit: 'days',
    isLessBetter: true,
  },
  'tied-to-goals': {
    title: say('Projects tied to a goal', 'Projecten met een doel'),
    formula: say(
      'Running projects with a goal ÷ running projects',
      'Lopende projecten met een doel ÷ lopende projecten',
    ),
    source: say('Goals; not kept yet', 'Doelen; worden nog niet bijgehouden'),
    unit: 'percent',
  },
  satisfaction: {
    title: say('Satisfaction with the PMO', 'Tevredenheid over het PMO'),
    formula: say('Answers of 4 or 5 ÷ answers', 'Antwoorden 4 of 5 ÷ antwoorden'),
    source: say('Survey; from five answers on', 'Peiling; vanaf vijf antwoorden'),
    unit: 'percent',
  },
};
