import type { Locale } from '@kadry/domain/locale'
import { globalId } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import type { Level } from '../graphql.generated.ts'

/** What a code of a level is called; the code itself where the registry has no name. */
export type Names = (level: Level, code: string) => Promise<string>
export type Source = Pick<Context, 'organizations' | 'classifiers'>
type Named = { readonly id: string; readonly name?: string | undefined }

const SEX = {
  FEMALE: { RU: 'Женщины', EN: 'Women' },
  MALE: { RU: 'Мужчины', EN: 'Men' },
  NOT_STATED: { RU: 'Не указан', EN: 'Not stated' },
} as const
/** A code for what belongs nowhere on a level. */
const NOWHERE = { RU: 'Не указано', EN: 'Not stated' } as const

const TYPE: { readonly [level in Level]?: string } = {
  MUNICIPALITY: 'Municipality',
  SPECIALITY: 'Speciality',
  SPECIALITY_GROUP: 'SpecialityGroup',
  SECTOR: 'Sector',
}

/** Names of codes, each level's read at once when the first is asked for. */
export function namesOf(source: Source, codesOf: (level: Level) => readonly string[], locale: Locale): Names {
  const books = new Map<Level, Promise<ReadonlyMap<string, string>>>()
  return async (level, code) => {
    if (level === 'SEX') return SEX[code as keyof typeof SEX]?.[locale] ?? code
    if (code === 'NONE') return NOWHERE[locale]
    const found = books.get(level) ?? bookOf(source, level, codesOf(level))
    books.set(level, found)
    return (await found).get(code) ?? code
  }
}

async function bookOf(
  { organizations, classifiers }: Source,
  level: Level,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const type = TYPE[level]
  if (level !== 'ORGANIZATION' && !type) return new Map()
  const codeOf = new Map(codes.map((code) => [type ? globalId(type, code) : code, code]))
  const ids = [...codeOf.keys()]
  const views = {
    MUNICIPALITY: 'municipalityViews',
    SPECIALITY: 'specialityViews',
    SPECIALITY_GROUP: 'specialityGroupViews',
    SECTOR: 'sectorViews',
  } as const
  const found: readonly Named[] =
    level === 'ORGANIZATION'
      ? await organizations.byIds(ids)
      : await classifiers[views[level as keyof typeof views]].byIds(ids)
  return new Map(found.flatMap(({ id, name }) => (name ? [[codeOf.get(id)!, name]] : [])))
}
