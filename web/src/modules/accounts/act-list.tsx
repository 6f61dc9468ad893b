import { type Permission, type Role, roleHas } from '@regie/contracts';
import { useText } from '../../language/index.ts';
import { type Column, Table } from '../../ui/index.ts';
import { permissionTexts } from './permission-texts.ts';
import type { ActGroup } from './role-acts.ts';
import { roleTexts } from './role-texts.ts';
import styles from './roles-page.module.css';

interface Row extends ActGroup {
  readonly may: readonly Permission[];
  readonly mayNot: readonly Permission[];
  /** How many operations that is, of so many. */
  readonly counted: number;
}

/** By what it is about: what a role may and may not, and how many operations that opens. */
export function ActList({
  role,
  groups,
  isAsked,
}: {
  role: Role;
  groups: readonly ActGroup[];
  isAsked: (permission: Permission) => boolean;
}) {
  const text = useText(roleTexts);
  const words = useText(permissionTexts);
  const rows = groups.flatMap((group): readonly Row[] => {
    const asked = group.permissions.filter(isAsked);
    const may = asked.filter((permission) => roleHas(role, permission));
    const mayNot = asked.filter((permission) => !roleHas(role, permission));
    const counted = group.acts.filter(({ permission }) => may.includes(permission)).length;
    return may.length === 0 ? [] : [{ ...group, may, mayNot, counted }];
  });
  const tell = (some: readonly Permission[]) => some.map((permission) => words[permission]).join('; ');
  const columns: readonly Column<Row>[] = [
    { name: 'about', label: text.about, isHead: true, cell: ({ label }) => label },
    { name: 'may', label: text.may, cell: ({ may }) => tell(may) },
    {
      name: 'mayNot',
      label: text.mayNot,
      isMinor: true,
      cell: ({ mayNot }) => <span className={styles.refused}>{tell(mayNot)}</span>,
    },
    {
      name: 'counted',
      label: text.operations,
      isFigure: true,
      isMinor: true,
      cell: ({ counted, acts }) => text.counted(counted, acts.length),
    },
  ];
  if (rows.length === 0) return <p>{text.nothing}</p>;
  return (
    <div className={styles.acts}>
      <Table label={text.about} columns={columns} rows={rows} keyOf={({ name }) => name} />
    </div>
  );
}
