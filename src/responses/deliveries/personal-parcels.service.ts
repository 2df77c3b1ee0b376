/**
 * What one citizen is sent, worked out when it is sent: the contact is decrypted now and nowhere kept, and what was
 * corrected, withdrawn or purged meanwhile is not sent any more.
 */
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In } from 'typeorm';
import { type AnswerContact, Reports } from '../../ingest/index.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadConnection } from '../../platform/database/index.js';
import { Gathering } from '../../platform/gathering.js';
import { Outbox, type OutboxEntry } from '../../platform/outbox/index.js';
import { Secrets } from '../../platform/secrets.js';
import { Cases } from '../../triage/index.js';
import { languagesByWish } from '../answer-language.js';
import type { Outcome, Parcel, Recipient } from '../channels/channel.js';
import { SpotBook } from '../spot-answers/spot-book.service.js';
import { factCheck } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { ChatFollowers } from './chat-followers.service.js';
import { composeMessage, type Telling } from './compose-message.js';
import { Correspondents } from './correspondents.service.js';
import { personAddress } from './person-address.js';
import { PushSubscriptions } from './push-subscriptions.service.js';
import { unsubscribeToken } from './unsubscribe-token.js';

export const NOT_STARTED = 'telegram_not_started';

type Made = Omit<Parcel, 'signal'> | Exclude<Outcome, { outcome: 'sent' }>;

interface Addressee {
  to: Recipient;
  /** Two reports of one person have the same. */
  person: string;
  language: string;
}

@Injectable()
export class PersonalParcels {
  private readonly pagesOfReply = new Gathering((ids: readonly string[]) =>
    this.readPages({ replyId: In([...ids]) }, 'replyId'),
  );
  private readonly pagesOfCase = new Gathering((ids: readonly string[]) =>
    this.readPages({ caseId: In([...ids]) }, 'caseId'),
  );
  private readonly kin = new Gathering((ids: readonly string[]) => this.cases.kinOf(ids));
  private readonly places = new Gathering((ids: readonly string[]) => this.cases.placesOf(ids));
  private readonly contacts = new Gathering(async (ids: readonly string[]) => {
    const found = await this.reports.contactsOf(ids);
    return new Map(found.map((contact) => [contact.reportId, contact]));
  });
  private readonly languages = new Gathering((ids: readonly string[]) => this.reports.languagesOf(ids));

  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly correspondents: Correspondents,
    private readonly database: ReadConnection,
    private readonly followers: ChatFollowers,
    private readonly outbox: Outbox,
    private readonly reports: Reports,
    private readonly secrets: Secrets,
    private readonly spotBook: SpotBook,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  async make(entry: OutboxEntry): Promise<Made> {
    const pages = await this.pagesOf(entry);
    if (pages.length === 0) return dropped('superseded', 'A newer version took its place.');
    const elsewhere = await this.standsElsewhere(entry);
    const moved = dropped('moved', 'The report stands in another case now, which this does not answer.');
    const addressee = await this.addresseeOf(entry);
    if ('outcome' in addressee) return elsewhere ? moved : addressee;
    const telling = await this.tellingOf(entry, addressee.person);
    if (elsewhere && telling === 'answer') return moved;
    if (telling === undefined) return dropped('not_told', 'This person never got what was withdrawn.');
    if (!(await this.outbox.keepOnce(entry.id, this.onceKey(entry, addressee.person)))) {
      return dropped('duplicate', 'The same person is told of this version already.');
    }
    const page = languagesByWish(addressee.language)
      .flatMap((language) => pages.filter((each) => each.language === language))
      .at(0);
    if (page === undefined) return dropped('superseded', 'A newer version took its place.');
    const unsubscribe = entry.channel === 'email' ? this.unsubscribeUrl(entry) : null;
    return {
      id: entry.id,
      to: addressee.to,
      message: composeMessage(factCheck(page, { versions: pages }, this.config), telling, unsubscribe),
      event: {},
      now: this.clock.now(),
    };
  }

  /** The pages that the message is about, as long as it is still right to send it. */
  private async pagesOf({ kind, payload }: OutboxEntry): Promise<PublicationEntity[]> {
    const replyId = payload['replyId'] ?? '';
    const pages = (await this.pagesOfReply.get(replyId)) ?? [];
    const published = pages.filter((page) => page.status === 'published');
    if (kind !== 'withdrawal') return published;
    return published.length > 0 ? [] : pages.filter((page) => page.status === 'withdrawn');
  }

  /** It was split off, or taken out of a merge. An answer that was found for it by matching is not bound to a case. */
  private async standsElsewhere({ kind, subject, payload }: OutboxEntry): Promise<boolean> {
    const reportId = payload['reportId'] ?? '';
    const [place, family] = await Promise.all([this.places.get(reportId), this.kin.get(subject)]);
    if (kind === 'withdrawal' || place === undefined || family === undefined) return false;
    if (family.includes(place)) return false;
    const matched = await this.spotBook.matchedAnswerOf(reportId);
    return matched === undefined || !family.includes(matched.caseId);
  }

  private async addresseeOf(entry: OutboxEntry): Promise<Addressee | Exclude<Outcome, { outcome: 'sent' }>> {
    if (entry.channel === 'web_push') return this.browserOf(entry);
    if (entry.payload['follower'] !== undefined) return this.followerOf(entry.payload['follower']);
    const [contact, language = 'en'] = await Promise.all([
      this.contacts.get(entry.reference),
      this.languages.get(entry.reference),
    ]);
    if (contact === undefined) return dropped('contact_gone', 'The contact was deleted on time.');
    const address = personAddress(contact);
    const person = `${entry.channel} ${address}`;
    switch (contact.kind) {
      case 'email':
        return { to: { address }, person, language };
      case 'phone': {
        const windowIsOpen = await this.correspondents.windowIsOpen(address);
        return { to: { address, windowIsOpen }, person, language };
      }
      case 'telegram':
        return this.chatOf(contact, { person, language });
    }
  }

  private async chatOf(
    contact: AnswerContact,
    { person, language }: { person: string; language: string },
  ): Promise<Addressee | Exclude<Outcome, { outcome: 'sent' }>> {
    const chat = await this.correspondents.telegramChat(contact.reportId, personAddress(contact));
    if (chat !== undefined) return { to: { address: chat }, person, language };
    const reason = 'Telegram lets a bot write only to those who started it, and this person has not yet.';
    return { outcome: 'refused', code: NOT_STARTED, reason };
  }

  private async followerOf(id: string): Promise<Addressee | Exclude<Outcome, { outcome: 'sent' }>> {
    const found = await this.followers.find(id);
    if (found === undefined) return dropped('contact_gone', 'This chat wants to hear no more.');
    const { chat, language } = found;
    return { to: { address: chat }, person: `telegram ${chat}`, language };
  }

  private async browserOf(entry: OutboxEntry): Promise<Addressee | Exclude<Outcome, { outcome: 'sent' }>> {
    const found = await this.subscriptions.find(entry.reference);
    if (found === undefined) return dropped('contact_gone', 'The subscription has ended.');
    const person = `web_push ${entry.reference}`;
    return { to: { address: found.subscription }, person, language: found.language };
  }

  /** Undefined: there is nothing to take back from this person. */
  private async tellingOf(entry: OutboxEntry, person: string): Promise<Telling | undefined> {
    const replyId = entry.payload['replyId'] ?? '';
    if (entry.kind === 'withdrawal') {
      const key = this.onceKey({ ...entry, kind: 'answer' }, person);
      return (await this.outbox.wasSent([key])) ? 'withdrawal' : undefined;
    }
    const family = (await this.kin.get(entry.subject)) ?? [entry.subject];
    const pages = (await Promise.all(family.map((id) => this.pagesOfCase.get(id)))).flatMap(
      (some) => some ?? [],
    );
    // Of two cases that were merged both answers may stand: neither corrects the other.
    const older = new Set(pages.filter(({ status }) => status !== 'published').map((page) => page.replyId));
    older.delete(replyId);
    const keys = [...older].map((id) => this.onceKey({ kind: 'answer', payload: { replyId: id } }, person));
    return (await this.outbox.wasSent(keys)) ? 'correction' : 'answer';
  }

  private async readPages(
    where: FindOptionsWhere<PublicationEntity>,
    by: 'replyId' | 'caseId',
  ): Promise<Map<string, PublicationEntity[]>> {
    const pages = new Map<string, PublicationEntity[]>();
    const order = { language: 'ASC', id: 'ASC' } as const;
    for (const page of await this.database.repository(PublicationEntity).find({ where, order })) {
      pages.set(page[by], [...(pages.get(page[by]) ?? []), page]);
    }
    return pages;
  }

  private onceKey({ kind, payload }: Pick<OutboxEntry, 'kind' | 'payload'>, person: string): string {
    return this.secrets.fingerprint(`${kind} ${payload['replyId'] ?? ''} ${person}`);
  }

  private unsubscribeUrl({ reference }: OutboxEntry): string {
    return `${this.config.publicUrl}/unsubscribe/${unsubscribeToken(this.secrets, reference)}`;
  }
}

function dropped(code: string, reason: string): { outcome: 'dropped'; code: string; reason: string } {
  return { outcome: 'dropped', code, reason };
}
