import type { WebhookView } from '@regie/contracts/shared/webhooks';
import { useText } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import { webhookTexts } from './texts.ts';

/** Whether a webhook is told anything; one that was switched off by its receiver says so. */
export function WebhookState({ webhook }: { readonly webhook: WebhookView }) {
  const texts = useText(webhookTexts);
  const { isActive, endedBecause } = webhook;
  if (isActive) return <Status colour="green">{texts.on}</Status>;
  return endedBecause === null ? (
    <Status colour="grey">{texts.off}</Status>
  ) : (
    <Status colour="red">{texts.ended(endedBecause)}</Status>
  );
}
