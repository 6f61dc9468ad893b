import { yearFeedOperations } from '@regie/contracts/year';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, CopyField, FormDialog, Section, useFormat } from '../../ui/index.ts';
import { yearTexts } from './texts.ts';
import styles from './year.module.css';

/** The link by which one's own calendar reads the year: made, renewed and ended here. */
export function YearFeed() {
  const text = useText(yearTexts);
  const format = useFormat();
  const write = useWrite();
  const { value } = useRead(yearFeedOperations.show, {});
  const [isMaking, setMaking] = useState(false);
  if (value === undefined) return null;
  const { since } = value;
  return (
    <Section title={text.feed}>
      <p>{since === null ? text.feedNone : text.feedSince(format.instant(since))}</p>
      <div className={styles.buttons}>
        <Button onClick={() => setMaking(true)}>{since === null ? text.make : text.renew}</Button>
        {since !== null && (
          <Button onClick={() => void write(yearFeedOperations.end, {}, { said: text.ended })}>
            {text.end}
          </Button>
        )}
      </div>
      {isMaking && <MakeFeed isRenewal={since !== null} onClose={() => setMaking(false)} />}
    </Section>
  );
}

function MakeFeed({ isRenewal, onClose }: { isRenewal: boolean; onClose: () => void }) {
  const text = useText(yearTexts);
  const write = useWrite();
  const [link, setLink] = useState<string>();
  const [wasRenewal] = useState(isRenewal);
  const make = async () => {
    if (link !== undefined) return {};
    const answer = await write(yearFeedOperations.make, {});
    if (answer.value === undefined) return answer;
    setLink(`${window.location.origin}${answer.value.path}`);
    return 'open' as const;
  };
  const title = wasRenewal ? text.renew : text.make;
  return (
    <FormDialog
      title={title}
      submitLabel={link === undefined ? title : text.save}
      hasCancel={link === undefined}
      onSubmit={make}
      onClose={onClose}
    >
      {link === undefined ? (
        <p>{wasRenewal ? text.renewLead : text.feedNone}</p>
      ) : (
        <>
          <p>{text.copyNow}</p>
          <CopyField label={text.link} value={link} />
        </>
      )}
    </FormDialog>
  );
}
