/**
 * Where everything that only reads, reads. On SQLite it is a second connection, so that a reader never sees a
 * unit of work that may still be rolled back; on PostgreSQL it is the pool.
 */
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';

@Injectable()
export class ReadConnection implements OnApplicationBootstrap, OnApplicationShutdown {
  private reader: DataSource | undefined;
  private opening: Promise<DataSource> | undefined;

  constructor(@InjectDataSource() private readonly writer: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.open();
  }

  /** Opens the connection; slices that read while the application boots await this first. */
  open(): Promise<DataSource> {
    this.opening ??= this.connect();
    return this.opening;
  }

  get manager(): EntityManager {
    return (this.reader ?? this.writer).manager;
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.reader !== undefined && this.reader !== this.writer) await this.reader.destroy();
    this.reader = undefined;
  }

  private async connect(): Promise<DataSource> {
    const options = this.writer.options;
    if (options.type !== 'better-sqlite3') return (this.reader = this.writer);
    const reader = new DataSource({
      ...options,
      migrationsRun: false,
      prepareDatabase: (connection: { pragma(text: string): unknown }) => {
        connection.pragma('query_only = ON');
      },
    });
    return (this.reader = await reader.initialize());
  }
}
