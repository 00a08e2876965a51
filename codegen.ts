import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { readSdl, sdlFiles } from './packages/subgraph/src/sdl.ts'

const services = readdirSync('services').filter((name) => existsSync(`services/${name}/src/subgraph.ts`))

/** Types exported by pure files, by name: a GraphQL type of the same name resolves from that state. */
function exportedTypes(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const noun of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(`${folder}/${noun.name}`).filter((name) => /^[a-z0-9-]+\.ts$/.test(name))) {
      const source = readFileSync(`${folder}/${noun.name}/${file}`, 'utf8')
      for (const [, name] of source.matchAll(/^export type (\w+)\b(?!<)/gm)) {
        const stored = file === `${noun.name}.ts` && pascal(noun.name) === name && isStored(`${folder}/${noun.name}`)
        const type = `import('./${noun.name}/${file}').${name}`
        found.set(name!, stored ? `import('@kadry/mongo/aggregate').Stored<${type}>` : type)
      }
    }
  }
  return found
}

/**
 * A noun with commands, or a state that we publish, is ours and lies in an aggregate's document; one with a
 * projection is followed.
 */
function isStored(folder: string): boolean {
  return existsSync(`${folder}/commands.ts`) || existsSync(`${folder}/public-state.ts`)
}

const GENERIC_REFUSALS = [
  'InputProblem',
  'InvalidInput',
  'NotFound',
  'IllegalTransition',
  'RuleRefusal',
  'VersionConflict',
  'IdempotencyKeyReused',
]

function mappersFor(service: string): Record<string, string> {
  const document = parse(readSdl(`services/${service}/src`))
  const exported = exportedTypes(`services/${service}/src`)
  const mappers: Record<string, string> = Object.fromEntries(
    GENERIC_REFUSALS.map((name) => [name, `import('@kadry/domain/refusal').${name}`]),
  )
  mappers.NumberTaken = `import('@kadry/domain/number').NumberTaken`
  mappers.DocumentRef = `import('@kadry/domain/document').DocumentRef`
  mappers.Task = `import('@kadry/subgraph/tasks').Task`
  mappers.Attachment = `import('@kadry/subgraph/attachments').ShownFile`
  mappers.HistoryEntry = `import('@kadry/subgraph/history').ShownEntry`
  const connections: ObjectTypeDefinitionNode[] = []
  for (const type of objectTypes(document)) {
    const name = type.name.value
    if (name.endsWith('Connection')) connections.push(type)
    else if (exported.has(name)) mappers[name] = exported.get(name)!
    else if (type.interfaces?.some((one) => one.name.value === 'Refusal'))
      mappers[name] = `import('@kadry/domain/refusal').Refused<'${name}'>`
    else if (keyOf(type)) mappers[name] = `{ readonly ${keyOf(type)}: string }`
  }
  for (const type of connections) {
    const node = nodeTypeOf(type)
    mappers[type.name.value] = `import('@kadry/subgraph/connection').Connection<${mappers[node] ?? node}>`
  }
  return mappers
}

function objectTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION)
}

function keyOf(type: ObjectTypeDefinitionNode): string | undefined {
  const key = type.directives?.find((directive) => directive.name.value === 'key')
  const fields = key?.arguments?.find((argument) => argument.name.value === 'fields')?.value
  return fields?.kind === Kind.STRING ? fields.value : undefined
}

function nodeTypeOf(connection: ObjectTypeDefinitionNode): string {
  const nodes = connection.fields?.find((field: FieldDefinitionNode) => field.name.value === 'nodes')
  let type = nodes?.type
  while (type && type.kind !== Kind.NAMED_TYPE) type = type.type
  return type?.name.value ?? ''
}

function pascal(kebab: string): string {
  return kebab.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}

const config: CodegenConfig = {
  generates: Object.fromEntries(
    services.map((service) => [
      `services/${service}/src/graphql.generated.ts`,
      {
        schema: sdlFiles(`services/${service}/src`),
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          inputMaybeValue: 'T | null | undefined',
          contextType: './context.ts#Context',
          mappers: mappersFor(service),
          scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
          defaultScalarType: 'unknown',
        },
      },
    ]),
  ),
}

export default config
