import { useState } from 'react';
import { type Catalogue, useText } from '../../language/index.ts';
import { Button, EmptyState, Link, Section } from '../../ui/index.ts';
import { type RecordView, readField } from '../records/index.ts';
import { ActivityDialog } from './activity-dialog.tsx';

const en = {
  title: 'Blocked activity',
  none: 'No activity of the plan is named',
  noneDetail: 'On the page of the plan one then sees at the activity what stops it.',
  choose: 'Choose an activity…',
  other: 'Choose another…',
  release: 'Let go',
  gone: (uid: number) => `Activity ${uid}, which is not in the plan any more`,
};
const nl: typeof en = {
  title: 'Geblokkeerde activiteit',
  none: 'Er is geen activiteit van het plan genoemd',
  noneDetail: 'Op de pagina van het plan ziet men dan bij de activiteit wat haar tegenhoudt.',
  choose: 'Kies een activiteit…',
  other: 'Kies een andere…',
  release: 'Loslaten',
  gone: (uid) => `Activiteit ${uid}, die niet meer in het plan staat`,
};
const activityTexts: Catalogue<typeof en> = { en, nl };

/** The activity of the plan that a blocker stops. */
export function BlockedActivity({
  record,
  reason,
  onChoose,
}: {
  readonly record: RecordView;
  readonly reason: string | undefined;
  readonly onChoose: (uid: number | null) => void;
}) {
  const texts = useText(activityTexts);
  const [isChoosing, setChoosing] = useState(false);
  const uid = readField(record, 'activityUid');
  const name = readField(record, 'activityName');
  const choose = (
    <Button reason={reason} onClick={() => setChoosing(true)}>
      {typeof uid === 'number' ? texts.other : texts.choose}
    </Button>
  );
  return (
    <Section title={texts.title}>
      {typeof uid !== 'number' ? (
        <EmptyState title={texts.none} action={choose}>
          {texts.noneDetail}
        </EmptyState>
      ) : (
        <p>
          {typeof name === 'string' ? (
            <Link to={`/projects/${record.scopeId}/plan`} search={{ search: name }}>
              {name}
            </Link>
          ) : (
            texts.gone(uid)
          )}{' '}
          {choose}{' '}
          <Button kind="quiet" reason={reason} onClick={() => onChoose(null)}>
            {texts.release}
          </Button>
        </p>
      )}
      {isChoosing ? (
        <ActivityDialog
          projectId={record.scopeId}
          onChoose={(next) => {
            setChoosing(false);
            onChoose(next);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Section>
  );
}
