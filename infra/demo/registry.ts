import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { demoOrganizationId } from './callers.ts'
import { each, type Run } from './client.ts'
import { type DemoOrganization, organizations } from './data/organizations.ts'

const SINCE = '2015-01-01'

/** The id of a demo organisation by its key in `data/organizations.ts`. */
export function organizationId(key: string): string {
  return demoOrganizationId(`demo-org-${key}`)
}

const DATA = new URL('../../services/stakeholders/data/', import.meta.url)
/** Matches refer to specialities; the other files to nothing. */
const CLASSIFIERS = [
  ...['SECTORS', 'MUNICIPALITIES', 'OCCUPATIONS', 'JOB_TITLES', 'SPECIALITY_GROUPS', 'SPECIALITIES'],
  ...['STANDARDS', 'FUNCTIONS', 'QUALIFICATIONS', 'MATCHES'],
]

/** Classifiers from the files of the registry, then the bodies, entered by the registrar. */
export async function writeRegistry(run: Run): Promise<void> {
  for (const classifier of CLASSIFIERS) {
    const file = new URL(`${classifier.toLowerCase().replaceAll('_', '-')}.csv`, DATA)
    // A new key each time: an import knows by itself what is there.
    const input = { idempotencyKey: `demo-${randomUUID()}`, classifier, csv: await readFile(file, 'utf8') }
    await run('REGISTRAR', 'importClassifier', input, '... on ImportPayload { created changed unchanged refused }')
  }
  await each(organizations, (organization, index) =>
    run(
      'REGISTRAR',
      'registerOrganization',
      registration(organization, index),
      '... on OrganizationPayload { repeated organization { id } }',
    ),
  )
}

/** Numbers are generated: valid by their check digits and belonging to nobody we know of. */
function registration(
  { key, name, shortName, kinds, sectors: sectorCodes = [], oktmo }: DemoOrganization,
  index: number,
) {
  return {
    idempotencyKey: `demo-org-${key}`,
    name,
    ...(shortName ? { shortName } : {}),
    ...(oktmo ? { oktmo } : {}),
    inn: fictitiousInn(index),
    ogrn: fictitiousOgrn(index),
    sectorCodes,
    roles: kinds.map((kind) => ({ kind, validFrom: SINCE, document: { title: 'Запись демонстрационного реестра' } })),
  }
}

/** Tax office 5099 does not exist, so no such ИНН was ever issued. */
function fictitiousInn(index: number): string {
  const nine = `5099${String(index + 1).padStart(5, '0')}`
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
  return nine + ((weights.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11) % 10)
}

function fictitiousOgrn(index: number): string {
  const twelve = `10050990${String(index + 1).padStart(4, '0')}`
  return twelve + ((Number(twelve) % 11) % 10)
}
