import type { ProposedDate } from '@regie/contracts/meetings';
import { useLanguage, useText } from '../../language/index.ts';
import { CheckField, type Column, Table, useFormat } from '../../ui/index.ts';
import { meetingTexts } from './texts.ts';

/** The days that a rule gives; each can be left out. */
export function DateTable({
  dates,
  chosen,
  onChange,
}: {
  dates: readonly ProposedDate[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const text = useText(meetingTexts);
  const language = useLanguage();
  const format = useFormat();
  const set = (day: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== day);
    onChange(new Set(isChosen ? [...others, day] : others));
  };
  const columns: readonly Column<ProposedDate>[] = [
    {
      name: 'day',
      label: text.day,
      isHead: true,
      cell: ({ day, isTaken }) =>
        isTaken ? (
          format.longDay(day)
        ) : (
          <CheckField
            label={format.longDay(day)}
            isChecked={chosen.has(day)}
            onChange={(isChosen) => set(day, isChosen)}
          />
        ),
    },
    {
      name: 'why',
      label: text.state,
      cell: ({ movedFrom, holiday, isTaken }) =>
        isTaken
          ? text.taken
          : movedFrom !== null
            ? text.movedFrom(format.day(movedFrom), holiday?.[language] ?? text.closed)
            : '',
    },
  ];
  return <Table label={text.proposed} columns={columns} rows={dates} keyOf={({ day }) => day} />;
}
