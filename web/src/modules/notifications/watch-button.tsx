import { watchOperations } from '@regie/contracts/records';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button } from '../../ui/index.ts';
import { notificationTexts } from './texts.ts';

/** Follows a record, or no longer. */
export function WatchButton({ recordId }: { readonly recordId: string }) {
  const text = useText(notificationTexts);
  const write = useWrite();
  const request = { parameters: { id: recordId } };
  const { value } = useRead(watchOperations.read, request);
  if (value === undefined) return null;
  const { isWatching } = value;
  return (
    <Button
      icon={isWatching ? 'check' : 'bell'}
      aria-pressed={isWatching}
      title={text.watchHelp}
      onClick={() =>
        void (isWatching
          ? write(watchOperations.stop, request, { said: text.unwatchSaid })
          : write(watchOperations.start, request, { said: text.watchSaid }))
      }
    >
      {isWatching ? text.watching : text.watch}
    </Button>
  );
}
