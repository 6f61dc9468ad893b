import { type CrossProject, type Lag, noLag, type Relation } from '@regie/engine/model';
import { propertiesOf, recordShape } from './record-shape.ts';
import { choiceShape, notOfShape, type Shape } from './shape.ts';
import { minutes, numberFrom, text, wholeNumber } from './value-shapes.ts';

/** Both spellings of a lag. */
interface FlatLag {
  readonly kind: Lag['kind'];
  readonly minutes?: number;
  readonly percent?: number;
}

const flat = propertiesOf<FlatLag>();
const flatLag = recordShape<FlatLag>()(
  [
    flat('kind', choiceShape(['working', 'elapsed', 'percent', 'elapsedPercent'])),
    flat('minutes', minutes),
    flat('percent', numberFrom(-1e9, 1e9)),
  ],
  {
    required: ['kind'],
    complete: ({ kind, ...rest }) => (kind === undefined ? undefined : { ...rest, kind }),
  },
);

const lag: Shape<Lag> = {
  schema: flatLag.schema,
  read: (json, context) => {
    const read = flatLag.read(json, context);
    if (read === undefined) return undefined;
    const { kind, minutes, percent } = read;
    if (kind === 'working' || kind === 'elapsed')
      return minutes === undefined ? notOfShape(context, json) : { kind, minutes };
    return percent === undefined ? notOfShape(context, json) : { kind, percent };
  },
  write: (value) => flatLag.write(value),
};

const crossProject = propertiesOf<CrossProject>();
const relation = propertiesOf<Relation>();

/** A relation; finish-to-start without lag unless it says otherwise. */
export const relationShape: Shape<Relation> = recordShape<Relation>()(
  [
    relation('predecessorUid', wholeNumber),
    relation('successorUid', wholeNumber),
    relation('type', choiceShape(['FS', 'SS', 'FF', 'SF'])),
    relation('lag', lag),
    relation('lagFormat', wholeNumber),
    relation(
      'crossProject',
      recordShape<CrossProject>()([crossProject('path', text)], {
        required: ['path'],
        complete: ({ path }) => (path === undefined ? undefined : { path }),
      }),
    ),
  ],
  {
    required: ['predecessorUid', 'successorUid'],
    complete: ({ predecessorUid, successorUid, ...rest }) =>
      predecessorUid === undefined || successorUid === undefined
        ? undefined
        : { type: 'FS', lag: noLag, ...rest, predecessorUid, successorUid },
  },
);
