import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import mongoose from 'mongoose'
import { READY_WITHIN_MS, startProcess, UserError } from '../../process.ts'
import { findOnPath } from '../java.ts'
import { freePort, runDirOf, type Server, type ServerContext, serverOf, type Unavailable } from '../server.ts'

/**
 * The `mongod` of the PATH over its own data folder, as a one-node replica set: transactions and change
 * streams work.
 */
export async function start(dataDir: string, context: ServerContext): Promise<Server | Unavailable> {
  const command = await findOnPath('mongod', context.env)
  if (command === null) return { unavailable: 'mongod is not on the PATH' }
  return startMongod(command, 'mongod', dataDir, context)
}

/** Starts a given mongod binary and waits until it is primary. */
export async function startMongod(
  command: string,
  way: string,
  dataDir: string,
  context: ServerContext,
): Promise<Server> {
  const folder = join(dataDir, 'mongod')
  const dbPath = join(folder, 'data')
  await mkdir(dbPath, { recursive: true })
  const port = context.port ?? (await freePort())
  const running = await startProcess({
    name: 'mongo',
    command,
    args: [
      '--dbpath',
      dbPath,
      '--port',
      String(port),
      '--bind_ip',
      '127.0.0.1',
      '--replSet',
      'kadry',
      '--wiredTigerCacheSizeGB',
      '0.5',
    ],
    env: context.env,
    logFile: join(folder, 'mongod.log'),
    runDir: runDirOf(dataDir),
    ready: /Waiting for connections/i,
  }).catch((error: Error) => {
    if (!/DBPathInUse|Unable to lock/.test(error.message)) throw error
    throw new UserError(
      `The MongoDB data in ${dbPath} is in use by another mongod: end it, or choose another data folder.`,
    )
  })
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true`
  try {
    await becomePrimary(url, port)
  } catch (error) {
    await running.stop()
    throw error
  }
  return serverOf(running, {
    way,
    port,
    url,
    describe: `MongoDB (${way}), process ${running.pid}, 127.0.0.1:${port}, data in ${folder}`,
    limits: ['one node: nothing is replicated'],
  })
}

/**
 * Makes a fresh server the only member of its replica set and waits until it takes writes. After a restart on
 * another port the stored member has the old address, so the configuration is forced to the new one.
 */
export async function becomePrimary(url: string, port: number): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(url, { serverSelectionTimeoutMS: READY_WITHIN_MS })
  try {
    const admin = client.db('admin')
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
    const stored = await admin.command({ replSetGetConfig: 1 }).catch((error: { code?: number }) => {
      if (error.code !== NOT_YET_INITIALIZED) throw error
      return null
    })
    if (stored === null) await admin.command({ replSetInitiate: { _id: 'kadry', members } })
    else if (stored.config.members[0]?.host !== members[0]?.host) {
      const config = {
        ...stored.config,
        version: stored.config.version + 1,
        members: [{ ...stored.config.members[0], ...members[0] }],
      }
      await admin.command({ replSetReconfig: config, force: true })
    }
    const deadline = Date.now() + READY_WITHIN_MS
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      if (Date.now() > deadline)
        throw new Error(`mongod on port ${port} did not become primary in ${READY_WITHIN_MS / 1000} s`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    await client.close()
  }
}

const NOT_YET_INITIALIZED = 94
