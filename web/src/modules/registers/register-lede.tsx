import type { RegisterType } from '@regie/contracts/registers';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { type Claim, Claims } from '../../ui/index.ts';
import { type RegisterKind, registerKinds } from './register-kinds.tsx';
import { registerWords } from './register-words.ts';
import { registerTexts } from './texts.ts';

/** The filter that finds what is not over. */
export function openRows({ course, fields }: RegisterKind): string {
  const states = fields['state']?.options ?? [];
  return `state in (${states.filter((state) => !course.over.includes(state)).join(', ')})`;
}

/** How many rows a filter finds; none without a filter, undefined while they are counted. */
function useCount({ operations }: RegisterKind, filter: string | undefined): number | undefined {
  const isAsked = filter !== undefined;
  const query = { limit: '1', ...(isAsked ? { filter } : {}) };
  const { value } = useRead(operations.list, { query }, { isEnabled: isAsked });
  return isAsked ? value?.total : 0;
}

/** What a register comes down to; every figure opens its rows. */
export function RegisterLede({ type }: { readonly type: RegisterType }) {
  const words = useText(registerWords)[type];
  const { lede } = useText(registerTexts);
  const kind = registerKinds[type];
  const open = openRows(kind);
  const filters = {
    overdue: 'dueOn' in kind.fields ? `${open} and dueOn < today` : undefined,
    noOwner: `${open} and ownerId is empty`,
    toReview: 'brokenPremises' in kind.fields ? 'state = taken and brokenPremises > 0' : undefined,
  };
  const total = useCount(kind, open);
  const overdue = useCount(kind, filters.overdue);
  const noOwner = useCount(kind, filters.noOwner);
  const toReview = useCount(kind, filters.toReview);
  if (total === undefined || overdue === undefined || noOwner === undefined || toReview === undefined)
    return null;
  const to = `/${kind.name}`;
  const claim = (text: string, filter: string | undefined): Claim => ({
    text,
    opens: { to, search: { filter } },
  });
  const review = toReview > 0 ? [claim(lede.toReview(toReview), filters.toReview)] : [];
  if (total === 0) return <Claims claims={[{ text: `${words.noneOpen} ` }, ...review]} />;
  const found = [
    ...(overdue > 0 ? [claim(lede.overdue(overdue), filters.overdue)] : []),
    ...(noOwner > 0 ? [claim(lede.noOwner(noOwner), filters.noOwner)] : []),
  ];
  const joined = found.flatMap((one, index): Claim[] => [
    { text: index === 0 ? lede.separator : lede.and },
    one,
  ]);
  return <Claims claims={[claim(words.open(total), open), ...joined, { text: `${lede.end} ` }, ...review]} />;
}
