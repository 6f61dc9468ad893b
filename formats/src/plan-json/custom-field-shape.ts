import type {
  CustomField,
  CustomFieldChoice,
  OutlineCode,
  OutlineCodeMask,
  OutlineCodeValue,
} from '@regie/engine/model';
import { propertiesOf, recordShape } from './record-shape.ts';
import { choiceShape, listShape, type Shape } from './shape.ts';
import { otherFields, text, wholeNumber } from './value-shapes.ts';

const choice = propertiesOf<CustomFieldChoice>();
const choices = listShape(
  recordShape<CustomFieldChoice>()(
    [choice('id', wholeNumber), choice('value', text), choice('description', text), choice('phonetic', text)],
    {
      required: ['value'],
      complete: ({ value, ...rest }) => (value === undefined ? undefined : { ...rest, value }),
    },
  ),
);

const field = propertiesOf<CustomField>();

/** The definition of a custom field. */
export const customFieldShape: Shape<CustomField> = recordShape<CustomField>()(
  [
    field('fieldId', wholeNumber),
    field('owner', choiceShape(['activity', 'resource', 'assignment', 'project'])),
    field('name', text),
    field('alias', text),
    field('otherFields', otherFields),
    field('values', choices),
  ],
  {
    required: ['fieldId', 'name'],
    complete: ({ fieldId, name, ...rest }) =>
      fieldId === undefined || name === undefined ? undefined : { ...rest, fieldId, name },
  },
);

const mask = propertiesOf<OutlineCodeMask>();
const masks = listShape(
  recordShape<OutlineCodeMask>()(
    [
      mask('level', wholeNumber),
      mask('type', wholeNumber),
      mask('length', wholeNumber),
      mask('separator', text),
    ],
    { required: [], complete: (draft) => ({ level: 1, type: 0, length: 0, separator: '.', ...draft }) },
  ),
);

const value = propertiesOf<OutlineCodeValue>();
const values = listShape(
  recordShape<OutlineCodeValue>()(
    [
      value('valueId', wholeNumber),
      value('parentValueId', wholeNumber),
      value('value', text),
      value('description', text),
      value('otherFields', otherFields),
    ],
    {
      required: ['valueId', 'value'],
      complete: ({ valueId, value, ...rest }) =>
        valueId === undefined || value === undefined ? undefined : { ...rest, valueId, value },
    },
  ),
);

const code = propertiesOf<OutlineCode>();

/** The definition of an outline code. */
export const outlineCodeShape: Shape<OutlineCode> = recordShape<OutlineCode>()(
  [
    code('fieldId', wholeNumber),
    code('name', text),
    code('alias', text),
    code('masks', masks),
    code('values', values),
    code('otherFields', otherFields),
  ],
  {
    required: ['fieldId'],
    complete: ({ fieldId, ...rest }) =>
      fieldId === undefined ? undefined : { masks: [], values: [], ...rest, fieldId },
  },
);
