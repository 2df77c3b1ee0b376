/** `/api/people`: accounts for administrators, and everybody's own password. */
import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Official } from '../official.js';
import { CurrentOfficial, SignedIn } from '../signed-in.js';
import * as contract from './people.contract.js';
import { PeopleSecrets } from './people-secrets.service.js';
import { People } from './people.service.js';

const id = { schema: contract.personIdSchema };

@ApiTags('people')
@SignedIn()
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly secrets: PeopleSecrets,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Accounts of the departments of which you are administrator' })
  @ApiOkResponse({ standardSchema: contract.peopleSchema })
  async list(@CurrentOfficial() admin: Official): Promise<{ items: contract.PersonView[] }> {
    return { items: await this.people.list(admin) };
  }

  @Post()
  @ApiOperation({ summary: 'Add an account; answers a password that is shown this once' })
  @ApiCreatedResponse({ standardSchema: contract.personSecretSchema })
  add(
    @Body({ schema: contract.newPersonSchema }) person: contract.NewPerson,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonSecret> {
    return this.secrets.add(person, admin);
  }

  @Post('me/password')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({ summary: 'Change your own password; ends all your sessions' })
  @ApiNoContentResponse()
  changeOwn(
    @Body({ schema: contract.ownPasswordSchema }) passwords: contract.OwnPassword,
    @CurrentOfficial() official: Official,
  ): Promise<void> {
    return this.secrets.changeOwn(official, passwords);
  }

  @Put(':id')
  @ApiOperation({ summary: 'Change name and roles of an account; counts at once' })
  @ApiOkResponse({ standardSchema: contract.personSchema })
  change(
    @Param('id', id) personId: string,
    @Body({ schema: contract.changedPersonSchema }) change: contract.ChangedPerson,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonView> {
    return this.people.change(personId, change, admin);
  }

  @Get(':id/history')
  @ApiOperation({ summary: 'What administrators did to an account, newest first' })
  @ApiOkResponse({ standardSchema: contract.adminEntriesSchema })
  async history(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<{ items: contract.AdminEntryView[] }> {
    return { items: await this.people.history(personId, admin) };
  }

  @Post(':id/disable')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Close an account and end its sessions; what it decided stays on record' })
  @ApiOkResponse({ standardSchema: contract.personSchema })
  disable(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonView> {
    return this.people.disable(personId, admin);
  }

  @Post(':id/enable')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Open a closed account again' })
  @ApiOkResponse({ standardSchema: contract.personSchema })
  enable(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonView> {
    return this.people.enable(personId, admin);
  }

  @Post(':id/password')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Give an account a new password, shown this once; ends its sessions' })
  @ApiOkResponse({ standardSchema: contract.personSecretSchema })
  resetPassword(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonSecret> {
    return this.secrets.resetPassword(personId, admin);
  }

  @Post(':id/second-factor')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Require a new authenticator; answers its otpauth: address, shown this once' })
  @ApiOkResponse({ standardSchema: contract.personSecretSchema })
  setSecondFactor(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonSecret> {
    return this.secrets.setSecondFactor(personId, admin);
  }

  @Post(':id/second-factor/remove')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Require no authenticator any more, e.g. when the telephone is lost' })
  @ApiOkResponse({ standardSchema: contract.personSchema })
  removeSecondFactor(
    @Param('id', id) personId: string,
    @CurrentOfficial() admin: Official,
  ): Promise<contract.PersonView> {
    return this.secrets.removeSecondFactor(personId, admin);
  }
}
