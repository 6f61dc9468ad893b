import type { ListQuery } from '@regie/contracts';
import type { ReactNode } from 'react';
import { holds, useMe } from '../../api/index.ts';
import { type Catalogue, useLanguage, useText } from '../../language/index.ts';
import { Button, EmptyState, Segmented, useGoTo, useSearchState } from '../../ui/index.ts';
import { findReason } from './allowed.ts';
import { NewRecordDialog } from './new-record-dialog.tsx';
import { type RecordKind, readField } from './record-kind.ts';
import { Register } from './register.tsx';
import { useAdding } from './use-adding.ts';
import { useFieldSet, useValueContext } from './use-field-set.ts';
import { useListQuery } from './use-list-query.ts';

/** What a list of one type of record is called and says. */
export interface ListWords {
  readonly list: string;
  readonly add: string;
  readonly none: string;
  readonly noneDetail: string;
  readonly noRole: string;
}

const enLooks = { lookOf: 'How it is shown', looks: { grid: 'List', board: 'Board' } };
const nlLooks: typeof enLooks = { lookOf: 'Hoe het wordt getoond', looks: { grid: 'Lijst', board: 'Bord' } };
const lookTexts: Catalogue<typeof enLooks> = { en: enLooks, nl: nlLooks };

const noNames = {};

/** The register of a type of record, with the way to make one: of all that may be seen, or below one place of the tree. */
export function RecordList({
  kind,
  words,
  asked,
  scopeId,
  hidden,
  board,
}: {
  readonly kind: RecordKind;
  readonly words: ListWords;
  /** Names of the fields that are asked of a new one. */
  readonly asked: readonly string[];
  readonly scopeId?: string | undefined;
  /** Columns left out where there is one place. */
  readonly hidden?: readonly string[];
  /** The same rows by their state, for types of record that have a board. */
  readonly board?: (query: ListQuery) => ReactNode;
}) {
  const language = useLanguage();
  const me = useMe();
  const goTo = useGoTo();
  const list = useListQuery(kind, scopeId);
  const fields = useFieldSet(kind);
  const context = useValueContext(noNames);
  const [isAdding, setAdding] = useAdding();
  const [search, setSearch] = useSearchState();
  const { looks, lookOf } = useText(lookTexts);
  const isBoard = board !== undefined && search['look'] === 'board';
  const reason = holds(me, kind.createPermission)
    ? findReason(list.rows.can, kind.operations.create.id, language)
    : words.noRole;
  const add = (
    <Button kind="primary" icon="plus" reason={reason} onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <>
      <Register
        kind={kind}
        label={words.list}
        list={list}
        add={add}
        onAdd={reason === undefined ? () => setAdding(true) : undefined}
        lookChoice={
          board === undefined ? undefined : (
            <Segmented
              label={lookOf}
              value={isBoard ? 'board' : 'grid'}
              options={[
                { value: 'grid', label: looks.grid },
                { value: 'board', label: looks.board },
              ]}
              onChange={(look) => setSearch({ look: look === 'board' ? look : undefined }, true)}
            />
          )
        }
        otherLook={isBoard ? board(list.query) : undefined}
        empty={
          <EmptyState title={words.none} action={add}>
            {words.noneDetail}
          </EmptyState>
        }
        {...(scopeId === undefined ? {} : { scopeId, ...(hidden === undefined ? {} : { hidden }) })}
      />
      {isAdding ? (
        <NewRecordDialog
          kind={kind}
          title={words.add}
          fields={fields}
          asked={asked}
          context={context}
          scopeId={scopeId}
          onClose={() => setAdding(false)}
          onMade={(record) => {
            setAdding(false);
            goTo(`/${kind.name}/${String(readField(record, 'key') ?? record.id)}`);
          }}
        />
      ) : null}
    </>
  );
}
