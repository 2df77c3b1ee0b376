/** A note that a client sent with a key of its own: sent again after a broken line, it is kept once. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('note_keys')
export class NoteKeyEntity {
  @PrimaryColumn('varchar') officialId!: string; // set by TypeORM, like all columns here
  @PrimaryColumn('varchar') key!: string;
  @Column('varchar') caseId!: string;
  @Column('varchar') at!: string;
}
