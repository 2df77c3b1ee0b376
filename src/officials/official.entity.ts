/** A row of `officials`: one account. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('officials')
@Index('officials_email', ['email'], { unique: true })
export class OfficialEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  name!: string;

  /** Lower-cased. */
  @Column('varchar')
  email!: string;

  @Column('varchar', { name: 'password_hash' })
  passwordHash!: string;

  /** Encrypted; null where the account has no second factor. */
  @Column('text', { name: 'totp_secret', nullable: true })
  totpSecret!: string | null;

  /** The time step of the last accepted code: no code is accepted twice. */
  @Column('integer', { name: 'totp_last_step', nullable: true })
  totpLastStep!: number | null;

  /** May enter in demonstration mode only. */
  @Column('boolean')
  demonstration!: boolean;

  @Column('varchar', { name: 'created_at' })
  createdAt!: string;

  @Column('varchar', { name: 'disabled_at', nullable: true })
  disabledAt!: string | null;
}
