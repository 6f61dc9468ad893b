import type { BothLanguages } from '@regie/contracts';
import type { projectPhases } from '@regie/contracts/projects';
import type { riskCategories } from '@regie/contracts/risks';
import type { TemplateType } from '@regie/contracts/shared/templates';
import type { Gate, HandbookEntry, StarterSetCode } from '@regie/contracts/standards';
import { say } from '../domain/criteria.ts';

/** Dutch, then English. */
type Words = readonly [nl: string, en: string];

export interface StarterEntry extends Pick<HandbookEntry, 'kind' | 'about'> {
  readonly code: string;
  readonly title: BothLanguages;
  readonly text: BothLanguages;
}

export interface StarterTemplate {
  readonly code: string;
  readonly recordType: TemplateType;
  readonly name: BothLanguages;
  /** By field; what has words has them in both languages. */
  readonly values: Readonly<Record<string, BothLanguages | string | number>>;
}

/** What a sector begins with. A later edition changes nobody's own. */
export interface StarterSet {
  readonly code: StarterSetCode;
  readonly edition: number;
  readonly about: BothLanguages;
  readonly gates: readonly Gate[];
  readonly entries: readonly StarterEntry[];
  readonly templates: readonly StarterTemplate[];
}

export function phase(about: (typeof projectPhases)[number], title: Words, text: Words): StarterEntry {
  return { code: `phase-${about}`, kind: 'phase', about, title: say(...title), text: say(...text) };
}
export function role(code: string, title: Words, text: Words): StarterEntry {
  return { code: `role-${code}`, kind: 'role', about: null, title: say(...title), text: say(...text) };
}
export function riskSource(about: (typeof riskCategories)[number], title: Words, text: Words): StarterEntry {
  return { code: `risk-${about}`, kind: 'risk-source', about, title: say(...title), text: say(...text) };
}
export function indicator(code: string, title: Words, text: Words): StarterEntry {
  return {
    code: `indicator-${code}`,
    kind: 'indicator',
    about: null,
    title: say(...title),
    text: say(...text),
  };
}

/** A threat that is written down again and again; numbers are for the own project to judge. */
export function threat(
  code: string,
  category: (typeof riskCategories)[number],
  name: Words,
  [cause, event, effect]: readonly [cause: Words, event: Words, effect: Words],
): StarterTemplate {
  const values = {
    kind: 'threat',
    category,
    cause: say(...cause),
    event: say(...event),
    effect: say(...effect),
  };
  return { code, recordType: 'risk', name: say(...name), values };
}
export function row(
  recordType: TemplateType,
  code: string,
  name: Words,
  description: Words,
): StarterTemplate {
  return { code, recordType, name: say(...name), values: { description: say(...description) } };
}
