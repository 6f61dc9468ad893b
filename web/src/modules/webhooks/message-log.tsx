import { type WebhookMessageView, webhookOperations } from '@regie/contracts/shared/webhooks';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  SkeletonRows,
  Status,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { webhookTexts } from './texts.ts';

/** While something is under way, its answer is looked for. */
const everyMs = 2000;
const colours = { waiting: 'blue', sent: 'green', failed: 'red' } as const;

/** What a program was sent, newest first, with how it answered and a way to send it again. */
export function MessageLog({ webhookId }: { readonly webhookId: string }) {
  const texts = useText(webhookTexts);
  const format = useFormat();
  const write = useWrite();
  const parameters = { id: webhookId };
  const { value, problem, refresh } = useRead(webhookOperations.listMessages, { parameters }, { everyMs });
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows count={3} />;
  if (value.rows.length === 0)
    return <EmptyState title={texts.noMessages}>{texts.noMessagesDetail}</EmptyState>;
  const outcomes: Readonly<Record<string, string>> = texts.outcomes;
  const replay = ({ id }: WebhookMessageView) =>
    void write(
      webhookOperations.replay,
      { parameters: { id: webhookId, messageId: id } },
      { said: texts.replayed },
    );
  const columns: readonly Column<WebhookMessageView>[] = [
    { name: 'when', label: texts.when, isHead: true, cell: ({ createdAt }) => format.instant(createdAt) },
    { name: 'what', label: texts.message, cell: ({ operation }) => <code>{operation}</code> },
    {
      name: 'state',
      label: texts.state,
      cell: ({ state, tries, nextTryAt }) => (
        <>
          <Status colour={colours[state]}>{texts.states[state]}</Status>
          {state === 'waiting' && tries > 0 && <small> {texts.nextAt(format.instant(nextTryAt))}</small>}
        </>
      ),
    },
    {
      name: 'outcome',
      label: texts.outcome,
      cell: ({ outcome }) => (outcome === null ? '' : (outcomes[outcome] ?? outcome)),
    },
    {
      name: 'tries',
      label: texts.tries,
      isFigure: true,
      isMinor: true,
      cell: ({ tries }) => format.number(tries),
    },
    {
      name: 'replay',
      label: texts.replay,
      isLabelHidden: true,
      isFigure: true,
      cell: (row) => (
        <Button
          kind="quiet"
          aria-label={texts.replayOf(`${row.operation}, ${format.instant(row.createdAt)}`)}
          onClick={() => replay(row)}
        >
          {texts.replay}
        </Button>
      ),
    },
  ];
  return <Table label={texts.log} columns={columns} rows={value.rows} keyOf={({ id }) => id} />;
}
