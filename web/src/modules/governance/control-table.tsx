import type { ControlCell, ControlView, OfficeView } from '@regie/contracts/governance';
import { useState } from 'react';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, type Column, Table, Tag } from '../../ui/index.ts';
import { ControlDialog } from './control-dialog.tsx';
import { texts } from './texts.ts';

function Cell({ cell }: { cell: ControlCell }) {
  const text = useText(texts);
  const option = useOption();
  return (
    <>
      {option('control-setting', cell.setting)}{' '}
      {cell.isOverridden && cell.setting !== cell.standard && (
        <Tag>{cell.isLoosened ? text.loosened : text.tightened}</Tag>
      )}
    </>
  );
}

/** Every control of an office with its setting per class of project; a cell can be set with a reason. */
export function ControlTable({ office, controls }: { office: OfficeView; controls: readonly ControlView[] }) {
  const text = useText(texts);
  const language = useLanguage();
  const [setting, setSetting] = useState<ControlView>();
  const columns: readonly Column<ControlView>[] = [
    {
      name: 'control',
      label: text.control,
      isHead: true,
      cell: ({ title, asks, article, reasons }) => (
        <>
          <strong>{title[language]}</strong>
          <br />
          {asks[language]} ({text.article(article)}){reasons.length > 0 && <em> {reasons.join(' ')}</em>}
        </>
      ),
    },
    { name: 'a', label: text.classes.a, cell: ({ cells }) => <Cell cell={cells.a} /> },
    { name: 'b', label: text.classes.b, cell: ({ cells }) => <Cell cell={cells.b} /> },
    { name: 'c', label: text.classes.c, cell: ({ cells }) => <Cell cell={cells.c} /> },
    { name: 'acting', label: text.state, isMinor: true, cell: ({ acting }) => text.acting[acting] },
    {
      name: 'set',
      label: text.setting,
      isLabelHidden: true,
      isFigure: true,
      cell: (control) =>
        office.mayManage &&
        control.kind !== 'integrity' && (
          <Button
            kind="quiet"
            aria-label={text.set(control.title[language])}
            onClick={() => setSetting(control)}
          >
            {text.setting}
          </Button>
        ),
    },
  ];
  return (
    <>
      <Table label={text.controls} columns={columns} rows={controls} keyOf={({ code }) => code} />
      {setting !== undefined && (
        <ControlDialog office={office} control={setting} onClose={() => setSetting(undefined)} />
      )}
    </>
  );
}
