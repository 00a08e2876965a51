import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, constants, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../process.ts'
import type { ServerContext, Unavailable } from './server.ts'

const run = promisify(execFile)
const cacheDir = resolve(import.meta.dirname, '../../.kadry/cache')

export type Java = { readonly java: string; readonly javac: string | null; readonly version: number }

const OLDEST = 17

/** The first Java of at least version 17 in JAVA_HOME, on the PATH, or under /usr/lib/jvm. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java | Unavailable> {
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
 * The class path of a program, downloaded and compiled into the ignored cache when it is not there yet. The folder is named by
 * a hash of its sources and appears whole or not at all, so two processes may prepare it side by side.
 * Throws a UserError when Maven or the compiler fails.
 */
export async function prepare(program: JavaProgram, java: Java, context: ServerContext): Promise<string | Unavailable> {
  const hash = createHash('sha256').update(String(java.version))
  for (const file of [program.pom, ...program.sources]) hash.update(await readFile(file)).update('\0')
  const folder = join(cacheDir, `${program.title}-${hash.digest('hex').slice(0, 16)}`)
  const classPath = [join(folder, 'classes'), join(folder, 'jars', '*')].join(delimiter)
  if (existsSync(folder)) return classPath

  if (program.sources.length > 0 && java.javac === null)
    return { unavailable: 'Java is installed without its compiler (a JDK is needed)' }
  const maven = await findOnPath('mvn', context.env)
  if (maven === null) return { unavailable: 'Maven (mvn) is not installed, which fetches its jars' }

  await mkdir(cacheDir, { recursive: true })
  const building = await mkdtemp(join(cacheDir, '.building-'))
  try {
    context.report(`Fetching the jars of ${program.title} with Maven (once; a few seconds, up to 45 MB)`)
    await fetchJars(program, maven, building, java, context)
    await mkdir(join(building, 'classes'), { recursive: true })
    if (java.javac !== null && program.sources.length > 0) {
      const args = [
        '-nowarn',
        '-Xlint:none',
        '-proc:none',
        '-d',
        join(building, 'classes'),
        '-cp',
        join(building, 'jars', '*'),
      ]
      await run(java.javac, [...args, ...program.sources]).catch((error) => {
        throw new Error(`javac could not compile ${program.title}: ${error.stderr || error.message}`)
      })
    }
    await rename(building, folder).catch((error) => {
      // Somebody else finished the same folder first; theirs is as good.
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(building, { recursive: true, force: true })
  }
  return classPath
}

async function fetchJars(
  program: JavaProgram,
  maven: string,
  building: string,
  java: Java,
  context: ServerContext,
): Promise<void> {
  const pom = join(building, basename(program.pom))
  await copyFile(program.pom, pom)
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${join(building, 'jars')}`]
  const options = { env: { ...context.env, JAVA_HOME: dirname(dirname(java.java)) }, maxBuffer: 16 * 1024 * 1024 }
  // A `java` on the PATH is often a link whose folder is not a Java home; Maven then finds its own.
  const { JAVA_HOME: _, ...without } = options.env
  const env = existsSync(join(options.env.JAVA_HOME, 'lib', 'modules')) ? options.env : without
  await run(maven, args, { ...options, env }).catch((error) => {
    const reason = String(error.stdout || error.message)
      .split('\n')
      .find((line) => line.includes('ERROR'))
    throw new UserError(
      `Maven could not fetch the jars of ${program.title} (${reason ?? error.message}): check the network or the proxy in ~/.m2/settings.xml, or name a running server with MONGO_URL / KAFKA_BROKERS.`,
    )
  })
}

async function javaVersion(java: string): Promise<number | null> {
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
