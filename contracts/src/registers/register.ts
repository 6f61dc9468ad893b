import type { FieldTable } from '../spine/fields.ts';
import type { RefusalTable } from '../spine/refusal.ts';

/**
 * The course that rows of a register take: which state may follow which. `over` are the states in which nobody has to do
 * anything any more; entering one of them is dated.
 */
export interface Course<State extends string = string> {
  readonly next: Readonly<Record<State, readonly State[]>>;
  readonly over: readonly State[];
}

/** Who named it, and when. */
export const raisedFields = {
  raisedOn: { kind: 'day', term: 'raised-on', isRequired: true, hasDefault: true },
  raisedById: { kind: 'person', term: 'raised-by' },
} as const satisfies FieldTable;

export const registerRefusals = {
  'registers/state-not-reachable': {
    status: 422,
    en: 'From {from} this cannot become {to}.',
    nl: 'Van {from} kan dit niet {to} worden.',
    next: { en: 'Choose one of: {reachable}.', nl: 'Kies een van: {reachable}.' },
  },
  'registers/day-in-future': {
    status: 422,
    en: '{day} is still to come.',
    nl: '{day} moet nog komen.',
    next: { en: 'Choose today or earlier.', nl: 'Kies vandaag of eerder.' },
  },
  'registers/day-too-early': {
    status: 422,
    en: '{day} is before {start}, when it began.',
    nl: '{day} ligt voor {start}, toen het begon.',
    next: { en: 'Correct one of both days.', nl: 'Verbeter een van beide dagen.' },
  },
  'registers/not-over-yet': {
    status: 422,
    en: 'The day on which this was over is filled in, while it is not over.',
    nl: 'De dag waarop dit klaar was is ingevuld, terwijl het nog niet klaar is.',
    next: { en: 'Change the state, or leave the day empty.', nl: 'Wijzig de stand of laat de dag leeg.' },
  },
  'registers/text-missing': {
    status: 422,
    en: 'In this state {field} is filled in.',
    nl: 'In deze stand is {field} ingevuld.',
    next: { en: 'Fill it in together with the state.', nl: 'Vul het samen met de stand in.' },
  },
} as const satisfies RefusalTable;
export type RegisterRefusal = keyof typeof registerRefusals;
