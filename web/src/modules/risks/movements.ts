/** A place in the matrix. */
export interface Place {
  readonly probability: number;
  readonly impact: number;
}

/** A cell as the server answers it. */
export interface MatrixCell extends Place {
  readonly inherent: readonly string[];
  readonly residual: readonly string[];
}

/** Risks that go from one place to another once their responses work. */
export interface Movement {
  readonly from: Place;
  readonly to: Place;
  readonly ids: readonly string[];
}

function placesOf(cells: readonly MatrixCell[], side: 'inherent' | 'residual'): ReadonlyMap<string, Place> {
  return new Map(
    cells.flatMap(({ probability, impact, ...cell }) =>
      cell[side].map((id): [string, Place] => [id, { probability, impact }]),
    ),
  );
}

const keyOf = ({ probability, impact }: Place) => `${probability},${impact}`;

/** Movements from the inherent to the residual place, those of equal ends together; risks that stay are left out. */
export function findMovements(cells: readonly MatrixCell[]): readonly Movement[] {
  const residual = placesOf(cells, 'residual');
  const grouped = new Map<string, Movement>();
  for (const [id, from] of placesOf(cells, 'inherent')) {
    const to = residual.get(id);
    if (to === undefined || keyOf(to) === keyOf(from)) continue;
    const key = `${keyOf(from)}>${keyOf(to)}`;
    grouped.set(key, { from, to, ids: [...(grouped.get(key)?.ids ?? []), id] });
  }
  return [...grouped.values()];
}

export function findCell(cells: readonly MatrixCell[], place: Place): MatrixCell {
  return cells.find((cell) => keyOf(cell) === keyOf(place)) ?? { ...place, inherent: [], residual: [] };
}

/** The middle of a cell in percent of the matrix: impact to the right, probability upward. */
export function centreOf({ probability, impact }: Place): { readonly x: number; readonly y: number } {
  return { x: impact * 20 - 10, y: (5 - probability) * 20 + 10 };
}

/** An arrow between two cells that begins and ends clear of the figures in their middles. */
export function arrowOf({ from, to }: Movement) {
  const start = centreOf(from);
  const end = centreOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const inset = Math.min(6, length / 3) / length;
  const along = (share: number) => ({
    x: start.x + (end.x - start.x) * share,
    y: start.y + (end.y - start.y) * share,
  });
  return { start: along(inset), end: along(1 - inset) };
}
