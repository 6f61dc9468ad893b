import { projectOperations } from '@regie/contracts/projects';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type Claim, Claims } from '../../ui/index.ts';
import { projectTexts } from './texts.ts';

const active = 'state = active';
const filters = {
  active,
  red: `${active} and reportedHealth = red`,
  amber: `${active} and reportedHealth = amber`,
  noManager: `${active} and managerId is empty`,
  onHold: 'state = on-hold',
} as const;
type FilterName = keyof typeof filters;

function useCount(filter: string | undefined, scope: string | undefined): number | undefined {
  return useRead(projectOperations.list, {
    query: {
      limit: '1',
      ...(filter === undefined ? {} : { filter }),
      ...(scope === undefined ? {} : { scope }),
    },
  }).value?.total;
}

/** What the projects come down to; every figure opens its rows. Undefined while it is counted. */
export function useProjectClaims(scope?: string): readonly Claim[] | undefined {
  const { lede } = useText(projectTexts);
  const counts = {
    total: useCount(undefined, scope),
    active: useCount(filters.active, scope),
    red: useCount(filters.red, scope),
    amber: useCount(filters.amber, scope),
    noManager: useCount(filters.noManager, scope),
    onHold: useCount(filters.onHold, scope),
  };
  const { total, active: running, red, amber, noManager, onHold } = counts;
  if (
    total === undefined ||
    running === undefined ||
    red === undefined ||
    amber === undefined ||
    noManager === undefined ||
    onHold === undefined
  )
    return undefined;
  if (total === 0) return [{ text: lede.none }];
  const part = (count: number, say: (count: number) => string, name: FilterName): readonly Claim[] =>
    count === 0 ? [] : [{ text: say(count), opens: { to: '/projects', search: { filter: filters[name] } } }];
  const troubles = [...part(red, lede.red, 'red'), ...part(amber, lede.amber, 'amber')];
  const parts = [
    ...(troubles.length > 0 ? troubles : [{ text: lede.allGreen }]),
    ...part(noManager, lede.noManager, 'noManager'),
  ];
  return [
    { text: lede.active(running, total), opens: { to: '/projects', search: { filter: filters.active } } },
    ...(running === 0
      ? []
      : parts.flatMap((claim, index): Claim[] => [{ text: index === 0 ? lede.separator : lede.and }, claim])),
    { text: lede.end },
    ...part(onHold, lede.onHold, 'onHold'),
  ];
}

export function ProjectLede({ scope }: { readonly scope?: string }) {
  const claims = useProjectClaims(scope);
  return claims === undefined ? null : <Claims claims={claims} />;
}
