import { useMe } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { Link, PageHeader, Section } from '../../ui/index.ts';
import { ExampleStatus } from './example-status.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import styles from './organisation-page.module.css';
import { texts } from './texts.ts';

/** Name, language and zone of the organisation, and the example. */
export function OrganisationPage() {
  const text = useText(texts);
  const term = useTerm();
  const { organisation } = useMe();
  return (
    <>
      <PageHeader title={term('organisation')} lede={text.lede(organisation.name, organisation.timeZone)} />
      <Section title={text.settings}>
        <OrganisationForm organisation={organisation} />
      </Section>
      <Section title={text.outwards}>
        <ul className={styles.ways}>
          <li>
            <Link to="/shares">{text.shares}</Link>
          </li>
          <li>
            <Link to="/webhooks">{text.webhooks}</Link>
          </li>
        </ul>
      </Section>
      <Section title={text.example}>
        <ExampleStatus />
      </Section>
    </>
  );
}
