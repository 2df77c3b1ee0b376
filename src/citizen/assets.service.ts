/** The files that the pages need, read once at start and named by their content, so that they may be kept for ever. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { keepFile, type KeptFile } from '../platform/http/kept-file.js';

const FOLDER = fileURLToPath(new URL('./assets/', import.meta.url));
const FONTS = ['naskh-400', 'hindi-400', 'devanagari-400', 'name-hi-400', 'name-ur-400'].map(
  (name) => `fonts/${name}.woff2`,
);
const HASH_LENGTH = 10;

@Injectable()
export class Assets {
  private readonly byName = new Map<string, KeptFile>();
  readonly urls: { css: string; logo: string; push: string };
  /** Stands under an address that never changes: browsers ask for it again by themselves. */
  readonly pushWorker = keepFile('push-worker.js', read('push-worker.js'));

  constructor() {
    const fonts = FONTS.map((file) => [file, this.keep(file, read(file))] as const);
    this.keep('fonts/OFL.txt', read('fonts/OFL.txt'));
    const css = fonts.reduce(
      (text, [file, url]) => text.replaceAll(file, url),
      slim(read('citizen.css').toString()),
    );
    this.urls = {
      css: this.keep('citizen.css', Buffer.from(css)),
      logo: this.keep('logo.svg', read('logo.svg')),
      push: this.keep('push.js', read('push.js')),
    };
  }

  find(name: string): KeptFile | undefined {
    return this.byName.get(name);
  }

  /** @returns the address of the file */
  private keep(file: string, bytes: Buffer): string {
    const [, stem = '', ending = ''] = /([^/]+)\.([a-z0-9]+)$/.exec(file) ?? [];
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
    const name = `${stem}.${hash}.${ending}`;
    this.byName.set(name, keepFile(name, bytes));
    return `/assets/${name}`;
  }
}

function read(file: string): Buffer {
  return readFileSync(FOLDER + file);
}

/** Leaves out comments and the white space around punctuation. */
function slim(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*([{},;])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replaceAll(';}', '}')
    .trim();
}
