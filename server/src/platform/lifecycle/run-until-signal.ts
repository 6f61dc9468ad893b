/**
 * A terminal sends Ctrl-C to the whole foreground group and npm passes it on as well, so one press arrives twice
 * within milliseconds. Only a press after this time is a second one.
 */
const samePressMilliseconds = 1_000;
const forcedExitStatus = 130;

/**
 * Waits for Ctrl-C, SIGTERM, a closed terminal or, in a supervised child, the death of the parent; then stops, once.
 * Resolves when `stop` has; a second Ctrl-C meanwhile ends the process on the spot.
 */
export async function runUntilSignal(stop: () => Promise<void>): Promise<void> {
  let askedAt: number | undefined;
  let resolveAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    resolveAsked = resolve;
  });
  const ask = () => {
    askedAt ??= performance.now();
    resolveAsked();
  };
  const askOrForce = () => {
    if (askedAt !== undefined && performance.now() - askedAt > samePressMilliseconds) {
      process.exit(forcedExitStatus);
    }
    ask();
  };
  process.on('SIGINT', askOrForce);
  process.on('SIGTERM', ask);
  process.on('SIGHUP', ask);
  if (process.connected) process.on('disconnect', ask);
  // Signal handlers alone do not keep a process alive.
  const vigil = setInterval(() => undefined, 60_000);
  try {
    await asked;
    await stop();
  } finally {
    // The signal handlers stay: a late copy of the same press would turn a clean end into a killed one.
    clearInterval(vigil);
    process.off('disconnect', ask);
  }
}
