import { readFile } from 'node:fs/promises'
import { connect } from '@kadry/mongo/connect'
import { childId, derivedKey, globalId } from '@kadry/runtime/ids'
import { createServices } from '@kadry/stakeholders/context'
import { register } from '@kadry/stakeholders/organization/organization'
import { createPlatform } from '@kadry/subgraph/platform'

const BATCH = 500

/**
 * Seconds for a bare `insertMany` of the rows of the file as documents without facts: with the registry's
 * indexes, and without any.
 */
export async function insertBare(url: string, database: string, file: string) {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n')
  const connection = await connect(url, database)
  const { organizations } = createServices(
    createPlatform({ connection, now: () => new Date(), onFacts: () => {} }).platform,
  )
  await organizations.syncIndexes()
  const insert = async (collection: ReturnType<typeof connection.collection>) => {
    const began = performance.now()
    for (let at = 0; at < lines.length; at += BATCH)
      await collection.insertMany(lines.slice(at, at + BATCH).map(documentOf), { ordered: false })
    return (performance.now() - began) / 1000
  }
  const indexed = await insert(connection.collection('organizations'))
  const plain = await insert(connection.collection('plain'))
  await connection.dropDatabase()
  await connection.close()
  return { indexed, plain }
}

/** A row of the file as the document that registering it makes, without facts. */
export function documentOf(line: string): object {
  const [inn, ogrn, kpp, name, shortName, sector, oktmo, role, title, number, date] = line.split(',') as string[]
  const [kind, validFrom] = role!.split(' ')
  const id = globalId('Organization', derivedKey('Organization', 'inn', inn!))
  const roles = [{ kind, validFrom, document: { title, number, date } }]
  const input = { inn, ogrn, kpp, name, shortName, oktmo, sectorCodes: [sector], roles }
  const decision = register(id, input as never, (of, n) => childId('RoleGrant', of, String(n)))
  if (!('next' in decision)) throw new Error(decision.message.en)
  return { _id: id, version: 1, updatedAt: '2024-01-01T00:00:00.000Z', ...decision.next }
}
