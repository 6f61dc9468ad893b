import type { DocumentTemplate, TemplateDraft } from '@regie/contracts/standards';
import { useText } from '../../language/index.ts';
import { Button, Menu, type Search } from '../../ui/index.ts';
import { documentTexts } from './document-texts.ts';
import { EditStandard } from './edit-standard.tsx';
import { EditVariant } from './edit-variant.tsx';

/** Where a draft can be worked out: the standard, or the variant of a unit. */
export interface TemplateTargets {
  readonly mayPublish: boolean;
  readonly places: readonly { readonly id: string; readonly title: string }[];
}

const standard = 'standard';

/** What the address says of the draft that is being worked out, and for whom. */
export function searchOf({ key, kind }: TemplateDraft, target: string | undefined): Search {
  return { ...(kind === null ? {} : { kind }), draft: key, for: target };
}
export const searchOfNone: Search = { draft: undefined, for: undefined };

/** Opens the draft in the editor of the standard or of a unit, as far as the reader publishes those. */
export function WorkOutButton({
  draft: { key, title },
  targets: { mayPublish, places },
  onChoose,
}: {
  draft: TemplateDraft;
  targets: TemplateTargets;
  onChoose: (target: string) => void;
}) {
  const text = useText(documentTexts);
  const targets = [
    ...(mayPublish ? [{ target: standard, label: text.standard }] : []),
    ...places.map(({ id, title: place }) => ({ target: id, label: text.variantOf(place) })),
  ];
  const [first, ...others] = targets;
  if (first === undefined) return null;
  const label = text.workOutOf(`${key} ${title}`);
  if (others.length === 0) {
    return (
      <Button aria-label={label} onClick={() => onChoose(first.target)}>
        {text.workOut}
      </Button>
    );
  }
  const items = targets.map(({ target, label: said }) => ({ label: said, onChoose: () => onChoose(target) }));
  return <Menu target={<Button aria-label={label}>{text.workOut}</Button>} groups={[{ items }]} />;
}

/** The draft that the address names, in the editor that it is worked out in; nothing where that cannot be. */
export function WorkOutTemplate({
  shown,
  draft,
  target,
  targets: { mayPublish, places },
  onClose,
}: {
  shown: DocumentTemplate;
  draft: TemplateDraft;
  /** Undefined where the address does not say: then what the reader may publish. */
  target: string | undefined;
  targets: TemplateTargets;
  onClose: () => void;
}) {
  const { kind, standard: versions, variants } = shown;
  const [newest] = versions;
  if (newest === undefined) return null;
  const { number, parts } = newest;
  if ((target ?? standard) === standard && mayPublish) {
    return <EditStandard kind={kind} number={number} parts={parts} draft={draft} onClose={onClose} />;
  }
  const place =
    places.find(({ id }) => id === (target ?? draft.scopeId)) ??
    (target === undefined && places.length === 1 ? places[0] : undefined);
  if (place === undefined) return null;
  const variant = variants.find(({ scopeId }) => scopeId === place.id);
  return (
    <EditVariant
      kind={kind}
      parts={parts}
      variant={variant}
      places={[place]}
      draft={draft}
      onClose={onClose}
    />
  );
}
