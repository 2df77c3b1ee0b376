import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OutboxEntryEntity } from './outbox-entry.entity.js';
import { OutboxRows } from './outbox-rows.js';
import { OutboxWorker } from './outbox-worker.js';
import { Outbox } from './outbox.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([OutboxEntryEntity])],
  providers: [Outbox, OutboxRows, OutboxWorker],
  exports: [Outbox, OutboxWorker],
})
export class OutboxModule {}
