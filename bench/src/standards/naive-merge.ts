interface Said {
  readonly nl?: string | undefined;
  readonly en?: string | undefined;
}
interface Part {
  readonly code: string;
  readonly title: Said;
  readonly guidance: Said;
  readonly isRequired: boolean;
}
interface Unit {
  readonly scopeId: string;
  readonly changes: {
    readonly added: readonly Part[];
    readonly required: readonly string[];
    readonly reworded: readonly { readonly code: string; readonly guidance: Said }[];
    readonly dropped: readonly string[];
  };
}
interface Written {
  readonly text: string;
  readonly leftOutReason: string | null;
}

const say = ({ nl, en }: Said) => `${nl} / ${en}`;
const distinct = (lines: readonly string[]) => [...new Set(lines)].sort();

/** Asked one code at a time over what every unit wants of it, in the words of the rule and not in its order. */
export function naiveMerge(
  standard: readonly Part[],
  units: readonly Unit[],
  written: ReadonlyMap<string, Written>,
) {
  const parts: string[] = [];
  const conflicts: string[] = [];
  const deviations: string[] = [];
  const codes = new Set(
    [...standard, ...units.flatMap(({ changes }) => changes.added)].map(({ code }) => code),
  );
  const conflict = (kind: string, code: string, who: readonly string[]) =>
    conflicts.push(`${kind} ${code} ${[...who].sort().join()}`);
  for (const code of codes) {
    const ofStandard = standard.find((part) => part.code === code);
    const wishes = units.map(({ scopeId, changes }) => ({
      scopeId,
      drops: changes.dropped.includes(code),
      requires: changes.required.includes(code),
      words: changes.reworded.find((one) => one.code === code)?.guidance,
      adds: changes.added.find((one) => one.code === code),
    }));
    let isRequired: boolean;
    let origins: string[];
    let wordings: string[];
    if (ofStandard !== undefined) {
      const droppers = wishes.filter(({ drops }) => drops).map(({ scopeId }) => scopeId);
      isRequired = ofStandard.isRequired || wishes.some(({ requires }) => requires);
      if (droppers.length === units.length || (droppers.length > 0 && !isRequired)) {
        if (ofStandard.isRequired) conflict('required-dropped', code, droppers);
        continue;
      }
      if (droppers.length > 0) conflict('kept-though-dropped', code, droppers);
      const rewording = wishes.filter(({ words }) => words !== undefined);
      wordings = distinct(rewording.map(({ words }) => say(words ?? {})));
      if (wordings.length > 1) {
        conflict(
          'guidance-differs',
          code,
          rewording.map(({ scopeId }) => scopeId),
        );
      }
      if (wordings.length === 0) wordings = [say(ofStandard.guidance)];
      origins = ['organisation standard'];
      for (const { scopeId, requires, words } of wishes) {
        if (requires) origins.push(`${scopeId} required`);
        if (words !== undefined) origins.push(`${scopeId} reworded`);
      }
    } else {
      const adding = wishes.flatMap(({ scopeId, adds }) => (adds === undefined ? [] : [{ scopeId, adds }]));
      isRequired = adding.some(({ adds }) => adds.isRequired);
      if (!isRequired && units.length !== 1) continue;
      const who = adding.map(({ scopeId }) => scopeId);
      if (distinct(adding.map(({ adds }) => say(adds.title))).length > 1)
        conflict('title-differs', code, who);
      wordings = distinct(adding.map(({ adds }) => say(adds.guidance)));
      if (wordings.length > 1) conflict('guidance-differs', code, who);
      origins = who.map((scopeId) => `${scopeId} added`);
    }
    parts.push(JSON.stringify([code, isRequired, origins.sort(), wordings]));
    const own = written.get(code);
    if (!isRequired || (own !== undefined && own.text.trim().length > 0)) continue;
    const isLeftOut = own !== undefined && own.leftOutReason !== null;
    const reason = own?.leftOutReason === '' ? null : (own?.leftOutReason ?? null);
    deviations.push(`${code} ${isLeftOut ? 'left-out' : 'empty'} ${reason}`);
  }
  return { parts: parts.sort(), conflicts: conflicts.sort(), deviations: deviations.sort(), isInOrder: true };
}
