/** Where in a file something was found; every part is left out when it is unknown or senseless. */
export interface Place {
  /** One-based line of the text. */
  readonly line?: number;
  /** The element, field or column by the file's own name, as a path when nested: `Task/PredecessorLink/Type`. */
  readonly element?: string;
  /** The file's own identifier of the record: the UID of a task, calendar, resource or assignment. */
  readonly uid?: string;
}

/** How much a finding matters: nothing is lost, something may differ from the source, or the file was refused. */
export type Severity = 'note' | 'warning' | 'refused';

/** What a reader did about what it found. */
export type FindingOutcome =
  | 'ignored' // what stood there is not in the plan
  | 'defaulted' // the documented default was taken instead
  | 'corrected' // a value that follows from the rest of the file was taken instead
  | 'guessed' // the likeliest meaning was taken; a person should look
  | 'refused'; // reading stopped and there is no plan

/** One thing a reader noticed in a file: what, where, and what was done about it. */
export interface Finding {
  /** `format/what-is-wrong`, stable between releases. */
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly outcome: FindingOutcome;
  /** The text that stood there or the identifiers concerned, shortened to 120 characters. */
  readonly detail?: string;
  /** How many further findings of the same code and element are left out of the list. */
  readonly furtherCount?: number;
}

/** What every reader of a file returns: a plan when there is one, and all that was noticed on the way. */
export interface Reading<Plan> {
  /** Missing exactly when one of the findings has outcome `refused`. */
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

const MAX_PER_KIND = 20;
const MAX_KINDS = 500;
const MAX_DETAIL_LENGTH = 120;

/**
 * Gathers findings within bounds: of one code and element the first 20 are kept and the rest counted, so that a
 * file with a million faults cannot fill the memory with complaints.
 */
export class FindingList {
  readonly #kinds = new Map<string, { kept: Finding[]; furtherCount: number }>();

  add(finding: Finding): void {
    const key = `${finding.code} ${finding.place.element ?? ''}`;
    const kind = this.#kinds.get(key) ?? this.#kindFor(key, finding.code);
    if (kind.kept.length < MAX_PER_KIND) kind.kept.push(shortened(finding));
    else kind.furtherCount += 1;
  }

  note(code: string, place: Place, outcome: FindingOutcome, detail?: string): void {
    this.add({ code, severity: 'note', place, outcome, ...(detail === undefined ? {} : { detail }) });
  }

  warn(code: string, place: Place, outcome: FindingOutcome, detail?: string): void {
    this.add({ code, severity: 'warning', place, outcome, ...(detail === undefined ? {} : { detail }) });
  }

  refuse(code: string, place: Place, detail?: string): void {
    this.add({
      code,
      severity: 'refused',
      place,
      outcome: 'refused',
      ...(detail === undefined ? {} : { detail }),
    });
  }

  /** All findings, those of one kind together, in the order in which each kind was first met. */
  list(): Finding[] {
    return [...this.#kinds.values()].flatMap(({ kept, furtherCount }) =>
      kept.map((finding, index) =>
        furtherCount > 0 && index === kept.length - 1 ? { ...finding, furtherCount } : finding,
      ),
    );
  }

  /** Element names come from the file, so their number is bounded too: past it, kinds are told apart by code only. */
  #kindFor(key: string, code: string): { kept: Finding[]; furtherCount: number } {
    const boundedKey = this.#kinds.size < MAX_KINDS ? key : code;
    const kind = this.#kinds.get(boundedKey) ?? { kept: [], furtherCount: 0 };
    this.#kinds.set(boundedKey, kind);
    return kind;
  }
}

function shortened(finding: Finding): Finding {
  const detail = finding.detail;
  if (detail === undefined || detail.length <= MAX_DETAIL_LENGTH) return finding;
  return { ...finding, detail: `${detail.slice(0, MAX_DETAIL_LENGTH - 1)}…` };
}
