/** One version of a setting that officials change while the desk runs. Written once, never changed. TypeORM fills every column. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('setting_versions')
export class SettingVersionEntity {
  @PrimaryColumn('varchar') name!: string;
  /** What the setting holds for: `all`, or the id of a department. */
  @PrimaryColumn('varchar') scope!: string;
  /** From 1 without gaps. */
  @PrimaryColumn('integer') version!: number;
  /** JSON, as the schema of the setting has checked it. */
  @Column('text') value!: string;
  @Column('text') note!: string;
  @Column('varchar') changedById!: string;
  /** Their name at that time. */
  @Column('varchar') changedBy!: string;
  @Column('varchar') changedAt!: string;
}
