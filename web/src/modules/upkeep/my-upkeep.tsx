import { actionOperations, blockerOperations } from '@regie/contracts/registers';
import { riskOperations } from '@regie/contracts/risks';
import { type UpkeepRow, upkeepOperations } from '@regie/contracts/upkeep';
import { useState } from 'react';
import { useWrite, type Write } from '../../api/index.ts';
import { useOption, useTerm, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  type Column,
  IconButton,
  Link,
  Menu,
  Section,
  Table,
  useFormat,
  useGoTo,
} from '../../ui/index.ts';
import { upkeepTexts } from './texts.ts';
import styles from './upkeep.module.css';

const addressOf = ({ type, key }: UpkeepRow) => `/${type}s/${key}`;

/** Closes a row of a kind of which closing asks for nothing but the state. */
async function closeRow(write: Write, { type, id, version }: UpkeepRow, said: string): Promise<void> {
  const request = { parameters: { id }, version };
  if (type === 'action')
    await write(actionOperations.update, { ...request, body: { state: 'done' } }, { said });
  if (type === 'blocker')
    await write(blockerOperations.update, { ...request, body: { state: 'cleared' } }, { said });
  if (type === 'risk')
    await write(riskOperations.update, { ...request, body: { status: 'closed' } }, { said });
}

/** What waits for an answer of the reader: confirmed one by one or several at once, opened, or closed. */
export function MyUpkeep({ rows, total }: { readonly rows: readonly UpkeepRow[]; readonly total: number }) {
  const text = useText(upkeepTexts);
  const write = useWrite();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // What was answered in the meantime is chosen no more.
  const chosen = rows.filter(({ id }) => picked.has(id));
  const confirm = async (some: readonly UpkeepRow[]) => {
    const body = { ids: some.map(({ id }) => id) };
    const answer = await write(upkeepOperations.confirm, { body }, { said: text.confirmed(some.length) });
    if (answer.problem === undefined) setPicked(new Set());
  };
  const pick = (id: string, isPicked: boolean) => {
    const others = [...picked].filter((one) => one !== id);
    setPicked(new Set(isPicked ? [...others, id] : others));
  };
  return (
    <Section title={text.waits}>
      <div className={styles.bar}>
        <CheckField
          label={text.chooseAll(rows.length)}
          isChecked={chosen.length === rows.length}
          onChange={(isAll) => setPicked(new Set(isAll ? rows.map(({ id }) => id) : []))}
        />
        <Button
          kind="primary"
          icon="check"
          reason={chosen.length === 0 ? text.confirmReason : undefined}
          onClick={() => void confirm(chosen)}
        >
          {text.confirmChosen(chosen.length)}
        </Button>
      </div>
      <UpkeepTable
        rows={rows}
        picked={picked}
        onPick={pick}
        onConfirm={(row) => void confirm([row])}
        onClose={(row) => void closeRow(write, row, text.closed)}
      />
      {total > rows.length && <p className={styles.detail}>{text.notShown(total - rows.length)}</p>}
    </Section>
  );
}

function UpkeepTable({
  rows,
  picked,
  onPick,
  onConfirm,
  onClose,
}: {
  readonly rows: readonly UpkeepRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (id: string, isPicked: boolean) => void;
  readonly onConfirm: (row: UpkeepRow) => void;
  readonly onClose: (row: UpkeepRow) => void;
}) {
  const text = useText(upkeepTexts);
  const term = useTerm();
  const option = useOption();
  const format = useFormat();
  const goTo = useGoTo();
  const columns: readonly Column<UpkeepRow>[] = [
    {
      name: 'pick',
      label: text.view,
      isLabelHidden: true,
      isMark: true,
      cell: ({ id, title }) => (
        <input
          type="checkbox"
          aria-label={text.choose(title)}
          checked={picked.has(id)}
          onChange={(event) => onPick(id, event.target.checked)}
        />
      ),
    },
    {
      name: 'what',
      label: text.what,
      isHead: true,
      cell: (row) => (
        <>
          <Link to={addressOf(row)}>{row.title}</Link>{' '}
          <span className={styles.detail}>
            {term(row.type)} · {row.placeTitle}
          </span>
        </>
      ),
    },
    {
      name: 'why',
      label: text.why,
      cell: ({ reasons }) => {
        const said = reasons.map((one) => option('upkeep-reason', one)).join(', ');
        return said.slice(0, 1) + said.slice(1).toLowerCase();
      },
    },
    {
      name: 'due',
      label: text.due,
      isFigure: true,
      isMinor: true,
      cell: ({ dueOn }) => (dueOn === null ? '—' : format.day(dueOn)),
    },
    {
      name: 'touched',
      label: text.touched,
      isFigure: true,
      isMinor: true,
      cell: ({ touchedOn }) => format.day(touchedOn),
    },
    {
      name: 'confirmed',
      label: text.confirmedOn,
      isFigure: true,
      isMinor: true,
      cell: ({ confirmedOn }) => (confirmedOn === null ? text.never : format.day(confirmedOn)),
    },
    {
      name: 'answer',
      label: text.actions,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) => (
        <div className={styles.answer}>
          <Button aria-label={text.confirmOne(row.title)} onClick={() => onConfirm(row)}>
            {text.confirm}
          </Button>
          <Menu
            target={<IconButton icon="more" label={text.more(row.title)} />}
            groups={[
              {
                items: [
                  { label: text.open, onChoose: () => goTo(addressOf(row)) },
                  ...(row.mayClose ? [{ label: text.close, onChoose: () => onClose(row) }] : []),
                ],
              },
            ]}
          />
        </div>
      ),
    },
  ];
  return <Table label={text.waits} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}
