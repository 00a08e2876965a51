import { createFiles, type Files } from '@kadry/files/files'
import type { Follower } from '@kadry/messaging/follow'
import type { Job } from '@kadry/messaging/job'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'

/** What has to be there before anybody asks: collections and their indexes. */
export type Prepared = { readonly syncIndexes: () => Promise<void> }

/**
 * What a service is built from, once per process. Time is an argument: pure files never read a clock.
 * Whatever is opened over the platform reports itself here, so nothing has to be listed that could be
 * forgotten.
 */
export type Platform = {
  readonly connection: Connection
  readonly now: () => Date
  /**
   * Called with each new head of the service's audit log, so that it stands in another place than the log
   * itself.
   */
  readonly onHead?: (head: { readonly number: number; readonly hash: string }) => void
  /** Wakes the relay of this process. */
  readonly onFacts: () => void
  /** The service's files: an aggregate that keeps some says so. */
  readonly files: Files
  /** An aggregate of ours: its facts are published, its indexes made. */
  readonly owns: (store: OwnedStore) => void
  /** A copy or a log: its indexes are made. */
  readonly prepares: (prepared: Prepared) => void
  /** Somebody else's facts: consumed as long as the service runs. */
  readonly follows: (follower: Follower) => void
  /** What is due by the clock; each runs in one process at a time. */
  readonly runs: (job: Job) => void
  /** A database of its own beside the service's, by a name that the definition declares. */
  readonly separate: (name: string) => SeparateDatabase
}

/**
 * What must not lie with the rest of a service. What is opened over its platform publishes nothing: there is
 * no relay for it, so that no fact could leave it by mistake.
 */
export type SeparateDatabase = {
  readonly platform: Platform
  /** The secret that whoever runs the service gave for it; absent where none was given. */
  readonly key: string | undefined
}
/** Where a separate database lies; on the server of the main one unless a connection of its own is given. */
export type SeparateParts = { readonly connection?: Connection | undefined; readonly key?: string | undefined }

/** What came out of building a service over a platform. */
export type Built = {
  readonly stores: readonly OwnedStore[]
  readonly prepared: readonly Prepared[]
  readonly followers: readonly Follower[]
  readonly jobs: readonly Job[]
}

/** Without files of its own it can find and remove them, and signs no addresses. */
type Given = Pick<Platform, 'connection' | 'now' | 'onHead' | 'onFacts'> &
  Partial<Pick<Platform, 'files'>> & { readonly separates?: Readonly<Record<string, SeparateParts>> }

/** A platform and, growing while a service is built over it, what the service owns, follows and runs. */
export function createPlatform(given: Given): { readonly platform: Platform; readonly built: Built } {
  const stores: OwnedStore[] = []
  const prepared: Prepared[] = []
  const followers: Follower[] = []
  const jobs: Job[] = []
  const platform: Platform = {
    files: createFiles({ ...given, service: 'none' }),
    ...given,
    owns: (store) => {
      stores.push(store)
      prepared.push(store)
    },
    prepares: (one) => void prepared.push(one),
    follows: (follower) => void followers.push(follower),
    runs: (job) => void jobs.push(job),
    separate: (name) => {
      const { connection = separateOn(given.connection, name), key } = given.separates?.[name] ?? {}
      const owns = (store: Prepared) => void prepared.push(store)
      return { platform: { ...platform, connection, owns, onFacts: () => undefined }, key }
    },
  }
  return { platform, built: { stores, prepared, followers, jobs } }
}

/** The database `<main>_<name>` on the server of the main one, the same connection each time. */
export function separateOn(connection: Connection, name: string): Connection {
  return connection.useDb(`${connection.name}_${name}`, { useCache: true })
}
