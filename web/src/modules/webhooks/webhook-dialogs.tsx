import { type WebhookView, webhookOperations } from '@regie/contracts/shared/webhooks';
import { type ReactNode, useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { CheckField, CopyField, FormDialog, type Submitted, TextField } from '../../ui/index.ts';
import { SubjectChoice } from './subject-choice.tsx';
import { webhookTexts } from './texts.ts';
import { nameOf } from './webhook-name.ts';

/** What a webhook is made of, and whether it can be kept as it is. */
function useDraft(webhook: WebhookView | undefined, subjects: readonly string[]) {
  const texts = useText(webhookTexts);
  const [description, setDescription] = useState(webhook?.description ?? '');
  const [url, setUrl] = useState(webhook?.url ?? '');
  const [chosen, setChosen] = useState<readonly string[] | undefined>(
    webhook === undefined || webhook.subjects.length === 0 ? undefined : webhook.subjects,
  );
  const reason = url.trim() === '' ? texts.addressHelp : chosen?.length === 0 ? texts.choose : undefined;
  const fields = (at: (place: string) => string | undefined): ReactNode => (
    <>
      <TextField
        label={texts.name}
        help={texts.nameHelp}
        isFocused
        longest={200}
        value={description}
        onChange={setDescription}
      />
      <TextField
        label={texts.address}
        help={texts.addressHelp}
        error={at('body.url')}
        isRequired
        longest={1000}
        value={url}
        onChange={setUrl}
      />
      <SubjectChoice subjects={subjects} chosen={chosen} onChange={setChosen} />
    </>
  );
  return { body: { description, url, subjects: [...(chosen ?? [])] }, reason, fields };
}

/** The secret, now and never again. */
function ShownSecret({ secret }: { readonly secret: string }) {
  const texts = useText(webhookTexts);
  return (
    <>
      <p>{texts.secretOnce}</p>
      <CopyField label={texts.secret} value={secret} />
    </>
  );
}

export function AddWebhook({
  subjects,
  onClose,
}: {
  readonly subjects: readonly string[];
  readonly onClose: () => void;
}) {
  const texts = useText(webhookTexts);
  const write = useWrite();
  const draft = useDraft(undefined, subjects);
  const [secret, setSecret] = useState<string>();
  const make = async (): Promise<Submitted> => {
    if (secret !== undefined) return {};
    const answer = await write(webhookOperations.add, { body: draft.body }, { showsProblem: true });
    setSecret(answer.value?.secret);
    return answer.value === undefined ? answer : 'open';
  };
  return (
    <FormDialog
      title={texts.add}
      submitLabel={secret === undefined ? texts.make : texts.close}
      hasCancel={secret === undefined}
      reason={secret === undefined ? draft.reason : undefined}
      width={560}
      onSubmit={make}
      onClose={onClose}
    >
      {(at) => (secret === undefined ? draft.fields(at) : <ShownSecret secret={secret} />)}
    </FormDialog>
  );
}

export interface WebhookDialog {
  readonly webhook: WebhookView;
  readonly onClose: () => void;
}

export function ChangeWebhook({
  webhook,
  subjects,
  onClose,
}: WebhookDialog & { readonly subjects: readonly string[] }) {
  const texts = useText(webhookTexts);
  const write = useWrite();
  const draft = useDraft(webhook, subjects);
  const { id, version } = webhook;
  const save = async () =>
    await write(
      webhookOperations.change,
      { parameters: { id }, version, body: draft.body },
      { showsProblem: true },
    );
  return (
    <FormDialog
      title={texts.changeTitle(nameOf(webhook))}
      submitLabel={texts.save}
      reason={draft.reason}
      width={560}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => draft.fields(at)}
    </FormDialog>
  );
}

export function RenewSecret({ webhook, onClose }: WebhookDialog) {
  const texts = useText(webhookTexts);
  const write = useWrite();
  const [secret, setSecret] = useState<string>();
  const [isFormerKept, setFormerKept] = useState(true);
  const renew = async (): Promise<Submitted> => {
    if (secret !== undefined) return {};
    const request = { parameters: { id: webhook.id }, body: { isFormerKept } };
    const answer = await write(webhookOperations.renewSecret, request, { showsProblem: true });
    setSecret(answer.value?.secret);
    return answer.value === undefined ? answer : 'open';
  };
  return (
    <FormDialog
      title={texts.renewTitle(nameOf(webhook))}
      submitLabel={secret === undefined ? texts.renewVerb : texts.close}
      hasCancel={secret === undefined}
      width={560}
      onSubmit={renew}
      onClose={onClose}
    >
      {secret === undefined ? (
        <>
          <p>{texts.renewLede}</p>
          <CheckField
            label={texts.keepFormer}
            help={texts.keepFormerHelp}
            isChecked={isFormerKept}
            onChange={setFormerKept}
          />
        </>
      ) : (
        <ShownSecret secret={secret} />
      )}
    </FormDialog>
  );
}

export function RemoveWebhook({
  webhook,
  onClose,
  onRemoved,
}: WebhookDialog & { readonly onRemoved: () => void }) {
  const texts = useText(webhookTexts);
  const write = useWrite();
  const remove = async () => {
    const answer = await write(
      webhookOperations.remove,
      { parameters: { id: webhook.id } },
      { said: texts.removed(nameOf(webhook)), showsProblem: true },
    );
    if (answer.problem === undefined) onRemoved();
    return answer;
  };
  return (
    <FormDialog
      title={texts.removeTitle(nameOf(webhook))}
      submitLabel={texts.removeVerb}
      onSubmit={remove}
      onClose={onClose}
    >
      <p>{texts.removeLede}</p>
    </FormDialog>
  );
}
