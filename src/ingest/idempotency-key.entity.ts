/** The receipt that was given for a client's key, so that a repeated request stores nothing twice. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Receipt } from './contract.js';

@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('varchar')
  key!: string;

  /** SHA-256 of what was asked: the same key with another request is refused. */
  @Column('varchar')
  requestHash!: string;

  @Column('simple-json')
  receipt!: Receipt;

  @Column('varchar')
  createdAt!: string;
}
