/** One line of JSON per happening, on standard output; people and secrets never appear in it. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  facts?: Readonly<Record<string, unknown>>,
) => void;

export const logToOutput: Log = (level, message, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...facts })}\n`);
};

export const logNothing: Log = () => {};

/** What is told of an error: name, message and where, without what it carried. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error ? { errorCode: error.code } : {};
  return { error: error.message, ...code, stack: error.stack };
}
