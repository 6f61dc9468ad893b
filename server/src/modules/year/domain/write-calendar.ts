import type { Language } from '@regie/contracts';
import type { YearEntry } from '@regie/contracts/year';

/** The longest line of RFC 5545, in bytes. */
const longestLine = 75;

/** Lines of more bytes go on behind a space; no character is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const sign of line) {
    if (Buffer.byteLength(part) + Buffer.byteLength(sign) > longestLine - (parts.length === 0 ? 0 : 1)) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part].join('\r\n ');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

const plain = (day: string) => day.replaceAll('-', '');
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export interface WrittenCalendar {
  readonly name: string;
  readonly language: Language;
  readonly now: Date;
  /** Behind the ids of entries, so that they are nobody else's. */
  readonly domain: string;
  /** The word for the kind of an entry. */
  readonly wordOf: (entry: YearEntry) => string;
}

/** Entries as an iCalendar file (RFC 5545) of whole days, which no time zone shifts. */
export function writeCalendar(
  entries: readonly YearEntry[],
  { name, language, now, domain, wordOf }: WrittenCalendar,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regie//Year of the PMO//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.id}@${domain}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(entry.startsOn)}`,
      // The end is the first day that is free again.
      `DTEND;VALUE=DATE:${plain(dayAfter(entry.endsOn))}`,
      `SUMMARY:${escapeText(`${wordOf(entry)}: ${entry.title[language]}`)}`,
      `LOCATION:${escapeText(entry.placeTitle)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
