import { execFile } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../process.ts'
import type { ServerContext, Unavailable } from './server.ts'

const run = promisify(execFile)
const cacheDir = resolve(import.meta.dirname, '../../.kadry/cache')

export type Java = { readonly java: string; readonly javac: string | null; readonly version: number }

const OLDEST = 17

/** The first Java of at least version 17 in JAVA_HOME, on the PATH, or under /usr/lib/jvm. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java | Unavailable> {
  // A folder that only some systems have.
  const installed = await readdir('/usr/lib/jvm').catch(() => [])
  const bins = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : []),
    ...pathOf(env),
    ...installed.map((name) => join('/usr/lib/jvm', name, 'bin')),
  ]
  const found: string[] = []
  for (const bin of bins) {
    const java = join(bin, 'java')
    if (!(await isProgram(java))) continue
    const version = await javaVersion(java)
    if (version === null) continue
    if (version >= OLDEST) {
      const javac = join(bin, 'javac')
      return { java, javac: (await isProgram(javac)) ? javac : null, version }
    }
    found.push(String(version))
  }
  return {
    unavailable: found.length > 0 ? `Java ${OLDEST} is needed, found ${found.join(', ')}` : 'java is not installed',
  }
}

/** A program on the PATH, by its full name, or null. */
export async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of pathOf(env)) {
    const file = join(folder, name)
    if (await isProgram(file)) return file
  }
  return null
}

export type JavaProgram = {
  readonly title: string
  /** The pom.xml that names the jars. */
  readonly pom: string
  /** Java sources compiled against the jars, into the same cache folder. */
  readonly sources: readonly string[]
}

/**
 * The class path of a program, downloaded and compiled into the ignored cache when it is not there yet.
 * Throws a UserError when Maven or the compiler fails.
 */
export async function prepare(program: JavaProgram, java: Java, context: ServerContext): Promise<string | Unavailable> {
  const poms = createHash('sha256').update(await readFile(program.pom))
  const jars = cacheFolder(`${program.title}-jars`, poms.copy())
  for (const file of program.sources) poms.update(await readFile(file)).update('\0')
  const classes = cacheFolder(`${program.title}-classes`, poms.update(String(java.version)))

  if (!existsSync(classes) && java.javac === null)
    return { unavailable: 'Java is installed without its compiler (a JDK is needed)' }
  if (!existsSync(jars)) {
    const maven = await findOnPath('mvn', context.env)
    if (maven === null) return { unavailable: 'Maven (mvn) is not installed, which fetches its jars' }
    await build(jars, (folder) => inTurn(() => fetchJars(program, maven, folder, java, context)))
  }
  if (!existsSync(classes)) await build(classes, (folder) => compile(program, java.javac ?? 'javac', jars, folder))
  return [classes, join(jars, '*')].join(delimiter)
}

function cacheFolder(title: string, hash: Hash): string {
  return join(cacheDir, `${title}-${hash.digest('hex').slice(0, 16)}`)
}

/** A folder appears whole or not at all, so two processes may build the same one side by side. */
async function build(folder: string, fill: (building: string) => Promise<void>): Promise<void> {
  await mkdir(cacheDir, { recursive: true })
  const building = await mkdtemp(join(cacheDir, '.building-'))
  try {
    await fill(building)
    await rename(building, folder).catch((error) => {
      // Somebody else finished the same folder first; theirs is as good.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

let turn: Promise<unknown> = Promise.resolve()

/** One Maven at a time: two that fill the same empty local repository trip over each other. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = turn.then(task, task)
  // Whoever asked gets the error with the result; the next one only waits.
  turn = result.catch(() => {})
  return result
}

async function fetchJars(
  program: JavaProgram,
  maven: string,
  folder: string,
  java: Java,
  context: ServerContext,
): Promise<void> {
  context.report(`Fetching the jars of ${program.title} with Maven (once; a few seconds, up to 45 MB)`)
  const args = ['-q', '-B', '-f', program.pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]
  // A `java` on the PATH is often a link whose folder is not a Java home; Maven then finds its own.
  const home = dirname(dirname(await realpath(java.java)))
  const env = existsSync(join(home, 'lib', 'modules')) ? { ...context.env, JAVA_HOME: home } : context.env
  await run(maven, args, { env, maxBuffer: 16 * 1024 * 1024 }).catch((error) => {
    const lines = String(error.stdout || error.message).split('\n')
    const reason = lines.find((line) => line.includes('ERROR')) ?? lines[0]
    throw new UserError(
      `Maven could not fetch the jars of ${program.title} (${reason}): check the network or the proxy in ~/.m2/settings.xml, or name running servers with MONGO_URL and KAFKA_BROKERS.`,
    )
  })
}

async function compile(program: JavaProgram, javac: string, jars: string, folder: string): Promise<void> {
  const args = ['-nowarn', '-Xlint:none', '-proc:none', '-encoding', 'UTF-8', '-d', folder, '-cp', join(jars, '*')]
  await run(javac, [...args, ...program.sources]).catch((error) => {
    throw new Error(`javac could not compile ${program.title}: ${error.stderr || error.message}`)
  })
}

async function javaVersion(java: string): Promise<number | null> {
  // What can't be run is no Java, and the next place is looked at.
  const answer = await run(java, ['-version']).catch(() => null)
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(answer?.stderr ?? '') ?? []
  if (major === undefined) return null
  return Number(major === '1' ? minor : major)
}

function pathOf(env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? '').split(delimiter).filter(Boolean)
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
