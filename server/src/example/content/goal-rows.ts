import type { ExampleRow } from './example-row.ts';

/** What projects were for, each with the figure by which it is seen. */
export const goalRows: readonly ExampleRow[] = [
  {
    draft: {
      title: 'Vier op de vijf van {doelgroep} zijn tevreden over {product}',
      period: '2026-2027',
      measure: 'Tevredenheid in procenten, jaarlijkse enquête',
      startValue: 61,
      targetValue: 80,
      currentValue: 61,
    },
    taken: { state: 'active', currentValue: 68 },
    over: { state: 'achieved', currentValue: 81 },
    days: 160,
  },
  {
    draft: {
      title: 'De doorlooptijd daalt tot twintig werkdagen',
      period: '2026',
      measure: 'Werkdagen van aanvraag tot besluit, gemiddeld per kwartaal',
      startValue: 34,
      targetValue: 20,
      currentValue: 34,
    },
    themes: ['software', 'change', 'rules'],
    taken: { state: 'active', currentValue: 29 },
    over: { state: 'achieved', currentValue: 19 },
    days: 140,
  },
  {
    draft: {
      title: 'Geen ongeval met verzuim bij {plek}',
      period: '2026',
      measure: 'Ongevallen met verzuim',
      startValue: 2,
      targetValue: 0,
      currentValue: 2,
    },
    themes: ['civil', 'building'],
    taken: { state: 'active', currentValue: 0 },
    over: { state: 'achieved', currentValue: 0 },
    days: 150,
  },
  {
    draft: {
      title: 'Het gebruik van {product} verdubbelt',
      period: '2026-2027',
      measure: 'Gebruikers per maand',
      startValue: 450,
      targetValue: 900,
      currentValue: 450,
    },
    taken: { state: 'active', currentValue: 610 },
    over: { state: 'dropped', currentValue: 655 },
    days: 170,
  },
  {
    draft: {
      title: 'De uitstoot bij {plek} gaat met een derde omlaag',
      period: '2025-2028',
      measure: 'Ton CO₂ per jaar',
      startValue: 1200,
      targetValue: 800,
      currentValue: 1200,
    },
    themes: ['civil', 'building'],
    taken: { state: 'active', currentValue: 1040 },
    over: { state: 'achieved', currentValue: 790 },
    days: 180,
  },
];
