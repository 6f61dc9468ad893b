import type { BothLanguages } from '../spine/text.ts';

/** Why long work ended without its result, by code. */
export const jobFailures = {
  'jobs/failed': {
    en: 'Something went wrong here. Give an administrator the time.',
    nl: 'Er ging hier iets mis. Geef een beheerder het tijdstip.',
  },
  'jobs/too-large': {
    en: 'This was too large to be made at once. Choose fewer rows or columns.',
    nl: 'Dit was te groot om in één keer te maken. Kies minder rijen of kolommen.',
  },
  'jobs/too-long': {
    en: 'This took too long and was stopped. Choose fewer rows or columns.',
    nl: 'Dit duurde te lang en is gestopt. Kies minder rijen of kolommen.',
  },
  'jobs/worker-ended': {
    en: 'The worker that did this ended three times. Ask an administrator.',
    nl: 'De worker die dit deed is drie keer gestopt. Vraag een beheerder.',
  },
  'jobs/not-visible': {
    en: 'You may not see this any more.',
    nl: 'U mag dit niet meer zien.',
  },
  'example/no-organisation': {
    en: 'There is no organisation with an active administrator yet.',
    nl: 'Er is nog geen organisatie met een actieve beheerder.',
  },
  'example/already-there': {
    en: 'The example organisation is there already.',
    nl: 'De voorbeeldorganisatie is er al.',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;
export type JobFailure = keyof typeof jobFailures;
