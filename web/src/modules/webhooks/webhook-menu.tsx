import { type WebhookView, webhookOperations } from '@regie/contracts/shared/webhooks';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { webhookTexts } from './texts.ts';
import { ChangeWebhook, RemoveWebhook, RenewSecret } from './webhook-dialogs.tsx';
import { nameOf } from './webhook-name.ts';

/** What is done with one webhook: change it, try it out, renew its secret, switch it, remove it. */
export function WebhookMenu({
  webhook,
  subjects,
  onRemoved,
}: {
  readonly webhook: WebhookView;
  readonly subjects: readonly string[];
  readonly onRemoved: () => void;
}) {
  const texts = useText(webhookTexts);
  const write = useWrite();
  const [open, setOpen] = useState<'change' | 'renew' | 'remove'>();
  const { id, version, isActive } = webhook;
  const name = nameOf(webhook);
  const close = () => setOpen(undefined);
  const change = () =>
    void write(
      webhookOperations.change,
      { parameters: { id }, version, body: { isActive: !isActive } },
      { said: isActive ? texts.switchedOff(name) : texts.switchedOn(name) },
    );
  const tryOut = () =>
    void write(webhookOperations.test, { parameters: { id } }, { said: texts.tested(name) });
  return (
    <>
      <Menu
        label={texts.more(name)}
        target={<IconButton icon="more" label={texts.more(name)} />}
        groups={[
          {
            items: [
              { label: texts.change, onChoose: () => setOpen('change') },
              ...(isActive ? [{ label: texts.test, onChoose: tryOut }] : []),
              { label: texts.renew, onChoose: () => setOpen('renew') },
              { label: isActive ? texts.switchOff : texts.switchOn, onChoose: change },
            ],
          },
          { items: [{ label: texts.remove, isDanger: true, onChoose: () => setOpen('remove') }] },
        ]}
      />
      {open === 'change' && <ChangeWebhook webhook={webhook} subjects={subjects} onClose={close} />}
      {open === 'renew' && <RenewSecret webhook={webhook} onClose={close} />}
      {open === 'remove' && <RemoveWebhook webhook={webhook} onClose={close} onRemoved={onRemoved} />}
    </>
  );
}
