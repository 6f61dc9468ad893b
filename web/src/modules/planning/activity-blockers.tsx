import { blockerCourse, blockerOperations, blockerStates } from '@regie/contracts/registers';
import { holds, useMe, useRead } from '../../api/index.ts';
import { type Catalogue, useOption, useText } from '../../language/index.ts';
import { Link, Section, Status } from '../../ui/index.ts';
import styles from './plan.module.css';

const en = { title: 'Blocked by' };
const nl: typeof en = { title: 'Geblokkeerd door' };
const blockerTexts: Catalogue<typeof en> = { en, nl };

const open = blockerStates.filter((state) => !blockerCourse.over.includes(state));

/** What stops an activity just now; nothing where nothing does, or for who may not read the registers. */
export function ActivityBlockers({ uid, projectId }: { readonly uid: number; readonly projectId: string }) {
  const texts = useText(blockerTexts);
  const option = useOption();
  const mayRead = holds(useMe(), 'register.read');
  const filter = `activityUid = ${uid} and state in (${open.join(', ')})`;
  const read = useRead(
    blockerOperations.list,
    { query: { scope: projectId, filter, sort: 'key', limit: '20' } },
    { isEnabled: mayRead },
  );
  const rows = read.value?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ul className={styles.facts}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={`/blockers/${row.key}`}>
              {row.key} {row.title}
            </Link>
            <Status colour="red">{option('blocker-state', row.state)}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
