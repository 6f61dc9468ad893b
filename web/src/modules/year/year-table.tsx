import type { OwnYearEntry, YearEntry } from '@regie/contracts/year';
import { useLanguage, useOption, useText } from '../../language/index.ts';
import { Button, type Column, Link, Table, useFormat } from '../../ui/index.ts';
import { yearTexts } from './texts.ts';
import styles from './year.module.css';

/** One entry in a cell of the month. */
export function YearLine({ entry }: { entry: YearEntry }) {
  const language = useLanguage();
  const option = useOption();
  const title = entry.title[language];
  return (
    <div className={styles.line}>
      <span className={styles.kind}>{option('year-kind', entry.kind)}</span>
      {entry.page === null ? <span>{title}</span> : <Link to={entry.page}>{title}</Link>}
      <span className={styles.place}>{entry.placeTitle}</span>
    </div>
  );
}

/** All entries in order of time. */
export function YearTable({
  rows,
  onEdit,
}: {
  rows: readonly YearEntry[];
  onEdit: ((own: OwnYearEntry) => void) | undefined;
}) {
  const text = useText(yearTexts);
  const language = useLanguage();
  const option = useOption();
  const format = useFormat();
  const columns: readonly Column<YearEntry>[] = [
    {
      name: 'when',
      label: text.when,
      cell: ({ startsOn, endsOn }) =>
        startsOn === endsOn ? format.day(startsOn) : `${format.day(startsOn)} – ${format.day(endsOn)}`,
    },
    { name: 'kind', label: text.kind, isMinor: true, cell: ({ kind }) => option('year-kind', kind) },
    {
      name: 'what',
      label: text.what,
      isHead: true,
      cell: ({ title, page }) => (page === null ? title[language] : <Link to={page}>{title[language]}</Link>),
    },
    { name: 'place', label: text.place, cell: ({ placeTitle }) => placeTitle },
    {
      name: 'source',
      label: text.source,
      isMinor: true,
      cell: ({ basis }) => (basis === null ? '—' : text.bases[basis]),
    },
    ...(onEdit === undefined
      ? []
      : [
          {
            name: 'edit',
            label: text.edit,
            isLabelHidden: true,
            cell: ({ own, title }: YearEntry) =>
              own !== null && (
                <Button kind="quiet" aria-label={text.editOf(title[language])} onClick={() => onEdit(own)}>
                  {text.edit}
                </Button>
              ),
          },
        ]),
  ];
  return rows.length === 0 ? null : (
    <Table label={text.title} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}
