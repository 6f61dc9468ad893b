import { choice } from './choice.ts';
import type { TermTable } from './term.ts';

/** Reviews of gates: how they are decided, and what reviewers think. */
export const gateTerms = {
  'gate-reviewer': {
    en: 'Reviewer of the gate',
    nl: 'Beoordelaar van de faseovergang',
    meaning: {
      en: 'Whose view is asked before the decision at a gate.',
      nl: 'Wiens oordeel gevraagd wordt voor het besluit bij een faseovergang.',
    },
    source: 'Regie',
  },
  'gate-outcome.go': choice(['Go', 'Doorgaan'], ['The next phase begins.', 'De volgende fase begint.']),
  'gate-outcome.conditional-go': choice(
    ['Conditional go', 'Doorgaan onder voorwaarden'],
    [
      'The next phase begins; what was missing is done by a day.',
      'De volgende fase begint; wat ontbrak gebeurt voor een afgesproken dag.',
    ],
  ),
  'gate-outcome.hold': choice(
    ['Hold', 'Aanhouden'],
    ['The project stands still until a day.', 'Het project ligt stil tot een dag.'],
  ),
  'gate-outcome.recycle': choice(
    ['Recycle', 'Fase overdoen'],
    ['The phase is not good enough yet.', 'De fase is nog niet goed genoeg.'],
  ),
  'gate-outcome.stop': choice(['Stop', 'Stoppen'], ['The project ends.', 'Het project eindigt.']),
  'gate-opinion.agree': choice(['Agrees', 'Stemt in'], ['May go on.', 'Het mag doorgaan.']),
  'gate-opinion.disagree': choice(
    ['Does not agree', 'Stemt niet in'],
    ['Should not go on like this.', 'Zo hoort het niet door te gaan.'],
  ),
} as const satisfies TermTable;
