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

  @Column('varchar')
  passwordHash!: string;

  /** Encrypted; null where the account has no second factor. */
  @Column('text', { nullable: true })
  totpSecret!: string | null;

  /** The time step of the last accepted code: no code is accepted twice. */
  @Column('integer', { nullable: true })
  totpLastStep!: number | null;

  /** May enter in demonstration mode only. */
  @Column('boolean')
  demonstration!: boolean;

  @Column('varchar')
  createdAt!: string;

  @Column('varchar', { nullable: true })
  disabledAt!: string | null;
}
