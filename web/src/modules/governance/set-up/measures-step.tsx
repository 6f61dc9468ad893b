import { type Measure, setUpOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useWrite } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../language/index.ts';
import {
  Button,
  CheckField,
  type Column,
  FormDialog,
  NumberField,
  PersonField,
  Table,
  useFormat,
} from '../../../ui/index.ts';
import { usePeople } from '../../records/index.ts';
import { measureContent } from './content/measure-content.ts';
import styles from './set-up.module.css';
import type { SetUpPart } from './set-up-part.ts';
import { setUpTexts } from './set-up-texts.ts';

function wishOf({ code, isOn, target, ownerId }: Measure) {
  return { code, isOn, target, ownerId };
}

/** What shows that the PMO is worth it: eight measures with formula, source and target, and what each says now. */
export function MeasuresStep({ setUp }: SetUpPart) {
  const text = useText(setUpTexts);
  const write = useWrite();
  const [editing, setEditing] = useState<Measure>();
  const { measures, placeId, mayManage } = setUp;
  const isTaken = measures.every(({ isChosen }) => isChosen);
  const accept = () =>
    void write(
      setUpOperations.keepMeasures,
      { parameters: { id: placeId }, body: { rows: measures.map(wishOf) } },
      { said: text.measures.accepted },
    );
  return (
    <>
      <p className={styles.why}>{text.measures.why}</p>
      <MeasureTable setUp={setUp} onEdit={setEditing} />
      {mayManage && !isTaken && (
        <div className={styles.onward}>
          <Button kind="primary" onClick={accept}>
            {text.measures.accept}
          </Button>
        </div>
      )}
      {editing !== undefined && (
        <MeasureDialog setUp={setUp} measure={editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function MeasureTable({
  setUp: { measures, names, mayManage },
  onEdit,
}: SetUpPart & { onEdit: (measure: Measure) => void }) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const format = useFormat();
  const unit = ({ code }: Measure) =>
    measureContent[code].unit === 'percent' ? text.measures.percent : text.measures.days;
  const columns: readonly Column<Measure>[] = [
    {
      name: 'measure',
      label: text.measures.measure,
      isHead: true,
      cell: ({ code, isOn, ownerId }) => (
        <>
          {measureContent[code].title[language]}
          {!isOn && ` (${text.measures.off})`}
          {ownerId !== null && ` · ${names[ownerId] ?? '…'}`}
        </>
      ),
    },
    {
      name: 'formula',
      label: text.measures.formula,
      cell: ({ code }) => measureContent[code].formula[language],
    },
    {
      name: 'source',
      label: text.measures.source,
      isMinor: true,
      cell: ({ code }) => measureContent[code].source[language],
    },
    {
      name: 'target',
      label: text.measures.target,
      isFigure: true,
      cell: (measure) =>
        `${measureContent[measure.code].isLessBetter === true ? '≤' : '≥'} ${measure.target} ${unit(measure)}`,
    },
    {
      name: 'value',
      label: text.measures.value,
      isFigure: true,
      cell: (measure) =>
        measure.value === null
          ? text.measures.noneYet
          : `${format.number(measure.value)} ${unit(measure)} ${text.measures.sample(measure.sample)}`,
    },
    {
      name: 'edit',
      label: text.measures.change,
      isLabelHidden: true,
      isFigure: true,
      cell: (measure) =>
        mayManage && (
          <Button
            kind="quiet"
            aria-label={text.measures.edit(measureContent[measure.code].title[language])}
            onClick={() => onEdit(measure)}
          >
            {text.measures.change}
          </Button>
        ),
    },
  ];
  return <Table label={text.measures.measure} columns={columns} rows={measures} keyOf={({ code }) => code} />;
}

function MeasureDialog({
  setUp: { placeId },
  measure,
  onClose,
}: SetUpPart & { measure: Measure; onClose: () => void }) {
  const text = useText(setUpTexts);
  const language = useLanguage();
  const people = usePeople();
  const write = useWrite();
  const [isOn, setOn] = useState(measure.isOn);
  const [target, setTarget] = useState<number | null>(measure.target);
  const [ownerId, setOwnerId] = useState(measure.ownerId);
  const save = async () =>
    await write(
      setUpOperations.keepMeasures,
      {
        parameters: { id: placeId },
        body: { rows: [{ code: measure.code, isOn, target: target ?? measure.target, ownerId }] },
      },
      { said: text.saved, showsProblem: true },
    );
  return (
    <FormDialog
      title={text.measures.edit(measureContent[measure.code].title[language])}
      submitLabel={text.save}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          <NumberField
            label={text.measures.target}
            value={target}
            onChange={setTarget}
            isFocused
            isRequired
          />
          <PersonField
            label={text.measures.owner}
            value={ownerId}
            people={people}
            onChange={setOwnerId}
            error={at('body.rows')}
          />
          <CheckField label={text.measures.isOn} isChecked={isOn} onChange={setOn} />
        </>
      )}
    </FormDialog>
  );
}
