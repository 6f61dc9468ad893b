import {
  type Assessment,
  type PracticeCode,
  type PracticePerspective,
  practicePerspectives,
} from '@regie/contracts/governance';
import { useState } from 'react';
import { useLanguage, useText } from '../../../language/index.ts';
import { Button, type Column, Section, Table, useFormat } from '../../../ui/index.ts';
import { ActionDialog, ActionList } from './action-list.tsx';
import { perspectiveNames, practiceContent } from './content/practice-content.ts';
import { averageOf, gapsOf } from './practice-figures.ts';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

/** What the last finished assessment found, beside the one before, and what becomes of its gaps. */
export function PracticeResult({ setUp, finished }: SetUpPart & { finished: readonly Assessment[] }) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const format = useFormat();
  const [gap, setGap] = useState<PracticeCode>();
  const [last, before] = finished;
  if (last === undefined) return null;
  const say = (assessment: Assessment | undefined, perspective: PracticePerspective) => {
    const average = assessment === undefined ? undefined : averageOf(assessment, perspective);
    return average === undefined ? text.practice.unknown : format.number(Math.round(average * 10) / 10);
  };
  const columns: readonly Column<PracticePerspective>[] = [
    {
      name: 'perspective',
      label: text.practice.perspective,
      isHead: true,
      cell: (perspective) => perspectiveNames[perspective][language],
    },
    ...(before === undefined
      ? []
      : [
          {
            name: 'before',
            label: text.practice.before,
            isFigure: true,
            cell: (perspective: PracticePerspective) => say(before, perspective),
          },
        ]),
    {
      name: 'average',
      label: text.practice.average,
      isFigure: true,
      cell: (perspective) => say(last, perspective),
    },
  ];
  return (
    <>
      <Section title={text.practice.results(format.day(last.finishedOn ?? last.startedOn))}>
        <Table
          label={text.practice.perspective}
          columns={columns}
          rows={practicePerspectives}
          keyOf={(perspective) => perspective}
        />
        {last.painPoints !== '' && <p>{last.painPoints}</p>}
      </Section>
      <Section title={text.practice.gaps} note={text.practice.gapsNote}>
        <GapTable assessment={last} mayManage={setUp.mayManage} onAct={setGap} />
        <ActionList placeId={setUp.placeId} occasion="assessment" mayAdd={false} />
      </Section>
      {gap !== undefined && (
        <ActionDialog
          placeId={setUp.placeId}
          occasion="assessment"
          title={practiceContent[gap].action[language]}
          onClose={() => setGap(undefined)}
        />
      )}
    </>
  );
}

function GapTable({
  assessment,
  mayManage,
  onAct,
}: {
  assessment: Assessment;
  mayManage: boolean;
  onAct: (code: PracticeCode) => void;
}) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const gaps = gapsOf(assessment);
  const now = (code: PracticeCode) =>
    practiceContent[code].levels.find((_level, index) => index + 1 === assessment.answers[code])?.[language];
  const columns: readonly Column<PracticeCode>[] = [
    {
      name: 'practice',
      label: text.practice.practice,
      isHead: true,
      cell: (code) => practiceContent[code].asks[language],
    },
    {
      name: 'now',
      label: text.practice.now,
      cell: (code) => `${assessment.answers[code]}. ${now(code) ?? ''}`,
    },
    {
      name: 'act',
      label: text.actions.action,
      isFigure: true,
      cell: (code) =>
        mayManage && (
          <Button
            kind="quiet"
            aria-label={text.practice.makeAction(practiceContent[code].action[language])}
            onClick={() => onAct(code)}
          >
            {text.actions.add}
          </Button>
        ),
    },
  ];
  if (gaps.length === 0) return <p>{text.practice.noGaps}</p>;
  return <Table label={text.practice.gaps} columns={columns} rows={gaps} keyOf={(code) => code} />;
}
