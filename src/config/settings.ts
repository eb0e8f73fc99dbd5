/** Where people may be asked to show that a number is theirs. */
export const IDENTITY_SURFACES = ['posting', 'comments', 'numbers'] as const;
export type IdentitySurface = (typeof IDENTITY_SURFACES)[number];

/** The whole environment as one typed object; made once by `readSettings`. What each variable means stands in `.env.example`. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash. */
  readonly siteUrl: string;
  readonly siteName: string;
  readonly slogan: string;
  readonly databaseUrl: URL;
  readonly dataDir: string;
  readonly uploadsDir: string;
  readonly secretKey: string;
  readonly trustProxy: boolean;
  readonly demo: 'auto' | 'on' | 'off';
  /** Multiplies every limit; 0 switches limits off. */
  readonly rateLimitScale: number;
  /** Whether numbers are checked with a code by SMS, and on which forms. */
  readonly identity: 'off' | 'sms';
  readonly identitySurfaces: readonly IdentitySurface[];
  /** The service that sends messages; without one they lie in `dataDir`/outbox. */
  readonly smsUrl: URL | null;
  readonly smsToken: string;
  /** How long it is kept who has done what from where. */
  readonly securityLogDays: number;
  readonly pageCache: boolean;
  /** What may be published as news: links with a summary, whole texts of sources that allow it, or nothing. */
  readonly newsMode: 'index' | 'reprint' | 'off';
  /** Whether readers may comment on news, and whether somebody looks at it first. */
  readonly comments: 'off' | 'held' | 'live';
  /** Stands under every article, before the link to the take-down form. */
  readonly newsDisclaimer: string;
  readonly icpNumber: string;
  readonly psbNumber: string;
  readonly logLevel: string;
}

/** Nest's token for the `Settings`. */
export const SETTINGS = Symbol('settings');
