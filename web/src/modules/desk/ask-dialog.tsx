import { type DeskService, requestOperations } from '@regie/contracts/desk';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ChoiceField, FormDialog, LongTextField, TextField, useFormat, useToasts } from '../../ui/index.ts';
import { deskTexts } from './texts.ts';

/** Asks the PMO something; the answer that comes back says by when there is one. */
export function AskDialog({
  services,
  serviceId: first,
  onClose,
}: {
  readonly services: readonly DeskService[];
  readonly serviceId: string | null;
  readonly onClose: () => void;
}) {
  const text = useText(deskTexts);
  const format = useFormat();
  const write = useWrite();
  const { say } = useToasts();
  const [serviceId, setServiceId] = useState(first);
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const service = services.find(({ id }) => id === serviceId);
  const send = async () => {
    const body = { serviceId, title, question };
    const answer = await write(requestOperations.ask, { body }, { showsProblem: true });
    if (answer.problem === undefined) say({ text: text.sent(format.day(answer.value.dueOn)) });
    return answer;
  };
  return (
    <FormDialog
      title={text.ask}
      submitLabel={text.send}
      reason={title.trim() === '' || question.trim() === '' ? text.askMissing : undefined}
      onSubmit={send}
      onClose={onClose}
    >
      {(at) => (
        <>
          {services.length > 0 && (
            <ChoiceField
              label={text.service}
              {...(service === undefined
                ? {}
                : { help: `${text.usual} ${text.workingDays(String(service.answerDays))}` })}
              value={serviceId}
              options={services.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setServiceId}
              error={at('body.serviceId')}
            />
          )}
          <TextField
            label={text.subject}
            value={title}
            onChange={setTitle}
            longest={200}
            error={at('body.title')}
            isRequired
            isFocused
          />
          <LongTextField
            label={text.question}
            help={text.questionHelp}
            value={question}
            onChange={setQuestion}
            longest={4000}
            error={at('body.question')}
            isRequired
          />
        </>
      )}
    </FormDialog>
  );
}
