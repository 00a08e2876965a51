import type { Follower } from '@kadry/messaging/follow'
import { restate } from '@kadry/messaging/outbox'
import { rebuild } from '@kadry/messaging/rebuild'
import { factsInFile, replayToFollowers } from '@kadry/messaging/replay'
import type { Transport } from '@kadry/messaging/transport'
import type { Logger } from '@kadry/runtime/log'
import type { Subgraph } from './assemble.ts'

/** What was asked for is not there; the message names what is. */
export class MaintenanceError extends Error {
  override name = 'MaintenanceError'
}

type Parts = { readonly subgraph: Subgraph; readonly transport: Transport; readonly log: Logger }

/**
 * Work on a service's own copies and states that a person starts: `<service>/src/main.ts <words>`, the same
 * environment as the service, which may run meanwhile. Resolves with what was done, ready to be printed as
 * JSON.
 */
export async function maintain(
  [command, argument]: readonly string[],
  { subgraph, transport, log }: Parts,
): Promise<object> {
  const { name: group, followers, stores } = subgraph
  switch (command) {
    case 'copies':
      return { copies: followers.map(copyName) }
    case 'rebuild':
      return {
        copy: argument,
        ...(await rebuild({ group, follower: followerOf(followers, argument), transport, log })),
      }
    case 'replay':
      if (!argument) throw new MaintenanceError('replay wants a file that “kadry-events replay --to-file” wrote')
      return { file: argument, ...(await replayToFollowers(factsInFile(argument), followers)) }
    case 'restate':
      return { states: await restate(stores, new Date()), publishedBy: 'the relay of the running service' }
    default:
      throw new MaintenanceError(
        `“${command}” is no work of this service: copies, rebuild <copy>, replay <file>, restate`,
      )
  }
}

/** `stakeholders.organization`: whose facts the copy is made of. */
function copyName({ topic }: Follower): string {
  return topic.split('.').slice(1, 3).join('.')
}

function followerOf(followers: readonly Follower[], name: string | undefined): Follower {
  const found = followers.find((follower) => copyName(follower) === name)
  if (found) return found
  throw new MaintenanceError(`no copy “${name ?? ''}” here; there are: ${followers.map(copyName).join(', ') || 'none'}`)
}
