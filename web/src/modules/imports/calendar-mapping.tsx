import type { FoundPlan } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { ChoiceField, type ChoiceOption, type Column, Table, useFormat } from '../../ui/index.ts';
import type { Draft } from './draft.ts';
import { importTexts } from './texts.ts';

type Calendar = FoundPlan['calendars'][number];
const own = 'own';

/** Which calendar of the organisation each calendar of the file is, or that it comes along with the project. */
export function CalendarMapping({
  calendars,
  options,
  mapping,
  onChange,
}: {
  readonly calendars: readonly Calendar[];
  readonly options: readonly ChoiceOption<string>[];
  readonly mapping: Draft['calendars'];
  readonly onChange: (mapping: Draft['calendars']) => void;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const all = [{ value: own, label: text.keepCalendar }, ...options];
  const columns: readonly Column<Calendar>[] = [
    {
      name: 'calendar',
      label: text.calendarName,
      isHead: true,
      cell: ({ name, isOfPlan }) => (isOfPlan ? `${name} (${text.ofPlan})` : name),
    },
    {
      name: 'holds',
      label: text.hours,
      cell: ({ hoursPerWeek, exceptionCount, useCount }) =>
        [
          text.perWeek(format.number(hoursPerWeek)),
          text.exceptions(exceptionCount),
          text.usedBy(useCount),
        ].join(', '),
    },
    {
      name: 'becomes',
      label: text.becomes,
      cell: ({ uid, name }) => (
        <ChoiceField
          label={`${text.becomes}: ${name}`}
          isLabelHidden
          isRequired
          value={mapping[uid] ?? own}
          options={all}
          onChange={(id) => onChange({ ...mapping, [uid]: id === own ? null : id })}
        />
      ),
    },
  ];
  return <Table label={text.calendars} columns={columns} rows={calendars} keyOf={({ uid }) => String(uid)} />;
}
