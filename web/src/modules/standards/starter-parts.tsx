import {
  type StarterPart,
  type StarterPartShown,
  type StarterSetShown,
  starterSetOperations,
} from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  CheckField,
  type Column,
  FormDialog,
  Section,
  Status,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { handbookTexts } from './handbook-texts.ts';

const isOpen = ({ appliedOn, fresh }: StarterPartShown) => appliedOn === null && fresh > 0;

/** What taking the set over would bring, part by part, and what it would leave alone. */
export function PartTable({ shown }: { shown: StarterSetShown }) {
  const text = useText(handbookTexts);
  const option = useOption();
  const format = useFormat();
  const [isTaking, setTaking] = useState(false);
  const standing = ({ appliedOn, appliedById, ownVersion, fresh }: StarterPartShown) => {
    if (appliedOn !== null) {
      const by = shown.names[appliedById ?? ''] ?? '…';
      return <Status colour="green">{text.applied(format.day(appliedOn), by)}</Status>;
    }
    if (ownVersion !== null) return <Status colour="blue">{text.ownLifeCycle(ownVersion)}</Status>;
    return <Status colour="grey">{fresh === 0 ? text.nothingNew : text.ready}</Status>;
  };
  const columns: readonly Column<StarterPartShown>[] = [
    { name: 'part', label: text.part, isHead: true, cell: ({ part }) => option('starter-part', part) },
    {
      name: 'brings',
      label: text.brings,
      cell: (row) => (isOpen(row) ? text.bringsOf[row.part](row.fresh) : '—'),
    },
    { name: 'leaves', label: text.leaves, isFigure: true, isMinor: true, cell: ({ kept }) => kept },
    { name: 'state', label: text.state, cell: standing },
  ];
  const canTake = shown.parts.some(isOpen);
  return (
    <Section
      title={text.takeOver}
      {...(canTake ? {} : { note: text.nothingLeft })}
      aside={
        canTake && (
          <Button kind="primary" onClick={() => setTaking(true)}>
            {text.takeOver}
          </Button>
        )
      }
    >
      <Table label={text.takeOver} columns={columns} rows={shown.parts} keyOf={({ part }) => part} />
      {isTaking && <TakeOver shown={shown} onClose={() => setTaking(false)} />}
    </Section>
  );
}

function TakeOver({ shown, onClose }: { shown: StarterSetShown; onClose: () => void }) {
  const text = useText(handbookTexts);
  const option = useOption();
  const write = useWrite();
  const open = shown.parts.filter(isOpen);
  const [chosen, setChosen] = useState<readonly StarterPart[]>(() => open.map(({ part }) => part));
  const count = open
    .filter(({ part }) => chosen.includes(part))
    .reduce((sum, { part, fresh }) => sum + (part === 'life-cycle' ? 1 : fresh), 0);
  const take = async () =>
    await write(
      starterSetOperations.apply,
      { parameters: { code: shown.code }, body: { parts: [...chosen] } },
      { said: text.taken(count) },
    );
  return (
    <FormDialog
      title={text.takeOverTitle(option('starter-set', shown.code))}
      submitLabel={text.takeOver}
      reason={chosen.length === 0 ? text.chooseFirst : undefined}
      onSubmit={take}
      onClose={onClose}
    >
      <p>{text.takeOverLead}</p>
      {open.map(({ part, fresh }) => (
        <CheckField
          key={part}
          label={`${option('starter-part', part)}: ${text.bringsOf[part](fresh)}`}
          isChecked={chosen.includes(part)}
          onChange={(isChosen) =>
            setChosen((now) => [...now.filter((one) => one !== part), ...(isChosen ? [part] : [])])
          }
        />
      ))}
    </FormDialog>
  );
}
