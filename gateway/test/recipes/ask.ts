import { readFileSync } from 'node:fs'
import { definitions } from '@kadry/infra/launcher/definitions'
import { startGraph } from '@kadry/testing/graph'
import { registrar } from '@kadry/testing/viewers'
import { Kind, parse, print } from 'graphql'

/**
 * Starts one subgraph with a gateway over a MongoDB, both given as arguments, and prints its answers to the
 * document on stdin as JSON.
 */
const [name, mongoUrl] = process.argv.slice(2)
const graph = await startGraph(
  definitions.filter((one) => one.name === name),
  { mongoUrl: mongoUrl! },
)
const answers: Record<string, unknown> = {}
let id: string | undefined
for (const operation of parse(readFileSync(0, 'utf8')).definitions) {
  if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('only operations can be asked')
  await graph.settle()
  const wanted = { organizationId: 'T3JnYW5pemF0aW9uOjE', id }
  const declared = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  const variables = Object.fromEntries(Object.entries(wanted).filter(([key]) => declared.includes(key)))
  const { data, errors } = await graph.as(registrar).answer(print(operation), variables)
  answers[operation.name!.value] = errors ?? data
  id ??= (data as { nominateAward?: { award?: { id: string } } } | null)?.nominateAward?.award?.id
}
await graph.stop()
process.stdout.write(JSON.stringify(answers))
