import { useTerm, useText } from '../../language/index.ts';
import { Tag } from '../../ui/index.ts';
import { ProjectLede, ProjectList } from '../projects/index.ts';
import {
  RecordFacts,
  type RecordKind,
  RecordPage,
  RecordTabs,
  readField,
  type ShownRecord,
} from '../records/index.ts';
import { portfolioKind, programmeKind } from './place-kinds.ts';
import { portfolioTexts } from './texts.ts';

const hidden = new Set(['key', 'createdAt', 'updatedAt']);

function PlaceLede({ record }: ShownRecord) {
  return <ProjectLede scope={record.id} />;
}

function PlaceTag({ record }: ShownRecord) {
  return <Tag>{String(readField(record, 'key') ?? '')}</Tag>;
}

function PlaceBody({ kind, record, state }: ShownRecord) {
  const texts = useText(portfolioTexts);
  const term = useTerm();
  const { fields, context, whyLocked, writes } = state;
  const names = fields.filter(({ name }) => !hidden.has(name)).map(({ name }) => name);
  const overview = () => (
    <RecordFacts
      kind={kind}
      record={record}
      fields={fields}
      names={names}
      context={context}
      whyLocked={whyLocked}
      onChange={(values) => void writes.update(record, values)}
    />
  );
  return (
    <RecordTabs
      label={texts.parts}
      recordId={record.id}
      first={[
        { name: 'projects', label: term('plural.project'), content: () => <ProjectList scope={record.id} /> },
        { name: 'facts', label: texts.facts, content: overview },
      ]}
    />
  );
}

/** One portfolio or programme: its facts and the projects below it. */
function PlacePage({ kind }: { readonly kind: RecordKind }) {
  const term = useTerm();
  return (
    <RecordPage
      kind={kind}
      list={{ title: term('portfolio'), path: '/portfolio' }}
      lede={PlaceLede}
      tags={PlaceTag}
      body={PlaceBody}
    />
  );
}

export function PortfolioDetailPage() {
  return <PlacePage kind={portfolioKind} />;
}

export function ProgrammePage() {
  return <PlacePage kind={programmeKind} />;
}
