/** Changes of `/api/departments`; reading them stands with the officials. */
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { departmentSchema, type DepartmentView } from './contract.js';
import { DepartmentChanges } from './department-changes.service.js';
import type { Official } from './official.js';
import {
  type ChangedDepartment,
  changedDepartmentSchema,
  type NewDepartment,
  newDepartmentSchema,
  personIdSchema,
} from './people/people.contract.js';
import { departmentView } from './session-view.js';
import { CurrentOfficial, SignedIn } from './signed-in.js';

@ApiTags('settings')
@SignedIn()
@Controller('api/departments')
export class DepartmentsController {
  constructor(private readonly changes: DepartmentChanges) {}

  @Post()
  @ApiOperation({ summary: 'Add a department (administrators of the general desk)' })
  @ApiCreatedResponse({ standardSchema: departmentSchema })
  async add(
    @Body({ schema: newDepartmentSchema }) department: NewDepartment,
    @CurrentOfficial() admin: Official,
  ): Promise<DepartmentView> {
    return departmentView(await this.changes.add(department, admin));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Rename a department (administrators of the general desk)' })
  @ApiOkResponse({ standardSchema: departmentSchema })
  async rename(
    @Param('id', { schema: personIdSchema }) id: string,
    @Body({ schema: changedDepartmentSchema }) { names }: ChangedDepartment,
    @CurrentOfficial() admin: Official,
  ): Promise<DepartmentView> {
    return departmentView(await this.changes.rename(id, names, admin));
  }
}
