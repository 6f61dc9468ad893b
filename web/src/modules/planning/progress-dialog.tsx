import { useState } from 'react';
import { useText } from '../../language/index.ts';
import { Button, Dialog, Form, NumberField } from '../../ui/index.ts';
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
  readonly onMove: (percent: number) => void;
  readonly onClose: () => void;
}) {
  const texts = useText(boardTexts);
  const [percent, setPercent] = useState<number | null>(former ?? null);
  return (
    <Dialog title={texts.progressTitle(name)} isOpen onClose={onClose}>
      <p>{texts.progressLead}</p>
      <Form
        onSubmit={() => {
          if (percent !== null) onMove(percent);
        }}
      >
        <NumberField
          label={texts.progress}
          isRequired
          isFocused
          least={1}
          most={99}
          value={percent}
          onChange={setPercent}
        />
        <Button kind="primary" type="submit">
          {texts.move}
        </Button>
      </Form>
    </Dialog>
  );
}
