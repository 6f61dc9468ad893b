import { type Refusal, refuse } from '@regie/contracts';
import type {
  AppliedPart,
  DocumentTemplateRefusal,
  PartOrigin,
  TemplateConflict,
  TemplatePart,
  Texts,
  VariantChanges,
} from '@regie/contracts/standards';

export const noChanges: VariantChanges = { added: [], required: [], reworded: [], dropped: [] };

export function isUnchanged({ added, required, reworded, dropped }: VariantChanges): boolean {
  return added.length + required.length + reworded.length + dropped.length === 0;
}

/** One unit that carries a piece of work, with what it makes of the standard. */
export interface CarryingUnit {
  readonly scopeId: string;
  readonly changes: VariantChanges;
}

/**
 * Whose variant applies: of each unit that carries the work the nearest one going up, each once; a unit without any on the
 * way follows the standard, and counts as one that changes nothing.
 */
export function carryingUnits(
  paths: readonly (readonly string[])[],
  variants: ReadonlyMap<string, VariantChanges>,
): readonly CarryingUnit[] {
  const units = new Map<string, CarryingUnit>();
  for (const path of paths) {
    const nearest = path.findLast((id) => variants.has(id));
    const scopeId = nearest ?? path.at(-1);
    if (scopeId === undefined) continue;
    const changes = nearest === undefined ? noChanges : (variants.get(nearest) ?? noChanges);
    units.set(scopeId, { scopeId, changes });
  }
  return [...units.values()];
}

export interface AppliedTemplate {
  readonly parts: readonly AppliedPart[];
  readonly conflicts: readonly TemplateConflict[];
}

function wordsOf({ nl = '', en = '' }: Texts): string {
  return JSON.stringify([nl, en]);
}

/** The wordings of a part, each once: those of units where any rewords it, else that of the standard. */
function guidanceOf(
  standard: Texts,
  reworded: readonly { readonly scopeId: string; readonly text: Texts }[],
) {
  const said = reworded.length > 0 ? reworded : [{ scopeId: null, text: standard }];
  return said.filter(
    ({ text }, index) => said.findIndex((one) => wordsOf(one.text) === wordsOf(text)) === index,
  );
}

interface Judged {
  readonly part: AppliedPart | undefined;
  readonly conflicts: readonly TemplateConflict[];
}

/** What becomes of one part of the standard: it goes when every unit drops it, or one drops what nobody requires. */
function judgePart(part: TemplatePart, units: readonly CarryingUnit[]): Judged {
  const { code, title } = part;
  const droppers = units.filter(({ changes }) => changes.dropped.includes(code));
  const keepers = units.filter((unit) => !droppers.includes(unit));
  const requirers = keepers.filter(({ changes }) => changes.required.includes(code));
  const isRequired = part.isRequired || requirers.length > 0;
  const said = (kind: TemplateConflict['kind'], of: readonly CarryingUnit[]): TemplateConflict => ({
    kind,
    code,
    title,
    scopeIds: of.map(({ scopeId }) => scopeId),
  });
  const isGone = droppers.length > 0 && (keepers.length === 0 || !isRequired);
  if (isGone) {
    return { part: undefined, conflicts: part.isRequired ? [said('required-dropped', droppers)] : [] };
  }
  const rewording = keepers.flatMap((unit) => {
    const found = unit.changes.reworded.find((one) => one.code === code);
    return found === undefined ? [] : [{ unit, scopeId: unit.scopeId, text: found.guidance }];
  });
  const guidance = guidanceOf(
    part.guidance,
    rewording.map(({ scopeId, text }) => ({ scopeId, text })),
  );
  const origin = (way: PartOrigin['way'], { scopeId }: CarryingUnit): PartOrigin => ({ scopeId, way });
  return {
    part: {
      code,
      title,
      guidance,
      isRequired,
      content: part.content,
      origins: [
        { scopeId: null, way: 'standard' },
        ...requirers.map((unit) => origin('required', unit)),
        ...rewording.map(({ unit }) => origin('reworded', unit)),
      ],
    },
    conflicts: [
      ...(droppers.length > 0 ? [said('kept-though-dropped', droppers)] : []),
      ...(guidance.length > 1
        ? [
            said(
              'guidance-differs',
              rewording.map(({ unit }) => unit),
            ),
          ]
        : []),
    ],
  };
}

interface AddedPart {
  readonly part: AppliedPart;
  readonly after: string | null;
  readonly conflicts: readonly TemplateConflict[];
}

/**
 * Parts that units add, the same code once: of one unit all of them, of several together what any of them requires. An
 * optional part is for the unit's own work.
 */
function addedParts(units: readonly CarryingUnit[]): readonly AddedPart[] {
  const all = units.flatMap(({ scopeId, changes }) => changes.added.map((one) => ({ scopeId, one })));
  const codes = [...new Set(all.map(({ one }) => one.code))];
  return codes.flatMap((code): readonly AddedPart[] => {
    const same = all.filter(({ one }) => one.code === code);
    const [first] = same;
    if (first === undefined) return [];
    const { title, content, after } = first.one;
    const isRequired = same.some(({ one }) => one.isRequired);
    if (units.length > 1 && !isRequired) return [];
    const scopeIds = same.map(({ scopeId }) => scopeId);
    const [wording, ...others] = same.map(({ scopeId, one }) => ({ scopeId, text: one.guidance }));
    const guidance = wording === undefined ? [] : guidanceOf(wording.text, [wording, ...others]);
    const differs = same.some(({ one }) => wordsOf(one.title) !== wordsOf(title));
    const origins = scopeIds.map((scopeId): PartOrigin => ({ scopeId, way: 'added' }));
    return [
      {
        part: { code, title, guidance, isRequired, content, origins },
        after,
        conflicts: [
          ...(differs ? [{ kind: 'title-differs', code, title, scopeIds } as const] : []),
          ...(guidance.length > 1 ? [{ kind: 'guidance-differs', code, title, scopeIds } as const] : []),
        ],
      },
    ];
  });
}

/** Each added part behind the one that it names, those of the same place in their order; what names nothing here is last. */
function placed(parts: readonly AppliedPart[], added: readonly AddedPart[]): readonly AppliedPart[] {
  const rest = new Set(added);
  const withFollowers = (part: AppliedPart): readonly AppliedPart[] => {
    const followers = [...rest].filter(({ after }) => after === part.code);
    for (const one of followers) rest.delete(one);
    return [part, ...followers.flatMap((one) => withFollowers(one.part))];
  };
  const inPlace = parts.flatMap(withFollowers);
  const last: AppliedPart[] = [];
  for (const one of added) {
    if (!rest.delete(one)) continue;
    last.push(...withFollowers(one.part));
  }
  return [...inPlace, ...last];
}

/** What applies to work that these units carry: the standard, what they require of it, and what they add to it. */
export function mergeTemplate(
  standard: readonly TemplatePart[],
  units: readonly CarryingUnit[],
): AppliedTemplate {
  const judged = standard.map((part) => judgePart(part, units));
  const taken = new Set(standard.map(({ code }) => code));
  const added = addedParts(units).filter(({ part }) => !taken.has(part.code));
  return {
    parts: placed(
      judged.flatMap(({ part }) => part ?? []),
      added,
    ),
    conflicts: [...judged, ...added].flatMap(({ conflicts }) => conflicts),
  };
}

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function twice(codes: readonly string[]): Refusal<DocumentTemplateRefusal> | undefined {
  const code = firstTwice(codes);
  return code === undefined ? undefined : refuse('document-templates/part-twice', { facts: { code } });
}

/** All that parts say, the same for the same whatever the order of their keys. */
function sayingParts(parts: readonly TemplatePart[]): string {
  return JSON.stringify(
    parts.map(({ code, title, guidance, isRequired, content }) => [
      code,
      wordsOf(title),
      wordsOf(guidance),
      isRequired,
      content,
    ]),
  );
}

function sayingChanges({ added, required, reworded, dropped }: VariantChanges): string {
  return JSON.stringify([
    sayingParts(added),
    added.map(({ after }) => after),
    [...required].sort(),
    reworded.map(({ code, guidance }) => [code, wordsOf(guidance)]),
    [...dropped].sort(),
  ]);
}

interface Newest<Content> {
  readonly number: number;
  readonly content: Content;
}

/** What cannot be the next version of the standard. */
export function refuseStandard(
  parts: readonly TemplatePart[],
  newest: Newest<readonly TemplatePart[]>,
  after: number,
): Refusal<DocumentTemplateRefusal> | undefined {
  const facts = { number: newest.number };
  if (after !== newest.number) return refuse('document-templates/version-newer', { facts });
  const refused = twice(parts.map(({ code }) => code));
  if (refused !== undefined) return refused;
  return sayingParts(parts) === sayingParts(newest.content)
    ? refuse('document-templates/nothing-changed', { facts })
    : undefined;
}

/** What cannot be the next version of a variant. What the standard dropped since stays in it without effect. */
export function refuseVariant(
  changes: VariantChanges,
  standard: readonly TemplatePart[],
  newest: Newest<VariantChanges>,
  after: number,
): Refusal<DocumentTemplateRefusal> | undefined {
  const facts = { number: newest.number };
  if (after !== newest.number) return refuse('document-templates/version-newer', { facts });
  const reworded = changes.reworded.map(({ code }) => code);
  const codes = new Set(standard.map(({ code }) => code));
  const refused =
    twice([...codes, ...changes.added.map(({ code }) => code)]) ??
    twice(changes.required) ??
    twice(reworded) ??
    twice(changes.dropped);
  if (refused !== undefined) return refused;
  const unknown = [...changes.required, ...reworded, ...changes.dropped].find((code) => !codes.has(code));
  if (unknown !== undefined) {
    return refuse('document-templates/part-unknown', { facts: { code: unknown } });
  }
  const both = changes.dropped.find((code) => changes.required.includes(code) || reworded.includes(code));
  if (both !== undefined) return refuse('document-templates/required-and-dropped', { facts: { code: both } });
  return sayingChanges(changes) === sayingChanges(newest.content)
    ? refuse('document-templates/nothing-changed', { facts })
    : undefined;
}
