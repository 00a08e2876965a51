import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, optional, shape } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { CodeView } from './code.ts'

export type Codes = Projection<CodeView>

const codeShape = shape<CodeView>({ validTo: optional(day) })
type Term = { readonly validTo?: string | undefined }

const ends = ({ validTo }: Term) => (validTo ? { $set: { validTo } } : { $unset: { validTo: '' as const } })

/** Specialities and occupations that a commitment may be about: whether each is known, and its last day. */
export function followClassifiers(platform: Platform) {
  return {
    specialities: followed<CodeView>(platform, {
      service: 'stakeholders',
      aggregate: 'speciality',
      collection: 'specialityViews',
      shape: codeShape,
      project: { 'speciality.changed.v1': ({ data }) => ends(data) },
      state: fromState('speciality.state.v1', ({ validTo }) => given({ validTo })),
    }),
    occupations: followed<CodeView>(platform, {
      service: 'stakeholders',
      aggregate: 'occupation',
      collection: 'occupationViews',
      shape: codeShape,
      project: { 'occupation.changed.v1': ({ data }) => ends(data) },
      state: fromState('occupation.state.v1', ({ validTo }) => given({ validTo })),
    }),
  }
}

/** The source's own key of a row of a classifier is its code. */
export function findCode(codes: Codes, type: 'Speciality' | 'Occupation', code: string): Promise<CodeView | undefined> {
  return codes.find(globalId(type, code))
}
