/** `/api/settings`: calendars, deadlines and thresholds, with their versions and what they were measured to do. */
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import { DeskSettings } from './desk-settings.service.js';
import { MeasuredBands } from './measured-bands.service.js';
import * as contract from './settings.contract.js';

const name = { schema: contract.settingNameSchema };
const scope = { schema: contract.settingScopeSchema };

@ApiTags('settings')
@SignedIn()
@Controller('api/settings')
export class SettingsController {
  constructor(
    private readonly bands: MeasuredBands,
    private readonly settings: DeskSettings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The settings that count now' })
  @ApiOkResponse({ standardSchema: contract.settingsSchema })
  list(): { items: contract.SettingView[] } {
    return { items: this.settings.list() };
  }

  @Get('thresholds/measured')
  @ApiOperation({
    summary: 'How often officials agreed with the desk in each band, and what other thresholds would change',
  })
  @ApiOkResponse({ standardSchema: contract.measuredSchema })
  measured(
    @Query({ schema: contract.measuredQuerySchema }) asked: z.infer<typeof contract.measuredQuerySchema>,
  ): Promise<contract.Measured> {
    return this.bands.measure(asked);
  }

  @Get(':name/:scope/versions')
  @ApiOperation({ summary: 'Who changed a setting when, newest first' })
  @ApiOkResponse({ standardSchema: contract.settingsSchema })
  async versions(
    @Param('name', name) settingName: contract.SettingView['name'],
    @Param('scope', scope) settingScope: string,
  ): Promise<{ items: contract.SettingView[] }> {
    return { items: await this.settings.versions(settingName, settingScope) };
  }

  @Put(':name/:scope')
  @ApiOperation({
    summary:
      'Change a setting of the desk (administrators of the general desk) or the calendar of a department (its own)',
  })
  @ApiOkResponse({ standardSchema: contract.settingSchema })
  change(
    @Param('name', name) settingName: contract.SettingView['name'],
    @Param('scope', scope) settingScope: string,
    @Body({ schema: contract.settingChangeSchema }) body: contract.SettingChangeBody,
    @CurrentOfficial() official: Official,
  ): Promise<contract.SettingView> {
    return this.settings.change({ name: settingName, scope: settingScope }, body, official);
  }
}
