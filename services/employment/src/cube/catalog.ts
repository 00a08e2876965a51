import type { Locale } from '@kadry/domain/locale'
import { codesOf, DIMENSION, LEVELS, type Level, PARENT, parentsIn } from '@kadry/figures/question'
import type { BaseCells } from '@kadry/figures/records'
import { globalId } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import { isPublished } from './ask.ts'
import { namesOf } from './names.ts'
import type { CubeVersion } from './version.ts'
import { ALL_MEASURES, decimalsOf, labelIn, methodIn, unitOf } from './words.ts'

/** A level of a version, to be asked for its codes. */
export type CatalogLevel = {
  readonly level: Level
  readonly cells: BaseCells
  readonly locale: Locale
}

/** What a version can be asked: its levels, and all measures, which it publishes or not. */
export function catalogOf({ id, publication }: CubeVersion, locale: Locale) {
  const { cells } = publication.file
  return {
    datasetVersion: id,
    levels: LEVELS.map((level): CatalogLevel => ({ level, cells, locale })),
    measures: ALL_MEASURES.map((measure) => ({
      measure,
      label: labelIn(locale, 'Measure', measure),
      unit: unitOf(measure),
      decimals: decimalsOf(measure),
      method: methodIn(locale, measure),
      published: isPublished(measure),
      levels: isPublished(measure) ? [...LEVELS] : [],
    })),
  }
}

/** The first level of the same dimension names it. */
export function dimensionOf({ level }: CatalogLevel): Level {
  return LEVELS.find((other) => DIMENSION[other] === DIMENSION[level])!
}

export function parentOf({ level }: CatalogLevel): Level | null {
  return PARENT[level] ?? null
}

/** The codes that the version has, no others, each with its parent where it has but one. */
export async function codesIn({ level, cells, locale }: CatalogLevel, context: Context) {
  const codes = codesOf(cells, level)
  const [parents, names] = [parentsIn(cells, level), namesOf(context.loaders.registeredName, locale)]
  const terms = await termsOf(context, level, codes)
  return Promise.all(
    codes.map(async (code) => ({
      code,
      parent: parents.get(code) ?? null,
      label: await names(level, code),
      validFrom: terms.get(code)?.validFrom ?? null,
      validTo: terms.get(code)?.validTo ?? null,
    })),
  )
}

/** From when to when a speciality's code is in force; other codes have no terms here. */
async function termsOf({ classifiers }: Context, level: Level, codes: readonly string[]) {
  if (level !== 'SPECIALITY') return new Map<string, { validFrom?: string; validTo?: string }>()
  const found = await classifiers.specialityViews.byIds(codes.map((code) => globalId('Speciality', code)))
  return new Map(found.map((view) => [view.code, view]))
}
