import { join } from 'node:path'
import type { SubgraphName } from '../../gateway/subgraphs.ts'
import { type RunningProcess, startProcess } from '../process.ts'
import type { Credentials } from './credentials.ts'

export type Where = {
  readonly repository: string
  readonly dataDir: string
  readonly mongoUrl: string
  readonly kafkaBrokers: string
  readonly credentials: Credentials
  /** Where callers find the gateway: addresses of files and documents begin with it. */
  readonly publicUrl: string
}

export type Listening = RunningProcess & { readonly url: string }

/** What whoever starts the product may say to its gateway. */
const GATEWAY_SETTINGS = [
  'MODE',
  'CORS_ORIGINS',
  'TRUSTED_PROXIES',
  'MAX_CONCURRENT',
  'PER_ADDRESS',
  'COST_BUDGETS',
  'AUTH_REVOKED_FILE',
  'AUTH_REVOKED_URL',
  'METRICS_PORT',
  'METRICS_HOST',
  'HEALTH_PORT',
  'HEALTH_HOST',
  'GATEWAY_ENGINE',
] as const

const READY = /^ready (http:\S+)/m

/** One service as a child process; port 0 lets the system choose, and the chosen one is in `url`. */
export function startService(
  name: SubgraphName,
  port: number,
  { mongoUrl, kafkaBrokers, credentials, publicUrl, ...where }: Where,
): Promise<Listening> {
  return startNode(name, join('services', name, 'src', 'main.ts'), where, {
    PORT: String(port),
    MONGO_URL: mongoUrl,
    KAFKA_BROKERS: kafkaBrokers,
    HANDOFF_SECRETS: credentials.handoffSecret,
    PUBLIC_URL: publicUrl,
    ...(name === 'employment' ? { ...graduatesEnv(credentials), ...statisticsEnv(credentials, where.dataDir) } : {}),
  })
}

/**
 * Nobody but employment knows the key of graduates; where their database lies says whoever starts the
 * product.
 */
export function graduatesEnv({ graduatesKey }: Pick<Credentials, 'graduatesKey'>, env = process.env) {
  const { GRADUATES_KEY = graduatesKey, GRADUATES_MONGO_URL } = env
  return { GRADUATES_KEY, ...(GRADUATES_MONGO_URL ? { GRADUATES_MONGO_URL } : {}) }
}

/** Versions of the statistics: the key that made them, and where they lie on this machine. */
export function statisticsEnv(
  { statisticsKey }: Pick<Credentials, 'statisticsKey'>,
  dataDir: string,
  { STATISTICS_KEY = statisticsKey, CUBE_FOLDER = join(dataDir, 'cube') } = process.env,
) {
  return { STATISTICS_KEY, CUBE_FOLDER }
}

export function startGateway(
  port: number,
  subgraphs: Readonly<Record<string, string>>,
  { credentials, ...where }: Where,
): Promise<Listening> {
  return startNode('gateway', join('gateway', 'src', 'main.ts'), where, {
    PORT: String(port),
    SUBGRAPHS: Object.entries(subgraphs)
      .map(([name, url]) => `${name}=${url}`)
      .join(','),
    AUTH_JWKS_FILE: credentials.jwksFile,
    HANDOFF_SECRETS: credentials.handoffSecret,
    DEMO_TOKENS_FILE: credentials.tokensFile,
    // Nobody stands in front of it who would have to hear that it stops.
    DRAIN_DELAY_MS: '0',
    ...gatewaySettings(process.env),
  })
}

/** Those of the gateway's settings that the launcher leaves to whoever starts it. */
export function gatewaySettings(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(GATEWAY_SETTINGS.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

async function startNode(
  name: string,
  main: string,
  { repository, dataDir }: Pick<Where, 'repository' | 'dataDir'>,
  env: Record<string, string>,
): Promise<Listening> {
  const running = await startProcess({
    name,
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning', main],
    cwd: repository,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
      EXIT_WITH_STDIN: '1',
      OTEL_EXPORTER_OTLP_ENDPOINT: process.env.OTEL_EXPORTER_OTLP_ENDPOINT,
      // Stripped and compiled sources of the last start: the next one is a second faster.
      NODE_COMPILE_CACHE: join(repository, '.kadry', 'cache', 'node'),
      ...env,
    },
    logFile: join(dataDir, 'logs', `${name}.log`),
    runDir: join(dataDir, 'run'),
    stdin: 'pipe',
    ready: READY,
  })
  return { ...running, url: READY.exec(running.output())![1]! }
}
