/** A row of `sessions`. The id is the SHA-256 of the token: who reads the table cannot log in with it. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OfficialEntity } from './official.entity.js';

@Entity('sessions')
@Index('sessions_official', ['officialId'])
@Index('sessions_ends_at', ['endsAt'])
export class SessionEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  officialId!: string;

  @Column('varchar')
  createdAt!: string;

  /** Last use, exact to `RENEW_AFTER`. */
  @Column('varchar')
  seenAt!: string;

  @Column('varchar')
  endsAt!: string;

  @ManyToOne(() => OfficialEntity, { nullable: false })
  @JoinColumn({ name: 'officialId', foreignKeyConstraintName: 'sessions_official_fk' })
  official?: Relation<OfficialEntity>;
}
