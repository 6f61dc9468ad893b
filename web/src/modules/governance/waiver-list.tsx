import { type WaiverView, waiverOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  ErrorState,
  Fold,
  Section,
  SkeletonRows,
  Status,
  type StatusColour,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { texts } from './texts.ts';
import { WaiverDecision } from './waiver-decision.tsx';

const colours: Readonly<Record<WaiverView['state'], StatusColour>> = {
  asked: 'amber',
  granted: 'green',
  refused: 'red',
  expired: 'grey',
};

/** Waivers that were asked for, with what became of them. */
export function WaiverList() {
  const text = useText(texts);
  const option = useOption();
  const language = useLanguage();
  const format = useFormat();
  const { value, problem, isLoading, refresh } = useRead(waiverOperations.list, { query: {} });
  const [deciding, setDeciding] = useState<WaiverView>();
  const names = value?.names ?? {};
  const isOver = ({ state }: WaiverView) => state === 'expired' || state === 'refused';
  const over = value?.rows.filter(isOver) ?? [];
  const current = value?.rows.filter((waiver) => !isOver(waiver)) ?? [];
  const columns: readonly Column<WaiverView>[] = [
    {
      name: 'control',
      label: text.control,
      isHead: true,
      cell: ({ controlTitle, scopeTitle }) => `${controlTitle[language]} · ${scopeTitle}`,
    },
    { name: 'reason', label: text.reason, isMinor: true, cell: ({ reason }) => reason },
    { name: 'asker', label: text.asker, cell: ({ askedById }) => names[askedById] ?? '…' },
    { name: 'until', label: text.until, cell: ({ until }) => format.day(until) },
    {
      name: 'state',
      label: text.state,
      cell: ({ state }) => <Status colour={colours[state]}>{option('waiver-state', state)}</Status>,
    },
    {
      name: 'decide',
      label: text.decide,
      isLabelHidden: true,
      isFigure: true,
      cell: (waiver) =>
        waiver.mayDecide && <Button onClick={() => setDeciding(waiver)}>{text.decide}</Button>,
    },
  ];
  return (
    <Section title={text.waivers} {...(value === undefined ? {} : { note: text.waiversNote(value.inForce) })}>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={2} />}
      {value !== undefined && value.rows.length === 0 && <p>{text.noWaivers}</p>}
      {current.length > 0 && (
        <Table label={text.waivers} columns={columns} rows={current} keyOf={({ id }) => id} />
      )}
      {over.length > 0 && (
        <Fold title={text.formerWaivers} count={format.number(over.length)}>
          <Table label={text.formerWaivers} columns={columns} rows={over} keyOf={({ id }) => id} />
        </Fold>
      )}
      {deciding !== undefined && <WaiverDecision waiver={deciding} onClose={() => setDeciding(undefined)} />}
    </Section>
  );
}
