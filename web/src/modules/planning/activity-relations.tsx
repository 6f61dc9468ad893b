import { type PlanView, relationTypes } from '@regie/contracts/planning';
import { useState } from 'react';
import { useOption, useText } from '../../language/index.ts';
import { Button, ChoiceField, type Column, NumberField, Section, Table, TextField } from '../../ui/index.ts';
import { dialogTexts } from './dialog-texts.ts';
import styles from './plan.module.css';
import { setEdit } from './plan-edits.ts';
import { makeLookup, rowValues } from './row-values.ts';
import type { PlanState } from './use-plan.ts';

type Relation = PlanView['relations'][number];

/** The relations of an activity: kind and lag of each, taking one away, adding one by its number. */
export function ActivityRelations({
  uid,
  state,
  whyLocked,
}: {
  readonly uid: number;
  readonly state: PlanState & { readonly plan: NonNullable<PlanState['plan']> };
  readonly whyLocked: string | undefined;
}) {
  const texts = useText(dialogTexts);
  const option = useOption();
  const { plan, edit } = state;
  const [typed, setTyped] = useState('');
  const { activities, settings } = plan.view;
  const rows = plan.view.relations.filter(
    ({ predecessorUid, successorUid }) => predecessorUid === uid || successorUid === uid,
  );
  const otherOf = (relation: Relation) =>
    relation.predecessorUid === uid ? relation.successorUid : relation.predecessorUid;
  const nameOf = (relation: Relation) => {
    const row = plan.rowOf.get(otherOf(relation)) ?? -1;
    return `${row + 1} ${activities.name[row] ?? ''}`;
  };
  const relink = (relation: Relation, patch: Partial<Pick<Relation, 'type' | 'lag' | 'lagKind'>>) => {
    const { id, version, type, lagKind, lag } = { ...relation, ...patch };
    void edit(() => [{ kind: 'relink', id, version, type, lagKind, lag }]);
  };
  const add = () => {
    if (typed.trim() === '') return;
    void edit((now) => {
      const row = now.rowOf.get(uid);
      if (row === undefined) return [];
      const { values } = rowValues(now, makeLookup(now), row, new Set(), 'en');
      const before = String(values['predecessors'] ?? '');
      const set = setEdit(now, uid, { predecessors: before === '' ? typed : `${before};${typed}` });
      return set === undefined ? [] : [set];
    }).then(({ problem }) => {
      if (problem === undefined) setTyped('');
    });
  };
  const isOfClock = ({ lagKind }: Relation) => lagKind === 'percent' || lagKind === 'elapsedPercent';
  const columns: readonly Column<Relation>[] = [
    { name: 'other', label: texts.other, isHead: true, cell: nameOf },
    {
      name: 'way',
      label: texts.direction,
      cell: ({ successorUid }) => (successorUid === uid ? texts.isPredecessor : texts.isSuccessor),
    },
    {
      name: 'kind',
      label: texts.kind,
      cell: (relation) => (
        <ChoiceField
          label={texts.kindOf(nameOf(relation))}
          isLabelHidden
          reason={whyLocked}
          value={relation.type}
          options={relationTypes.map((value) => ({ value, label: option('relation-type', value) }))}
          onChange={(type) => (type === null ? undefined : relink(relation, { type }))}
        />
      ),
    },
    {
      name: 'lag',
      label: texts.lag,
      cell: (relation) => (
        <NumberField
          label={texts.lagOf(nameOf(relation))}
          isLabelHidden
          reason={whyLocked}
          {...(isOfClock(relation) ? { unit: '%' } : {})}
          value={
            isOfClock(relation)
              ? relation.lag
              : Math.round((relation.lag / settings.minutesPerDay) * 100) / 100
          }
          onChange={(value) =>
            relink(relation, {
              lag: isOfClock(relation) ? (value ?? 0) : Math.round((value ?? 0) * settings.minutesPerDay),
              lagKind: isOfClock(relation) ? relation.lagKind : 'working',
            })
          }
        />
      ),
    },
    {
      name: 'remove',
      label: texts.remove,
      isLabelHidden: true,
      cell: (relation) => (
        <Button
          kind="quiet"
          icon="close"
          reason={whyLocked}
          aria-label={texts.removeRelation(nameOf(relation))}
          onClick={() => void edit(() => [{ kind: 'unlink', id: relation.id }])}
        >
          {null}
        </Button>
      ),
    },
  ];
  return (
    <Section title={texts.relations}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{texts.noRelations}</p>
      ) : (
        <Table
          label={texts.relations}
          columns={columns}
          rows={rows}
          keyOf={({ id, version }) => `${id}${version}`}
        />
      )}
      {whyLocked === undefined ? (
        <div className={styles.addRelation}>
          <TextField
            label={texts.newRelation}
            help={texts.newRelationHelp}
            longest={200}
            value={typed}
            onChange={setTyped}
          />
          <Button onClick={add}>{texts.add}</Button>
        </div>
      ) : null}
    </Section>
  );
}
