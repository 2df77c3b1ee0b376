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

const ENTITIES = [DepartmentEntity, OfficialEntity, OfficialRoleEntity, SessionEntity, LoginAttemptEntity];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  controllers: [SessionController, OfficialsController],
  providers: [
    // Read while the application is put together, so that every slice finds them ready in its own start.
    { provide: Departments, useFactory: Departments.read, inject: [ReadConnection] },
    ...COMMANDS,
    Accounts,
    AskedPasswords,
    DemonstrationAccounts,
    KnownDevices,
    LogIn,
    LoginThrottle,
    Officials,
    OfficialsCommands,
    Passwords,
    SecondFactors,
    Sessions,
    SignedInGuard,
  ],
  exports: [Departments, Officials, Sessions, SignedInGuard],
})
export class OfficialsModule {}
