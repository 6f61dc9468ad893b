import { isSameTag, longestTags, readTags, writeTags } from '@regie/contracts';
import { tagOperations } from '@regie/contracts/records';
import { useState } from 'react';
import { useRead } from '../../api/index.ts';
import { TagsField } from '../../ui/index.ts';
import type { FieldInputProps } from './field-input.tsx';

const none: readonly string[] = [];

/** Tags, offered as others write them; one edit is one event. */
export function TagsInput({ named, value, onChange, error, isLabelHidden, isFocused }: FieldInputProps) {
  const [draft, setDraft] = useState(typeof value === 'string' ? value : '');
  const known = useRead(tagOperations.list, {}).value?.rows.map(({ name }) => name) ?? none;
  const commit = () => {
    const tags = readTags(draft).map((tag) => known.find((each) => isSameTag(each, tag)) ?? tag);
    onChange(writeTags(tags));
  };
  return (
    <TagsField
      label={named.label}
      error={error}
      isLabelHidden={isLabelHidden === true}
      isFocused={isFocused === true}
      longest={longestTags}
      value={draft}
      known={known}
      onChange={setDraft}
      onCommit={commit}
    />
  );
}
