/** Who is signed in, and what they may do where. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Login, Role, SessionView } from '../../../src/officials/contract';
import { get, post, remove } from '../api/http';
import { Problem } from '../api/problem';

export const SESSION_KEY = ['session'] as const;
const ROLE_ORDER: Readonly<Record<Role, number>> = {
  viewer: 0,
  triager: 1,
  author: 2,
  approver: 3,
  admin: 4,
};

export function useSessionQuery(): UseQueryResult<SessionView | null> {
  return useQuery({ queryKey: SESSION_KEY, queryFn: currentSession, staleTime: Infinity });
}

/** The present session, or null when there is none. */
async function currentSession(): Promise<SessionView | null> {
  try {
    return await get<SessionView>('/api/session');
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export function logIn(login: Login): Promise<SessionView> {
  return post<SessionView>('/api/session', login);
}

export function logOut(): Promise<void> {
  return remove('/api/session');
}

const SessionContext = createContext<SessionView | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession stands outside of the session gate');
  return session;
}

/** Whether the signed-in official has this role, or a greater one, in the department. */
export function mayIn(session: SessionView, role: Role, department: string): boolean {
  return session.official.roles.some(
    (each) => each.department === department && ROLE_ORDER[each.role] >= ROLE_ORDER[role],
  );
}
