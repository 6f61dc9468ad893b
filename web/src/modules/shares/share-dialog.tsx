import {
  longestShareDays,
  type ShareView,
  shareOperations,
  usualShareDays,
} from '@regie/contracts/shared/shares';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  CopyField,
  ErrorState,
  FormDialog,
  NumberField,
  Section,
  SkeletonRows,
  type Submitted,
  Table,
  TextField,
} from '../../ui/index.ts';
import { useShareColumns } from './share-columns.tsx';
import { shareTexts } from './texts.ts';

/** The links that there are to a record already. */
function ShareList({ recordId }: { readonly recordId: string }) {
  const texts = useText(shareTexts);
  const write = useWrite();
  const { value, problem, refresh } = useRead(shareOperations.list, { parameters: { id: recordId } });
  const end = ({ id }: ShareView) =>
    void write(shareOperations.end, { parameters: { id: recordId, shareId: id } }, { said: texts.ended });
  const columns = useShareColumns(value?.names ?? {}, end);
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows count={2} />;
  return value.rows.length === 0 ? (
    <p>{texts.none}</p>
  ) : (
    <Table label={texts.made} columns={columns} rows={value.rows} keyOf={({ id }) => id} />
  );
}

/** Makes a link to a record, and shows those that there are. */
export function ShareDialog({
  recordId,
  title,
  onClose,
}: {
  readonly recordId: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const texts = useText(shareTexts);
  const write = useWrite();
  const [purpose, setPurpose] = useState('');
  const [days, setDays] = useState<number | null>(usualShareDays);
  const [path, setPath] = useState<string>();
  const make = async (): Promise<Submitted> => {
    if (path !== undefined) return {};
    const request = { parameters: { id: recordId }, body: { purpose, days: days ?? usualShareDays } };
    const answer = await write(shareOperations.make, request, { showsProblem: true });
    setPath(answer.value?.path);
    return answer.value === undefined ? answer : 'open';
  };
  return (
    <FormDialog
      title={texts.share(title)}
      submitLabel={path === undefined ? texts.make : texts.close}
      hasCancel={path === undefined}
      onSubmit={make}
      onClose={onClose}
    >
      {path === undefined ? (
        <>
          <p>{texts.shareLede}</p>
          <TextField
            label={texts.purpose}
            help={texts.purposeHelp}
            isFocused
            longest={200}
            value={purpose}
            onChange={setPurpose}
          />
          <NumberField
            label={texts.days}
            unit={texts.daysUnit}
            isWhole
            least={1}
            most={longestShareDays}
            value={days}
            onChange={setDays}
          />
        </>
      ) : (
        <>
          <p>{texts.shownOnce}</p>
          <CopyField label={texts.link} value={new URL(path, location.origin).href} />
        </>
      )}
      <Section title={texts.made}>
        <ShareList recordId={recordId} />
      </Section>
    </FormDialog>
  );
}
