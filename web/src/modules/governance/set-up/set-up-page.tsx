import {
  type SetUp,
  type SetUpStep,
  type StepState,
  setUpOperations,
  setUpSteps,
} from '@regie/contracts/governance';
import type { ComponentType } from 'react';
import { useMe, useRead } from '../../../api/index.ts';
import { useMeaning, useOption, useText } from '../../../language/index.ts';
import {
  ButtonLink,
  ErrorState,
  Link,
  PageHeader,
  Section,
  SkeletonRows,
  Status,
  type StatusColour,
  Tag,
  usePath,
  useSearchState,
} from '../../../ui/index.ts';
import { AdoptionStep } from './adoption-step.tsx';
import { ImprovementStep } from './improvement-step.tsx';
import { MeasuresStep } from './measures-step.tsx';
import { PracticeStep } from './practice-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';
import { SponsorStep } from './sponsor-step.tsx';
import { StructureStep } from './structure-step.tsx';
import { ToolsStep } from './tools-step.tsx';

const contents: Readonly<Record<SetUpStep, ComponentType<SetUpPart>>> = {
  purpose: PurposeStep,
  sponsor: SponsorStep,
  practice: PracticeStep,
  structure: StructureStep,
  tools: ToolsStep,
  measures: MeasuresStep,
  adoption: AdoptionStep,
  improvement: ImprovementStep,
};
const colours: Readonly<Partial<Record<StepState, StatusColour>>> = {
  open: 'grey',
  waiting: 'amber',
  done: 'green',
};

/** How far a step is; what is being worked on is neither good nor bad, so it has no colour. */
function StepStatus({ state }: { state: StepState }) {
  const option = useOption();
  const colour = colours[state];
  const word = option('step-state', state);
  return <span>{colour === undefined ? <Tag>{word}</Tag> : <Status colour={colour}>{word}</Status>}</span>;
}

/** The assessment first, as long as nobody began it; then the first that is not done. */
function proposedStep(steps: SetUp['steps']): SetUpStep | undefined {
  const isOpen = (code: SetUpStep) => steps.find((step) => step.code === code)?.state === 'open';
  if (isOpen('practice')) return 'practice';
  return steps.find(({ state }) => state !== 'done' && state !== 'waiting')?.code;
}

/** The eight steps, in any order; what each brought forth says how far it is. */
export function SetUpPage() {
  const text = useText(setUpTexts);
  const { organisation } = useMe();
  const [search] = useSearchState();
  const id = search['place'] ?? organisation.id;
  const { value, problem, isLoading, refresh } = useRead(setUpOperations.show, { parameters: { id } });
  const current = setUpSteps.find((code) => code === search['step']);
  if (problem !== undefined) {
    return (
      <>
        <PageHeader title={text.title} />
        <ErrorState problem={problem} onRetry={refresh} />
      </>
    );
  }
  if (isLoading || value === undefined) return <SkeletonRows count={8} />;
  const count = (state: StepState) => value.steps.filter((step) => step.state === state).length;
  const done = count('done');
  const lede = done === 8 ? text.lede.all : done === 0 ? text.lede.none : text.lede.going;
  return (
    <>
      <PageHeader
        title={text.title}
        tags={
          <>
            <Tag>{value.placeTitle}</Tag>
            <span aria-live="polite">{text.progress(done, count('waiting'))}</span>
          </>
        }
        lede={value.mayManage ? lede : text.readOnly}
        actions={current === undefined && value.mayManage && <Beginning setUp={value} />}
      />
      <StepList setUp={value} current={current} />
      {current !== undefined && <CurrentStep key={current} setUp={value} step={current} />}
    </>
  );
}

/** The same page at another step, for the same place. */
function useStepAddress() {
  const to = usePath();
  const [search] = useSearchState();
  return (step: SetUpStep) => ({ to, search: { ...search, step } });
}

function Beginning({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const option = useOption();
  const address = useStepAddress();
  const proposed = proposedStep(setUp.steps);
  if (proposed === undefined) return null;
  const name = option('set-up-step', proposed);
  const isFirst = setUp.steps.every(({ state }) => state === 'open');
  return (
    <ButtonLink kind="primary" {...address(proposed)}>
      {isFirst ? text.beginWith(name) : text.goOnWith(name)}
    </ButtonLink>
  );
}

function StepList({ setUp, current }: SetUpPart & { current: SetUpStep | undefined }) {
  const text = useText(setUpTexts);
  const option = useOption();
  const meaning = useMeaning();
  const address = useStepAddress();
  return (
    <nav aria-label={text.steps}>
      <ol className={styles.steps}>
        {setUp.steps.map(({ code, state }, index) => (
          <li key={code} className={styles.step}>
            <Link {...address(code)} className={styles.stepLink} isCurrent={code === current}>
              <span>
                {index + 1}. {option('set-up-step', code)}
              </span>
              {current === undefined && (
                <span className={styles.meaning}>{meaning(`set-up-step.${code}`)}</span>
              )}
              <StepStatus state={state} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CurrentStep({ setUp, step }: SetUpPart & { step: SetUpStep }) {
  const text = useText(setUpTexts);
  const option = useOption();
  const address = useStepAddress();
  const Content = contents[step];
  const next = setUpSteps[setUpSteps.indexOf(step) + 1];
  return (
    <Section title={option('set-up-step', step)}>
      <div className={styles.stack}>
        <Content setUp={setUp} />
      </div>
      {next !== undefined && (
        <div className={styles.onward}>
          <ButtonLink {...address(next)}>{text.next(option('set-up-step', next))}</ButtonLink>
        </div>
      )}
    </Section>
  );
}
