import { Global, Module } from '@nestjs/common';
import { Departments } from './departments.service.js';
import { Officials } from './officials.service.js';
import { Sessions } from './sessions.service.js';
import { SignedInGuard } from './signed-in.js';

@Global()
@Module({
  providers: [Departments, Officials, Sessions, SignedInGuard],
  exports: [Departments, Officials, Sessions, SignedInGuard],
})
export class OfficialsModule {}
