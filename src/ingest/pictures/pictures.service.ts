/** Pictures of reported posts: files named after their content, on the disk before the report that shows them. */
import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import type { KeptPicture } from '../prepare-report.js';
import { reEncode } from './re-encode.js';

const FILE_NAME = /^[0-9a-f]{64}\.webp$/;

@Injectable()
export class Pictures {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = resolve(config.pictureDir);
  }

  /**
   * Resolves when the picture is durable. If its report is then not stored, the file lies there unused and
   * takes the place of the next copy of the same picture.
   */
  async keep(bytes: Buffer): Promise<KeptPicture> {
    const picture = await reEncode(bytes);
    const file = `${createHash('sha256').update(picture.bytes).digest('hex')}.webp`;
    if (!(await exists(join(this.folder, file)))) await this.write(file, picture.bytes);
    return { file, hash: picture.hash };
  }

  /** The bytes of a kept picture, or undefined when the file is gone. */
  async find(file: string): Promise<Buffer | undefined> {
    if (!FILE_NAME.test(file)) return undefined;
    return readFile(join(this.folder, file)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  }

  /** Written beside its place and moved there whole, so that no half file ever bears the name. */
  private async write(file: string, bytes: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const draft = join(this.folder, `${randomUUID()}.part`);
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, join(this.folder, file));
    await syncFolder(this.folder);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Makes the new name itself durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
