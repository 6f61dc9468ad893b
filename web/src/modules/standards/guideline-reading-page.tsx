import { guidelineOperations } from '@regie/contracts/standards';
import { holds, useMe, useRead, useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { usePageTitle } from '../../shell/page-title.tsx';
import {
  Button,
  ButtonLink,
  PageHeader,
  Section,
  SkeletonRows,
  Tag,
  useFormat,
  useParameter,
} from '../../ui/index.ts';
import { RecordProblem } from '../records/index.ts';
import { GuidelineReaders, GuidelineVersions } from './guideline-parts.tsx';
import { guidelineTexts } from './guideline-texts.ts';
import styles from './standards.module.css';

/** A guideline as it counts: to read, and to say that one has. */
export function GuidelineReadingPage() {
  const text = useText(guidelineTexts);
  const term = useTerm();
  const format = useFormat();
  const me = useMe();
  const write = useWrite();
  const id = useParameter('id');
  const { value, problem, refresh } = useRead(guidelineOperations.show, { parameters: { id } });
  usePageTitle(value?.guideline.title, [{ title: term('plural.guideline'), path: '/guidelines' }]);
  if (problem !== undefined) return <RecordProblem problem={problem} onRetry={refresh} />;
  if (value === undefined) return <SkeletonRows />;
  const { guideline, versions, readers, names } = value;
  const { key, title, placeTitle, number, publishedOn, norm, normEdition, readOn } = guideline;
  const says = norm === null ? text.noNorm : text.follows(norm, normEdition);
  const mark = () =>
    void write(guidelineOperations.markRead, { parameters: { id: guideline.id } }, { said: text.marked });
  return (
    <>
      <PageHeader
        title={title}
        lede={`${text.says(number, format.day(publishedOn), placeTitle)} ${says}`}
        tags={
          <>
            <Tag>{key}</Tag>
            <Tag>{readOn === null ? text.unread : `${text.reading} ${text.readOn(format.day(readOn))}`}</Tag>
          </>
        }
        actions={
          <>
            {holds(me, 'standard.write') && <ButtonLink to={`/guidelines/${key}`}>{text.manage}</ButtonLink>}
            {readOn === null && (
              <Button kind="primary" onClick={mark}>
                {text.markRead}
              </Button>
            )}
          </>
        }
      />
      <Section title={text.text}>
        <p className={styles.prose}>{versions[0]?.text}</p>
      </Section>
      <GuidelineVersions versions={versions} names={names} />
      {readers !== null && <GuidelineReaders readers={readers} names={names} />}
    </>
  );
}
