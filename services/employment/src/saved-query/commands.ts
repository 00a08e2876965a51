import { given } from '@kadry/domain/input'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import { askedIn } from '../cube/ask.ts'
import { chosenVersion } from '../cube/loaders.ts'
import { pageOf } from '../cube/page.ts'
import { problemOf } from '../cube/refusal.ts'
import type { SaveQueryInput } from '../graphql.generated.ts'
import { save } from './saved-query.ts'
import { savedQuery } from './store.ts'

const on = commandsOn(
  savedQuery,
  ({ savedQueries }: Context) => savedQueries,
  payloadOf('SavedQueryPayload', 'savedQuery'),
)

/** Only what can be answered today is saved. */
export const saveQuery = on.create(async (id, { title, query }: SaveQueryInput, context) => {
  try {
    const asked = askedIn(query)
    const version = await chosenVersion(context, { id: query.version, asOf: query.asOf })
    pageOf(version, asked, { policy: 'PUBLIC' }, { first: 1 })
    const pinned = query.version || query.asOf ? version.id : undefined
    return save(id, {
      ...{ title, question: JSON.stringify(asked), policy: query.policy ?? 'PUBLIC' },
      ...given({ datasetVersion: pinned }),
    })
  } catch (error) {
    return problemOf(error)
  }
})
