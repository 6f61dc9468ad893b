import { type Permission, permissions, roleHas, roles } from '@regie/contracts';
import { accountRoleOperations, wholeRoles } from '@regie/contracts/account-roles';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMe, useRead } from '../../api/index.ts';
import { useMeaning, useOption, useText } from '../../language/index.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  hasWords,
  PageHeader,
  Section,
  SkeletonRows,
  TextField,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import { ActList } from './act-list.tsx';
import { permissionTexts } from './permission-texts.ts';
import { type ActGroup, groupActs } from './role-acts.ts';
import { RoleMatrix } from './role-matrix.tsx';
import { roleTexts } from './role-texts.ts';
import styles from './roles-page.module.css';

type Role = (typeof roles)[number];
type Holders = readonly { readonly role: Role; readonly name: string; readonly scopeTitle: string }[];

/** What each role may do and where, in words of the operations that there are, and who holds it. */
export function RolesPage() {
  const text = useText(roleTexts);
  const words = useText(permissionTexts);
  const option = useOption();
  const me = useMe();
  const [search, setSearch] = useSearchState();
  const { value, problem, isLoading, refresh } = useRead(accountRoleOperations.listRoles, {});
  const format = useFormat();
  const [isAllOpen, setAllOpen] = useState(false);
  const typed = search['search'] ?? '';
  const asked = permissions.find((permission) => permission === search['permission']);
  const isShown = (permission: Permission) =>
    (asked === undefined || asked === permission) && hasWords(words[permission], typed);
  const shown = permissions.filter(isShown);
  // A name of a role that is typed shows that role, with all that it may.
  const named = roles.filter((role) => typed !== '' && hasWords(option('role', role), typed));
  const roleRows = named.length > 0 ? named : roles.filter((role) => shown.some((one) => roleHas(role, one)));
  const groups = value === undefined ? [] : groupActs(value.acts, text.groups);
  // What is folded is not printed.
  const printAll = () => {
    flushSync(() => setAllOpen(true));
    print();
  };
  const clear = () => setSearch({ search: undefined, permission: undefined });
  return (
    <>
      <PageHeader
        title={text.title}
        lede={
          me.roles.length === 0
            ? text.ledeNone
            : text.lede(format.list(me.roles.map((role) => option('role', role))))
        }
        actions={<Button onClick={printAll}>{text.print}</Button>}
      />
      <div className={styles.search}>
        <TextField
          label={text.search}
          isLabelHidden
          placeholder={text.search}
          type="search"
          value={typed}
          onChange={(next) => setSearch({ search: next, permission: undefined })}
        />
        {asked !== undefined && (
          <p className={styles.asked}>
            {text.asked(words[asked])}{' '}
            <Button kind="quiet" onClick={clear}>
              {text.all}
            </Button>
          </p>
        )}
      </div>
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={8} />}
      {shown.length === 0 && named.length === 0 && (
        <EmptyState title={text.noneFound} action={<Button onClick={clear}>{text.all}</Button>}>
          {text.noneFoundDetail}
        </EmptyState>
      )}
      {shown.length > 0 && named.length === 0 && (
        <Section title={text.compare} note={text.compareNote}>
          <RoleMatrix permissions={shown} />
        </Section>
      )}
      {value !== undefined &&
        roleRows.map((role) => (
          <RoleSection
            key={role}
            role={role}
            groups={groups}
            isAsked={named.length > 0 ? () => true : isShown}
            isOpen={isAllOpen || typed !== '' || asked !== undefined}
            holders={value.holders?.filter((holder) => holder.role === role) ?? null}
          />
        ))}
    </>
  );
}

function RoleSection({
  role,
  groups,
  isAsked,
  isOpen,
  holders,
}: {
  role: Role;
  groups: readonly ActGroup[];
  isAsked: (permission: Permission) => boolean;
  isOpen: boolean;
  holders: Holders | null;
}) {
  const text = useText(roleTexts);
  const option = useOption();
  const meaning = useMeaning();
  const format = useFormat();
  const me = useMe();
  const isMine = me.roles.includes(role);
  return (
    <Section title={option('role', role)} {...(isMine ? { note: text.yours } : {})}>
      <p className={styles.meaning}>
        {meaning(`role.${role}`)}{' '}
        {role === 'adviser'
          ? text.heldByEngagement
          : wholeRoles.has(role)
            ? text.heldWhole
            : text.heldAnywhere}
      </p>
      <details open={isOpen || isMine} className={styles.fold}>
        <summary>{text.show(option('role', role))}</summary>
        <ActList role={role} groups={groups} isAsked={isAsked} />
      </details>
      {holders !== null && (
        <p className={styles.holders}>
          <b>{text.heldBy}</b>{' '}
          {holders.length === 0
            ? text.nobody
            : format.list(holders.map(({ name, scopeTitle }) => `${name} (${scopeTitle})`))}
        </p>
      )}
    </Section>
  );
}
