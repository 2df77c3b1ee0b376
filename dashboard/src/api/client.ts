/** How questions to the server are kept, repeated and given up. */
import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const FRESH_FOR = 30_000;
const TRIES = 2;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        // A refusal stays a refusal; a broken line or server may mend.
        retry: (failures, error) => failures < TRIES && !isRefusal(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function isRefusal(error: unknown): boolean {
  return error instanceof Problem && error.status >= 400 && error.status < 500;
}
