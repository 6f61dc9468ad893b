import type { ResponseOf } from '@regie/contracts';
import { accountOperations } from '@regie/contracts/accounts';
import { useWrite } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { Button, type Column, Table, Tag, useFormat } from '../../ui/index.ts';
import { describeDevice } from './describe-device.ts';
import { providerTexts } from './provider-texts.ts';
import { texts } from './texts.ts';

type Session = ResponseOf<typeof accountOperations.listSessions>['rows'][number];

/** Where a person is signed in, with a way to end what is not here. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const text = useText(texts);
  const provider = useText(providerTexts);
  const format = useFormat();
  const write = useWrite();
  const nameOf = (device: string) => describeDevice(device, text.onSystem) ?? (device || text.unknownDevice);
  const columns: readonly Column<Session>[] = [
    {
      name: 'device',
      label: text.device,
      isHead: true,
      cell: ({ device, isCurrent }) => (
        <>
          {nameOf(device)} {isCurrent && <Tag>{text.thisOne}</Tag>}
        </>
      ),
    },
    { name: 'way', label: provider.way, isMinor: true, cell: ({ way }) => provider.ways[way] },
    { name: 'since', label: text.since, isMinor: true, cell: (row) => format.instant(row.createdAt) },
    { name: 'seen', label: text.lastSeen, cell: (row) => format.relative(row.lastSeenAt) },
    {
      name: 'end',
      label: text.end,
      isLabelHidden: true,
      isFigure: true,
      cell: ({ id, isCurrent, device }) =>
        !isCurrent && (
          <Button
            kind="quiet"
            aria-label={`${text.end}: ${nameOf(device)}`}
            onClick={() =>
              void write(accountOperations.revokeSession, { parameters: { id } }, { said: text.ended })
            }
          >
            {text.end}
          </Button>
        ),
    },
  ];
  return <Table label={text.sessions} columns={columns} rows={sessions} keyOf={(row) => row.id} />;
}
