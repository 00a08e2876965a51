import { type Command, commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import { askedIn } from '../cube/ask.ts'
import { chosenVersion } from '../cube/loaders.ts'
import { pageOf } from '../cube/page.ts'
import { problemOf } from '../cube/refusal.ts'
import type { StartExportInput } from '../graphql.generated.ts'
import { MOST_ROWS_AT_ONCE, start } from './export.ts'
import { produce } from './reactions.ts'
import { exported } from './store.ts'

const on = commandsOn(exported, ({ exports }: Context) => exports, payloadOf('ExportPayload', 'export'))

const begin = on.create(async (id, { query, format }: StartExportInput, context) => {
  try {
    const asked = askedIn(query)
    const version = await chosenVersion(context, { id: query.version, asOf: query.asOf })
    const { totalCount: rows } = pageOf(version, asked, { policy: 'PUBLIC' }, { first: 1 })
    const locale = query.locale ?? context.locale
    return start(
      id,
      { question: JSON.stringify(asked), datasetVersion: version.id, format, locale, rows },
      context.now(),
    )
  } catch (error) {
    return problemOf(error)
  }
})

/** What is short is written before the answer, the rest by the job. */
export const startExport: Command<Context, StartExportInput, Awaited<ReturnType<typeof begin>>> = async (
  context,
  input,
  mutation,
) => {
  const result = await begin(context, input, mutation)
  if (result.__typename !== 'ExportPayload' || result.export.rows > MOST_ROWS_AT_ONCE) return result
  return { ...result, export: await produce(context, result.export.id) }
}
