/** The settings of the desk with their versions, what was measured, departments, and the calls that change them. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { DepartmentView } from '../../../src/officials/contract';
import type { NewDepartment, OwnPassword } from '../../../src/officials/people/people.contract';
import type {
  calendarSchema,
  deadlinesSchema,
  Measured,
  SettingView,
  thresholdsSchema,
} from '../../../src/triage/settings/settings.contract';
import { get, post, put } from '../api/http';
import { Problem } from '../api/problem';

export type Calendar = z.infer<typeof calendarSchema>;
export type Deadlines = z.infer<typeof deadlinesSchema>;
export type Thresholds = z.infer<typeof thresholdsSchema>;
export const WHOLE_DESK = 'all';
const SETTINGS_KEY = ['settings'] as const;

interface Items<Item> {
  items: Item[];
}

export function useSettings() {
  return useQuery({
    queryKey: SETTINGS_KEY,
    queryFn: async ({ signal }) => (await get<Items<SettingView>>('/api/settings', {}, signal)).items,
  });
}

export function useSettingVersions(name: string, scope: string, wanted: boolean) {
  return useQuery({
    queryKey: [...SETTINGS_KEY, name, scope],
    enabled: wanted,
    queryFn: async ({ signal }) =>
      (await get<Items<SettingView>>(`${pathOf(name, scope)}/versions`, {}, signal)).items,
  });
}

export interface SettingSave {
  version: number;
  value: object | null;
  note: string;
}

export function useSaveSetting(name: string, scope: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SettingSave) => put<SettingView>(pathOf(name, scope), body),
    onSettled: () => void queries.invalidateQueries({ queryKey: SETTINGS_KEY }),
  });
}

/** What the server says about one field of a setting's value. */
export function faultOf(error: unknown, field: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  return error.errors.find(
    (each) => each.field === `value.${field}` || each.field.startsWith(`value.${field}.`),
  )?.message;
}

export function useMeasured(thresholds: Thresholds) {
  return useQuery({
    queryKey: [...SETTINGS_KEY, 'measured', thresholds],
    queryFn: ({ signal }) => get<Measured>('/api/settings/thresholds/measured', { ...thresholds }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useSaveDepartment(id: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (department: NewDepartment) =>
      id === undefined
        ? post<DepartmentView>('/api/departments', department)
        : put<DepartmentView>(`/api/departments/${encodeURIComponent(id)}`, { names: department.names }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['departments'] }),
  });
}

export function useOwnPassword() {
  return useMutation({
    mutationFn: (passwords: OwnPassword) => post<void>('/api/people/me/password', passwords),
  });
}

function pathOf(name: string, scope: string): string {
  return `/api/settings/${encodeURIComponent(name)}/${encodeURIComponent(scope)}`;
}
