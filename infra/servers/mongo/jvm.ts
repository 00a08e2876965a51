import { readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startProcess, UserError } from '../../process.ts'
import { findJava, prepare } from '../java.ts'
import { runDirOf, type Server, type ServerContext, serverOf, type Unavailable } from '../server.ts'

const here = join(import.meta.dirname, 'jvm')

/**
 * The embedded server of `jvm/`: the MongoDB protocol over one file, every acknowledged write survives kill
 * -9. It ends by itself when this process is gone, when its heap (`KADRY_MONGO_HEAP`, 512m) is full and when
 * its file can't be written. Needs a JDK and Maven.
 */
export async function start(dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  const java = await findJava(context.env)
  if ('unavailable' in java) return java
  const sources = readdirSync(here)
    .filter((name) => name.endsWith('.java'))
    .sort()
    .map((name) => join(here, name))
  const classPath = await prepare({ title: 'mongo-jvm', pom: join(here, 'pom.xml'), sources }, java, context)
  if (typeof classPath !== 'string') return classPath

  const folder = join(dataDir, 'mongo')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'kadry.mv')
  const running = await startProcess({
    name: 'mongo',
    command: java.java,
    args: [
      `-Xmx${context.env.KADRY_MONGO_HEAP ?? '512m'}`,
      ...javaOptions,
      '-cp',
      classPath,
      'KadryMongo',
      file,
      String(context.port ?? 0),
      '--exit-with-stdin',
    ],
    env: context.env,
    logFile: join(folder, 'mongo.log'),
    runDir: runDirOf(dataDir),
    stdin: 'pipe',
    ready: READY,
  }).catch((error: Error) => {
    if (!error.message.includes('file is locked')) throw error
    throw new UserError(
      `The MongoDB data in ${folder} is in use by another running server: end that run, or choose another data folder.`,
    )
  })
  const port = Number(READY.exec(running.output())?.[1])
  return serverOf(running, {
    way: 'jvm',
    port,
    url: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    describe: `MongoDB protocol on Java ${java.version} (embedded), process ${running.pid}, 127.0.0.1:${port}, data in ${folder}`,
    limits: [
      'no transactions, sessions or change streams',
      'no partial, expiring, text or hashed indexes, no collation, no validators, no pipeline updates',
      'survives kill -9, not a power cut',
      'indexes other than unique ones lie in memory: for development and tests, up to some 200,000 documents',
    ],
  })
}

const READY = /KADRY_MONGO_READY port=(\d+)/

const javaOptions = [
  // Without memory nothing can be trusted any more; what was acknowledged is on disk, and the supervisor
  // begins anew.
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-Xshare:auto',
  '-Djava.awt.headless=true',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=error',
]
