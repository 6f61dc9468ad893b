import { type WebhookView, webhookOperations } from '@regie/contracts/shared/webhooks';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  Table,
  useFormat,
} from '../../ui/index.ts';
import { subjectTexts } from './subject-texts.ts';
import { webhookTexts } from './texts.ts';
import { AddWebhook } from './webhook-dialogs.tsx';
import { WebhookMenu } from './webhook-menu.tsx';
import { nameOf } from './webhook-name.ts';
import { WebhookState } from './webhook-state.tsx';

const ignore = () => {};

function WebhookTable({
  rows,
  subjects,
}: {
  readonly rows: readonly WebhookView[];
  readonly subjects: readonly string[];
}) {
  const texts = useText(webhookTexts);
  const names = useText(subjectTexts);
  const format = useFormat();
  const about = ([first, ...more]: readonly string[]) => {
    if (first === undefined) return texts.all;
    const name = names[first] ?? first;
    return more.length === 0 ? name : texts.moreOf(name, more.length);
  };
  const columns: readonly Column<WebhookView>[] = [
    {
      name: 'name',
      label: texts.name,
      isHead: true,
      cell: (webhook) => <Link to={`/webhooks/${webhook.id}`}>{nameOf(webhook)}</Link>,
    },
    { name: 'url', label: texts.address, isMinor: true, cell: ({ url }) => url },
    { name: 'what', label: texts.what, isMinor: true, cell: (webhook) => about(webhook.subjects) },
    { name: 'state', label: texts.state, cell: (webhook) => <WebhookState webhook={webhook} /> },
    { name: 'waiting', label: texts.waiting, isFigure: true, cell: ({ waiting }) => format.number(waiting) },
    { name: 'failed', label: texts.failed, isFigure: true, cell: ({ failed }) => format.number(failed) },
    {
      name: 'actions',
      label: texts.actions,
      isLabelHidden: true,
      isFigure: true,
      cell: (webhook) => <WebhookMenu webhook={webhook} subjects={subjects} onRemoved={ignore} />,
    },
  ];
  return <Table label={texts.title} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** The programs elsewhere that are told of what happens here. */
export function WebhooksPage() {
  const texts = useText(webhookTexts);
  const { value, problem, isLoading, refresh } = useRead(webhookOperations.list, {});
  const [isAdding, setAdding] = useState(false);
  const rows = value?.rows ?? [];
  const active = rows.filter(({ isActive }) => isActive).length;
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {texts.add}
    </Button>
  );
  const lede = rows.length === 0 ? texts.ledeEmpty : texts.lede(rows.length, active);
  return (
    <>
      <PageHeader
        title={texts.title}
        lede={value === undefined ? undefined : lede}
        actions={rows.length > 0 && add}
      />
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={3} />}
      {value !== undefined && rows.length === 0 && (
        <EmptyState title={texts.empty} action={add}>
          {texts.emptyDetail}
        </EmptyState>
      )}
      {value !== undefined && rows.length > 0 && <WebhookTable rows={rows} subjects={value.subjects} />}
      {value !== undefined && isAdding && (
        <AddWebhook subjects={value.subjects} onClose={() => setAdding(false)} />
      )}
    </>
  );
}
