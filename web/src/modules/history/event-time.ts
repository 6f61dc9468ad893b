import type { Language } from '@regie/contracts';

/** "14:05" in the zone of the organisation. */
export function timeOf(instant: string, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
}
