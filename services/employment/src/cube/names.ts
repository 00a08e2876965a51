import type { Locale } from '@kadry/domain/locale'
import { globalId } from '@kadry/runtime/ids'
import type { Level } from '../graphql.generated.ts'

/** What a code of a level is called; the code itself where the registry has no name. */
export type Names = (level: Level, code: string) => Promise<string>
/** Names in the registry by global ids, many asked for at once. */
export type NameLoader = { readonly load: (id: string) => Promise<{ readonly name?: string | undefined } | null> }

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

/** What a code of a level is called, its registered name asked for by its global id. */
export function namesOf({ load }: NameLoader, locale: Locale): Names {
  return async (level, code) => {
    if (level === 'SEX') return SEX[code as keyof typeof SEX]?.[locale] ?? code
    if (code === 'NONE') return NOWHERE[locale]
    if (level === 'ORGANIZATION') return (await load(code))?.name ?? code
    const type = TYPE[level]
    return type ? ((await load(globalId(type, code)))?.name ?? code) : code
  }
}
