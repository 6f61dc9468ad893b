import type { Problem } from '@regie/contracts';
import { importOperations } from '@regie/contracts/imports';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, RefusalNote } from '../../ui/index.ts';
import { choiceOf, type Draft } from './draft.ts';
import styles from './imports.module.css';
import { importTexts } from './texts.ts';

/** Imports what is chosen, all or nothing. */
export function RunBar({ drafts }: { readonly drafts: ReadonlyMap<string, Draft> }) {
  const text = useText(importTexts);
  const write = useWrite();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const included = [...drafts].filter(([, { isIncluded }]) => isIncluded);
  const asked = included.map(([id, draft]) => ({ draft, choice: choiceOf(id, draft) }));
  const choices = asked.flatMap(({ choice }) => (choice === undefined ? [] : [choice]));
  const incomplete = asked.find(({ choice }) => choice === undefined)?.draft.title;
  const reason =
    included.length === 0
      ? text.nothingChosen
      : incomplete === undefined
        ? undefined
        : text.incomplete(incomplete);
  const run = async () => {
    setBusy(true);
    const answer = await write(importOperations.start, { body: { choices } }, { showsProblem: true });
    setProblem(answer.problem);
    setBusy(false);
  };
  return (
    <div className={styles.runBar}>
      <RefusalNote problem={problem} />
      <Button kind="primary" reason={reason} isBusy={isBusy} onClick={() => void run()}>
        {text.run(included.length)}
      </Button>
      <span className={styles.help}>{reason ?? (included.length > 1 ? text.allOrNothing : '')}</span>
    </div>
  );
}
