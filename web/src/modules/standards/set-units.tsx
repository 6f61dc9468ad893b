import { briefWritingOperations, type WrittenDocument } from '@regie/contracts/standards';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { CheckField, FormDialog } from '../../ui/index.ts';
import { writingTexts } from './writing-texts.ts';

/** Names the portfolios and programmes that carry the project besides those above it. */
export function SetUnits({ document, onClose }: { document: WrittenDocument; onClose: () => void }) {
  const text = useText(writingTexts);
  const write = useWrite();
  const [named, setNamed] = useState<readonly string[]>(document.namedIds);
  const own = new Set(document.units.filter(({ isOwn }) => isOwn).map(({ scopeId }) => scopeId));
  const places = document.places.filter(({ id }) => !own.has(id));
  const save = async () =>
    await write(
      briefWritingOperations.setUnits,
      { parameters: { id: document.project.id }, body: { scopeIds: [...named] } },
      { said: text.unitsSaved, showsProblem: true },
    );
  return (
    <FormDialog title={text.unitsTitle} submitLabel={text.save} onSubmit={save} onClose={onClose}>
      <p>{places.length === 0 ? text.noUnits : text.unitsLead}</p>
      {places.map(({ id, title }) => (
        <CheckField
          key={id}
          label={title}
          isChecked={named.includes(id)}
          onChange={(isOn) => setNamed(isOn ? [...named, id] : named.filter((one) => one !== id))}
        />
      ))}
    </FormDialog>
  );
}
