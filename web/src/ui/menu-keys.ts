/**
 * The item that a key goes to in a menu, by place: arrows go round, Home and End, and a letter goes to the next item
 * that begins with it. Undefined when the key means nothing here.
 */
export function nextItem(key: string, current: number, names: readonly string[]): number | undefined {
  const count = names.length;
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return (Math.max(current, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const order = names.map((_, step) => (current + 1 + step) % count);
      return order.find((place) => names[place]?.trim().toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
