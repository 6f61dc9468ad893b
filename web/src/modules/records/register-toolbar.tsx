import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../language/index.ts';
import type { GridView } from '../../ui/grid/index.ts';
import { Button, IconButton, Menu, TextField, useFormat } from '../../ui/index.ts';
import { AsOfControl } from './as-of-control.tsx';
import { canGroupBy, type NamedField } from './field-set.ts';
import { readConditions } from './filter-conditions.ts';
import type { RecordKind } from './record-kind.ts';
import styles from './register.module.css';
import { SavedViews } from './saved-views.tsx';
import { registerTexts } from './texts.ts';

export type Panel = 'filter' | 'columns' | 'export';

/** Between the keys of one word, and short enough for the answer to follow the last. */
const pauseMs = 120;

/** Searches while typing, a moment after the last key. */
function SearchBox({
  value,
  onSearch,
}: {
  readonly value: string;
  readonly onSearch: (search: string | undefined) => void;
}) {
  const texts = useText(registerTexts);
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  useEffect(() => {
    if (draft.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(draft.trim() === '' ? undefined : draft.trim()), pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles.search}>
      <TextField
        label={texts.search}
        isLabelHidden
        placeholder={texts.search}
        type="search"
        longest={200}
        value={draft}
        onChange={setDraft}
      />
    </div>
  );
}

/** Groups the rows by one of the columns that allow it. */
function GroupMenu({ fields, view, onView }: Pick<ToolbarProps, 'fields' | 'view' | 'onView'>) {
  const texts = useText(registerTexts);
  const grouped = fields.find(({ name }) => name === view.group);
  return (
    <Menu
      label={texts.group}
      target={
        <Button icon="chevron-down">
          {grouped === undefined ? texts.group : texts.groupBy(grouped.label)}
        </Button>
      }
      groups={[
        {
          items: [
            {
              label: texts.noGroup,
              isChosen: grouped === undefined,
              onChoose: () => onView({ ...view, group: undefined }),
            },
          ],
        },
        {
          items: fields
            .filter(({ field }) => canGroupBy(field))
            .map(({ name, label }) => ({
              label,
              isChosen: name === view.group,
              onChoose: () => onView({ ...view, group: name }),
            })),
        },
      ]}
    />
  );
}

export interface ToolbarProps {
  readonly kind: RecordKind;
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
  readonly fields: readonly NamedField[];
  readonly total: number | undefined;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
  readonly asOfDay: string | undefined;
  readonly onAsOf: (day: string | undefined) => void;
  readonly add: ReactNode;
  readonly lookChoice?: ReactNode;
  /** Columns and groups mean nothing to another look at the same rows. */
  readonly isGrid: boolean;
}

/** What changes the list as a whole. */
export function RegisterToolbar({
  kind,
  view,
  onView,
  fields,
  total,
  panel,
  onPanel,
  asOfDay,
  onAsOf,
  add,
  lookChoice,
  isGrid,
}: ToolbarProps) {
  const texts = useText(registerTexts);
  const format = useFormat();
  const conditions = readConditions(view.filter).length + (view.archived === undefined ? 0 : 1);
  return (
    <div className={styles.toolbar}>
      {lookChoice}
      <SearchBox value={view.search ?? ''} onSearch={(search) => onView({ ...view, search })} />
      <Button
        icon="filter"
        aria-expanded={panel === 'filter'}
        onClick={() => onPanel(panel === 'filter' ? undefined : 'filter')}
      >
        {conditions === 0 ? texts.filter : texts.filters(conditions)}
      </Button>
      {isGrid ? (
        <>
          <GroupMenu fields={fields} view={view} onView={onView} />
          <IconButton icon="columns" label={texts.columns} onClick={() => onPanel('columns')} />
        </>
      ) : null}
      <SavedViews recordType={kind.recordType} view={view} onView={onView} />
      <div className={styles.end}>
        <span className={styles.count} role="status">
          {total === undefined ? '' : texts.rows(total, format.number(total))}
        </span>
        <AsOfControl day={asOfDay} onDay={onAsOf} />
        <Button icon="download" onClick={() => onPanel('export')}>
          {texts.export}
        </Button>
        {add}
      </div>
    </div>
  );
}
