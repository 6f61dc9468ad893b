import type { Field } from '@regie/contracts';
import { useState } from 'react';
import type { CellValue } from '../../ui/grid/index.ts';
import {
  ChoiceField,
  DayField,
  LongTextField,
  MoneyField,
  NumberField,
  PersonField,
  TextField,
  YesNoField,
} from '../../ui/index.ts';
import type { NamedField } from './field-set.ts';
import { TagsInput } from './tags-input.tsx';
import { optionLabel, type ValueContext } from './value-text.ts';

export interface FieldInputProps {
  readonly named: NamedField;
  readonly value: CellValue;
  readonly onChange: (value: CellValue) => void;
  readonly context: ValueContext;
  readonly error?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly isFocused?: boolean;
  /** Options that can be chosen now, when not all of them fit. */
  readonly options?: readonly string[] | undefined;
}

/** Text is given on when the field is left, so that one edit is one event. */
function TextInput({ named, value, onChange, error, isLabelHidden, isFocused }: FieldInputProps) {
  const [draft, setDraft] = useState(typeof value === 'string' ? value : '');
  const { field } = named;
  const frame = {
    label: named.label,
    error,
    isRequired: field.isRequired === true,
    isLabelHidden: isLabelHidden === true,
    isFocused: isFocused === true,
    value: draft,
    onChange: setDraft,
    onCommit: () => onChange(draft.trim() === '' ? null : draft.trim()),
    longest: field.longest ?? (field.kind === 'long-text' ? 10_000 : 300),
  };
  return field.kind === 'long-text' ? <LongTextField {...frame} rows={4} /> : <TextField {...frame} />;
}

function choices(field: Field, context: ValueContext, options: readonly string[] | undefined) {
  return (options ?? field.options ?? []).map((option) => ({
    value: option,
    label: optionLabel(field, option, context),
  }));
}

/** The control with which a field of any kind is filled in. */
export function FieldInput(props: FieldInputProps) {
  const { named, value, onChange, context, error, options } = props;
  const { field, label } = named;
  const frame = {
    label,
    error,
    isRequired: field.isRequired === true,
    isLabelHidden: props.isLabelHidden === true,
    isFocused: props.isFocused === true,
  };
  const text = typeof value === 'string' ? value : null;
  const number = typeof value === 'number' ? value : null;
  switch (field.kind) {
    case 'choice':
      return (
        <ChoiceField {...frame} value={text} options={choices(field, context, options)} onChange={onChange} />
      );
    case 'person':
      return <PersonField {...frame} value={text} people={context.people} onChange={onChange} />;
    case 'day':
      return <DayField {...frame} value={text} onChange={onChange} />;
    case 'money':
      return <MoneyField {...frame} value={number} onChange={onChange} />;
    case 'integer':
      return (
        <NumberField
          {...frame}
          isWhole
          value={number}
          onChange={onChange}
          {...(field.least === undefined ? {} : { least: field.least })}
          {...(field.most === undefined ? {} : { most: field.most })}
          {...(field.unit === '%' ? { unit: '%' } : {})}
        />
      );
    case 'yes-no':
      return <YesNoField {...frame} value={typeof value === 'boolean' ? value : null} onChange={onChange} />;
    case 'tags':
      return <TagsInput {...props} />;
    default:
      return <TextInput {...props} />;
  }
}
