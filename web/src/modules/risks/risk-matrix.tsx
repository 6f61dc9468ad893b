import type { RiskMatrix as Bands } from '@regie/contracts/risks';
import { useTerm, useText } from '../../language/index.ts';
import { classes } from '../../ui/index.ts';
import { findBand } from './band.ts';
import { arrowOf, findCell, findMovements, type MatrixCell, type Movement, type Place } from './movements.ts';
import styles from './risk-matrix.module.css';
import { riskTexts } from './texts.ts';

export type Position = 'inherent' | 'residual' | 'both';

interface RiskMatrixProps {
  readonly bands: Bands;
  readonly cells: readonly MatrixCell[];
  readonly position: Position;
  readonly chosen: Place | undefined;
  readonly onChoose: (place: Place) => void;
}

const steps = [1, 2, 3, 4, 5] as const;
/** More arrows than this hide what they explain; then only those of the chosen cell are drawn. */
const mostArrows = 8;

const isSame = (one: Place, other: Place) =>
  one.probability === other.probability && one.impact === other.impact;

function movementsToDraw({ cells, position, chosen }: RiskMatrixProps): readonly Movement[] {
  if (position !== 'both') return [];
  const all = findMovements(cells);
  if (chosen === undefined) return all.length > mostArrows ? [] : all;
  return all.filter(({ from, to }) => isSame(from, chosen) || isSame(to, chosen));
}

/** Arrows from where risks are to where they go; the same as the table of movements, so not read out. */
function Arrows({ movements }: { readonly movements: readonly Movement[] }) {
  return (
    <svg className={styles.arrows} aria-hidden="true" focusable="false">
      <defs>
        <marker
          id="risk-arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0.500L7.500 4L0 7.500z" className={styles.arrowHead} />
        </marker>
      </defs>
      {movements.map((movement) => {
        const { start, end } = arrowOf(movement);
        return (
          <line
            key={JSON.stringify([movement.from, movement.to])}
            x1={`${start.x}%`}
            y1={`${start.y}%`}
            x2={`${end.x}%`}
            y2={`${end.y}%`}
            strokeWidth={Math.min(2.5, 1 + Math.log2(movement.ids.length) / 3)}
            markerEnd="url(#risk-arrow)"
          />
        );
      })}
    </svg>
  );
}

function CellButton({ place, ...props }: RiskMatrixProps & { readonly place: Place }) {
  const texts = useText(riskTexts);
  const term = useTerm();
  const { inherent, residual } = findCell(props.cells, place);
  const band = findBand(props.bands, place.probability, place.impact);
  const isChosen = props.chosen !== undefined && isSame(props.chosen, place);
  const word = band === undefined ? '' : term(`risk-band.${band}`);
  const count = props.position === 'residual' ? residual.length : inherent.length;
  return (
    <td className={classes(styles.cell, band !== undefined && styles[band])}>
      <button
        type="button"
        className={classes(styles.cellButton, isChosen && styles.isChosen)}
        aria-pressed={isChosen}
        aria-label={`${texts.cellOf(place.probability, place.impact)}, ${word}: ${texts.cellCount(inherent.length, residual.length)}`}
        onClick={() => props.onChoose(place)}
      >
        <span className={styles.count}>
          {count > 0 ? count : ''}
          {props.position === 'both' && residual.length > 0 ? <small>{residual.length}</small> : null}
        </span>
        <span className={styles.band}>{word}</span>
      </button>
    </td>
  );
}

/** The matrix as a table: probability upward, impact to the right; each cell opens its risks. */
export function RiskMatrix(props: RiskMatrixProps) {
  const texts = useText(riskTexts);
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{texts.matrix}</caption>
        <colgroup>
          <col className={styles.scale} />
          <col span={5} />
        </colgroup>
        <tbody>
          {steps.toReversed().map((probability) => (
            <tr key={probability}>
              <th scope="row">
                <span className="visually-hidden">{texts.probability} </span>
                {probability}
              </th>
              {steps.map((impact) => (
                <CellButton key={impact} {...props} place={{ probability, impact }} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {steps.map((impact) => (
              <th key={impact} scope="col">
                <span className="visually-hidden">{texts.impact} </span>
                {impact}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <Arrows movements={movementsToDraw(props)} />
      <span className={styles.upward} aria-hidden="true">
        {texts.probability} →
      </span>
      <span className={styles.rightward} aria-hidden="true">
        {texts.impact} →
      </span>
    </div>
  );
}
