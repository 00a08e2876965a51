import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { list, nested, shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { SpecialityTarget } from '../outcome/match.ts'

/** A speciality and the occupations it prepares for. */
export type SpecialityView = { readonly code: string; readonly occupations: readonly SpecialityTarget[] }
export type OccupationView = { readonly okz: string }
export type Classifiers = ReturnType<typeof followClassifiers>

const specialityShape = shape<SpecialityView>({
  code: text,
  occupations: list(nested({ okz: text, strength: text })),
})

const occupationShape = shape<OccupationView>({ okz: text })

export function followClassifiers(platform: Platform) {
  return {
    specialityViews: followed<SpecialityView>(platform, {
      service: 'stakeholders',
      aggregate: 'speciality',
      collection: 'specialityViews',
      shape: specialityShape,
      project: {
        'speciality.changed.v1': ({ data: { code, occupations } }) => ({ $set: { code, occupations } }),
      },
      state: fromState('speciality.state.v1', ({ code, occupations }) => ({ code, occupations })),
    }),
    occupationViews: followed<OccupationView>(platform, {
      service: 'stakeholders',
      aggregate: 'occupation',
      collection: 'occupationViews',
      shape: occupationShape,
      project: { 'occupation.changed.v1': ({ data: { okz } }) => ({ $set: { okz } }) },
      state: fromState('occupation.state.v1', ({ okz }) => ({ okz })),
    }),
  }
}

/** The source's own key of a classifier row is its code. */
export function findSpeciality({ specialityViews }: Pick<Classifiers, 'specialityViews'>, code: string) {
  return specialityViews.find(globalId('Speciality', code))
}

export async function isOccupationKnown({ occupationViews }: Pick<Classifiers, 'occupationViews'>, okz: string) {
  return (await occupationViews.find(globalId('Occupation', okz))) !== undefined
}

export function specialitiesByCode(
  specialityViews: Projection<SpecialityView>,
  codes: readonly string[],
): Promise<SpecialityView[]> {
  return specialityViews.byIds(codes.map((code) => globalId('Speciality', code)))
}
