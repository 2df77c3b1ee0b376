export { Departments } from './departments.service.js';
export { type DepartmentRole, Official } from './official.js';
export { type NewOfficial, Officials } from './officials.service.js';
export { OfficialsModule } from './officials.module.js';
export { Sessions } from './sessions.service.js';
export { CurrentOfficial, SignedIn } from './signed-in.js';
