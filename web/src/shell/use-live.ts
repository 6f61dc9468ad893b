import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followLive } from '../api/live.ts';

/** Follows what colleagues change as long as the page is open; whether the connection is there. */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => followLive(queries, setConnected), [queries]);
  return isConnected;
}
