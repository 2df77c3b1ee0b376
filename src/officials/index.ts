export { DEMONSTRATION_EMAILS } from './demonstration-accounts.js';
export { Departments } from './departments.service.js';
export type { NewOfficial } from './new-official.js';
export { Official } from './official.js';
export { Officials } from './officials.service.js';
export { OfficialsModule } from './officials.module.js';
export { SessionsEnded } from './sessions-ended.js';
export { Sessions } from './sessions.service.js';
export { CurrentOfficial, SignedIn } from './signed-in.js';
