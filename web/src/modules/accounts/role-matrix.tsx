import { type Permission, roleHas, roles } from '@regie/contracts';
import { useOption, useText } from '../../language/index.ts';
import { type Column, Icon, Table } from '../../ui/index.ts';
import { permissionTexts } from './permission-texts.ts';
import styles from './role-matrix.module.css';
import { roleTexts } from './role-texts.ts';

/** The one table of who may do what, as the server holds it, or some lines of it. */
export function RoleMatrix({ permissions }: { permissions: readonly Permission[] }) {
  const text = useText(roleTexts);
  const words = useText(permissionTexts);
  const option = useOption();
  const columns: readonly Column<Permission>[] = [
    { name: 'permission', label: text.permission, isHead: true, cell: (permission) => words[permission] },
    ...roles.map((role) => ({
      name: role,
      label: option('role', role),
      cell: (permission: Permission) =>
        roleHas(role, permission) ? (
          <span className={styles.may}>
            <Icon name="check" />
            <span className="visually-hidden">{text.may.toLowerCase()}</span>
          </span>
        ) : (
          <span className={styles.mayNot}>
            –<span className="visually-hidden"> {text.mayNot.toLowerCase()}</span>
          </span>
        ),
    })),
  ];
  return (
    <div className={styles.matrix}>
      <Table label={text.compare} columns={columns} rows={permissions} keyOf={(permission) => permission} />
    </div>
  );
}
