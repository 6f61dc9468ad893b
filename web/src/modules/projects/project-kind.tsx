import { trust } from '@regie/contracts';
import {
  type HealthColour,
  healthColours,
  projectFields,
  projectOperations,
} from '@regie/contracts/projects';
import { useOption, useTerm } from '../../language/index.ts';
import { Status } from '../../ui/index.ts';
import { type RecordKind, type RecordOperations, type RecordView, readField } from '../records/index.ts';

function isHealth(value: unknown): value is HealthColour {
  return healthColours.some((colour) => colour === value);
}

/** What the project manager reports, as shape, word and colour. */
export function Health({ value }: { readonly value: unknown }) {
  const term = useTerm();
  return isHealth(value) ? <Status colour={value}>{term(`health.${value}`)}</Status> : null;
}

/** What the dates say beside what is reported; grey says what is missing. */
function TimeHealth({ record }: { readonly record: RecordView }) {
  const option = useOption();
  const value = readField(record, 'timeHealth');
  const reason = readField(record, 'timeHealthReason');
  if (value !== 'grey' || typeof reason !== 'string') return <Health value={value} />;
  return <Status colour="grey">{option('time-health-reason', reason)}</Status>;
}

/** Projects as registers and pages need to know them. */
export const projectKind: RecordKind = {
  recordType: 'project',
  name: 'projects',
  fields: projectFields,
  // The five operations are made of this field table; here its types are forgotten.
  operations: trust<RecordOperations>(projectOperations),
  createPermission: 'project.create',
  places: ['organisation', 'portfolio', 'programme'],
  show: {
    reportedHealth: (record) => <Health value={readField(record, 'reportedHealth')} />,
    timeHealth: (record) => <TimeHealth record={record} />,
  },
};
