import type { Problem } from '@regie/contracts';

/** What a call gives: a value, or the reason why not. Refusals are never thrown. */
export type Answer<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

const unreachable: Problem = {
  type: 'about:blank',
  title: 'Unreachable',
  status: 0,
  code: 'network/unreachable',
  detail: {
    en: 'Regie cannot be reached; nothing was saved.',
    nl: 'Regie is niet bereikbaar; er is niets opgeslagen.',
  },
  next: {
    en: 'Check the connection and try again.',
    nl: 'Controleer de verbinding en probeer het opnieuw.',
  },
  requestId: '',
};

/** The network failed before an answer came. */
export function unreachableAnswer(): Answer<never> {
  return { problem: unreachable };
}

/** The server answered with something that is not a refusal: an outage or a bug. */
export function brokenAnswer(status: number, requestId: string): Answer<never> {
  return {
    problem: {
      ...unreachable,
      title: 'Failed',
      status,
      code: 'server/failed',
      detail: { en: 'Regie could not answer.', nl: 'Regie kon geen antwoord geven.' },
      next: {
        en: 'Try again; if it stays, give the reference to the administrator.',
        nl: 'Probeer het opnieuw; blijft het zo, geef dan de referentie aan de beheerder.',
      },
      requestId,
    },
  };
}

/** Carries a problem through TanStack Query, whose only way of saying no is to throw. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
