const listeners = new Set<() => void>();

/** The server says that nobody is signed in any more: the session ended or was revoked. */
export function announceSignedOut(): void {
  for (const listener of listeners) listener();
}

export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
