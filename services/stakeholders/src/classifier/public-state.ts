import type { StateData } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/contracts/day'
import { type Municipality, type Occupation, occupationsOf, type Sector, type Speciality } from './classifier.ts'

type Known<Row> = Row & { readonly id: string }

export function publicSector({ id, code, name, okvedPrefixes }: Known<Sector>) {
  return { id, code, name, okvedPrefixes: [...okvedPrefixes] } satisfies StateData<'sector.state.v1'>
}

export function publicMunicipality({ id, oktmo, name, validFrom, validTo }: Known<Municipality>) {
  const term = { validFrom, ...(validTo ? { validTo } : {}) }
  return { id, oktmo, name, ...term } satisfies StateData<'municipality.state.v1'>
}

export function publicOccupation({ id, okz, name }: Known<Occupation>) {
  return { id, okz, name } satisfies StateData<'occupation.state.v1'>
}

/** The matches in force on the day of the last change. */
export function publicSpeciality({
  id,
  code,
  name,
  updatedAt,
  ...row
}: Known<Speciality> & { readonly updatedAt: string }) {
  const occupations = occupationsOf(row, dayOf(updatedAt))
  return { id, code, name, occupations } satisfies StateData<'speciality.state.v1'>
}
