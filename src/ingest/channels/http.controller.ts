/** The way in for the form, for other programs and for messengers' bridges: `POST /api/reports`. */
import { Controller, Get, Header, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SignedIn } from '../../officials/index.js';
import { NotFound, UnsupportedType } from '../../platform/errors.js';
import { parse } from '../../platform/validation.js';
import { type Receipt, reportFieldsSchema } from '../contract.js';
import { Intake } from '../intake.service.js';
import { Pictures } from '../pictures/pictures.service.js';
import { ReportLimit } from '../report-limit.service.js';
import { Reports } from '../reports.service.js';
import { receiptForApi, reportForApi } from './http.openapi.js';
import { type ReportForm, readReportForm } from './report-form.js';

const headersSchema = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'Please give 1 to 200 visible characters.')
    .optional(),
});

@ApiTags('reports')
@Controller('api/reports')
export class HttpController {
  constructor(
    private readonly intake: Intake,
    private readonly limit: ReportLimit,
    private readonly pictures: Pictures,
    private readonly reports: Reports,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Report a suspect post; answered only when the report is durable' })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '1 to 200 visible characters' })
  @ApiBody({ schema: reportForApi })
  @ApiCreatedResponse({ schema: receiptForApi })
  async receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    this.limit.take(request.ip);
    const { 'idempotency-key': idempotencyKey } = parse(headersSchema, request.headers);
    const { fields, picture } = await formOf(request);
    const accepted = await this.intake.accept(parse(reportFieldsSchema, fields), { idempotencyKey, picture });
    // A repeated request is answered exactly like the first, with 201; the header tells them apart.
    if (accepted.replayed) void reply.header('idempotency-replayed', 'true');
    return accepted.receipt;
  }

  @Get(':id/picture')
  @SignedIn()
  @Header('cache-control', 'private, max-age=86400, immutable')
  @ApiOperation({ summary: 'The picture of a report, for officials' })
  @ApiProduces('image/webp')
  async picture(@Param('id') id: string): Promise<StreamableFile> {
    const file = await this.reports.pictureFileOf(id);
    const bytes = file === undefined ? undefined : await this.pictures.find(file);
    if (bytes === undefined) throw new NotFound('report/no-picture', 'This report has no picture.');
    return new StreamableFile(bytes, { type: 'image/webp', length: bytes.length });
  }
}

/** @throws UnsupportedType unless the body is JSON or a multipart form */
async function formOf(
  request: FastifyRequest,
): Promise<{ fields: unknown; picture?: ReportForm['picture'] }> {
  if (request.isMultipart()) return readReportForm(request);
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || type === 'application/json') return { fields: request.body ?? undefined };
  throw new UnsupportedType('request/unsupported-type', 'Please send JSON or a multipart form.');
}
