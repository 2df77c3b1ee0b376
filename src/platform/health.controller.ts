/** Liveness (the process answers) and readiness (its database answers too). */
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ReadConnection } from './database/index.js';

@Controller('health')
export class HealthController {
  constructor(private readonly database: ReadConnection) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.manager.query('SELECT 1');
    } catch (cause) {
      throw new ServiceUnavailableException('The database does not answer.', { cause });
    }
    return { status: 'ok' };
  }
}
