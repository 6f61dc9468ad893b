import { type SharedField, shareOperations } from '@regie/contracts/shared/shares';
import { useEffect, useState } from 'react';
import { type Answer, call } from '../../api/index.ts';
import { useLanguage, useText } from '../../language/index.ts';
import { classes, type Format, RefusalNote, Skeleton, useFormat } from '../../ui/index.ts';
import { OutsideFrame } from '../accounts/index.ts';
import styles from './shared-page.module.css';
import { shareTexts } from './texts.ts';

type Shared = NonNullable<Awaited<ReturnType<typeof openShared>>['value']>;

async function openShared(token: string) {
  return await call(shareOperations.open, { body: { token } });
}

function textOf(
  { kind, value, words, unit }: SharedField,
  language: 'nl' | 'en',
  format: Format,
  yesNo: { readonly yes: string; readonly no: string },
): string {
  if (words !== null) return words[language];
  if (kind === 'day') return format.longDay(String(value));
  if (kind === 'instant') return format.instant(String(value));
  if (typeof value === 'boolean') return value ? yesNo.yes : yesNo.no;
  if (typeof value === 'number')
    return `${format.number(value)}${unit === '%' ? ' %' : unit === 'days' ? ' d' : ''}`;
  return value;
}

/** The record as the link shows it: its facts, nothing to press. */
function SharedRecord({ shared }: { readonly shared: Shared }) {
  const texts = useText(shareTexts);
  const language = useLanguage();
  const format = useFormat();
  return (
    <OutsideFrame
      title={`${shared.key} ${shared.title}`}
      lede={texts.sharedLede(
        shared.type[language],
        shared.organisationName,
        format.longDay(shared.expiresAt.slice(0, 10)),
      )}
      isWide
    >
      <dl className={styles.facts}>
        {shared.fields.map((field) => (
          <div key={field.name} className={classes(styles.fact, field.kind === 'long-text' && styles.isLong)}>
            <dt>{field.label[language]}</dt>
            <dd>{textOf(field, language, format, texts)}</dd>
          </div>
        ))}
      </dl>
    </OutsideFrame>
  );
}

/** What a link shows to who is not signed in. The token stands behind #, so that no server, log or other site is told it. */
export function SharedPage() {
  const texts = useText(shareTexts);
  const [answer, setAnswer] = useState<Answer<Shared>>();
  useEffect(() => {
    const open = async () => setAnswer(await openShared(location.hash.slice(1)));
    void open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  if (answer === undefined)
    return (
      <OutsideFrame title={texts.opening} lede="">
        <Skeleton width="60%" />
      </OutsideFrame>
    );
  if (answer.value !== undefined) return <SharedRecord shared={answer.value} />;
  return (
    <OutsideFrame title={texts.gone} lede={texts.goneLede}>
      <RefusalNote problem={answer.problem.code === 'shares/gone' ? undefined : answer.problem} />
    </OutsideFrame>
  );
}
