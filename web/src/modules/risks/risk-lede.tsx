import { riskOperations } from '@regie/contracts/risks';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type Claim, Claims } from '../../ui/index.ts';
import { riskTexts } from './texts.ts';

const open = 'status in (open, active)';
const filters = {
  open,
  severe: `${open} and score >= 15`,
  noOwner: `${open} and ownerId is empty`,
  noResponse: `${open} and score >= 15 and responseType is empty`,
} as const;

interface Place {
  readonly scope?: string | undefined;
  readonly asOf?: string | undefined;
  readonly to: string;
}

function useCount(filter: string, { scope, asOf }: Place): number | undefined {
  return useRead(riskOperations.list, {
    query: {
      filter,
      limit: '1',
      ...(scope === undefined ? {} : { scope }),
      ...(asOf === undefined ? {} : { asOf }),
    },
  }).value?.total;
}

/** What the open risks come down to; every figure opens its rows. Undefined while it is counted. */
export function useRiskClaims(place: Place): readonly Claim[] | undefined {
  const { lede } = useText(riskTexts);
  const total = useCount(filters.open, place);
  const severe = useCount(filters.severe, place);
  const noOwner = useCount(filters.noOwner, place);
  const noResponse = useCount(filters.noResponse, place);
  if (total === undefined || severe === undefined || noOwner === undefined || noResponse === undefined)
    return undefined;
  if (total === 0) return [{ text: lede.none }];
  const link = (name: keyof typeof filters) => ({ to: place.to, search: { filter: filters[name] } });
  const found: readonly Claim[] = [
    ...(severe > 0 ? [{ text: lede.severe(severe), opens: link('severe') }] : []),
    ...(noOwner > 0 ? [{ text: lede.noOwner(noOwner), opens: link('noOwner') }] : []),
    ...(noResponse > 0 ? [{ text: lede.noResponse(noResponse), opens: link('noResponse') }] : []),
  ];
  const joined = found.flatMap((claim, index): Claim[] => [
    { text: index === 0 ? lede.separator : lede.and },
    claim,
  ]);
  return [
    { text: lede.open(total), opens: link('open') },
    ...joined,
    { text: lede.end },
    ...(noOwner + noResponse === 0 ? [{ text: lede.allOwned }] : []),
  ];
}

export function RiskLede(place: Place) {
  const claims = useRiskClaims(place);
  return claims === undefined ? null : <Claims claims={claims} />;
}
