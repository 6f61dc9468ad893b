import { isRefusal, type Refusal } from '@regie/contracts';
import type { GuidelineView } from '@regie/contracts/standards';
import { performPart } from '../../platform/operations/perform.ts';
import type { Unit } from '../../platform/operations/unit.ts';
import { guidelineVerbs } from './guidelines.ts';

/** A guideline that another module has drafted. */
export interface GuidelineToDraft {
  readonly scopeId: string;
  readonly title: string;
  readonly text: string;
  readonly ownerId?: string;
}

/** Drafts a guideline as a part of another operation, for who may write guidelines there. */
export async function draftGuideline(unit: Unit, body: GuidelineToDraft): Promise<GuidelineView | Refusal> {
  const drafted = await performPart(unit, guidelineVerbs.create, { parameters: {}, query: {}, body });
  return isRefusal(drafted) ? drafted : drafted.record;
}
