/** Accounts, departments, roles, sessions: who may do what. */
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReadConnection } from '../platform/database/index.js';
import { Accounts } from './accounts.js';
import { AskedPasswords } from './commands/asked-password.js';
import { COMMANDS, OfficialsCommands } from './commands/officials-commands.js';
import { DemonstrationAccounts } from './demonstration-accounts.js';
import { DepartmentEntity } from './department.entity.js';
import { Departments } from './departments.service.js';
import { AdminLogEntity } from './people/admin-log.entity.js';
import { AdminLog } from './people/admin-log.service.js';
import { DepartmentChanges } from './department-changes.service.js';
import { DepartmentsController } from './departments.controller.js';
import { DutyController } from './duty/duty.controller.js';
import { DutyEntity } from './duty/duty.entity.js';
import { DutyRoster } from './duty/duty-roster.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleSecrets } from './people/people-secrets.service.js';
import { People } from './people/people.service.js';
import { KnownDevices } from './known-devices.js';
import { LogIn } from './log-in.service.js';
import { LoginAttemptEntity } from './login-attempt.entity.js';
import { LoginThrottle } from './login-throttle.js';
import { OfficialEntity } from './official.entity.js';
import { OfficialRoleEntity } from './official-role.entity.js';
import { OfficialsController } from './officials.controller.js';
import { Officials } from './officials.service.js';
import { Passwords } from './passwords.js';
import { SecondFactors } from './second-factors.js';
import { SessionController } from './session.controller.js';
import { SessionEntity } from './session.entity.js';
import { Sessions } from './sessions.service.js';
import { SignedInGuard } from './signed-in.js';

const ENTITIES = [
  AdminLogEntity,
  DepartmentEntity,
  DutyEntity,
  LoginAttemptEntity,
  OfficialEntity,
  OfficialRoleEntity,
  SessionEntity,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [
    SessionController,
    OfficialsController,
    PeopleController,
    DutyController,
    DepartmentsController,
  ],
  providers: [
    // Read while the application is put together, so that every slice finds them ready in its own start.
    { provide: Departments, useFactory: Departments.read, inject: [ReadConnection] },
    ...COMMANDS,
    Accounts,
    AdminLog,
    AskedPasswords,
    DemonstrationAccounts,
    DepartmentChanges,
    DutyRoster,
    KnownDevices,
    LogIn,
    LoginThrottle,
    Officials,
    OfficialsCommands,
    Passwords,
    People,
    PeopleSecrets,
    SecondFactors,
    Sessions,
    SignedInGuard,
  ],
  exports: [Departments, DutyRoster, Officials, Sessions, SignedInGuard],
})
export class OfficialsModule {}
