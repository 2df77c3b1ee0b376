/** Builders of cases for tests: reports come in by the front door, officials act over HTTP. */
import type { CaseDetail, CaseItem } from '../../src/triage/contract.js';
import type { Desk } from './boot-desk.js';
import { postReport } from './ingest.js';
import type { Answer, SignedInBrowser } from './officials.js';

/** Claims that share no words, so that each opens a case of its own. */
const CLAIMS = [
  'The widow pension has been stopped and everyone must apply again before Friday',
  'Anganwadi centres in the valley close for two months because of the budget',
  'Handloom weavers receive free looms from the district industries office on Monday',
  'Ration cards without a blue stamp are cancelled after the next inspection',
  'Scholarship forms for girls are accepted only at the stadium counter',
  'Electricity arrears of small shops are waived by a secret government order',
  'Bridge repair will block the highway so buses to Jammu are suspended',
  'Hospital vaccination camp charges parents four hundred rupees per child',
] as const;

export function aClaim(place = 0): string {
  return CLAIMS[place % CLAIMS.length] ?? CLAIMS[0];
}

/** Reports a claim and returns the case in which the report stands, as this official sees it. */
export async function aCase(
  desk: Desk,
  official: SignedInBrowser,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<CaseItem> {
  await postReport(desk, { text: aClaim(), ...overrides });
  const answer = await official.get('/api/cases?sort=updated&limit=1');
  return answer.body.items[0];
}

export async function detailOf(official: SignedInBrowser, caseId: string): Promise<CaseDetail> {
  const answer = await official.get(`/api/cases/${caseId}`);
  if (answer.status !== 200) throw new Error(`No case: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export function act(
  official: SignedInBrowser,
  caseId: string,
  action: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return official.post(`/api/cases/${caseId}/${action}`, body);
}
