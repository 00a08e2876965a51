import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { editionOn, type SectorEdition, type SectorView } from './sector.ts'

export type Sectors = Projection<SectorView>

const sectorShape = shape<SectorView>({
  code: text,
  editions: optional(list(nested({ name: text, validFrom: optional(day), validTo: optional(day) }))),
})

export function followSectors(platform: Platform): Sectors {
  return followed<SectorView>(platform, {
    service: 'stakeholders',
    aggregate: 'sector',
    collection: 'sectorViews',
    shape: sectorShape,
    project: {
      'sector.changed.v1': ({ data: { code, ...edition } }) => ({
        $set: { code },
        $push: { editions: termOf(edition) },
      }),
    },
    state: fromState('sector.state.v1', ({ code, former = [], ...last }) => ({
      code,
      editions: [...former, last].map(termOf),
    })),
  })
}

/** R18: what is known of a code; the registry's own key of a sector is its code. */
export function findSector(sectors: Sectors, code: string): Promise<SectorView | undefined> {
  return sectors.find(globalId('Sector', code))
}

/** The sectors in force on a day (`YYYY-MM-DD`), by their codes. */
export async function sectorsOn(sectors: Sectors, day: string): Promise<readonly SectorView[]> {
  const all = await sectors.select({})
  return all.filter((one) => editionOn(one, day)).sort((a, b) => (a.code < b.code ? -1 : 1))
}

type Worded = { readonly name: string; readonly validFrom?: string | undefined; readonly validTo?: string | undefined }

function termOf({ name, validFrom, validTo }: Worded): SectorEdition {
  return { name, ...given({ validFrom, validTo }) }
}
