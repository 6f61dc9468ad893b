/**
 * Marks a value as having a type that the compiler cannot derive: built from a table of fields, or branded.
 * The one place where a type is asserted; every use says why it is so.
 */
export function trust<T>(value: unknown): T {
  return value as T;
}
