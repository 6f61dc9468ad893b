import { useText } from '../../language/index.ts';
import { useSearchState } from '../../ui/index.ts';
import { linkTexts } from './link-texts.ts';
import { RecordAttachments } from './record-attachments.tsx';
import { RecordComments } from './record-comments.tsx';
import { RecordHistory } from './record-history.tsx';
import { RecordLinks } from './record-links.tsx';
import { recordTexts } from './record-texts.ts';
import { type Tab, Tabs } from './tabs.tsx';

/** Tabs of a record: those of its module first, then links, comments, attachments and history. */
export function RecordTabs({
  label,
  first,
  recordId,
}: {
  readonly label: string;
  readonly first: readonly Tab[];
  readonly recordId: string;
}) {
  const texts = useText(recordTexts);
  const { links } = useText(linkTexts);
  const [search, setSearch] = useSearchState();
  const shared: readonly Tab[] = [
    { name: 'links', label: links, content: () => <RecordLinks recordId={recordId} /> },
    { name: 'comments', label: texts.comments, content: () => <RecordComments recordId={recordId} /> },
    {
      name: 'attachments',
      label: texts.attachments,
      content: () => <RecordAttachments recordId={recordId} />,
    },
    {
      name: 'history',
      label: texts.history,
      content: () => <RecordHistory recordId={recordId} />,
    },
  ];
  return (
    <Tabs
      label={label}
      tabs={[...first, ...shared]}
      current={search['tab']}
      onTab={(tab) => setSearch({ tab })}
    />
  );
}
