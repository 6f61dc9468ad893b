const dayMs = 86_400_000;

/** Nights on which clocks change in Europe, America and Australia, leap days, turns of the year, a 53rd week. */
const corners = [
  '2026-12-31',
  '2027-01-03',
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-10-03',
  '2027-10-31',
  '2027-11-07',
  '2028-02-29',
  '2028-03-26',
];

/** So many days as `2027-03-28`: those around every corner first, and then one after the other. */
export function oddDays(count: number): readonly string[] {
  const around = corners.flatMap((corner) => [-2, -1, 0, 1, 2].map((days) => dayAfter(corner, days)));
  return Array.from(
    { length: count },
    (_, nth) => around[nth] ?? dayAfter('2026-12-28', nth - around.length),
  );
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Whether a Dutch page shows this day and no other: "28 mrt 2027", "28 mrt ’27" or "28 mrt". */
export function isShownAs(day: string, text: string): boolean {
  const [year = '', month = '', number = ''] = day.split('-');
  const short = `${Number(number)} ${months[Number(month) - 1]}`;
  return [short, `${short} ${year}`, `${short} ’${year.slice(2)}`].includes(text);
}
