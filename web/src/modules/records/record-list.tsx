import type { ListQuery } from '@regie/contracts';
import type { ReactNode } from 'react';
import { holds, useMe } from '../../api/index.ts';
import { type Catalogue, useLanguage, useTerm, useText } from '../../language/index.ts';
import { Button, EmptyState, Segmented, useGoTo, useSearchState } from '../../ui/index.ts';
import { findReason } from './allowed.ts';
import { NewRecordDialog } from './new-record-dialog.tsx';
import { type RecordKind, readField } from './record-kind.ts';
import { Register } from './register.tsx';
import { useAdding } from './use-adding.ts';
import { useFieldSet, useValueContext } from './use-field-set.ts';
import { useListQuery } from './use-list-query.ts';

/** What a list of one type of record says; its name is in the glossary. */
export interface ListWords {
  readonly add: string;
  readonly none: string;
  readonly noneDetail: string;
  readonly noRole: string;
}

const enLooks = { lookOf: 'How it is shown', looks: { grid: 'List', board: 'Board', calendar: 'Calendar' } };
const nlLooks: typeof enLooks = {
  lookOf: 'Hoe het wordt getoond',
  looks: { grid: 'Lijst', board: 'Bord', calendar: 'Kalender' },
};
const lookTexts: Catalogue<typeof enLooks> = { en: enLooks, nl: nlLooks };

/** Another look at the rows of a list than the grid, which is the usual one. */
interface OtherLook {
  readonly name: 'board' | 'calendar';
  readonly show: (query: ListQuery) => ReactNode;
}

const noLooks: readonly OtherLook[] = [];
const noNames = {};

/** The register of a type of record, with the way to make one: of all that may be seen, or below one place of the tree. */
export function RecordList({
  kind,
  words,
  asked,
  scopeId,
  hidden,
  otherLooks = noLooks,
}: {
  readonly kind: RecordKind;
  readonly words: ListWords;
  /** Names of the fields that are asked of a new one. */
  readonly asked: readonly string[];
  readonly scopeId?: string | undefined;
  /** Columns left out where there is one place. */
  readonly hidden?: readonly string[];
  /** Other looks at the same rows than the grid. */
  readonly otherLooks?: readonly OtherLook[];
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
  const term = useTerm();
  const other = otherLooks.find(({ name }) => name === search['look']);
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
        label={term(`plural.${kind.recordType}`)}
        list={list}
        add={add}
        onAdd={reason === undefined ? () => setAdding(true) : undefined}
        lookChoice={
          otherLooks.length === 0 ? undefined : (
            <Segmented
              label={lookOf}
              value={other?.name ?? 'grid'}
              options={(['grid', ...otherLooks.map(({ name }) => name)] as const).map((name) => ({
                value: name,
                label: looks[name],
              }))}
              onChange={(look) => setSearch({ look: look === 'grid' ? undefined : look }, true)}
            />
          )
        }
        otherLook={other?.show(list.query)}
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
