/** PostgreSQL keeps neither NUL nor half a surrogate pair; any other text it gives back as it came. */
export function isWritable(text: string): boolean {
  return !text.includes('\0') && Buffer.from(text).toString() === text;
}

/** Where in a request there is text that cannot be kept; undefined when all of it can. */
export function findUnwritable(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') return isWritable(value) ? undefined : place;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = isWritable(key) ? findUnwritable(part, `${place}.${key}`) : place;
    if (found !== undefined) return found;
  }
  return undefined;
}
