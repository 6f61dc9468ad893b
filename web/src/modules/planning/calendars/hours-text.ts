/** Working hours of a day as [from, to, from, to ...] in minutes after midnight. */
export type DayHours = readonly number[];

function writeTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** "08:00-12:00, 13:00-17:00"; nothing for a day off. */
export function writeHours(hours: DayHours): string {
  const stretches: string[] = [];
  for (let index = 0; index + 1 < hours.length; index += 2)
    stretches.push(`${writeTime(hours[index] ?? 0)}-${writeTime(hours[index + 1] ?? 0)}`);
  return stretches.join(', ');
}

function readTime(text: string): number | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  return hours <= 48 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/**
 * Reads "8-12, 13-17", "08:00-12:00 13:00-17:00" or "22:00-06:00" (into the next day); nothing is a day off. Undefined
 * when it is none of these, or when stretches overlap.
 */
export function readHours(text: string): DayHours | undefined {
  const parts = text
    .trim()
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[,;\s]+/)
    .filter(Boolean);
  const hours: number[] = [];
  for (const part of parts) {
    const [from, to, ...rest] = part.split('-').map(readTime);
    if (from === undefined || to === undefined || rest.length > 0 || from >= 1440) return undefined;
    const end = to <= from ? to + 1440 : to;
    if (end > 2880 || from < (hours.at(-1) ?? 0)) return undefined;
    hours.push(from, end);
  }
  return hours;
}

/** "8 u", in hours. */
export function hoursWorked(hours: DayHours): number {
  let minutes = 0;
  for (let index = 0; index + 1 < hours.length; index += 2)
    minutes += (hours[index + 1] ?? 0) - (hours[index] ?? 0);
  return minutes / 60;
}
