import { nameOf, useLanguage, useLocale, useText } from '../../language/index.ts';
import { Button, type Column, Table } from '../../ui/index.ts';
import type { GlossaryRow } from './glossary-rows.ts';
import { glossaryTexts } from './glossary-texts.ts';
import styles from './standards.module.css';

/** A name, and below it what Regie calls the same, where that differs. */
function Name({ name, inRegie, note }: { name: string; inRegie: string | undefined; note?: string }) {
  const text = useText(glossaryTexts);
  return (
    <>
      {name}
      {inRegie !== undefined && inRegie !== name && <div className={styles.by}>{text.inRegie(inRegie)}</div>}
      {note !== undefined && <div className={styles.by}>{note}</div>}
    </>
  );
}

/** Whose options a word is among: of which field, or kind of thing. */
export function useGroup(): (fieldCode: string | undefined) => string | undefined {
  const text = useText(glossaryTexts);
  const { language, ownNames } = useLocale();
  return (fieldCode) => {
    if (fieldCode === undefined) return undefined;
    const name = nameOf(ownNames, fieldCode, language);
    return name === undefined ? text.groups.get(fieldCode) : text.optionOf(name);
  };
}

/** Dutch and English beside each other, what it means, who says so, and what it must not be called. */
export function GlossaryTable({
  rows,
  onOpen,
}: {
  rows: readonly GlossaryRow[];
  /** Undefined for who only reads. */
  onOpen: ((row: GlossaryRow) => void) | undefined;
}) {
  const text = useText(glossaryTexts);
  const language = useLanguage();
  const groupOf = useGroup();
  const noteOf = ({ fieldCode, own }: GlossaryRow) => {
    const notes = [
      groupOf(fieldCode) ?? '',
      ...(own?.origin == null ? [] : [text.ofPack(text.packNames[own.origin])]),
    ];
    const said = notes.filter((note) => note !== '');
    return said.length === 0 ? {} : { note: said.join(' · ') };
  };
  const columns: readonly Column<GlossaryRow>[] = [
    {
      name: 'nl',
      label: text.dutch,
      isHead: true,
      cell: (row) => <Name name={row.nl} inRegie={row.regie?.nl} {...noteOf(row)} />,
    },
    { name: 'en', label: text.english, cell: (row) => <Name name={row.en} inRegie={row.regie?.en} /> },
    { name: 'meaning', label: text.meaning, cell: ({ meaning }) => meaning[language] },
    {
      name: 'source',
      label: text.source,
      isMinor: true,
      cell: ({ source }) => (source === glossaryTexts.en.custom ? text.custom : source),
    },
    { name: 'avoid', label: text.avoid, isMinor: true, cell: ({ avoid }) => avoid },
    ...(onOpen === undefined
      ? []
      : [
          {
            name: 'change',
            label: text.change,
            isLabelHidden: true,
            cell: (row: GlossaryRow) => (
              <span className={styles.unbroken}>
                <Button
                  kind="quiet"
                  aria-label={
                    row.own === undefined ? text.renameTerm(row[language]) : text.changeTerm(row[language])
                  }
                  onClick={() => onOpen(row)}
                >
                  {row.own === undefined ? text.rename : text.change}
                </Button>
              </span>
            ),
          },
        ]),
  ];
  return <Table label={text.title} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}
