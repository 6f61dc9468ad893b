import { setUpOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../language/index.ts';
import { Button } from '../../../ui/index.ts';
import { ActionDialog, ActionList } from './action-list.tsx';
import { usualAdoption } from './content/usual-content.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

/** What helps people to work in the new way: actions with a name and a day. */
export function AdoptionStep({ setUp: { placeId, mayManage, confirmed, steps } }: SetUpPart) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const write = useWrite();
  const [proposed, setProposed] = useState<string>();
  const isConfirmed = confirmed.includes('adoption');
  const isDone = steps.find(({ code }) => code === 'adoption')?.state === 'done';
  const confirm = () =>
    void write(
      setUpOperations.choose,
      { parameters: { id: placeId }, body: { confirm: { step: 'adoption', isDone: !isConfirmed } } },
      { said: text.saved },
    );
  return (
    <>
      <p className={styles.why}>{text.adoption.why}</p>
      <ActionList placeId={placeId} occasion="adoption" mayAdd={mayManage} />
      {mayManage && (
        <>
          <p className={styles.why}>{text.actions.suggestions}</p>
          <div className={styles.row}>
            {usualAdoption.map((each) => (
              <Button key={each.en} onClick={() => setProposed(each[language])}>
                {each[language]}
              </Button>
            ))}
          </div>
        </>
      )}
      {isConfirmed && <p>{text.adoption.nothingSaid}</p>}
      {mayManage && (isConfirmed || !isDone) && (
        <div className={styles.onward}>
          <Button onClick={confirm}>{isConfirmed ? text.adoption.takeBack : text.adoption.nothing}</Button>
        </div>
      )}
      {proposed !== undefined && (
        <ActionDialog
          placeId={placeId}
          occasion="adoption"
          title={proposed}
          onClose={() => setProposed(undefined)}
        />
      )}
    </>
  );
}
