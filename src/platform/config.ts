/** Settings from the environment, validated once at start. The only file that reads `process.env`. */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { channelEnvironment, ChannelSettings, halfSetChannels } from './channel-settings.js';

const DEMONSTRATION_SECRET = 'rumour-desk-demonstration-secret-not-for-production';

const databaseUrl = z
  .string()
  .regex(/^(sqlite:|postgres(ql)?:\/\/)/, 'must start with sqlite: or postgres://')
  .default('sqlite:./var/desk.sqlite');

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: databaseUrl,
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO_PASSWORD: z.string().min(8).default('rumour-desk-demo'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('./data'),
  PICTURE_DIR: z.string().default('./var/pictures'),
  LOG_LEVEL: z.enum(['error', 'warn', 'log', 'debug']).default('log'),
  TRUST_PROXY: z.stringbool().default(false),
  REPORTS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  STARTER_FACTS: z.stringbool().default(true),
  READING_THREAD: z.stringbool().optional(),
  ...channelEnvironment,
});

/** Every setting of the running desk, by name. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly production: boolean;
  /** Demonstration mode: marked demonstration data and accounts are loaded. Never in production. */
  readonly demonstration: boolean;
  /** Run by the test suite: password hashes are made cheap. */
  readonly automatedTest: boolean;
  readonly secretKey: string;
  readonly demoPassword: string;
  /** Address under which citizens reach the desk, without a trailing slash. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly pictureDir: string;
  readonly logLevel: 'error' | 'warn' | 'log' | 'debug';
  readonly trustProxy: boolean;
  /** Reports that one address may send in a minute. */
  readonly reportsPerMinute: number;
  /** Load the starter facts of `data/facts` into an empty library. */
  readonly starterFacts: boolean;
  /** Read posts against the facts in a thread of its own: where there is more than one processor, unless told. */
  readonly readingThread: boolean;
  /** By which channels answers leave the desk. In demonstration mode they are all off. */
  readonly channels: ChannelSettings;

  constructor(settings: z.infer<typeof environmentSchema>) {
    this.port = settings.PORT;
    this.host = settings.HOST;
    this.databaseUrl = settings.DATABASE_URL;
    this.production = settings.NODE_ENV === 'production';
    this.demonstration = settings.NODE_ENV === 'development';
    this.automatedTest = settings.NODE_ENV === 'test';
    this.secretKey = settings.SECRET_KEY ?? DEMONSTRATION_SECRET;
    this.demoPassword = settings.DEMO_PASSWORD;
    this.publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '');
    this.dataDir = settings.DATA_DIR;
    this.pictureDir = settings.PICTURE_DIR;
    this.logLevel = settings.LOG_LEVEL;
    this.trustProxy = settings.TRUST_PROXY;
    this.reportsPerMinute = settings.REPORTS_PER_MINUTE;
    this.starterFacts = settings.STARTER_FACTS;
    this.readingThread = settings.READING_THREAD ?? (!this.automatedTest && availableParallelism() > 1);
    this.channels = new ChannelSettings(settings);
  }
}

/** Thrown when a setting is missing or wrong; the message lists every such setting. */
export class BadSettings extends Error {}

/**
 * Reads the settings from an environment.
 * @throws BadSettings naming each wrong setting; in production also a missing SECRET_KEY or PUBLIC_URL.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (parsed.success) wrong.push(...halfSetChannels(parsed.data));
  if (environment['NODE_ENV'] === 'production') {
    if (!present['SECRET_KEY']) wrong.push('SECRET_KEY: is required in production (32 characters or more)');
    if (!present['PUBLIC_URL'])
      wrong.push('PUBLIC_URL: is required in production, e.g. https://desk.example.gov.in');
  }
  if (!parsed.success || wrong.length > 0) {
    throw new BadSettings(`The desk cannot start with these settings:\n  ${wrong.join('\n  ')}`);
  }
  return new Config(parsed.data);
}
