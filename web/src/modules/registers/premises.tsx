import { decisionOperations, type Premise } from '@regie/contracts/registers';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  Link,
  Section,
  SkeletonRows,
  Status,
  Table,
} from '../../ui/index.ts';
import { PremiseDialog, type PremiseDraft } from './premise-dialog.tsx';
import { premiseTexts } from './premise-texts.ts';

const emptyDraft: PremiseDraft = { statement: '', assumptionKey: null, hasFallen: false };

function usePremiseColumns(reason: string | undefined, onEdit: (premise: Premise) => void) {
  const texts = useText(premiseTexts);
  const option = useOption();
  const columns: readonly Column<Premise>[] = [
    { name: 'statement', label: texts.statement, isHead: true, cell: ({ statement }) => statement },
    {
      name: 'assumption',
      label: texts.assumption,
      cell: ({ assumptionKey, assumptionTitle, assumptionState }) =>
        assumptionKey === null ? (
          texts.noAssumption
        ) : (
          <>
            <Link to={`/assumptions/${assumptionKey}`}>{assumptionTitle ?? assumptionKey}</Link>
            {assumptionState === null
              ? ''
              : ` (${option('assumption-state', assumptionState).toLowerCase()})`}
          </>
        ),
    },
    {
      name: 'standing',
      label: texts.standing,
      cell: ({ isHolding }) => (
        <Status colour={isHolding ? 'green' : 'red'}>{isHolding ? texts.holds : texts.fallen}</Status>
      ),
    },
    {
      name: 'edit',
      label: texts.edit,
      isLabelHidden: true,
      cell: (premise) => (
        <Button
          kind="quiet"
          reason={reason}
          aria-label={`${texts.edit}: ${premise.statement}`}
          onClick={() => onEdit(premise)}
        >
          {texts.edit}
        </Button>
      ),
    },
  ];
  return columns;
}

/** What a decision rests on, and whether it still holds. */
export function Premises({
  decisionId,
  scopeId,
  reason,
}: {
  readonly decisionId: string;
  readonly scopeId: string;
  readonly reason: string | undefined;
}) {
  const texts = useText(premiseTexts);
  const write = useWrite();
  const read = useRead(decisionOperations.listPremises, { parameters: { id: decisionId } });
  const [editing, setEditing] = useState<'new' | Premise>();
  const columns = usePremiseColumns(reason, setEditing);
  const save = async (draft: PremiseDraft) =>
    editing === 'new' || editing === undefined
      ? await write(
          decisionOperations.addPremise,
          { parameters: { id: decisionId }, body: draft },
          { said: texts.added, showsProblem: true },
        )
      : await write(
          decisionOperations.changePremise,
          { parameters: { id: decisionId, premiseId: editing.id }, version: editing.version, body: draft },
          { said: texts.changed, showsProblem: true },
        );
  const rows = read.value?.rows ?? [];
  const add = (
    <Button icon="plus" reason={reason} onClick={() => setEditing('new')}>
      {texts.add}
    </Button>
  );
  return (
    <Section title={texts.title} note={texts.note} aside={rows.length > 0 ? add : undefined}>
      {read.isLoading ? <SkeletonRows count={2} /> : null}
      {read.value !== undefined && rows.length === 0 ? (
        <EmptyState title={texts.none} action={add}>
          {texts.noneDetail}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
      ) : null}
      {editing === undefined ? null : (
        <PremiseDialog
          start={editing === 'new' ? emptyDraft : draftOf(editing)}
          scopeId={scopeId}
          onSave={save}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

function draftOf({ statement, assumptionKey, hasFallen }: Premise): PremiseDraft {
  return { statement, assumptionKey, hasFallen };
}
