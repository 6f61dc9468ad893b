import type { PersonCode } from './people.ts';
import type { ParentCode } from './tree.ts';

/** Which pool of risks a project draws from. */
export type RiskTheme = 'software' | 'building' | 'civil' | 'social' | 'rules' | 'change';

/**
 * How a project went:
 * - proposed: not decided; starting: active for some weeks, nothing wrong yet;
 * - steady: green all along; recovering: was amber or red, green again;
 * - slipping: amber since two months; troubled: amber first, red since some weeks;
 * - on-hold, completed, stopped: what the words say.
 */
export type Course =
  | 'proposed'
  | 'starting'
  | 'steady'
  | 'recovering'
  | 'slipping'
  | 'troubled'
  | 'on-hold'
  | 'completed'
  | 'stopped';

export interface ExampleProject {
  readonly title: string;
  readonly parent: ParentCode;
  readonly theme: RiskTheme;
  readonly course: Course;
  readonly class: 'a' | 'b' | 'c';
  readonly method: 'phased' | 'agile' | 'hybrid';
  readonly sector: 'government' | 'it' | 'construction' | 'healthcare' | 'finance';
  readonly manager: PersonCode;
  /** Who led it before. */
  readonly formerManager?: PersonCode;
  readonly sponsor: PersonCode;
  readonly political: PersonCode;
  readonly team: readonly [PersonCode, PersonCode];
  readonly thousandEuros: number;
  /** First and last day, in days from today. */
  readonly days: readonly [number, number];
  readonly district: District;
  readonly summary: string;
  readonly goal: string;
  /** What the latest report says, for a project that is not simply green. */
  readonly note?: string;
  /** An earlier note, from when it went wrong first. */
  readonly earlier?: string;
  /** Fills {leverancier}, {product}, {plek}, {doelgroep} and {partner} in risks and comments. */
  readonly words: readonly [supplier: string, product: string, place: string, users: string, partner: string];
}

export const districts = [
  'Centrum',
  'Noorderkwartier',
  'Molenbuurt',
  'De Hoeven',
  'Waterrijk-Zuid',
  'Hele gemeente',
] as const;
export type District = (typeof districts)[number];
