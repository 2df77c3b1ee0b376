/** A row of `login_attempts`: one attempt that failed or is not decided yet. Purged after the throttle's window. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('login_attempts')
@Index('login_attempts_bucket', ['bucket', 'at'])
@Index('login_attempts_at', ['at'])
export class LoginAttemptEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** SHA-256 of the account, the known device or the address that the attempt counts against. */
  @Column('varchar')
  bucket!: string;

  @Column('varchar')
  at!: string;
}
