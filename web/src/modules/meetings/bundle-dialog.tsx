import { agendaOperations } from '@regie/contracts/meetings';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { DocumentDialog } from '../records/index.ts';
import { agendaTexts } from './agenda-texts.ts';

/** Has one PDF made of all papers. */
export function BundleDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const text = useText(agendaTexts);
  const write = useWrite();
  return (
    <DocumentDialog
      title={text.bundleTitle}
      lead={text.bundleLead}
      onMake={async (language) => {
        const request = { parameters: { id: meetingId }, body: { language } };
        return (await write(agendaOperations.makeBundle, request)).value?.job;
      }}
      onClose={onClose}
    />
  );
}
