import type { DeskService } from '@regie/contracts/desk';
import { useText } from '../../language/index.ts';
import { Button, type Column, EmptyState, Section, Status, Table, useFormat } from '../../ui/index.ts';
import styles from './desk.module.css';
import { deskTexts } from './texts.ts';

/** The catalogue: each service with who answers, how fast it usually is, and how fast it was. */
export function ServiceTable({
  services,
  names,
  mayAdd,
  onAsk,
  onEdit,
}: {
  readonly services: readonly DeskService[];
  readonly names: Readonly<Record<string, string>>;
  readonly mayAdd: boolean;
  readonly onAsk: (serviceId: string) => void;
  /** Without a service: a new one. */
  readonly onEdit: (service: DeskService | undefined) => void;
}) {
  const text = useText(deskTexts);
  const format = useFormat();
  const columns: readonly Column<DeskService>[] = [
    {
      name: 'service',
      label: text.service,
      isHead: true,
      cell: ({ name, description, isActive }) => (
        <>
          {name} {!isActive && <Status colour="grey">{text.notOffered}</Status>}
          {description !== '' && <span className={styles.detail}>{description}</span>}
        </>
      ),
    },
    { name: 'place', label: text.place, isMinor: true, cell: ({ placeTitle }) => placeTitle },
    {
      name: 'owner',
      label: text.owner,
      isMinor: true,
      cell: ({ ownerId }) => (ownerId === null ? '—' : (names[ownerId] ?? '…')),
    },
    {
      name: 'usual',
      label: text.usual,
      isFigure: true,
      cell: ({ answerDays }) => text.workingDays(String(answerDays)),
    },
    {
      name: 'took',
      label: text.took,
      isFigure: true,
      isMinor: true,
      cell: ({ medianDays }) => (medianDays === null ? '—' : text.workingDays(format.number(medianDays))),
    },
    {
      name: 'do',
      label: text.ask,
      isLabelHidden: true,
      isFigure: true,
      cell: (service) => (
        <div className={styles.buttons}>
          {service.mayChange && (
            <Button kind="quiet" aria-label={text.editOf(service.name)} onClick={() => onEdit(service)}>
              {text.edit}
            </Button>
          )}
          {service.isActive && (
            <Button aria-label={text.askOf(service.name)} onClick={() => onAsk(service.id)}>
              {text.askShort}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return (
    <Section
      title={text.services}
      aside={
        mayAdd && (
          <Button kind="quiet" icon="plus" onClick={() => onEdit(undefined)}>
            {text.add}
          </Button>
        )
      }
    >
      {services.length === 0 ? (
        <EmptyState title={text.noServices}>{text.noServicesDetail}</EmptyState>
      ) : (
        <Table label={text.services} columns={columns} rows={services} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
