import { accountOperations } from '@regie/contracts/accounts';
import { type GateShown, gateOperations, mostReviewers } from '@regie/contracts/standards';
import { useState } from 'react';
import { useMe, useRead, useWrite } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import {
  Button,
  DayField,
  FormDialog,
  LongTextField,
  PersonField,
  Removable,
  useDrafts,
} from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';
import { sayIn } from './say-in.ts';

/** Asks for the review of the next gate: who reviews, who decides, by when. */
export function AskReview({ shown, onClose }: { shown: GateShown; onClose: () => void }) {
  const text = useText(gateTexts);
  const language = useLanguage();
  const write = useWrite();
  const me = useMe().person.id;
  const people = useRead(accountOperations.listPeople, {}).value?.rows ?? [];
  const [deciderId, setDecider] = useState<string | null>(null);
  const fewest = Math.max(1, shown.gate?.quorum ?? 1);
  const reviewers = useDrafts<string | null>(() => Array.from({ length: fewest }, () => null));
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const ask = async () => {
    if (deciderId === null || dueOn === null) return 'open' as const;
    const reviewerIds = reviewers.values.filter((one) => one !== null);
    return await write(
      gateOperations.ask,
      { parameters: { id: shown.project.id }, body: { deciderId, reviewerIds, dueOn, note } },
      { said: text.askDone, showsProblem: true },
    );
  };
  return (
    <FormDialog
      title={text.askTitle(sayIn(shown.gate?.title ?? {}, language))}
      submitLabel={text.ask}
      reason={deciderId === null ? text.chooseDecider : dueOn === null ? text.chooseDay : undefined}
      onSubmit={ask}
      onClose={onClose}
    >
      {(at) => (
        <>
          <PersonField
            label={text.decider}
            help={text.deciderHelp}
            value={deciderId}
            people={people.filter(({ id }) => id !== me)}
            onChange={setDecider}
            error={at('body.deciderId')}
            isRequired
          />
          {reviewers.all.map(({ number, value }, index) => (
            <Removable
              key={number}
              label={text.withoutReviewer(index + 1)}
              onRemove={reviewers.all.length > fewest ? () => reviewers.remove(number) : undefined}
            >
              <PersonField
                label={text.reviewer(index + 1)}
                value={value}
                people={people}
                onChange={(id) => reviewers.change(number, id)}
                error={index === reviewers.all.length - 1 ? at('body.reviewerIds') : undefined}
              />
            </Removable>
          ))}
          {reviewers.all.length < mostReviewers && (
            <Button icon="plus" onClick={() => reviewers.add(null)}>
              {text.addReviewer}
            </Button>
          )}
          <p>{text.quorum(shown.gate?.quorum ?? 0)}</p>
          <DayField
            label={text.dueOn}
            value={dueOn}
            onChange={setDueOn}
            error={at('body.dueOn')}
            isRequired
          />
          <LongTextField label={text.note} value={note} onChange={setNote} longest={2000} />
        </>
      )}
    </FormDialog>
  );
}
