/** Between two steps of a long answer: whatever else waits is served first. */
export async function letOthersIn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** What a calculation in steps comes to, others being served between them. */
export async function takeSteps<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await letOthersIn();
  }
}
