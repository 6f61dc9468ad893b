/** What is true of a project at one moment, as far as the rules of the charter ask for it. */
export interface Standing {
  readonly hasSponsor: boolean;
  readonly hasGoal: boolean;
  readonly isBriefApproved: boolean;
  readonly hasEssentials: boolean;
  readonly hasResponses: boolean;
  /** The documents of the gate ahead are there, or no review asks for them. */
  readonly hasDocuments: boolean;
  readonly isDecisionAwaited: boolean;
  /** Undefined where no review was asked for, neither of the gate ahead nor of the one behind. */
  readonly isGo: boolean | undefined;
  readonly isReleased: boolean;
}

export interface Asked {
  readonly model: 'supporting' | 'controlling' | 'directive';
  readonly class: 'a' | 'b' | 'c';
  readonly isOfOffice: boolean;
}

/** What must be said of an act: done without a word, done with advice that is kept, or not done. */
export type Ruling = 'free' | 'advised' | 'stopped';

/** Under the supporting model all may be done with advice; the harder models stop what lacks what they require. */
function rule({ model, isOfOffice }: Asked, firm: boolean, soft: boolean, isReserved: boolean): Ruling {
  if (model === 'supporting') return firm && soft ? 'free' : 'advised';
  if (!firm || (model === 'directive' && isReserved && !isOfOffice)) return 'stopped';
  return soft ? 'free' : 'advised';
}

/** Moving to another phase: written from the charter, without looking at the table of controls. */
export function ruleOnPhase(asked: Asked, standing: Standing, steps: number): Ruling {
  const always =
    standing.hasSponsor &&
    standing.hasGoal &&
    standing.isBriefApproved &&
    standing.hasEssentials &&
    standing.hasResponses &&
    !standing.isDecisionAwaited;
  // Small projects are advised about paperwork and the order of phases, unless the office directs.
  const isOrderly = steps === 1;
  const isSmall = asked.class === 'c';
  const isOrderRequired = !isSmall || asked.model === 'directive';
  const paperwork = isSmall ? true : standing.hasDocuments;
  const firm = always && paperwork && (isOrderRequired ? isOrderly : true);
  const soft = (isSmall ? standing.hasDocuments : true) && (isOrderRequired ? true : isOrderly);
  return rule(asked, firm, soft, true);
}

/** Money is released by a go; where no review was asked for nobody knows of one, and that stops nobody. */
export function ruleOnRelease(asked: Asked, standing: Standing): Ruling {
  return rule(asked, standing.isGo !== false, true, true);
}

/** Nobody spends what was not released, whatever the model. */
export function ruleOnSpending(standing: Standing): Ruling {
  return standing.isReleased ? 'free' : 'stopped';
}
