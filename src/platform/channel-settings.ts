/** Settings of the channels by which answers leave the desk. A channel is off until all of its settings are there. */
import { z } from 'zod';

const secret = z.string().min(1).optional();
const address = (standard: string) => z.url({ protocol: /^https?$/ }).default(standard);

export const channelEnvironment = {
  /** e.g. `smtp://user:password@mail.example.gov.in:587` or `smtps://…:465`. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/\s]+/, 'must start with smtp:// or smtps://')
    .optional(),
  /** e.g. `Rumour Desk <desk@example.gov.in>`. */
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/,
      'must be an address, or a name with <address>',
    )
    .optional(),
  TELEGRAM_BOT_TOKEN: secret,
  /** Without the `@`. */
  TELEGRAM_BOT_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_]{4,32}$/, 'must be the name of the bot without @')
    .optional(),
  /** Telegram sends it back with every update. */
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, 'must have 16 or more letters, digits, _ or -')
    .optional(),
  /** `@name` or number of the department's own channel. */
  TELEGRAM_CHANNEL: z
    .string()
    .regex(/^(@[A-Za-z0-9_]{4,32}|-?\d+)$/, 'must be @name or a number')
    .optional(),
  TELEGRAM_API_URL: address('https://api.telegram.org'),
  WHATSAPP_TOKEN: secret,
  WHATSAPP_PHONE_ID: z.string().regex(/^\d+$/, 'must be a number').optional(),
  /** Signs what WhatsApp tells us. */
  WHATSAPP_APP_SECRET: secret,
  WHATSAPP_VERIFY_TOKEN: secret,
  /** Name of the approved template with three places: headline, fact, address. */
  WHATSAPP_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]+$/, 'must have small letters, digits and _')
    .default('fact_check_answer'),
  WHATSAPP_API_URL: address('https://graph.facebook.com/v23.0'),
  VAPID_PUBLIC_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{87}$/, 'must be a P-256 key in base64url')
    .optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'must be a P-256 key in base64url')
    .optional(),
  /** `mailto:` or https address of whoever runs the desk. */
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:|https:\/\/)/, 'must start with mailto: or https://')
    .optional(),
  FACEBOOK_PAGE_ID: z.string().regex(/^\d+$/, 'must be a number').optional(),
  FACEBOOK_PAGE_TOKEN: secret,
  FACEBOOK_API_URL: address('https://graph.facebook.com/v23.0'),
  X_API_KEY: secret,
  X_API_SECRET: secret,
  X_ACCESS_TOKEN: secret,
  X_ACCESS_SECRET: secret,
  X_API_URL: address('https://api.x.com'),
  /** The server on which the department has its account. */
  MASTODON_URL: z.url({ protocol: /^https?$/ }).optional(),
  MASTODON_TOKEN: secret,
  /** Let webhooks and web push reach addresses of private networks: for tests and closed networks. */
  WEBHOOKS_TO_PRIVATE_HOSTS: z.stringbool().default(false),
  /** Seconds for one attempt to send one message. */
  DELIVERY_TIME_LIMIT_SECONDS: z.coerce.number().int().min(1).max(300).default(30),
} as const;

type Environment = z.infer<z.ZodObject<typeof channelEnvironment>>;

/** What belongs together: a channel is on when all are there, and a part of them alone is a mistake. */
const GROUPS: Readonly<Record<string, readonly (keyof Environment)[]>> = {
  email: ['SMTP_URL', 'MAIL_FROM'],
  telegram: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_BOT_NAME', 'TELEGRAM_WEBHOOK_SECRET'],
  whatsapp: ['WHATSAPP_TOKEN', 'WHATSAPP_PHONE_ID', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
  web_push: ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
  facebook_page: ['FACEBOOK_PAGE_ID', 'FACEBOOK_PAGE_TOKEN'],
  x: ['X_API_KEY', 'X_API_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET'],
  mastodon: ['MASTODON_URL', 'MASTODON_TOKEN'],
};

/** One line for each channel of which only a part is set. */
export function halfSetChannels(environment: Environment): string[] {
  return Object.entries(GROUPS).flatMap(([channel, names]) => {
    const missing = names.filter((name) => environment[name] === undefined);
    if (missing.length === 0 || missing.length === names.length) return [];
    return [`${missing.join(', ')}: needed for the channel ${channel}, of which other settings are there`];
  });
}

/** The settings of each channel; undefined while it is off. */
export class ChannelSettings {
  readonly email: { url: string; from: string } | undefined;
  readonly telegram:
    | { token: string; botName: string; webhookSecret: string; channel: string | undefined; apiUrl: string }
    | undefined;
  readonly whatsapp:
    | {
        token: string;
        phoneId: string;
        appSecret: string;
        verifyToken: string;
        template: string;
        apiUrl: string;
      }
    | undefined;
  readonly webPush: { publicKey: string; privateKey: string; subject: string } | undefined;
  readonly facebook: { pageId: string; token: string; apiUrl: string } | undefined;
  readonly x:
    | { apiKey: string; apiSecret: string; accessToken: string; accessSecret: string; apiUrl: string }
    | undefined;
  readonly mastodon: { url: string; token: string } | undefined;
  readonly privateHosts: boolean;
  readonly timeLimitSeconds: number;

  constructor(set: Environment) {
    this.email = set.SMTP_URL && set.MAIL_FROM ? { url: set.SMTP_URL, from: set.MAIL_FROM } : undefined;
    this.telegram = telegramOf(set);
    this.whatsapp = whatsappOf(set);
    this.webPush =
      set.VAPID_PUBLIC_KEY && set.VAPID_PRIVATE_KEY && set.VAPID_SUBJECT
        ? { publicKey: set.VAPID_PUBLIC_KEY, privateKey: set.VAPID_PRIVATE_KEY, subject: set.VAPID_SUBJECT }
        : undefined;
    this.facebook =
      set.FACEBOOK_PAGE_ID && set.FACEBOOK_PAGE_TOKEN
        ? { pageId: set.FACEBOOK_PAGE_ID, token: set.FACEBOOK_PAGE_TOKEN, apiUrl: bare(set.FACEBOOK_API_URL) }
        : undefined;
    this.x = xOf(set);
    this.mastodon =
      set.MASTODON_URL && set.MASTODON_TOKEN
        ? { url: bare(set.MASTODON_URL), token: set.MASTODON_TOKEN }
        : undefined;
    this.privateHosts = set.WEBHOOKS_TO_PRIVATE_HOSTS;
    this.timeLimitSeconds = set.DELIVERY_TIME_LIMIT_SECONDS;
  }
}

function telegramOf(set: Environment): ChannelSettings['telegram'] {
  if (!set.TELEGRAM_BOT_TOKEN || !set.TELEGRAM_BOT_NAME || !set.TELEGRAM_WEBHOOK_SECRET) return undefined;
  return {
    token: set.TELEGRAM_BOT_TOKEN,
    botName: set.TELEGRAM_BOT_NAME,
    webhookSecret: set.TELEGRAM_WEBHOOK_SECRET,
    channel: set.TELEGRAM_CHANNEL,
    apiUrl: bare(set.TELEGRAM_API_URL),
  };
}

function whatsappOf(set: Environment): ChannelSettings['whatsapp'] {
  const { WHATSAPP_TOKEN, WHATSAPP_PHONE_ID, WHATSAPP_APP_SECRET, WHATSAPP_VERIFY_TOKEN } = set;
  if (!WHATSAPP_TOKEN || !WHATSAPP_PHONE_ID || !WHATSAPP_APP_SECRET || !WHATSAPP_VERIFY_TOKEN)
    return undefined;
  return {
    token: WHATSAPP_TOKEN,
    phoneId: WHATSAPP_PHONE_ID,
    appSecret: WHATSAPP_APP_SECRET,
    verifyToken: WHATSAPP_VERIFY_TOKEN,
    template: set.WHATSAPP_TEMPLATE,
    apiUrl: bare(set.WHATSAPP_API_URL),
  };
}

function xOf(set: Environment): ChannelSettings['x'] {
  if (!set.X_API_KEY || !set.X_API_SECRET || !set.X_ACCESS_TOKEN || !set.X_ACCESS_SECRET) return undefined;
  return {
    apiKey: set.X_API_KEY,
    apiSecret: set.X_API_SECRET,
    accessToken: set.X_ACCESS_TOKEN,
    accessSecret: set.X_ACCESS_SECRET,
    apiUrl: bare(set.X_API_URL),
  };
}

function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
