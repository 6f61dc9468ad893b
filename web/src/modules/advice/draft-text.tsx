import type { AdviceDraft } from '@regie/contracts/advice';
import { useText } from '../../language/index.ts';
import { Fold } from '../../ui/index.ts';
import styles from './advice.module.css';
import { draftTexts } from './draft-texts.ts';

/** The draft itself, beside the form that was filled in from it. */
export function DraftText({ draft, isOpen = false }: { draft: AdviceDraft; isOpen?: boolean }) {
  const text = useText(draftTexts);
  return (
    <Fold title={text.asWritten} count={draft.key} isOpen={isOpen}>
      <p className={styles.draftText}>{draft.draftText}</p>
    </Fold>
  );
}
