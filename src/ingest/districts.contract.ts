/** A list without a schema, so that browser code can show it without loading the schemas. */

/** The twenty districts of Jammu & Kashmir. */
export const DISTRICTS = [
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
] as const;

/** As a filter, and in the overview: reports that name no district. */
export const UNKNOWN_DISTRICT = 'unknown';
