import {
  type ApiTokenView,
  accountSecurityOperations,
  longestTokenDays,
  tokenAccess,
} from '@regie/contracts/accounts';
import { useState } from 'react';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import {
  Button,
  type Column,
  ErrorState,
  FormDialog,
  NumberField,
  Segmented,
  SkeletonRows,
  type Submitted,
  Table,
  TextField,
  useFormat,
} from '../../ui/index.ts';
import { securityTexts } from './security-texts.ts';

/** Tokens with which programs act as this person. */
export function TokenSection() {
  const text = useText(securityTexts);
  const { value, problem, refresh } = useRead(accountSecurityOperations.listTokens, {});
  const [isMaking, setMaking] = useState(false);
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows count={2} />;
  return (
    <>
      <p>{text.tokensLede}</p>
      {value.rows.length === 0 ? <p>{text.noTokens}</p> : <TokenTable rows={value.rows} />}
      <Button onClick={() => setMaking(true)}>{text.make}</Button>
      {isMaking && <MakeToken onClose={() => setMaking(false)} />}
    </>
  );
}

function TokenTable({ rows }: { rows: readonly ApiTokenView[] }) {
  const text = useText(securityTexts);
  const format = useFormat();
  const write = useWrite();
  const columns: readonly Column<ApiTokenView>[] = [
    { name: 'name', label: text.name, isHead: true, cell: ({ name }) => name },
    { name: 'access', label: text.access, cell: ({ access }) => text.accesses[access] },
    { name: 'until', label: text.until, cell: ({ expiresAt }) => format.instant(expiresAt) },
    {
      name: 'used',
      label: text.lastUsed,
      isMinor: true,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? text.never : format.relative(lastUsedAt)),
    },
    {
      name: 'revoke',
      label: text.revoke,
      isLabelHidden: true,
      isFigure: true,
      cell: ({ id, name }) => (
        <Button
          kind="quiet"
          aria-label={`${text.revoke}: ${name}`}
          onClick={() =>
            void write(accountSecurityOperations.revokeToken, { parameters: { id } }, { said: text.revoked })
          }
        >
          {text.revoke}
        </Button>
      ),
    },
  ];
  return <Table label={text.tokens} columns={columns} rows={rows} keyOf={(row) => row.id} />;
}

const usualDays = 90;

function MakeToken({ onClose }: { onClose: () => void }) {
  const text = useText(securityTexts);
  const write = useWrite();
  const [name, setName] = useState('');
  const [access, setAccess] = useState<(typeof tokenAccess)[number]>('read');
  const [days, setDays] = useState<number | null>(usualDays);
  const [token, setToken] = useState<string>();
  const make = async (): Promise<Submitted> => {
    if (token !== undefined) return {};
    const request = { body: { name, access, days: days ?? usualDays } };
    const answer = await write(accountSecurityOperations.makeToken, request, { showsProblem: true });
    setToken(answer.value?.token);
    return answer.value === undefined ? answer : 'open';
  };
  return (
    <FormDialog
      title={text.make}
      onClose={onClose}
      hasCancel={token === undefined}
      submitLabel={token === undefined ? text.make : text.close}
      onSubmit={make}
    >
      {token === undefined ? (
        <>
          <TextField label={text.name} value={name} onChange={setName} longest={80} isFocused />
          <Segmented
            label={text.access}
            value={access}
            onChange={setAccess}
            options={tokenAccess.map((value) => ({ value, label: text.accesses[value] }))}
          />
          <NumberField label={text.days} value={days} onChange={setDays} least={1} most={longestTokenDays} />
        </>
      ) : (
        <>
          <p>{text.shownOnce}</p>
          <TextField label={text.token} value={token} onChange={() => undefined} isFocused />
        </>
      )}
    </FormDialog>
  );
}
