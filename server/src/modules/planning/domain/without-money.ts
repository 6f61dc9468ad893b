import type {
  Activity,
  Assignment,
  Baseline,
  CustomField,
  CustomValue,
  Plan,
  Resource,
  Timephased,
} from '@regie/engine/model';

/**
 * A plan for who may not see money: without rates, costs, values earned and planned, and fields of the kind cost.
 * What a file held under names that Regie does not know goes too: among it are earned-value figures.
 */
export function withoutMoney(plan: Plan): Plan {
  const customFields = plan.customFields.filter((field) => !isMoney(field));
  const known = new Set(customFields.map(({ fieldId }) => fieldId));
  // a value whose field the file does not define may be anything
  const free = (values: readonly CustomValue[]) => values.filter(({ fieldId }) => known.has(fieldId));
  return {
    ...plan,
    project: { ...plan.project, customValues: free(plan.project.customValues), otherFields: undefined },
    customFields,
    activities: plan.activities.map((activity) => bare<Activity>(activity, free)),
    assignments: plan.assignments.map((assignment) => bare<Assignment>(assignment, free)),
    resources: plan.resources.map((resource) => ({ ...bare<Resource>(resource, free), rates: [] })),
  };
}

type WithMoney = Activity | Assignment | Resource;

function bare<T extends WithMoney>(
  one: T,
  free: (values: readonly CustomValue[]) => readonly CustomValue[],
): T {
  return {
    ...one,
    cost: {},
    baselines: one.baselines.map(bareBaseline),
    customValues: free(one.customValues),
    ...(one.timephased === undefined ? {} : { timephased: one.timephased.filter(isWork) }),
    otherFields: undefined,
  };
}

function bareBaseline(baseline: Baseline): Baseline {
  const {
    costCents: _cost,
    fixedCostCents: _fixed,
    plannedValueCents: _planned,
    earnedValueCents: _earned,
    otherFields: _other,
    timephased,
    ...rest
  } = baseline;
  return timephased === undefined ? rest : { ...rest, timephased: timephased.filter(isWork) };
}

function isWork({ costCents }: Timephased): boolean {
  return costCents === undefined;
}

/** Cost1 to Cost10 of Microsoft Project, and what a maker gave the kind cost (CFType 0). */
export function isMoney({ name, otherFields }: CustomField): boolean {
  return /^(Enterprise )?(Project )?(Baseline )?Cost/i.test(name) || otherFields?.['CFType'] === '0';
}
