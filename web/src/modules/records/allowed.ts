import type { Can, Language } from '@regie/contracts';

/** Whether an operation may be done; `otherwise` where the answer says nothing of it. */
export function isAllowed(can: Can, operation: string, otherwise: boolean): boolean {
  const verdict = can[operation];
  if (verdict === undefined) return otherwise;
  return verdict.outcome === 'allowed' || verdict.outcome === 'advised';
}

/** Why an operation may not be done; undefined when it may. */
export function findReason(can: Can, operation: string, language: Language): string | undefined {
  const verdict = can[operation];
  if (verdict === undefined || verdict.outcome === 'allowed' || verdict.outcome === 'advised')
    return undefined;
  return verdict.reasons[0]?.text[language] ?? operation;
}

/** Why the reader's role does not let them, whatever governance says; undefined where it does. */
export function findMissingPermission(can: Can, operation: string, language: Language): string | undefined {
  return can[operation]?.reasons.find(({ code }) => code === 'permission')?.text[language];
}
