/** A program outside that wants to be told of publications. TypeORM fills every column. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('webhooks')
export class WebhookEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') name!: string;
  @Column('text') url!: string;
  /** Sealed by `Secrets`. */
  @Column('text') secret!: string;
  /** Only publications of this department; null: of all. */
  @Column('varchar', { nullable: true }) department!: string | null;
  @Column('boolean') active!: boolean;
  @Column('varchar') createdBy!: string;
  @Column('varchar') createdAt!: string;
  @Column('varchar') updatedAt!: string;
}
