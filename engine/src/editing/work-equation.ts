import type { ActivityType } from '@regie/engine/model';

/** What one resource has still to do. */
export interface Share {
  readonly units: number;
  /** Minutes of work, overtime left out. */
  readonly work: number;
  /** Mean part of the units that the contour of the assignment uses; 1 when it is flat. */
  readonly load: number;
}

/**
 * What remains of an activity: work = duration × units for each share. Which of the three gives way when another is
 * changed is decided by the type. Source: the table "How task types change your schedule" of Microsoft's help to Project.
 */
export interface Effort {
  readonly type: ActivityType;
  /** Whether the work of the whole stays when resources come and go; always so for fixed work. */
  readonly isEffortDriven: boolean;
  /** Minutes of the duration. */
  readonly duration: number;
  readonly shares: readonly Share[];
}

/** The duration is changed: units give way where the work is fixed, and work elsewhere. */
export function withDuration(effort: Effort, duration: number): Effort {
  const { type, shares } = effort;
  const ratio = effort.duration > 0 ? duration / effort.duration : 0;
  const changed = shares.map((share) => {
    if (ratio === 0) return { ...share, work: fullWork(share, duration) };
    return type === 'fixedWork'
      ? { ...share, units: share.units / ratio }
      : { ...share, work: share.work * ratio };
  });
  return { ...effort, duration, shares: changed };
}

/** The work of the whole is changed, each share in proportion: units give way where the duration is fixed. */
export function withWork(effort: Effort, work: number): Effort {
  const total = totalWork(effort);
  const shares =
    total > 0
      ? effort.shares.map((share) => ({ ...share, work: (share.work * work) / total }))
      : divided(effort.shares, work);
  return total > 0 && keepsDuration(effort)
    ? { ...effort, shares: rescaledUnits(effort.shares, shares) }
    : settled({ ...effort, shares });
}

/** The units of one share are changed: its work gives way where the duration is fixed, and the duration elsewhere. */
export function withUnits(effort: Effort, index: number, units: number): Effort {
  const shares = effort.shares.map((share, place) => {
    if (place !== index) return share;
    if (!keepsDuration(effort)) return { ...share, units };
    const isIdle = share.units === 0 || share.work === 0;
    const work = isIdle ? fullWork({ ...share, units }, effort.duration) : (share.work * units) / share.units;
    return { ...share, units, work };
  });
  return keepsDuration(effort) ? { ...effort, shares } : settled({ ...effort, shares });
}

/** The work of one share is changed: its units give way where the duration is fixed, and the duration elsewhere. */
export function withShareWork(effort: Effort, index: number, work: number): Effort {
  const shares = effort.shares.map((share, place) => (place === index ? { ...share, work } : share));
  return keepsDuration(effort)
    ? { ...effort, shares: rescaledUnits(effort.shares, shares, effort.duration) }
    : settled({ ...effort, shares });
}

/**
 * Resources come. The first ones each work for the whole duration, or share the work that was entered before. Later
 * ones take their part of the work when it is effort-driven, and add work when it is not.
 */
export function withAdded(effort: Effort, units: readonly number[], enteredWork: number): Effort {
  const added = units.map((one): Share => ({ units: one, work: 0, load: 1 }));
  const isFirst = effort.shares.length === 0;
  const shares = [...effort.shares, ...added];
  const work = isFirst ? enteredWork : totalWork(effort);
  if (work > 0 && (isFirst || isDriven(effort))) return sharedOut({ ...effort, shares }, work);
  const filled = added.map((share) => ({ ...share, work: fullWork(share, effort.duration) }));
  return { ...effort, shares: [...effort.shares, ...filled] };
}

/** Resources go: what they had to do goes to the others when the work is effort-driven, and away when it is not. */
export function withRemoved(effort: Effort, indexes: ReadonlySet<number>): Effort {
  const shares = effort.shares.filter((_, index) => !indexes.has(index));
  if (shares.length === 0) return { ...effort, shares };
  if (isDriven(effort)) return sharedOut({ ...effort, shares }, totalWork(effort));
  return keepsDuration(effort) ? { ...effort, shares } : settled({ ...effort, shares });
}

/** Minutes of work that all shares have to do together. */
export function totalWork({ shares }: Effort): number {
  return shares.reduce((sum, { work }) => sum + work, 0);
}

function isDriven({ type, isEffortDriven }: Effort): boolean {
  return isEffortDriven || type === 'fixedWork';
}

function keepsDuration({ type, duration }: Effort): boolean {
  return type === 'fixedDuration' && duration > 0;
}

/** The work of a share over the whole duration. */
function fullWork({ units, load }: Share, duration: number): number {
  return duration * units * load;
}

/** Work divided by what each can do; then the units, or the duration, follow. */
function sharedOut(effort: Effort, work: number): Effort {
  const shares = divided(effort.shares, work);
  if (!keepsDuration(effort)) return settled({ ...effort, shares });
  const units = ({ work: part, load }: Share): number => part / (effort.duration * load);
  return { ...effort, shares: shares.map((share) => ({ ...share, units: units(share) })) };
}

function divided(shares: readonly Share[], work: number): Share[] {
  const power = shares.reduce((sum, { units, load }) => sum + units * load, 0);
  if (power === 0) return shares.map((share) => ({ ...share, work: work / shares.length }));
  return shares.map((share) => ({ ...share, work: (work * share.units * share.load) / power }));
}

/** Units that follow the work of each share; a share that had none works for the whole duration. */
function rescaledUnits(before: readonly Share[], after: readonly Share[], duration = 0): Share[] {
  return after.map((share, index) => {
    const old = before[index]?.work ?? 0;
    if (old === share.work) return share;
    if (old > 0) return { ...share, units: (share.units * share.work) / old };
    return duration > 0 ? { ...share, units: share.work / (duration * share.load) } : share;
  });
}

/** The duration follows: the last share to be done ends it. */
function settled(effort: Effort): Effort {
  const spans = effort.shares
    .filter(({ units, work }) => units > 0 && work > 0)
    .map(({ units, work, load }) => work / (units * load));
  return spans.length === 0 ? effort : { ...effort, duration: Math.max(...spans) };
}
