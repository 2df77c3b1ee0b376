/** Who works here, and in which departments. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type ColleagueView, colleagueSchema, departmentSchema, type DepartmentView } from './contract.js';
import { Departments } from './departments.service.js';
import type { Official } from './official.js';
import { Officials } from './officials.service.js';
import { departmentView } from './session-view.js';
import { CurrentOfficial, SignedIn } from './signed-in.js';

@ApiTags('officials')
@Controller('api')
export class OfficialsController {
  constructor(
    private readonly departments: Departments,
    private readonly officials: Officials,
  ) {}

  @Get('departments')
  @ApiOperation({ summary: 'The departments of this desk, with their names in each language' })
  @ApiOkResponse({ standardSchema: z.object({ items: z.array(departmentSchema) }) })
  listDepartments(): { items: DepartmentView[] } {
    return { items: this.departments.all().map(departmentView) };
  }

  @Get('officials')
  @SignedIn()
  @ApiOperation({ summary: 'Colleagues: who has a role in a department in which you have one' })
  @ApiOkResponse({ standardSchema: z.object({ items: z.array(colleagueSchema) }) })
  async listColleagues(@CurrentOfficial() asker: Official): Promise<{ items: ColleagueView[] }> {
    const colleagues = await this.officials.list(asker.departmentsAs('viewer'));
    return { items: colleagues.map((colleague) => colleagueView(colleague, asker)) };
  }
}

/** Roles in other departments than the asker's own are nobody's business. */
function colleagueView(colleague: Official, asker: Official): ColleagueView {
  return {
    id: colleague.id,
    name: colleague.name,
    roles: colleague.roles
      .filter(({ department }) => asker.may('viewer', department))
      .map(({ department, role }) => ({ department, role })),
  };
}
