import { useText } from '../../language/index.ts';
import { Button, CopyField, Dialog } from '../../ui/index.ts';
import { peopleTexts } from './people-texts.ts';

/** Shows the link with which somebody chooses a password: now, and never again. */
export function ActivationLink({ name, path, onClose }: { name: string; path: string; onClose: () => void }) {
  const text = useText(peopleTexts);
  return (
    <Dialog
      title={text.linkTitle(name)}
      isOpen
      onClose={onClose}
      width={560}
      footer={
        <Button kind="primary" onClick={onClose}>
          {text.done}
        </Button>
      }
    >
      <p>{text.linkText}</p>
      <CopyField label={text.linkTitle(name)} value={new URL(path, location.origin).href} />
    </Dialog>
  );
}
