import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { FormDialog, NumberField, type Submitted } from '../../ui/index.ts';
import { boardTexts } from './board-texts.ts';

/** Asks how far an activity is that was completed and goes on. */
export function ProgressDialog({
  name,
  former,
  onMove,
  onClose,
}: {
  readonly name: string;
  /** How far it was before it was completed, where that was seen here. */
  readonly former: number | undefined;
  readonly onMove: (percent: number) => Promise<Submitted>;
  readonly onClose: () => void;
}) {
  const texts = useText(boardTexts);
  const [percent, setPercent] = useState<number | null>(former ?? null);
  return (
    <FormDialog
      title={texts.progressTitle(name)}
      submitLabel={texts.move}
      reason={percent === null ? texts.progressMissing : undefined}
      onSubmit={async () => (percent === null ? 'open' : await onMove(percent))}
      onClose={onClose}
    >
      <p>{texts.progressLead}</p>
      <NumberField
        label={texts.progress}
        isRequired
        isFocused
        least={1}
        most={99}
        value={percent}
        onChange={setPercent}
      />
    </FormDialog>
  );
}
