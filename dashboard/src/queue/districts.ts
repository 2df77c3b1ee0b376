/** The districts of the contract, by type: a district added there is missed here by the type checker. */
import type { DISTRICTS as CONTRACT } from '../../../src/ingest/contract';

export const DISTRICTS: typeof CONTRACT = [
  'Anantnag',
  'Bandipora',
  'Baramulla',
  'Budgam',
  'Doda',
  'Ganderbal',
  'Jammu',
  'Kathua',
  'Kishtwar',
  'Kulgam',
  'Kupwara',
  'Poonch',
  'Pulwama',
  'Rajouri',
  'Ramban',
  'Reasi',
  'Samba',
  'Shopian',
  'Srinagar',
  'Udhampur',
];
