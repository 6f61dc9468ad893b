/** What one run of a figure measured. */
export interface Measurement {
  /** The figure in the unit of its declaration; what the target is held against. */
  readonly value: number;
  /** Whether the target was met in this run. */
  readonly ok: boolean;
  /** Lines for a person who wants to know why: per file, per case, per percentile. */
  readonly detail?: readonly string[];
  /** The part of the target that this run could not hold anything against, and why. */
  readonly notMeasured?: string | undefined;
}

/** One of so many equal parts of a figure that is too long for one run: the first is 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Those of a list that belong to a part; together the parts have all of them, each once. */
export function takePart<T>(all: readonly T[], { number, of }: Part): readonly T[] {
  return all.filter((_one, place) => place % of === number - 1);
}

/** What a run may ask of its surroundings. */
export interface FigureOptions {
  /** The longer form of a figure, for nights and releases. */
  readonly isLong: boolean;
  /** All of it unless `--part=2/3` was asked; only figures that say so can be run in parts. */
  readonly part: Part;
  /** The folder of real plans and published cases beside the project; undefined where it is missing. */
  readonly corpus: string | undefined;
}

/** One target with the code that measures it. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** The target in words that also give the comparison, such as '<= 60'. */
  readonly target: string;
  /** About how long the normal form takes. */
  readonly seconds: number;
  /** Set when the figure cannot be run without the corpus. */
  readonly needsCorpus?: boolean;
  readonly hasParts?: boolean;
  readonly run: (options: FigureOptions) => Promise<Measurement>;
}
