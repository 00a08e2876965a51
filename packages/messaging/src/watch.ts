import type { Connection } from '@kadry/mongo/connect'
import type { Logger } from '@kadry/runtime/log'

const AGAIN_MS = 5_000

/**
 * Calls `wake` soon after another process has written facts, where the server has change streams (a replica
 * set or a sharded cluster). Nothing depends on it: the relay looks by itself. Returns what ends it.
 */
export function watchWrites(
  connection: Connection,
  collections: readonly string[],
  wake: () => void,
  log: Logger,
): () => Promise<void> {
  let ended = false
  let again: NodeJS.Timeout | undefined
  let close = async () => {}

  const open = async () => {
    const hello = await connection.db!.admin().command({ hello: 1 })
    if (ended || !(hello.setName || hello.msg === 'isdbgrid')) return
    const written = { $or: ['fullDocument', 'updateDescription.updatedFields'].map((at) => hasOutbox(at)) }
    const changes = [
      { $match: { 'ns.coll': { $in: [...collections] }, ...written } },
      // Nothing is read of it: the documents stay with the server.
      { $project: { _id: 1 } },
    ]
    const stream = connection.db!.watch(changes)
    close = () => stream.close()
    stream.on('change', wake)
    stream.on('error', (error) => {
      // It is broken already, and another one is opened.
      void stream.close().catch(() => undefined)
      retry(error)
    })
  }
  const retry = (error: unknown) => {
    if (ended) return
    log.debug({ err: error }, 'no change stream for now: the relay finds other processes’ facts by polling')
    again = setTimeout(() => void open().catch(retry), AGAIN_MS)
  }
  void open().catch(retry)

  return async () => {
    ended = true
    clearTimeout(again)
    // The connection is closed next, and the stream with it.
    await close().catch(() => undefined)
  }
}

function hasOutbox(at: string) {
  return { [`${at}.outboxSince`]: { $exists: true } }
}
