import { type Field, type FieldTable, type Refusal, readConfiguredText, refuse } from '@regie/contracts';
import { type SharedField, shareOperations } from '@regie/contracts/shared/shares';
import { admitAttempt, forgetFailures } from '../accounts/throttle-store.ts';
import type { Answer, Request } from '../operations/perform.ts';
import { makeReading, type Reading } from '../operations/unit.ts';
import { readPersonAsActor } from '../proposals/proposal-store.ts';
import { readFieldLabels } from '../records/custom-fields.ts';
import { findAnyRecord } from '../records/find-any-record.ts';
import type { Kinds } from '../records/kinds.ts';
import { findRecord } from '../records/list-records.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { type BothNaming, readBothNaming } from '../terms/own-names.ts';
import { countUse, findOpenShare, type OpenShare } from './share-store.ts';
import { refuseSharing } from './shares.ts';

/** What is said otherwise on the page, or is for the organisation only. */
const leftOut: ReadonlySet<string> = new Set(['key', 'title', 'tags', 'createdAt', 'updatedAt']);

const kindOf: Readonly<Record<Field['kind'], SharedField['kind'] | undefined>> = {
  text: 'text',
  'long-text': 'long-text',
  person: 'text',
  choice: 'choice',
  integer: 'number',
  day: 'day',
  instant: 'instant',
  'yes-no': 'yes-no',
  key: undefined,
  tags: undefined,
  // An id of another record, or an amount: nothing for who is not signed in.
  record: undefined,
  money: undefined,
};

interface ShownField {
  readonly name: string;
  readonly field: Field;
  readonly label: SharedField['label'];
  readonly value: unknown;
}

function presentField(
  { name, field, label, value }: ShownField,
  names: Readonly<Record<string, string>>,
  naming: BothNaming,
): readonly SharedField[] {
  const kind = kindOf[field.kind];
  if (kind === undefined || field.permission !== undefined || value === '') return [];
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const said = field.kind === 'person' ? names[String(value)] : value;
  if (said === undefined) return [];
  const term = kind === 'choice' ? naming(`${field.term}.${String(value)}`) : undefined;
  const words = kind === 'choice' ? { en: term?.en ?? String(value), nl: term?.nl ?? String(value) } : null;
  return [{ name, label, kind, value: said, words, unit: field.unit ?? null }];
}

/** The fields of a record that are open to everybody who may see it, those that people added behind the others. */
async function presentFields(
  reading: Reading,
  kind: RecordKind<FieldTable>,
  record: Readonly<Record<string, unknown>> & { readonly custom: Readonly<Record<string, unknown>> },
  names: Readonly<Record<string, string>>,
  naming: BothNaming,
): Promise<SharedField[]> {
  const own = Object.entries(kind.fields).flatMap(([name, field]): readonly ShownField[] => {
    const { en = name, nl = name } = naming(field.term) ?? {};
    return leftOut.has(name) ? [] : [{ name, field, label: { en, nl }, value: record[name] }];
  });
  const added = (await readFieldLabels(reading.database, kind.type)).map(
    ({ key, kind: kindOfField, options, label }): ShownField => ({
      name: key,
      field: { kind: kindOfField, term: key, options },
      label: { en: readConfiguredText(label, 'en'), nl: readConfiguredText(label, 'nl') },
      value: record.custom[key],
    }),
  );
  return [...own, ...added].flatMap((shown) => presentField(shown, names, naming));
}

const gone = (): Refusal => refuse('shares/gone');

/** What the maker of a link may see now; gone as soon as they might not share it any more. */
async function show(reading: Reading, kinds: Kinds, share: OpenShare) {
  const maker = await readPersonAsActor(reading, share.makerId);
  const kind = kinds.find(share.type);
  if (maker === undefined || kind === undefined) return gone();
  const asMaker = makeReading({ ...reading, actor: maker });
  const record = await findAnyRecord(asMaker, kinds, share.recordId);
  if (record === undefined || refuseSharing(asMaker, kinds, record) !== undefined) return gone();
  const found = await findRecord(asMaker, kind, share.recordId);
  if (found === undefined) return gone();
  const naming = await readBothNaming(reading);
  const { en = kind.type, nl = kind.type } = naming(kind.type) ?? {};
  return {
    organisationName: reading.organisation.name,
    type: { en, nl },
    key: record.key,
    title: record.title,
    fields: await presentFields(asMaker, kind, found.record, found.names, naming),
    expiresAt: share.expiresAt,
  };
}

/** Answers who is not signed in. A link that works is not counted as a try; what does not is answered alike, whatever it was. */
export function openShareAnswer(kinds: Kinds): Answer<typeof shareOperations.open> {
  const answer = async (reading: Reading, { body, origin }: Request<typeof shareOperations.open>) => {
    const attempt = { account: `share ${body.token.slice(0, 12)}`, address: origin?.address ?? '' };
    const refused = await admitAttempt(reading.database, attempt, reading.now);
    if (refused !== undefined) return { ...refused, refused: 'shares/too-many-tries' };
    const share = await findOpenShare(reading, body.token);
    const shown = share === undefined ? gone() : await show(reading, kinds, share);
    if (share === undefined || 'refused' in shown) return shown;
    await forgetFailures(reading.database, attempt, reading.now);
    await countUse(reading, share.id);
    return shown;
  };
  return { operation: shareOperations.open, answer };
}
