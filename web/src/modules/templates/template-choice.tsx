import {
  type TemplateType,
  type TemplateView,
  templateOperations,
  templateTypes,
} from '@regie/contracts/shared/templates';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { ChoiceField } from '../../ui/index.ts';
import { templateTexts } from './texts.ts';

export function isTemplateType(type: string): type is TemplateType {
  return templateTypes.some((one) => one === type);
}

/** Offers the templates of a type of record; nothing where there is none. */
export function TemplateChoice({
  recordType,
  asked,
  labelOf,
  onChoose,
}: {
  readonly recordType: TemplateType;
  /** Fields that are asked for anyway: what else is filled in is said. */
  readonly asked: readonly string[];
  readonly labelOf: (field: string) => string;
  readonly onChoose: (values: TemplateView['values']) => void;
}) {
  const texts = useText(templateTexts);
  const rows = useRead(templateOperations.list, {}).value?.rows ?? [];
  const [id, setId] = useState<string | null>(null);
  const offered = rows.filter((row) => row.recordType === recordType);
  if (offered.length === 0) return null;
  const more = Object.keys(offered.find((row) => row.id === id)?.values ?? {})
    .filter((name) => !asked.includes(name))
    .map(labelOf);
  return (
    <ChoiceField
      label={texts.template}
      value={id}
      options={offered.map((row) => ({ value: row.id, label: row.name }))}
      {...(more.length === 0 ? {} : { help: texts.fillsIn(more.join(', ')) })}
      onChange={(next) => {
        setId(next);
        onChoose(offered.find((row) => row.id === next)?.values ?? {});
      }}
    />
  );
}
