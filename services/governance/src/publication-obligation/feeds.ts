import type { Stored } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import { feed } from '@kadry/subgraph/feeds'
import type { Context } from '../context.ts'
import { eventsOf } from './ical.ts'
import { onItsChannel } from './loaders.ts'
import type { PublicationObligation } from './publication-obligation.ts'

/** What is still to be published: everybody may read who owes what. */
export const obligationFeed = feed<Context>({
  name: 'publication-obligation',
  calendar: async (id, context) => {
    const found = await context.loaders.publicationObligation.load(id)
    return found && { name: found.topic, events: await owedBy([found], context) }
  },
})

/** Of an organisation that owes nothing, an empty one. */
export const publisherFeed = feed<Context>({
  name: 'publisher',
  calendar: async (id, context) => {
    const owing = (await context.loaders.obligationsOfBody.load(id))?.owing ?? []
    return { name: 'Публикации', events: await owedBy(owing, context) }
  },
})

/** What is still to be published by the obligations, on the channels as the registry has them now. */
export async function owedBy(obligations: readonly Stored<PublicationObligation>[], context: Context) {
  const owed = await Promise.all(obligations.map((one) => onItsChannel(one, context)))
  return eventsOf(owed, todayOf(context))
}
