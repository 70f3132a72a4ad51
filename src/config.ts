// The environment, read once and checked: the only place that looks at it.
import { isIPv4, isIPv6 } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { VogterError } from './core/errors.ts';
import type { Endpoint, ModelSettings } from './model/settings.ts';

const flag = z.enum(['on', 'off']);

const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  DATA_DIR: z.string().min(1).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  WEB: flag.optional(),
  TEAMS: flag.optional(),
  TEAMS_APP_ID: z.string().min(1).optional(),
  TEAMS_APP_PASSWORD: z.string().min(1).optional(),
  TEAMS_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).optional(),
  TEAMS_TENANT_ID: z.string().min(1).optional(),
  TEAMS_SERVICE_URL: z.url().optional(),
  SLACK_SIGNING_SECRET: z.string().min(1).optional(),
  SLACK_BOT_TOKEN: z.string().min(1).optional(),
  SLACK_API_URL: z.url().optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  OPENAI_MODEL: z.string().min(1).optional(),
  AZURE_OPENAI_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AZURE_OPENAI_API_KEY: z.string().min(1).optional(),
  AZURE_OPENAI_DEPLOYMENT: z.string().min(1).optional(),
  OPENAI_API_VERSION: z.string().min(1).default('2024-10-21'),
  MODEL_TOKENS_PER_DAY: z.coerce.number().int().min(0).default(1_000_000),
  MODEL_INCIDENT_TEXTS: flag.default('off'),
});
type Environment = z.infer<typeof environmentSchema>;

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people's browsers reach the server; left out, on a machine that listens to itself it is where it listens. */
  readonly publicUrl?: string | undefined;
  /** Where the journal lies. */
  readonly dataDir: string;
  readonly logLevel: string;
  /** The page to try the product on. */
  readonly web: boolean;
  readonly teams:
    | {
        readonly open: boolean;
        readonly appId?: string;
        readonly appPassword?: string;
        readonly appType?: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
        readonly tenantId?: string;
        readonly serviceUrl?: string;
      }
    | undefined;
  readonly slack: { readonly signingSecret: string; readonly botToken: string; readonly apiUrl?: string } | undefined;
  /** The language model, if one was named; without it everything works. */
  readonly model?: ModelSettings | undefined;
}

/** The project's own folder, wherever the command is run from. */
export const projectDir = join(import.meta.dirname, '..');
/** What a language model is told, one folder a task. */
export const promptsDir = join(projectDir, 'prompts');
/** What the product ships: municipalities, incident types, language. */
export const shippedData = join(projectDir, 'data');

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || (isIPv4(host) && host.startsWith('127.')) || (isIPv6(host) && host === '::1');

const missing = (message: string): VogterError => new VogterError('config.missing', message);

const slackOf = (env: Environment): Config['slack'] => {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl } = env;
  if (signingSecret === undefined && botToken === undefined) return undefined;
  if (signingSecret === undefined || botToken === undefined) {
    throw missing('Slack needs both SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN: set the other one too, or neither.');
  }
  return { signingSecret, botToken, ...(apiUrl === undefined ? {} : { apiUrl }) };
};

/** Without an app id anybody could write as anybody: only a development machine that listens to itself may do without. */
const teamsOf = (env: Environment, open: boolean): Config['teams'] => {
  const wanted = env.TEAMS ?? (env.TEAMS_APP_ID !== undefined || open ? 'on' : 'off');
  if (wanted === 'off') return undefined;
  return {
    open,
    ...(env.TEAMS_APP_ID === undefined ? {} : { appId: env.TEAMS_APP_ID }),
    ...(env.TEAMS_APP_PASSWORD === undefined ? {} : { appPassword: env.TEAMS_APP_PASSWORD }),
    ...(env.TEAMS_APP_TYPE === undefined ? {} : { appType: env.TEAMS_APP_TYPE }),
    ...(env.TEAMS_TENANT_ID === undefined ? {} : { tenantId: env.TEAMS_TENANT_ID }),
    ...(env.TEAMS_SERVICE_URL === undefined ? {} : { serviceUrl: env.TEAMS_SERVICE_URL }),
  };
};

/** A model must be named: a key that happens to stand in the environment sends nothing anywhere. */
const endpointOf = (env: Environment): Endpoint | undefined => {
  const { OPENAI_MODEL: model, AZURE_OPENAI_DEPLOYMENT: deployment } = env;
  if (model !== undefined && deployment !== undefined) {
    throw new VogterError(
      'config.invalid',
      'OPENAI_MODEL and AZURE_OPENAI_DEPLOYMENT are both set: unset one of them.',
    );
  }
  if (deployment !== undefined) {
    const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_API_KEY: apiKey, OPENAI_API_VERSION: apiVersion } = env;
    if (endpoint === undefined || apiKey === undefined) {
      throw missing('AZURE_OPENAI_DEPLOYMENT also needs AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_API_KEY.');
    }
    return { kind: 'azure', endpoint, apiKey, deployment, apiVersion };
  }
  if (model === undefined) return undefined;
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = env;
  if (apiKey === undefined && baseUrl === undefined) {
    throw missing('OPENAI_MODEL also needs OPENAI_API_KEY, or OPENAI_BASE_URL for an endpoint that asks for no key.');
  }
  return {
    kind: 'openai',
    model,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
};

const modelOf = (env: Environment): ModelSettings | undefined => {
  const endpoint = endpointOf(env);
  return (
    endpoint && {
      endpoint,
      tokensPerDay: env.MODEL_TOKENS_PER_DAY,
      incidentTexts: env.MODEL_INCIDENT_TEXTS === 'on',
    }
  );
};

/** Files of cases go over it, so it may be read along on this machine alone. */
const publicUrlOf = ({ PUBLIC_URL: url }: Environment): string | undefined => {
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || isLoopback(hostname.replace(/^\[|\]$/g, ''))) return url;
  throw new VogterError('config.invalid', 'PUBLIC_URL must begin with https://, since files of cases go over it.');
};

const dataDirOf = (env: Pick<Environment, 'DATA_DIR'>): string => env.DATA_DIR ?? join(shippedData, 'local');

/** A variable that is set to nothing, as container files do, is not set. */
const given = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

/** Where the log lies, for commands that only read it and need no channel. */
export const readDataDir = (environment: NodeJS.ProcessEnv = process.env): string =>
  dataDirOf(environmentSchema.pick({ DATA_DIR: true }).parse(given(environment)));

/** Throws `config.invalid` or `config.missing`; the message names the variables and what to set. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const parsed = environmentSchema.safeParse(given(environment));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new VogterError('config.invalid', `These environment variables cannot be used. ${problems.join('; ')}`);
  }
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  const tryOut = !production && isLoopback(env.HOST);
  if (env.WEB === 'on' && !tryOut) {
    throw new VogterError(
      'config.invalid',
      'WEB=on: the try-out page lets anybody be anybody. It runs only outside production and on HOST=127.0.0.1.',
    );
  }
  const slack = slackOf(env);
  // Where real people are served, nobody may be whoever they say: then only what is asked for by name is open.
  const served = slack !== undefined || env.TEAMS_APP_ID !== undefined;
  const web = tryOut && (env.WEB ?? (served ? 'off' : 'on')) === 'on';
  const teams = teamsOf(env, tryOut && env.TEAMS_APP_ID === undefined && (!served || env.TEAMS === 'on'));
  if (!web && !teams && !slack) {
    throw missing(
      'No channel is switched on. For Teams set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID; for Slack set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN. To try it out here, leave NODE_ENV and HOST unset.',
    );
  }
  return {
    production,
    host: env.HOST,
    port: env.PORT,
    publicUrl: publicUrlOf(env),
    dataDir: dataDirOf(env),
    logLevel: env.LOG_LEVEL ?? (web ? 'warn' : 'info'),
    web,
    teams,
    slack,
    model: modelOf(env),
  };
};
