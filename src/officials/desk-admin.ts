/** PURE. Administrators of the general desk look after the whole desk: its settings, departments and people. */
import { GENERAL_DESK } from './contract.js';
import type { Official } from './official.js';

export function isDeskAdmin(official: Official): boolean {
  return official.may('admin', GENERAL_DESK);
}

/** @throws Forbidden `official/role-needed` */
export function requireDeskAdmin(official: Official): void {
  official.require('admin', GENERAL_DESK);
}
