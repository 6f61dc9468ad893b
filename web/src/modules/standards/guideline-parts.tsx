import { type GuidelineVersion, guidelineOperations } from '@regie/contracts/standards';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type Column, Section, Status, Table, useFormat } from '../../ui/index.ts';
import { guidelineTexts } from './guideline-texts.ts';
import styles from './standards.module.css';

type Names = Readonly<Record<string, string>>;

/** Every published version, the newest first; each can be read as it counted. */
export function GuidelineVersions({
  versions,
  names,
}: {
  versions: readonly GuidelineVersion[];
  names: Names;
}) {
  const text = useText(guidelineTexts);
  const format = useFormat();
  const newest = versions[0]?.number;
  const columns: readonly Column<GuidelineVersion>[] = [
    {
      name: 'version',
      label: text.version,
      isHead: true,
      cell: ({ number }) => (number === newest ? number : `${number} (${text.superseded})`),
    },
    { name: 'why', label: text.why, cell: ({ reason }) => reason },
    {
      name: 'norm',
      label: text.norm,
      isMinor: true,
      cell: ({ norm, normEdition }) => [norm, normEdition].filter(Boolean).join(' ') || '—',
    },
    {
      name: 'by',
      label: text.by,
      isMinor: true,
      cell: ({ publishedById }) => names[publishedById] ?? '…',
    },
    { name: 'on', label: text.on, isFigure: true, cell: ({ publishedOn }) => format.day(publishedOn) },
  ];
  return (
    <Section title={text.versions}>
      <Table label={text.versions} columns={columns} rows={versions} keyOf={({ number }) => String(number)} />
    </Section>
  );
}

interface Reader {
  readonly personId: string;
  readonly readOn: string | null;
}

/** Who works where it counts, and whether they read what counts now: those who have not come first. */
export function GuidelineReaders({ readers, names }: { readers: readonly Reader[]; names: Names }) {
  const text = useText(guidelineTexts);
  const format = useFormat();
  const nameOf = ({ personId }: Reader) => names[personId] ?? '…';
  const read = readers.filter(({ readOn }) => readOn !== null);
  const unread = readers.filter(({ readOn }) => readOn === null);
  const readBy = read.map((one) => `${nameOf(one)} (${format.day(one.readOn ?? '')})`);
  return (
    <Section title={text.readers} note={text.readersNote(read.length, readers.length)}>
      {unread.length > 0 && (
        <p className={styles.people}>
          <Status colour="amber">{text.notYet(unread.length)}</Status> {unread.map(nameOf).join(', ')}
        </p>
      )}
      {read.length > 0 && (
        <p className={styles.people}>
          <Status colour="green">{text.haveRead(read.length)}</Status> {readBy.join(', ')}
        </p>
      )}
    </Section>
  );
}

/** Versions and readers of a guideline that counts, below what is written of it. */
export function PublishedParts({ id }: { id: string }) {
  const { value } = useRead(guidelineOperations.show, { parameters: { id } });
  if (value === undefined) return null;
  const { versions, readers, names } = value;
  return (
    <>
      <GuidelineVersions versions={versions} names={names} />
      {readers !== null && <GuidelineReaders readers={readers} names={names} />}
    </>
  );
}
