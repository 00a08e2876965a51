import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { ownId, source, specialityCode, validFrom, validTo } from '../vocabulary.ts'
import { ORGANIZATION } from './role.ts'

const { fact } = nounOf('stakeholders', 'organization', ORGANIZATION)

/** What an educational organisation may teach, and when. */
export const licensedSpecialities = z.array(z.object({ code: specialityCode, validFrom, validTo: validTo.optional() }))

/** Facts about the licence of an organisation; they are numbered with its other facts. */
export const licenceFacts = [
  fact(
    'organization.licensed.v1',
    { ru: 'Перечень специальностей лицензии внесён', en: 'Licensed specialities recorded' },
    z.object({
      id: ownId,
      specialities: licensedSpecialities.describe(
        'Специальности лицензии со сроками, все, как стало; пусто — ни одной / Licensed specialities with their terms, all of them, as it is now; empty: none',
      ),
      document: source,
    }),
    { id: exampleId('Organization'), specialities: [{ code: '11.02.14', validFrom: '2019-09-01' }] },
  ),
] as const
