import {
  newResource,
  type PlanMinute,
  parsePlanMinute,
  type Rate,
  type Resource,
  type ResourceKind,
} from '@regie/engine/model';
import type { FindingList } from '../findings.ts';
import { columnsOf, type Draft, otherFieldsOf, type XerRow } from './column.ts';
import { decimal, freeText, instant, whole, words } from './spelling.ts';

const column = columnsOf<Resource>();
const columns = [
  column('rsrc_name', 'name', freeText),
  column('rsrc_short_name', 'initials', freeText),
  column('email_addr', 'email', freeText),
  column('employee_code', 'code', freeText),
  column('clndr_id', 'calendarUid', whole),
  column(
    'rsrc_type',
    'kind',
    words<ResourceKind>({ RT_Labor: 'work', RT_Equip: 'work', RT_Mat: 'material' }),
  ),
];
const owned: ReadonlySet<string> = new Set(['rsrc_id', 'rsrc_type', ...columns.map(({ name }) => name)]);
const hourly = 2;
/** Where a table over time begins and ends when the file does not say. */
const [firstMoment, lastMoment] = [parsePlanMinute('1984-01-01') ?? 0, parsePlanMinute('2049-12-31') ?? 0];
const priceColumns = ['cost_per_qty', 'cost_per_qty2', 'cost_per_qty3', 'cost_per_qty4', 'cost_per_qty5'];

/** Reads a row of RSRC with its rows of RSRCRATE. */
export function readResource(
  row: XerRow,
  uid: number,
  number: number,
  rates: readonly XerRow[],
  findings: FindingList,
): Resource {
  const draft: Draft<Resource> = {};
  row.readInto(columns, draft, findings);
  const steps = rateSteps(rates, findings);
  const availability = steps.flatMap(({ from, to, units }) =>
    units === undefined ? [] : [{ from, to, units }],
  );
  const others = row.others(owned);
  // Machines are people to the plan, and machines again to the file.
  if (row.text('rsrc_type') === 'RT_Equip') others['rsrc_type'] = 'RT_Equip';
  return newResource({
    ...draft,
    uid,
    number,
    maxUnits: availability[0]?.units ?? 1,
    availability,
    rates: steps.flatMap(({ from, to, prices }) => prices.map((price) => ({ ...price, from, to }))),
    ...otherFieldsOf(others),
  });
}

interface RateStep {
  readonly from: PlanMinute;
  readonly to: PlanMinute;
  readonly units: number | undefined;
  readonly prices: readonly Omit<Rate, 'from' | 'to'>[];
}

/** What holds from each date on, up to the next. */
function rateSteps(rows: readonly XerRow[], findings: FindingList): RateStep[] {
  const dated = rows
    .map((row) => ({ row, from: row.value('start_date', instant, findings) ?? firstMoment }))
    .sort((a, b) => a.from - b.from);
  return dated.map(({ row, from }, index) => ({
    from,
    to: dated[index + 1]?.from ?? Math.max(lastMoment, from),
    units: row.value('max_qty_per_hr', decimal, findings),
    prices: priceColumns.flatMap((name, table): Omit<Rate, 'from' | 'to'>[] => {
      const price = row.value(name, decimal, findings);
      if (price === undefined || (price === 0 && table > 0)) return [];
      return [
        {
          table,
          standardRate: price,
          standardFormat: hourly,
          overtimeRate: 0,
          overtimeFormat: hourly,
          costPerUseCents: 0,
        },
      ];
    }),
  }));
}

/** The columns of RSRC that a resource fills. */
export function writeResource(resource: Resource, isOwn: boolean): Map<string, string> {
  const fields = new Map<string, string>(isOwn ? Object.entries(resource.otherFields ?? {}) : []);
  for (const { name, write } of columns) {
    const isKept = name === 'rsrc_type' && fields.has(name) && resource.kind === 'work';
    if (!isKept) fields.set(name, write(resource));
  }
  fields.set('rsrc_id', String(resource.uid));
  if (fields.get('rsrc_type') === '') fields.set('rsrc_type', 'RT_Mat');
  if (!isOwn) {
    if (fields.get('rsrc_short_name') === '') fields.set('rsrc_short_name', resource.name.slice(0, 40));
    fields.set('active_flag', resource.isInactive === true ? 'N' : 'Y');
    fields.set('def_qty_per_hr', decimal.write(resource.maxUnits));
  }
  return fields;
}

/** The rows of RSRCRATE of a resource: one for each date from which its units or its prices are others. */
export function writeRates({ uid, availability, rates, maxUnits }: Resource): Map<string, string>[] {
  const moments = new Set([...availability, ...rates].map(({ from }) => from));
  if (moments.size === 0 && maxUnits !== 1) moments.add(firstMoment);
  return [...moments]
    .sort((a, b) => a - b)
    .map((from) => {
      const units =
        availability.length === 0 ? maxUnits : availability.find((one) => one.from === from)?.units;
      const fields = new Map([
        ['rsrc_id', String(uid)],
        ['start_date', instant.write(from)],
        ['max_qty_per_hr', units === undefined ? '' : decimal.write(units)],
      ]);
      for (const rate of rates)
        if (rate.from === from && priceColumns[rate.table] !== undefined)
          fields.set(priceColumns[rate.table] ?? '', decimal.write(rate.standardRate));
      return fields;
    });
}
