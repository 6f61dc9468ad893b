import { accountSecurityOperations } from '@regie/contracts/accounts';
import { useRead, useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, Dialog, useFormat } from '../../ui/index.ts';
import { providerTexts } from './provider-texts.ts';
import { securityTexts } from './security-texts.ts';

/**
 * After a new password: programs go on with their tokens, which most people want and who was robbed does not. Shown to
 * who has any.
 */
export function TokensAfterPassword({ onClose }: { onClose: () => void }) {
  const text = useText(providerTexts);
  const security = useText(securityTexts);
  const format = useFormat();
  const write = useWrite();
  const { value, problem } = useRead(accountSecurityOperations.listTokens, {});
  if (problem !== undefined || value === undefined || value.rows.length === 0) return null;
  const end = async () => {
    await write(accountSecurityOperations.revokeAllTokens, {}, { said: text.tokensEnded });
    onClose();
  };
  return (
    <Dialog
      title={text.tokensStay}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => void end()}>{text.endTokens}</Button>
          <Button kind="primary" onClick={onClose}>
            {text.keepTokens}
          </Button>
        </>
      }
    >
      <p>{text.tokensStayText}</p>
      <ul>
        {value.rows.map(({ id, name, access, lastUsedAt }) => (
          <li key={id}>
            <b>{name}</b> ({security.accesses[access]}), {security.lastUsed.toLowerCase()}{' '}
            {lastUsedAt === null ? security.never : format.relative(lastUsedAt)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
