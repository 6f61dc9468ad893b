import { type GateDay, gateDayOperations } from '@regie/contracts/standards';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { Button, type Column, DayField, FormDialog, Section, Table, useFormat } from '../../ui/index.ts';
import { yearTexts } from './texts.ts';

/** The days of the gates ahead of a project, and whence they come. */
export function GateDays({ projectId }: { projectId: string }) {
  const text = useText(yearTexts);
  const language = useLanguage();
  const format = useFormat();
  const { value } = useRead(gateDayOperations.list, { parameters: { id: projectId } });
  const [planning, setPlanning] = useState<GateDay>();
  if (value === undefined || value.rows.length === 0) return null;
  const columns: readonly Column<GateDay>[] = [
    { name: 'gate', label: text.gate, isHead: true, cell: ({ title }) => title[language] },
    {
      name: 'day',
      label: text.day,
      isFigure: true,
      cell: ({ day }) => (day === null ? text.unplanned : format.day(day)),
    },
    {
      name: 'source',
      label: text.source,
      cell: ({ basis }) => (basis === null ? '—' : text.bases[basis]),
    },
    ...(value.mayPlan
      ? [
          {
            name: 'plan',
            label: text.plan,
            isLabelHidden: true,
            cell: (row: GateDay) => (
              <Button
                kind="quiet"
                aria-label={text.planOf(row.title[language])}
                onClick={() => setPlanning(row)}
              >
                {text.plan}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={text.gateDays}>
      <Table label={text.gateDays} columns={columns} rows={value.rows} keyOf={({ opens }) => opens} />
      {planning !== undefined && (
        <PlanGate projectId={projectId} row={planning} onClose={() => setPlanning(undefined)} />
      )}
    </Section>
  );
}

function PlanGate({ projectId, row, onClose }: { projectId: string; row: GateDay; onClose: () => void }) {
  const text = useText(yearTexts);
  const language = useLanguage();
  const write = useWrite();
  const [day, setDay] = useState(row.basis === 'typed' ? row.day : null);
  const plan = async () =>
    day === null && row.basis !== 'typed'
      ? {}
      : await write(
          gateDayOperations.plan,
          { parameters: { id: projectId, opens: row.opens }, body: { day } },
          { said: text.planned },
        );
  return (
    <FormDialog
      title={text.planOf(row.title[language])}
      submitLabel={text.save}
      onSubmit={plan}
      onClose={onClose}
    >
      <DayField label={text.day} help={text.planHelp} value={day} onChange={setDay} isFocused />
    </FormDialog>
  );
}
