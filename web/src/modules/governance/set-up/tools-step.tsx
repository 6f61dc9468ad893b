import { setUpOperations, type Tool, toolFates } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useOption, useText } from '../../../language/index.ts';
import {
  Button,
  ChoiceField,
  type Column,
  Form,
  IconButton,
  Link,
  Table,
  TextField,
} from '../../../ui/index.ts';
import { type RowChanges, rowsKeptBy } from './rows-kept-by.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

/** What teams keep projects in today, and what becomes of each. */
export function ToolsStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const write = useWrite();
  const { tools, placeId, mayManage, confirmed } = setUp;
  const isConfirmed = confirmed.includes('tools');
  const confirm = (isDone: boolean) =>
    void write(
      setUpOperations.choose,
      { parameters: { id: placeId }, body: { confirm: { step: 'tools', isDone } } },
      { said: text.saved },
    );
  return (
    <>
      <p className={styles.why}>{text.tools.why}</p>
      {tools.length > 0 && <ToolTable setUp={setUp} />}
      {tools.length === 0 && <p>{isConfirmed ? text.tools.nothingSaid : text.none}</p>}
      {mayManage && tools.length === 0 && (
        <Button onClick={() => confirm(!isConfirmed)}>
          {isConfirmed ? text.tools.takeBack : text.tools.nothing}
        </Button>
      )}
      {mayManage && <NewTool setUp={setUp} />}
      <p>
        <Link to="/import">{text.tools.toImport}</Link>
      </p>
    </>
  );
}

function ToolTable({ setUp: { tools, placeId, mayManage } }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const rows = useToolRows(placeId);
  const columns: readonly Column<Tool>[] = [
    { name: 'tool', label: text.tools.tool, isHead: true, cell: ({ title }) => title },
    { name: 'team', label: text.tools.team, cell: ({ team }) => team || '—' },
    { name: 'for', label: text.tools.usedFor, isMinor: true, cell: ({ usedFor }) => usedFor || '—' },
    {
      name: 'fate',
      label: text.tools.fate,
      cell: (row) =>
        mayManage ? (
          <ChoiceField
            label={`${text.tools.fate}: ${row.title}`}
            isLabelHidden
            value={row.fate}
            options={toolFates.map((value) => ({ value, label: option('tool-fate', value) }))}
            onChange={(fate) => void rows.change({ ...row, fate })}
          />
        ) : row.fate === null ? (
          text.tools.undecided
        ) : (
          option('tool-fate', row.fate)
        ),
    },
    {
      name: 'remove',
      label: text.remove,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) =>
        mayManage && (
          <IconButton
            icon="close"
            label={text.sponsor.takeOut(row.title)}
            onClick={() => void rows.remove(row)}
          />
        ),
    },
  ];
  return <Table label={text.tools.tool} columns={columns} rows={tools} keyOf={({ id }) => id} />;
}

function useToolRows(placeId: string) {
  const text = useText(setUpTexts);
  const write = useWrite();
  return rowsKeptBy((body: RowChanges<Omit<Tool, 'id' | 'version'>, Tool>) =>
    write(setUpOperations.keepTools, { parameters: { id: placeId }, body }, { said: text.saved }),
  );
}

function NewTool({ setUp: { placeId } }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const rows = useToolRows(placeId);
  const [title, setTitle] = useState('');
  const [team, setTeam] = useState('');
  const [usedFor, setUsedFor] = useState('');
  const [fate, setFate] = useState<Tool['fate']>('replace');
  const add = async () => {
    if (title.trim() === '') return;
    const { problem } = await rows.add({ title, team, usedFor, fate });
    if (problem !== undefined) return;
    setTitle('');
    setUsedFor('');
  };
  return (
    <Form onSubmit={add}>
      <div className={styles.row}>
        <TextField label={text.tools.tool} value={title} onChange={setTitle} longest={200} />
        <TextField label={text.tools.team} value={team} onChange={setTeam} longest={120} />
        <TextField label={text.tools.usedFor} value={usedFor} onChange={setUsedFor} longest={300} />
        <ChoiceField
          label={text.tools.fate}
          value={fate}
          options={toolFates.map((value) => ({ value, label: option('tool-fate', value) }))}
          onChange={setFate}
        />
        <Button type="submit">{text.tools.addTool}</Button>
      </div>
    </Form>
  );
}
