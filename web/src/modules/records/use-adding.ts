import { useEffect, useState } from 'react';
import { useSearchState } from '../../ui/index.ts';

/** Whether the dialog of a new record is open; an address with `new=yes` opens it once. */
export function useAdding(): readonly [boolean, (isAdding: boolean) => void] {
  const [search, setSearch] = useSearchState();
  const isAsked = search['new'] === 'yes';
  const [isAdding, setAdding] = useState(isAsked);
  useEffect(() => {
    if (!isAsked) return;
    setAdding(true);
    setSearch({ new: undefined });
  }, [isAsked, setSearch]);
  return [isAdding, setAdding];
}
