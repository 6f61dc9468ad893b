import type { CostFigures } from './activity.ts';
import type { Baseline, Timephased } from './baseline.ts';
import type { Dated, OtherFields } from './calendar.ts';
import type { CustomValue, OutlineCodeAssignment } from './custom-field.ts';

/** People and machines do work over time; material is used up; cost is money only. */
export type ResourceKind = 'work' | 'material' | 'cost';

/** Units that can be had in a stretch of time. */
export interface Availability extends Dated {
  /** 1 is one full person or machine. */
  readonly units: number;
}

/** What a resource costs in a stretch of time. */
export interface Rate extends Dated {
  /** Rate table A-E as 0-4. */
  readonly table: number;
  /** Currency per unit of standardFormat. */
  readonly standardRate: number;
  /** The number of the source format: 1 minute, 2 hour, 3 day, 4 week, 5 month, 7 year, 8 material unit. */
  readonly standardFormat: number;
  readonly overtimeRate: number;
  readonly overtimeFormat: number;
  /** Hundredths of the currency per use. */
  readonly costPerUseCents: number;
}

/** Who or what does the work. */
export interface Resource {
  readonly uid: number;
  readonly number: number;
  readonly name: string;
  readonly kind: ResourceKind;
  readonly initials?: string | undefined;
  readonly group?: string | undefined;
  readonly email?: string | undefined;
  readonly code?: string | undefined;
  readonly notes?: string | undefined;
  readonly materialLabel?: string | undefined;
  /** 1 is one full person; used where availability says nothing. */
  readonly maxUnits: number;
  readonly availability: readonly Availability[];
  readonly calendarUid?: number | undefined;
  readonly rates: readonly Rate[];
  readonly canLevel: boolean;
  readonly isGeneric?: boolean | undefined;
  readonly isInactive?: boolean | undefined;
  readonly isBudget?: boolean | undefined;
  readonly workMinutes?: number | undefined;
  readonly actualWorkMinutes?: number | undefined;
  readonly remainingWorkMinutes?: number | undefined;
  readonly overtimeWorkMinutes?: number | undefined;
  readonly cost: CostFigures;
  readonly baselines: readonly Baseline[];
  readonly customValues: readonly CustomValue[];
  readonly outlineCodes: readonly OutlineCodeAssignment[];
  readonly timephased?: readonly Timephased[] | undefined;
  readonly otherFields?: OtherFields | undefined;
}
