/** Every form of an answer: of what is published, and of what is still being written. */
import { Injectable } from '@nestjs/common';
import { Departments, type Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import type { FactCheck, FactCheckForms, PicturePreviewBody, PreviewBody } from './contract.js';
import { factCheckUrl } from './fact-check-views.js';
import { type PictureForm, shortAddress } from './formats/addresses.js';
import { dayInWords } from './formats/day-in-words.js';
import { formsOf, type FormsOf } from './formats/forms.js';
import { PICTURE_WORDS } from './formats/picture-words.js';
import { pictureOf, pictureVersion } from './formats/share-picture.js';
import { PictureStudio } from './picture-studio.service.js';
import { ReplyAccess } from './reply-access.service.js';
import { slugOf } from './slug.js';

/** Stands in the address of a page that does not exist yet. */
const NOT_YET = '00000000';

@Injectable()
export class Forms {
  constructor(
    private readonly access: ReplyAccess,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly departments: Departments,
    private readonly studio: PictureStudio,
  ) {}

  of(factCheck: FactCheck): FactCheckForms {
    return formsOf(factCheck, this.config.publicUrl);
  }

  /** PNG, drawn once for each content. */
  async picture(factCheck: FactCheck, form: PictureForm): Promise<{ png: Buffer; version: string }> {
    const version = pictureVersion(factCheck);
    return { png: await this.draw(factCheck, form, `${factCheck.slug} ${form} ${version}`), version };
  }

  /** @throws NotFound `case/not-found` */
  async preview(body: PreviewBody, official: Official): Promise<FactCheckForms> {
    return formsOf(await this.asPublished(body, official), this.config.publicUrl);
  }

  /** @throws NotFound `case/not-found` */
  async previewPicture({ form, ...body }: PicturePreviewBody, official: Official): Promise<Buffer> {
    return this.draw(await this.asPublished(body, official), form);
  }

  private draw(answer: FormsOf, form: PictureForm, key?: string): Promise<Buffer> {
    const { language, department, slug, publishedAt } = answer;
    const frame = {
      department: this.departments.find(department)?.names[language] ?? department,
      desk: PICTURE_WORDS[language].desk,
      address: shortAddress(this.config.publicUrl, slug).replace(/^https?:\/\//, ''),
      day: dayInWords(publishedAt, language),
    };
    return this.studio.draw(pictureOf(answer, form, frame), key);
  }

  /** The text as if it were published now. */
  private async asPublished({ caseId, verdict, text }: PreviewBody, official: Official): Promise<FormsOf> {
    const kase = await this.access.case(caseId, official);
    const { language, headline, fact } = text;
    const slug = slugOf({ language, candidates: [headline], replyId: NOT_YET });
    const { department } = kase;
    const publishedAt = this.clock.instant();
    const url = factCheckUrl(this.config, slug);
    return { slug, url, language, headline, fact, verdict, status: 'published', department, publishedAt };
  }
}
