import { type GateOpinion, type GateShown, gateOperations, gateOpinions } from '@regie/contracts/standards';
import { useState } from 'react';
import { useMe, useWrite } from '../../api/index.ts';
import { useOption, useText } from '../../language/index.ts';
import { FormDialog, LongTextField, RadioField } from '../../ui/index.ts';
import { gateTexts } from './gate-texts.ts';

/** Gives one's view as a reviewer, or changes it. */
export function GiveView({ shown, onClose }: { shown: GateShown; onClose: () => void }) {
  const text = useText(gateTexts);
  const option = useOption();
  const write = useWrite();
  const me = useMe().person.id;
  const mine = shown.open?.views.find(({ personId }) => personId === me);
  const [opinion, setOpinion] = useState<GateOpinion>(mine?.opinion ?? 'agree');
  const [note, setNote] = useState(mine?.note ?? '');
  const save = async () =>
    await write(
      gateOperations.review,
      { parameters: { id: shown.project.id }, body: { opinion, note } },
      { said: text.saved, showsProblem: true },
    );
  return (
    <FormDialog title={text.viewTitle} submitLabel={text.save} onSubmit={save} onClose={onClose}>
      <RadioField
        label={text.opinion}
        value={opinion}
        options={gateOpinions.map((value) => ({ value, label: option('gate-opinion', value) }))}
        onChange={setOpinion}
      />
      <LongTextField label={text.why} value={note} onChange={setNote} longest={2000} />
    </FormDialog>
  );
}
