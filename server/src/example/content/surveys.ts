import type { PersonCode } from './people.ts';

/** Whom the PMO asks by name: those who work with it most, from project to direction. */
export const asked: readonly PersonCode[] = [
  'verhoeven',
  'bakker',
  'visser',
  'kramer',
  'bos',
  'vermeer',
  'benali',
  'vos',
  'haddad',
  'hofman',
  'dijkstra',
  'kuipers',
];

interface ExampleAnswer {
  readonly by: PersonCode;
  /** To each sentence in turn. */
  readonly scores: readonly number[];
  readonly remark?: string;
}

export interface ExampleSurvey {
  /** Days from today. */
  readonly opensAt: number;
  readonly closesAt: number;
  readonly answers: readonly ExampleAnswer[];
}

/** Half a year ago people looked for things and waited for decisions; the first has been mended, the second not yet. */
export const surveys: readonly ExampleSurvey[] = [
  {
    opensAt: -180,
    closesAt: -166,
    answers: [
      { by: 'bakker', scores: [3, 3, 2, 2], remark: 'Ik vul hetzelfde in op drie plekken.' },
      { by: 'visser', scores: [4, 2, 2, 3] },
      { by: 'kramer', scores: [3, 3, 3, 2] },
      { by: 'bos', scores: [2, 2, 2, 2], remark: 'Op een besluit over budget wacht ik weken.' },
      { by: 'vos', scores: [3, 4, 2, 3] },
      { by: 'hofman', scores: [4, 3, 3, 2] },
      { by: 'kuipers', scores: [3, 3, 2, 3] },
    ],
  },
  {
    opensAt: -70,
    closesAt: -56,
    answers: [
      { by: 'verhoeven', scores: [4, 4, 4, 3], remark: 'Het nakijken van mijn planning scheelde echt.' },
      { by: 'bakker', scores: [4, 3, 4, 3] },
      { by: 'visser', scores: [4, 4, 3, 2] },
      { by: 'vermeer', scores: [3, 3, 4, 3] },
      { by: 'benali', scores: [4, 3, 4, 2], remark: 'Alles staat nu op één plek. Besluiten duren nog lang.' },
      { by: 'vos', scores: [4, 4, 4, 3] },
      { by: 'haddad', scores: [3, 4, 4, 3] },
      { by: 'hofman', scores: [5, 4, 4, 3] },
      { by: 'dijkstra', scores: [4, 3, 4, 3] },
    ],
  },
  {
    opensAt: -4,
    closesAt: 10,
    answers: [
      { by: 'kramer', scores: [4, 4, 4, 3] },
      { by: 'vos', scores: [4, 4, 5, 4] },
      { by: 'hofman', scores: [5, 4, 4, 4] },
    ],
  },
];
