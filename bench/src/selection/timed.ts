/** A clock that starts now and tells the seconds left of a time limit. */
export function timed(seconds: number): () => number {
  const begin = performance.now();
  return () => seconds - (performance.now() - begin) / 1000;
}
