import { riskOperations } from '@regie/contracts/risks';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useLocale, useTerm, useText } from '../../language/index.ts';
import {
  ButtonLink,
  ErrorState,
  Link,
  PageHeader,
  Section,
  Segmented,
  SkeletonRows,
  useSearchState,
} from '../../ui/index.ts';
import { AsOfControl, endOfDay } from '../records/index.ts';
import { findBand, severityOf } from './band.ts';
import { findCell, findMovements, type MatrixCell, type Place } from './movements.ts';
import styles from './risk-matrix.module.css';
import { type Position, RiskMatrix } from './risk-matrix.tsx';
import { riskTexts } from './texts.ts';

interface Answer {
  readonly matrix: Parameters<typeof findBand>[0];
  readonly cells: readonly MatrixCell[];
  readonly unplaced: readonly string[];
  readonly titles: Readonly<Record<string, { readonly key: string; readonly title: string }>>;
}

function countSevere({ cells, matrix }: Answer, side: 'inherent' | 'residual'): number {
  return cells.reduce((sum, cell) => {
    const band = findBand(matrix, cell.probability, cell.impact);
    return sum + (band !== undefined && severityOf(band) >= severityOf('high') ? cell[side].length : 0);
  }, 0);
}

function RiskLinks({ ids, titles }: { readonly ids: readonly string[]; readonly titles: Answer['titles'] }) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => {
        const risk = titles[id];
        return risk === undefined ? null : (
          <li key={id}>
            <Link to={`/risks/${risk.key}`}>{risk.key}</Link> {risk.title}
          </li>
        );
      })}
    </ul>
  );
}

function ChosenCell({ answer, chosen }: { readonly answer: Answer; readonly chosen: Place | undefined }) {
  const texts = useText(riskTexts);
  if (chosen === undefined) return <p className={styles.hint}>{texts.pickCell}</p>;
  const cell = findCell(answer.cells, chosen);
  const place = texts.cellOf(chosen.probability, chosen.impact).toLowerCase();
  return (
    <div role="status">
      <Section title={`${texts.inherent}: ${place}`}>
        <RiskLinks ids={cell.inherent} titles={answer.titles} />
      </Section>
      <Section title={`${texts.residual}: ${place}`}>
        <RiskLinks ids={cell.residual} titles={answer.titles} />
      </Section>
    </div>
  );
}

/** The arrows of the matrix as rows. */
function MovementTable({ answer }: { readonly answer: Answer }) {
  const texts = useText(riskTexts);
  const term = useTerm();
  const movements = findMovements(answer.cells);
  return (
    <table className={styles.moves}>
      <thead>
        <tr>
          <th scope="col">{texts.from}</th>
          <th scope="col">{texts.to}</th>
          <th scope="col">{term('plural.risk')}</th>
        </tr>
      </thead>
      <tbody>
        {movements.map(({ from, to, ids }) => (
          <tr key={JSON.stringify([from, to])}>
            <td>{texts.cellOf(from.probability, from.impact)}</td>
            <td>{texts.cellOf(to.probability, to.impact)}</td>
            <td>
              <details>
                <summary>{texts.risksCount(ids.length)}</summary>
                <RiskLinks ids={ids} titles={answer.titles} />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixBody({ answer, position }: { readonly answer: Answer; readonly position: Position }) {
  const texts = useText(riskTexts);
  const [chosen, setChosen] = useState<Place>();
  return (
    <>
      <div className={styles.layout}>
        <RiskMatrix
          bands={answer.matrix}
          cells={answer.cells}
          position={position}
          chosen={chosen}
          onChoose={setChosen}
        />
        <ChosenCell answer={answer} chosen={chosen} />
      </div>
      {answer.unplaced.length === 0 ? null : (
        <Section title={texts.unplaced(answer.unplaced.length)}>
          <RiskLinks ids={answer.unplaced} titles={answer.titles} />
        </Section>
      )}
      <Section title={texts.moves} note={texts.asTable}>
        <MovementTable answer={answer} />
      </Section>
    </>
  );
}

/** The open risks by probability and impact, before and after their responses. */
export function RiskMatrixPage() {
  const texts = useText(riskTexts);
  const term = useTerm();
  const { timeZone } = useLocale();
  const [search, setSearch] = useSearchState();
  const [position, setPosition] = useState<Position>('both');
  const kind = search['kind'] === 'threat' || search['kind'] === 'opportunity' ? search['kind'] : undefined;
  const { scope, asOf: day } = search;
  const read = useRead(
    riskOperations.matrix,
    {
      query: {
        ...(scope === undefined ? {} : { scope }),
        ...(kind === undefined ? {} : { kind }),
        ...(day === undefined ? {} : { asOf: endOfDay(day, timeZone) }),
      },
    },
    { keepsFormer: true },
  );
  const answer = read.value;
  const total = answer?.cells.reduce((sum, cell) => sum + cell.inherent.length, 0) ?? 0;
  const lede =
    answer === undefined
      ? undefined
      : total === 0
        ? texts.matrixEmpty
        : texts.matrixLede(total, countSevere(answer, 'inherent'), countSevere(answer, 'residual'));
  return (
    <>
      <PageHeader
        title={texts.matrix}
        lede={lede}
        actions={<ButtonLink to="/risks">{texts.register}</ButtonLink>}
      />
      <div className={styles.controls}>
        <Segmented
          label={texts.shown}
          value={position}
          options={[
            { value: 'both', label: texts.both },
            { value: 'inherent', label: texts.inherent },
            { value: 'residual', label: texts.residual },
          ]}
          onChange={setPosition}
        />
        <Segmented
          label={term('risk-kind')}
          value={kind ?? 'all'}
          options={[
            { value: 'all', label: texts.kindAll },
            { value: 'threat', label: term('risk-kind.threat') },
            { value: 'opportunity', label: term('risk-kind.opportunity') },
          ]}
          onChange={(value) => setSearch({ kind: value === 'all' ? undefined : value })}
        />
        <AsOfControl day={day} onDay={(next) => setSearch({ asOf: next }, true)} />
      </div>
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {answer === undefined ? (
        read.problem === undefined ? (
          <SkeletonRows />
        ) : null
      ) : (
        <MatrixBody answer={answer} position={position} />
      )}
    </>
  );
}
