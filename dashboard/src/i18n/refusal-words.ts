/** Which refusals are said in other languages than the server's own; every language says all of them. */

type Refusal =
  | 'bulk/not-found'
  | 'bulk/undone'
  | 'bulk/not-undoable'
  | 'case/already-claimed'
  | 'case/claim-lost'
  | 'case/no-such-match'
  | 'case/not-found'
  | 'case/not-holder'
  | 'case/not-nearby'
  | 'case/stale-version'
  | 'case/wrong-status'
  | 'delivery/not-found'
  | 'department/taken'
  | 'department/unknown'
  | 'duty/not-found'
  | 'fact/id-taken'
  | 'fact/import-refused'
  | 'fact/not-found'
  | 'fact/stale-version'
  | 'official/email-taken'
  | 'official/last-admin'
  | 'official/not-yours'
  | 'official/role-needed'
  | 'official/stale-version'
  | 'official/unknown'
  | 'official/weak-password'
  | 'official/wrong-password'
  | 'post/four-eyes'
  | 'post/not-found'
  | 'post/personal-data'
  | 'post/stale-version'
  | 'post/wrong-state'
  | 'recall/decided'
  | 'recall/not-found'
  | 'reply/checks-failed'
  | 'reply/no-emergency'
  | 'reply/not-found'
  | 'reply/personal-data'
  | 'reply/stale-version'
  | 'reply/text-changed'
  | 'reply/wrong-state'
  | 'request/cross-site'
  | 'request/not-found'
  | 'request/too-large'
  | 'request/unsupported-type'
  | 'setting/stale-version'
  | 'setting/unknown'
  | 'view/not-found'
  | 'view/not-owner'
  | 'view/too-many';

type Field =
  | 'reason'
  | 'note'
  | 'to'
  | 'until'
  | 'department'
  | 'name'
  | 'email'
  | 'password'
  | 'roles'
  | 'into'
  | 'competent'
  | 'basis'
  | 'overrideReason'
  | 'query'
  | 'text'
  | 'reportIds'
  | 'officialId'
  | 'baseline'
  | 'cases'
  | 'totp';

export interface RefusalWords {
  refusal: Record<Refusal, string> & {
    /** Fields that are wrong. */
    correct: string;
    /** Somebody works on the case. */
    held: string;
    fields: Record<Field, string>;
  };
}
