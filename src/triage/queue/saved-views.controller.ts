/** `/api/views`: lists that officials want to find again. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentOfficial, Official, SignedIn } from '../../officials/index.js';
import { caseIdSchema } from '../cases.controller.js';
import {
  type SavedView,
  savedViewSchema,
  savedViewsSchema,
  type SaveViewBody,
  saveViewSchema,
} from './contract.js';
import { SavedViews } from './saved-views.service.js';

const viewId = { schema: caseIdSchema };
const NO_CONTENT = 204;

@ApiTags('views')
@Controller('api/views')
@SignedIn()
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @ApiOperation({ summary: 'Standing, personal and shared views, each with the number of cases in it now' })
  @ApiOkResponse({ description: 'The views', standardSchema: savedViewsSchema })
  async list(@CurrentOfficial() official: Official): Promise<{ items: SavedView[] }> {
    return { items: await this.views.list(official) };
  }

  @Post()
  @ApiOperation({ summary: 'Save a view, for yourself or for a department' })
  @ApiCreatedResponse({ description: 'The view', standardSchema: savedViewSchema })
  add(
    @Body({ schema: saveViewSchema }) body: SaveViewBody,
    @CurrentOfficial() official: Official,
  ): Promise<SavedView> {
    return this.views.add(official, body);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change a view: its owner, or an administrator of its department' })
  @ApiOkResponse({ description: 'The view', standardSchema: savedViewSchema })
  change(
    @Param('id', viewId) id: string,
    @Body({ schema: saveViewSchema }) body: SaveViewBody,
    @CurrentOfficial() official: Official,
  ): Promise<SavedView> {
    return this.views.change(id, official, body);
  }

  @Delete(':id')
  @HttpCode(NO_CONTENT)
  @ApiOperation({ summary: 'Delete a view' })
  @ApiNoContentResponse({ description: 'It is gone' })
  remove(@Param('id', viewId) id: string, @CurrentOfficial() official: Official): Promise<void> {
    return this.views.remove(id, official);
  }
}
