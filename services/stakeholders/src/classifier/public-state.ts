import type { StateData } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import {
  type JobTitle,
  type LabourFunction,
  type Municipality,
  type Occupation,
  occupationsOf,
  type ProfessionalStandard,
  type Qualification,
  type Sector,
  type Speciality,
  type SpecialityGroup,
} from './classifier.ts'
import type { Term } from './edition.ts'

type Known<Row> = Row & { readonly id: string }
type Dated = Term & { readonly former: readonly Term[] }

/** All editions of a code: the last one beside what it is known by, those before it in `former`. */
function editions<Row extends Dated, Wording extends object>(row: Row, wording: (edition: Former<Row>) => Wording) {
  const published = (edition: Former<Row>) => ({ ...wording(edition), ...term(edition) })
  return { ...published(row as unknown as Former<Row>), former: (row.former as readonly Former<Row>[]).map(published) }
}

type Former<Row extends Dated> = Row['former'][number]

function term({ validFrom, validTo, replacedBy }: Term) {
  return { validFrom, ...(validTo ? { validTo } : {}), replacedBy: [...replacedBy] }
}

const named = ({ name }: { readonly name: string }) => ({ name })

export function publicSector(row: Known<Sector>) {
  const { id, code } = row
  const wording = ({ name, okvedPrefixes }: Former<Sector>) => ({ name, okvedPrefixes: [...okvedPrefixes] })
  return { id, code, ...editions(row, wording) } satisfies StateData<'sector.state.v1'>
}

export function publicMunicipality(row: Known<Municipality>) {
  const { id, oktmo } = row
  return { id, oktmo, ...editions(row, named) } satisfies StateData<'municipality.state.v1'>
}

export function publicOccupation(row: Known<Occupation>) {
  const { id, okz } = row
  return { id, okz, ...editions(row, named) } satisfies StateData<'occupation.state.v1'>
}

/** `occupations` are the matches in force on the day of the last change. */
export function publicSpeciality(row: Known<Speciality> & { readonly updatedAt: string }) {
  const { id, code, updatedAt } = row
  const matches = (row.matches ?? []).map(({ source: _, ...match }) => match)
  const occupations = occupationsOf(row, dayOf(updatedAt))
  return { id, code, occupations, matches, ...editions(row, named) } satisfies StateData<'speciality.state.v1'>
}

export function publicSpecialityGroup(row: Known<SpecialityGroup>) {
  const { id, code } = row
  return { id, code, ...editions(row, named) } satisfies StateData<'specialityGroup.state.v1'>
}

export function publicJobTitle(row: Known<JobTitle>) {
  const { id, code } = row
  const wording = ({ name, okz }: Former<JobTitle>) => ({ name, ...(okz ? { okz } : {}) })
  return { id, code, ...editions(row, wording) } satisfies StateData<'jobTitle.state.v1'>
}

export function publicStandard(row: Known<ProfessionalStandard>) {
  const { id, code } = row
  const wording = ({ name, orderNumber, orderDate }: Former<ProfessionalStandard>) => ({
    name,
    ...(orderNumber ? { orderNumber } : {}),
    ...(orderDate ? { orderDate } : {}),
  })
  return { id, code, ...editions(row, wording) } satisfies StateData<'standard.state.v1'>
}

export function publicLabourFunction(row: Known<LabourFunction>) {
  const { id, standardCode, code } = row
  return { id, standardCode, code, ...editions(row, named) } satisfies StateData<'labourFunction.state.v1'>
}

export function publicQualification(row: Known<Qualification>) {
  const { id, code } = row
  const wording = ({ name, level, validityMonths, functionCodes }: Former<Qualification>) => ({
    ...{ name, level, functionCodes: [...functionCodes] },
    ...(validityMonths ? { validityMonths } : {}),
  })
  return { id, code, ...editions(row, wording) } satisfies StateData<'qualification.state.v1'>
}
