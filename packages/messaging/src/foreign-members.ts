import type { Logger } from '@kadry/runtime/log'
import type { Metrics } from './metrics.ts'

type Described = { readonly clientId: string; readonly clientHost: string; readonly memberMetadata: Buffer }
type GroupAdmin = {
  readonly describeGroups: (ids: string[]) => Promise<{ groups: { protocolType: string; members: Described[] }[] }>
}

type Options = {
  readonly admin: GroupAdmin
  readonly groupId: string
  readonly group: string
  readonly topics: readonly string[]
  /** The topics that a member's metadata names. Throws for metadata of another way of sharing. */
  readonly topicsIn: (metadata: Buffer) => readonly string[]
  readonly log: Logger
  readonly metrics: Metrics
}

/**
 * Partitions are given to every member of a group, also to one that does not read their topic: nobody would
 * read them. So members that read other topics are logged. During an update that follows a new topic they are
 * the ones about to be replaced.
 */
export async function logForeignMembers({
  admin,
  groupId,
  group,
  topics,
  topicsIn,
  log,
  metrics,
}: Options): Promise<void> {
  const { groups } = await admin.describeGroups([groupId])
  const foreign = (groups[0]?.members ?? []).filter(({ memberMetadata }) => {
    try {
      const read = topicsIn(memberMetadata)
      return read.length > 0 && (read.length !== topics.length || read.some((topic) => !topics.includes(topic)))
    } catch (error) {
      // Another way of sharing partitions: joining will be refused, and says so better.
      log.debug({ err: error, group }, 'a member of the group describes itself in another way')
      return false
    }
  })
  if (foreign.length === 0) return
  const clients = foreign.map(({ clientId, clientHost }) => `${clientId} at ${clientHost}`)
  log.error(
    { group, clients },
    'others in this group read other topics: stop them, unless they are about to be replaced',
  )
  metrics.count('group_foreign_members_total', { group })
}
