import { emptyValues, type Refusal, refuse } from '@regie/contracts';
import { type GuidelineRefusal, type GuidelineVersion, guidelineFields } from '@regie/contracts/standards';
import type { ValuesOf } from '../../../platform/records/record-images.ts';

export type Guideline = ValuesOf<typeof guidelineFields>;

export function newGuideline(): Guideline {
  return { ...emptyValues(guidelineFields), title: '', state: 'draft' };
}

/** A guideline comes to count by publishing a version, and leaves that by being withdrawn. */
export function checkGuideline(
  after: Guideline,
  before: Guideline | null,
): Refusal<GuidelineRefusal> | undefined {
  const was = before?.state ?? 'draft';
  if (after.state === 'published' && was !== 'published') {
    return refuse('guidelines/published-by-version', { place: 'state' });
  }
  if (after.state === 'draft' && was === 'published') {
    return refuse('guidelines/stays-published', { place: 'state' });
  }
  return undefined;
}

/** What a version holds of a guideline. */
export type Published = Pick<GuidelineVersion, 'title' | 'text' | 'norm' | 'normEdition'>;

/** What cannot be published: nothing, and what counts already. */
export function refusePublishing(
  { title, text, norm, normEdition }: Guideline,
  latest: GuidelineVersion | undefined,
  isCounting: boolean,
): Refusal<GuidelineRefusal> | undefined {
  if ((text ?? '').trim() === '') return refuse('guidelines/text-empty', { place: 'text' });
  if (latest === undefined || !isCounting) return undefined;
  const isSame =
    latest.title === title &&
    latest.text === text &&
    latest.norm === norm &&
    latest.normEdition === normEdition;
  return isSame ? refuse('guidelines/nothing-changed', { facts: { number: latest.number } }) : undefined;
}
