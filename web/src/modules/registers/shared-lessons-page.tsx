import { lessonOperations, type SharedLesson } from '@regie/contracts/registers';
import { riskCategories } from '@regie/contracts/risks';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { type Catalogue, useOption, useTerm, useText } from '../../language/index.ts';
import {
  ChoiceField,
  ErrorState,
  Link,
  PageHeader,
  SkeletonRows,
  Tag,
  TextField,
  useFormat,
  useSearchState,
} from '../../ui/index.ts';
import styles from './shared-lessons.module.css';

const en = {
  title: 'Lessons of others',
  lede: (count: number) =>
    count === 1
      ? 'One lesson is shared with all projects.'
      : `${count} lessons are shared with all projects.`,
  found: (count: number) => (count === 1 ? 'One lesson fits.' : `${count} lessons fit.`),
  search: 'Search in lessons',
  all: 'All',
  noneYet: 'No lesson is shared yet.',
  noneFits: 'No shared lesson fits.',
  noneDetail: 'A project shares a lesson on its page, with “Shared”.',
  elsewhere: 'from another project',
};
const nl: typeof en = {
  title: 'Leerpunten van anderen',
  lede: (count) =>
    count === 1
      ? 'Eén leerpunt is met alle projecten gedeeld.'
      : `${count} leerpunten zijn met alle projecten gedeeld.`,
  found: (count) => (count === 1 ? 'Eén leerpunt past.' : `${count} leerpunten passen.`),
  search: 'Zoek in leerpunten',
  all: 'Alle',
  noneYet: 'Er is nog geen leerpunt gedeeld.',
  noneFits: 'Er past geen gedeeld leerpunt.',
  noneDetail: 'Een project deelt een leerpunt op de eigen pagina, met “Gedeeld”.',
  elsewhere: 'uit een ander project',
};
const sharedTexts: Catalogue<typeof en> = { en, nl };

function Lesson({ lesson }: { readonly lesson: SharedLesson }) {
  const texts = useText(sharedTexts);
  const term = useTerm();
  const option = useOption();
  const format = useFormat();
  const { origin, category } = lesson;
  const parts = (['situation', 'effect', 'recommendation'] as const).flatMap((name) => {
    const text = lesson[name];
    return text === null ? [] : [{ name, label: term(name === 'effect' ? 'lesson-effect' : name), text }];
  });
  return (
    <li className={styles.lesson}>
      <h2>{origin === null ? lesson.title : <Link to={`/lessons/${origin.key}`}>{lesson.title}</Link>}</h2>
      <p className={styles.where}>
        <Tag>{option('lesson-kind', lesson.kind)}</Tag>{' '}
        {category === null ? null : <Tag>{option('category', category)}</Tag>}{' '}
        {origin?.placeTitle ?? texts.elsewhere}, {format.day(lesson.raisedOn)}
      </p>
      <dl>
        {parts.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** What other projects learned and shared, whoever may see those projects. */
export function SharedLessonsPage() {
  const texts = useText(sharedTexts);
  const term = useTerm();
  const option = useOption();
  const [address, setAddress] = useSearchState();
  const [typed, setTyped] = useState(address['search'] ?? '');
  const category = riskCategories.find((one) => one === address['category']) ?? null;
  const search = typed.trim();
  const query = {
    ...(search === '' ? {} : { search }),
    ...(category === null ? {} : { category }),
  };
  const read = useRead(lessonOperations.findShared, { query }, { keepsFormer: true });
  const isNarrowed = search !== '' || category !== null;
  const total = read.value?.total;
  const lede = (count: number) =>
    count === 0
      ? isNarrowed
        ? texts.noneFits
        : texts.noneYet
      : isNarrowed
        ? texts.found(count)
        : texts.lede(count);
  return (
    <>
      <PageHeader title={texts.title} lede={total === undefined ? undefined : lede(total)} />
      <div className={styles.asked}>
        <TextField
          label={texts.search}
          type="search"
          longest={200}
          value={typed}
          onChange={setTyped}
          onCommit={() => setAddress({ search: search === '' ? undefined : search })}
        />
        <ChoiceField
          label={term('category')}
          hasNone={false}
          value={category ?? 'all'}
          options={[
            { value: 'all', label: texts.all },
            ...riskCategories.map((one) => ({ value: one, label: option('category', one) })),
          ]}
          onChange={(next) => setAddress({ category: next === 'all' ? undefined : (next ?? undefined) })}
        />
      </div>
      {read.problem !== undefined && <ErrorState problem={read.problem} onRetry={read.refresh} />}
      {read.value === undefined && read.problem === undefined ? <SkeletonRows /> : null}
      {total === 0 ? <p>{texts.noneDetail}</p> : null}
      <ul className={styles.lessons}>
        {read.value?.rows.map((lesson) => (
          <Lesson key={lesson.id} lesson={lesson} />
        ))}
      </ul>
    </>
  );
}
