import { never, type Server } from '../server.ts'

/**
 * No broker at all: the facts travel inside one process. Always works; the caller must pick that transport by
 * its url.
 */
export async function start(): Promise<Server> {
  return {
    way: 'in-process',
    url: 'in-process:',
    describe: 'NO KAFKA: facts travel inside this one process only, single process, not durable',
    limits: ['every service must run in this one process', 'what was not yet consumed is lost when it ends'],
    exited: never,
    async stop() {},
  }
}
