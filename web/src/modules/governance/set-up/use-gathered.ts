import { trust } from '@regie/contracts';
import { useEffect, useRef, useState } from 'react';

const gatherMs = 500;

type Answers<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function over<Key extends string>(stored: Answers<Key>, given: ReadonlyMap<Key, number>): Answers<Key> {
  // The keys of the map are of the same questions.
  return trust<Answers<Key>>({ ...stored, ...Object.fromEntries(given) });
}

/**
 * Answers that are kept as they are given: those that come in a short while go together, and none is lost when the page
 * is left. `shown` has what was answered here over what is stored.
 */
export function useGathered<Key extends string>(
  stored: Answers<Key>,
  send: (answers: Answers<Key>) => void,
): { readonly shown: Answers<Key>; readonly answer: (key: Key, value: number) => void } {
  const [given, setGiven] = useState<ReadonlyMap<Key, number>>(new Map());
  const waiting = useRef(new Map<Key, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(send);
  latest.current = send;
  const flush = useRef(() => {
    clearTimeout(timer.current);
    const answers = over<Key>(trust<Answers<Key>>({}), waiting.current);
    if (waiting.current.size > 0) latest.current(answers);
    waiting.current = new Map();
  });
  useEffect(() => flush.current, []);
  const answer = (key: Key, value: number) => {
    setGiven((now) => new Map(now).set(key, value));
    waiting.current.set(key, value);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush.current, gatherMs);
  };
  return { shown: over(stored, given), answer };
}
