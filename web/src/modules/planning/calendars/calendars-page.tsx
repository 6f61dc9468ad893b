import { calendarOperations } from '@regie/contracts/planning';
import { holds, useMe, useRead, useWrite } from '../../../api/index.ts';
import { useText } from '../../../language/index.ts';
import {
  Button,
  EmptyState,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  useSearchState,
} from '../../../ui/index.ts';
import { CalendarEditor } from './calendar-editor.tsx';
import { calendarTexts } from './calendar-texts.ts';
import styles from './calendars.module.css';

const workDay = [480, 720, 780, 1020];

/** When is worked: calendars of the organisation, and those that plans brought with them. */
export function CalendarsPage() {
  const texts = useText(calendarTexts);
  const me = useMe();
  const write = useWrite();
  const [search, setSearch] = useSearchState();
  const read = useRead(calendarOperations.list, { query: {} });
  const rows = read.value?.rows;
  const chosen = rows?.find(({ id }) => id === search['calendar']) ?? rows?.[0];
  const reason = holds(me, 'calendar.write') ? undefined : texts.noRole;
  const add = async () => {
    const answer = await write(
      calendarOperations.create,
      {
        body: {
          name: texts.newName,
          baseId: null,
          week: [[], workDay, workDay, workDay, workDay, workDay, []],
          workWeeks: [],
          exceptions: [],
          holidaySets: ['nl-public'],
        },
      },
      { said: texts.made(texts.newName) },
    );
    if (answer.value !== undefined) setSearch({ calendar: answer.value.calendar.id });
  };
  return (
    <>
      <PageHeader
        title={texts.title}
        lede={
          rows === undefined
            ? undefined
            : texts.lede(
                rows.length,
                rows.reduce((sum, { useCount }) => sum + useCount, 0),
              )
        }
        actions={
          <Button kind="primary" icon="plus" reason={reason} onClick={() => void add()}>
            {texts.newCalendar}
          </Button>
        }
      />
      {read.problem === undefined ? null : <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.isLoading ? <SkeletonRows /> : null}
      {rows?.length === 0 ? <EmptyState title={texts.empty} /> : null}
      {rows === undefined || chosen === undefined ? null : (
        <div className={styles.columns}>
          <nav aria-label={texts.list}>
            <ul className={styles.list}>
              {rows.map(({ id, name, useCount, projectId }) => (
                <li key={id}>
                  <Link
                    to="/calendars"
                    search={{ calendar: id }}
                    className={styles.item}
                    isCurrent={id === chosen.id}
                  >
                    {name}
                    <span className={styles.detail}>
                      {texts.usesCount(useCount)}
                      {projectId === null ? '' : `. ${texts.ofProject}`}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <CalendarEditor
            key={`${chosen.id} ${chosen.version}`}
            calendar={chosen}
            others={rows.filter(({ id }) => id !== chosen.id)}
            reason={reason}
            onRemoved={() => setSearch({ calendar: undefined })}
          />
        </div>
      )}
    </>
  );
}
