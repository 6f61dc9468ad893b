import {
  type AnyOperation,
  type BothLanguages,
  fillText,
  type Problem,
  platformRefusals,
  type Refusal,
  type RefusalText,
} from '@regie/contracts';
import { allOperations } from '@regie/contracts/operations';

const texts: ReadonlyMap<string, RefusalText> = new Map<string, RefusalText>([
  ...Object.entries<RefusalText>(platformRefusals),
  ...allOperations.flatMap(({ refusals }) => Object.entries(refusals)),
]);

/** What a refusal says, with its facts and the words that differ by language filled in. */
function fillBoth(text: BothLanguages, refusal: Refusal): BothLanguages {
  const shared = { code: refusal.refused, place: refusal.place ?? '', ...refusal.facts };
  const words = Object.entries(refusal.words ?? {});
  const factsIn = (language: 'en' | 'nl') => ({
    ...shared,
    ...Object.fromEntries(words.map(([name, both]) => [name, both[language]])),
  });
  return { en: fillText(text, factsIn('en')).en, nl: fillText(text, factsIn('nl')).nl };
}

const unknownText: RefusalText = {
  status: 422,
  en: 'This was refused ({code}).',
  nl: 'Dit is geweigerd ({code}).',
  next: { en: 'Ask an administrator.', nl: 'Vraag een beheerder.' },
};

/** A code may mean something of its own in one operation: a wrong password signs nobody in, but ends no session. */
function textOf(code: string, operation: AnyOperation | undefined): RefusalText {
  return operation?.refusals[code] ?? texts.get(code) ?? unknownText;
}

/** A refusal as RFC 9457 problem details, in both languages, with what to do next. */
export function problemOf(refusal: Refusal, requestId: string, operation?: AnyOperation): Problem {
  const text = textOf(refusal.refused, operation);
  const also = refusal.also ?? [];
  return {
    type: `urn:regie:${refusal.refused}`,
    title: refusal.refused,
    status: text.status,
    code: refusal.refused,
    detail: fillBoth(text, refusal),
    next: fillBoth(text.next, refusal),
    requestId,
    ...(refusal.place === undefined ? {} : { place: refusal.place }),
    ...(refusal.current === undefined ? {} : { current: refusal.current }),
    ...(refusal.reasons === undefined ? {} : { reasons: [...refusal.reasons] }),
    ...(also.length === 0 ? {} : { problems: [refusal, ...also].map((part) => partOf(part, operation)) }),
  };
}

function partOf(
  refusal: Refusal,
  operation: AnyOperation | undefined,
): NonNullable<Problem['problems']>[number] {
  const text = textOf(refusal.refused, operation);
  return {
    code: refusal.refused,
    detail: fillBoth(text, refusal),
    ...(refusal.place === undefined ? {} : { place: refusal.place }),
  };
}

export function problemOfBug(requestId: string): Problem {
  return {
    type: 'urn:regie:server/bug',
    title: 'server/bug',
    status: 500,
    code: 'server/bug',
    detail: {
      en: `Something went wrong here. Nothing was changed. Reference: ${requestId}`,
      nl: `Er ging hier iets mis. Er is niets gewijzigd. Kenmerk: ${requestId}`,
    },
    next: {
      en: 'Try again; give an administrator the reference.',
      nl: 'Probeer opnieuw; geef een beheerder het kenmerk.',
    },
    requestId,
  };
}

export function problemOfOutage(requestId: string): Problem {
  return {
    type: 'urn:regie:server/unavailable',
    title: 'server/unavailable',
    status: 503,
    code: 'server/unavailable',
    detail: { en: 'The database cannot be reached just now.', nl: 'De database is nu niet bereikbaar.' },
    next: { en: 'Try again in a moment.', nl: 'Probeer het zo weer.' },
    requestId,
  };
}
