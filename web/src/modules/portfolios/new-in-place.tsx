import { useText } from '../../language/index.ts';
import { useGoTo } from '../../ui/index.ts';
import { projectKind } from '../projects/index.ts';
import {
  NewRecordDialog,
  type RecordKind,
  readField,
  useFieldSet,
  useValueContext,
} from '../records/index.ts';
import { portfolioKind, programmeKind } from './place-kinds.ts';
import { portfolioTexts } from './texts.ts';

export type NewKind = 'portfolio' | 'programme' | 'project';

const kinds: Readonly<Record<NewKind, RecordKind>> = {
  portfolio: portfolioKind,
  programme: programmeKind,
  project: projectKind,
};
const asked: Readonly<Record<NewKind, readonly string[]>> = {
  portfolio: ['title', 'managerId'],
  programme: ['title', 'managerId', 'sponsorId'],
  project: ['title', 'code', 'managerId', 'sponsorId'],
};
const noNames = {};

/** Makes a portfolio, programme or project below a place of the tree. */
export function NewInPlace({
  kind,
  placeId,
  onClose,
}: {
  readonly kind: NewKind;
  readonly placeId: string;
  readonly onClose: () => void;
}) {
  const texts = useText(portfolioTexts);
  const goTo = useGoTo();
  const record = kinds[kind];
  const fields = useFieldSet(record);
  const context = useValueContext(noNames);
  const titles = { portfolio: texts.newPortfolio, programme: texts.newProgramme, project: texts.newProject };
  return (
    <NewRecordDialog
      kind={record}
      title={titles[kind]}
      fields={fields}
      asked={asked[kind]}
      context={context}
      scopeId={placeId}
      onClose={onClose}
      onMade={(made) => {
        onClose();
        if (kind === 'project') goTo(`/projects/${String(readField(made, 'key') ?? made.id)}`);
      }}
    />
  );
}
