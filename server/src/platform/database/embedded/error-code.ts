/** Whether a failure of the operating system carries this code, such as ENOENT. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What went wrong, in one line for an operator. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
