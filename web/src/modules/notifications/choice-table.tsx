import {
  type NotificationChoice,
  notificationChannels,
  notificationOperations,
} from '@regie/contracts/records';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ChoiceField, type Column, ErrorState, Section, SkeletonRows, Table } from '../../ui/index.ts';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.ts';

/** For each kind of thing: by mail, in the overview, only here, or not at all. */
export function ChoiceTable() {
  const text = useText(notificationTexts);
  const write = useWrite();
  const read = useRead(notificationOperations.listChoices, {});
  const options = notificationChannels.map((value) => ({ value, label: text.channels[value] }));
  const columns: readonly Column<NotificationChoice>[] = [
    { name: 'kind', label: text.what, isHead: true, cell: ({ kind }) => text.kinds[kind] },
    {
      name: 'channel',
      label: text.how,
      cell: ({ kind, channel }) => (
        <ChoiceField
          label={text.channel(text.kinds[kind])}
          isLabelHidden
          isRequired
          value={channel}
          options={options}
          onChange={(next) => {
            if (next !== null) void write(notificationOperations.choose, { body: { kind, channel: next } });
          }}
        />
      ),
    },
  ];
  return (
    <Section title={text.choose}>
      <p className={styles.help}>{text.chooseHelp}</p>
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading && <SkeletonRows count={4} />}
      {read.value !== undefined && (
        <div className={styles.choices}>
          <Table label={text.choose} columns={columns} rows={read.value.rows} keyOf={({ kind }) => kind} />
        </div>
      )}
    </Section>
  );
}
