import { type Decision, isRefusal } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import type { Columns, RowOf } from '@kadry/import/columns'
import { type Explained, type Importer, importer } from '@kadry/import/importer'
import { globalId } from '@kadry/runtime/ids'
import * as classifier from '../classifier/classifier.ts'
import type { Editions } from '../classifier/edition.ts'
import { recordMatch } from '../classifier/match.ts'
import type { Services } from '../context.ts'
import * as rows from './classifier-rows.ts'

type StoreName = {
  [Name in keyof Services]: Services[Name] extends { readonly type: string; readonly bulk: unknown } ? Name : never
}[keyof Services]

/** An importer of codes: the record is the code, a line is one edition of it. */
function codes<All extends Columns, Row extends Editions<object>>(
  name: string,
  store: StoreName,
  columns: All,
  key: (row: RowOf<All>) => string,
  revise: (row: RowOf<All>, found: Row | undefined) => Decision<Row, Explained>,
): Importer<Services> {
  const [column] = Object.keys(columns)
  return importer<Services, All, Row>({
    name,
    columns,
    keys: (row) => [[column!, `${key(row)} ${(row as { validFrom?: string }).validFrom}`]],
    store: (services) => services[store] as never,
    ids: async (services, all) => all.map((row) => globalId(services[store].type, key(row))),
    decide: (row, found) => named(revise(row, found), column!),
  })
}

/** How a decision names what the file names otherwise. */
const HEADINGS: Readonly<Record<string, string>> = {
  functionCodes: 'functions',
  standardCode: 'standard',
  okvedPrefixes: 'okved',
}

function named<Row>(decision: Decision<Row, Explained>, own: string): Decision<Row, Explained> {
  if (!isRefusal<Explained>(decision) || !decision.problems) return decision
  const heading = (name: string | undefined) => (name === 'code' ? own : (HEADINGS[name ?? ''] ?? name ?? ''))
  const problems = decision.problems.map((one) => ({ ...one, path: [heading(one.path[0]), ...one.path.slice(1)] }))
  return { ...decision, problems }
}

/** One more classifier is one more entry: its file's columns, its code, its edition. */
export const classifierImporters: readonly Importer<Services>[] = [
  codes(
    'sectors',
    'sectors',
    rows.sectorColumns,
    ({ code }) => code,
    (row, found: classifier.Sector | undefined) =>
      classifier.sectors.revise(found, rows.editionOf(row, { code: row.code, okvedPrefixes: row.okved ?? [] })),
  ),
  codes(
    'municipalities',
    'municipalities',
    rows.municipalityColumns,
    ({ oktmo }) => oktmo,
    (row, found: classifier.Municipality | undefined) =>
      classifier.municipalities.revise(found, rows.editionOf(row, { oktmo: row.oktmo })),
  ),
  codes(
    'occupations',
    'occupations',
    rows.occupationColumns,
    ({ okz }) => okz,
    (row, found: classifier.Occupation | undefined) =>
      classifier.occupations.revise(found, rows.editionOf(row, { okz: row.okz })),
  ),
  codes(
    'job-titles',
    'jobTitles',
    rows.jobTitleColumns,
    ({ okpdtr }) => okpdtr,
    (row, found: classifier.JobTitle | undefined) =>
      classifier.jobTitles.revise(
        found,
        rows.editionOf(row, { code: row.okpdtr, ...(row.okz ? { okz: row.okz } : {}) }),
      ),
  ),
  codes(
    'speciality-groups',
    'specialityGroups',
    rows.specialityGroupColumns,
    ({ group }) => group,
    (row, found: classifier.SpecialityGroup | undefined) =>
      classifier.specialityGroups.revise(found, rows.editionOf(row, { code: row.group })),
  ),
  codes(
    'specialities',
    'specialities',
    rows.specialityColumns,
    ({ speciality }) => speciality,
    (row, found: classifier.Speciality | undefined) =>
      classifier.reviseSpeciality(found, rows.editionOf(row, { code: row.speciality })),
  ),
  codes(
    'standards',
    'standards',
    rows.standardColumns,
    ({ standard }) => standard,
    (row, found: classifier.ProfessionalStandard | undefined) =>
      classifier.standards.revise(
        found,
        rows.editionOf(row, {
          code: row.standard,
          ...(row.orderNumber ? { orderNumber: row.orderNumber } : {}),
          ...(row.orderDate ? { orderDate: row.orderDate } : {}),
        }),
      ),
  ),
  codes(
    'functions',
    'labourFunctions',
    rows.functionColumns,
    (row) => `${row.standard}/${row.function}`,
    (row, found: classifier.LabourFunction | undefined) =>
      classifier.labourFunctions.revise(found, rows.editionOf(row, { standardCode: row.standard, code: row.function })),
  ),
  codes(
    'qualifications',
    'qualifications',
    rows.qualificationColumns,
    (row) => row.qualification,
    (row, found: classifier.Qualification | undefined) =>
      classifier.qualifications.revise(
        found,
        rows.editionOf(row, {
          code: row.qualification,
          level: row.level,
          ...(row.validityMonths ? { validityMonths: row.validityMonths } : {}),
          functionCodes: row.functions ?? [],
          ...given({ register: rows.registerOf(row) }),
        }),
      ),
  ),
  importer<Services, typeof rows.matchColumns, classifier.Speciality>({
    name: 'matches',
    columns: rows.matchColumns,
    keys: ({ speciality, kind, target, validFrom }) => [['target', [speciality, kind, target, validFrom].join(' ')]],
    store: ({ specialities }) => specialities,
    ids: async ({ specialities }, all) => all.map(({ speciality }) => globalId(specialities.type, speciality)),
    decide: (row, found, _, today) => recordMatch(found, rows.matchOf(row), today),
  }),
]
