import { webhookOperations } from '@regie/contracts/shared/webhooks';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import {
  Button,
  ButtonLink,
  PageHeader,
  Section,
  SkeletonRows,
  useGoTo,
  useParameter,
} from '../../ui/index.ts';
import { RecordProblem } from '../records/index.ts';
import { MessageLog } from './message-log.tsx';
import { webhookTexts } from './texts.ts';
import { WebhookMenu } from './webhook-menu.tsx';
import { nameOf } from './webhook-name.ts';
import { WebhookState } from './webhook-state.tsx';

/** One webhook: where it goes, and what was sent. */
export function WebhookPage() {
  const texts = useText(webhookTexts);
  const id = useParameter('id');
  const goTo = useGoTo();
  const write = useWrite();
  const { value, problem, refresh } = useRead(webhookOperations.list, {});
  const webhook = value?.rows.find((row) => row.id === id);
  const name = webhook === undefined ? undefined : nameOf(webhook);
  usePageTitle(name, [{ title: texts.title, path: '/webhooks' }]);
  if (problem !== undefined) return <RecordProblem problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows />;
  if (webhook === undefined || name === undefined)
    return (
      <>
        <PageHeader title={texts.title} lede={texts.gone} />
        <ButtonLink to="/webhooks">{texts.toAll}</ButtonLink>
      </>
    );
  const tryOut = () =>
    void write(webhookOperations.test, { parameters: { id } }, { said: texts.tested(name) });
  return (
    <>
      <PageHeader
        title={name}
        lede={webhook.url}
        tags={<WebhookState webhook={webhook} />}
        actions={
          <>
            <Button reason={webhook.isActive ? undefined : texts.off} onClick={tryOut}>
              {texts.test}
            </Button>
            <WebhookMenu webhook={webhook} subjects={value.subjects} onRemoved={() => goTo('/webhooks')} />
          </>
        }
      />
      <Section title={texts.log} note={texts.logNote}>
        <MessageLog webhookId={id} />
      </Section>
    </>
  );
}
