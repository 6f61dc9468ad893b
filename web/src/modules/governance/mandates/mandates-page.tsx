import { type MandateView, mandateOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { holds, useMe, useRead } from '../../../api/index.ts';
import { useLocale, useOption, useText } from '../../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  PageHeader,
  SkeletonRows,
  Status,
  type StatusColour,
  Table,
  useFormat,
} from '../../../ui/index.ts';
import { EndMandate, GiveMandate } from './mandate-dialogs.tsx';
import { mandateTexts } from './mandate-texts.ts';

type State = 'inForce' | 'ahead' | 'over';
const colours: Readonly<Record<State, StatusColour>> = { inForce: 'green', ahead: 'amber', over: 'grey' };

function stateOf({ startsOn, endsOn }: MandateView, today: string): State {
  if (startsOn > today) return 'ahead';
  return endsOn !== null && endsOn < today ? 'over' : 'inForce';
}

type Doing = { readonly kind: 'give' } | { readonly kind: 'end' | 'replace'; readonly mandate: MandateView };

/** Who may decide what, where, up to which amount and until when. */
export function MandatesPage() {
  const text = useText(mandateTexts);
  const { today } = useLocale();
  const { value, problem, isLoading, refresh } = useRead(mandateOperations.list, {});
  const mayGive = holds(useMe(), 'governance.manage');
  const [doing, setDoing] = useState<Doing>();
  const rows = value?.rows ?? [];
  const give = mayGive && (
    <Button kind="primary" icon="plus" onClick={() => setDoing({ kind: 'give' })}>
      {text.give}
    </Button>
  );
  const close = () => setDoing(undefined);
  const nameOf = (mandate: MandateView) => value?.names[mandate.personId] ?? '…';
  return (
    <>
      <PageHeader
        title={text.title}
        lede={
          value === undefined
            ? undefined
            : text.lede(rows.filter((row) => stateOf(row, today) === 'inForce').length)
        }
        actions={rows.length > 0 && give}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={text.empty} action={give}>
          {text.emptyDetail}
        </EmptyState>
      )}
      {value !== undefined && rows.length > 0 && (
        <MandateTable rows={rows} names={value.names} onDo={setDoing} />
      )}
      {doing?.kind === 'give' && <GiveMandate onClose={close} />}
      {doing?.kind === 'replace' && (
        <GiveMandate upper={doing.mandate} name={nameOf(doing.mandate)} onClose={close} />
      )}
      {doing?.kind === 'end' && (
        <EndMandate mandate={doing.mandate} name={nameOf(doing.mandate)} onClose={close} />
      )}
    </>
  );
}

function MandateTable({
  rows,
  names,
  onDo,
}: {
  rows: readonly MandateView[];
  names: Readonly<Record<string, string>>;
  onDo: (doing: Doing) => void;
}) {
  const text = useText(mandateTexts);
  const option = useOption();
  const format = useFormat();
  const { today } = useLocale();
  const name = (id: string) => names[id] ?? '…';
  const columns: readonly Column<MandateView>[] = [
    {
      name: 'person',
      label: text.person,
      isHead: true,
      cell: ({ personId, underId }) => {
        const upper = rows.find(({ id }) => id === underId);
        return `${name(personId)}${upper === undefined ? '' : ` ${text.insteadOf(name(upper.personId))}`}`;
      },
    },
    { name: 'kind', label: text.kind, cell: ({ kind }) => option('mandate-kind', kind) },
    { name: 'place', label: text.place, cell: ({ scopeTitle }) => scopeTitle },
    {
      name: 'amount',
      label: text.upTo,
      isFigure: true,
      cell: ({ upToCents }) => (upToCents === null ? text.noBound : format.money(upToCents)),
    },
    {
      name: 'from',
      label: text.from,
      isMinor: true,
      isFigure: true,
      cell: ({ startsOn }) => format.day(startsOn),
    },
    {
      name: 'until',
      label: text.until,
      isFigure: true,
      cell: ({ endsOn }) => (endsOn === null ? text.open : format.day(endsOn)),
    },
    { name: 'by', label: text.givenBy, isMinor: true, cell: ({ givenById }) => name(givenById) },
    {
      name: 'state',
      label: text.state,
      cell: (row) => {
        const state = stateOf(row, today);
        return <Status colour={colours[state]}>{text.states[state]}</Status>;
      },
    },
    {
      name: 'do',
      label: text.end,
      isLabelHidden: true,
      isFigure: true,
      cell: (mandate) =>
        mandate.mayManage &&
        stateOf(mandate, today) !== 'over' && (
          <>
            <Button
              kind="quiet"
              aria-label={text.replaceTitle(name(mandate.personId))}
              onClick={() => onDo({ kind: 'replace', mandate })}
            >
              {text.replace}
            </Button>
            <Button
              kind="quiet"
              aria-label={text.endTitle(name(mandate.personId))}
              onClick={() => onDo({ kind: 'end', mandate })}
            >
              {text.end}
            </Button>
          </>
        ),
    },
  ];
  return <Table label={text.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
