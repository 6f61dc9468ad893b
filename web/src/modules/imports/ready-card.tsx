import type { FoundPlan } from '@regie/contracts/imports';
import { useText } from '../../language/index.ts';
import { CheckField, IconButton, RadioField, Tag, useFormat } from '../../ui/index.ts';
import type { Draft, ReadImport } from './draft.ts';
import { FoundParts } from './found-parts.tsx';
import { ImportProblem } from './import-problem.tsx';
import styles from './imports.module.css';
import { planDay } from './plan-time.ts';
import { TargetFields } from './target-fields.tsx';
import { importTexts } from './texts.ts';
import type { House } from './use-house.ts';

function Facts({ found }: { readonly found: FoundPlan }) {
  const text = useText(importTexts);
  const format = useFormat();
  const { start, finish, statusDate } = found;
  return (
    <p className={styles.facts}>
      {text.holds(found, (count) => format.number(count))}{' '}
      {start !== null &&
        finish !== null &&
        text.runs(format.day(planDay(start)), format.day(planDay(finish)))}{' '}
      {statusDate !== null && text.status(format.day(planDay(statusDate)))}
    </p>
  );
}

function Dates({
  found,
  draft,
  onChange,
}: {
  readonly found: FoundPlan;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const text = useText(importTexts);
  const { differingCount } = found;
  return (
    <RadioField
      label={text.dates}
      value={draft.dates}
      options={[
        { value: 'recorded', label: text.recorded, help: text.recordedHelp },
        {
          value: 'recalculated',
          label: text.recalculated,
          help: differingCount === 0 ? text.noDifference : text.differs(differingCount),
        },
      ]}
      onChange={(dates) => onChange({ dates })}
    />
  );
}

/** One plan that was read: what it holds, where it goes, and what it is tied to. */
export function ReadyCard({
  read,
  draft,
  house,
  onChange,
  onDiscard,
}: {
  readonly read: ReadImport;
  readonly draft: Draft;
  readonly house: House;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onDiscard: () => void;
}) {
  const text = useText(importTexts);
  const format = useFormat();
  const { found } = read;
  const { fileName, sizeBytes, problem } = read.import;
  if (found === null) return null;
  return (
    <li className={styles.card}>
      <div className={styles.cardTop}>
        <div className={styles.cardTitle}>
          <CheckField
            label={found.title}
            isChecked={draft.isIncluded}
            onChange={(isIncluded) => onChange({ isIncluded })}
          />
        </div>
        <Tag>{text.formats[found.format]}</Tag>
        <span className={styles.fileName}>
          {fileName} · {format.bytes(sizeBytes)}
        </span>
        <IconButton icon="close" label={text.discard(fileName)} onClick={onDiscard} />
      </div>
      {problem !== null && <ImportProblem problem={problem} />}
      <Facts found={found} />
      {draft.isIncluded && (
        <>
          <div className={styles.columns}>
            <TargetFields read={read} draft={draft} house={house} onChange={onChange} />
            <Dates found={found} draft={draft} onChange={onChange} />
          </div>
          <FoundParts found={found} draft={draft} house={house} onChange={onChange} />
        </>
      )}
    </li>
  );
}
