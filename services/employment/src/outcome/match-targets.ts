import { type SpecialityView, specialitiesByCode, specialityCodesOn } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { MatchTarget } from './match.ts'

type Taught = { readonly specialityCode: string; readonly standards?: readonly string[] }

/**
 * What the jobs of those who were trained in a programme are compared with on a day: its own standards, and
 * what the tables list for its speciality under its own code and under those that replaced it until then. A
 * speciality that was replaced while a cohort was on its way keeps what it was for.
 */
export async function matchTargets(
  { classifiers }: Pick<Context, 'classifiers'>,
  programme: Taught | null | undefined,
  day: string,
): Promise<MatchTarget[]> {
  if (!programme) return []
  const { specialityCode, standards = [] } = programme
  const later = await specialityCodesOn(classifiers, specialityCode, day)
  const views = await specialitiesByCode(classifiers.specialityViews, [...new Set([specialityCode, ...later])])
  return [
    ...standards.map((standard) => ({ standard, strength: 'CORE' as const })),
    // Its own code first: what both list keeps the strength it was taught with.
    ...views
      .sort((a, b) => Number(b.code === specialityCode) - Number(a.code === specialityCode))
      .flatMap((view) => targetsOf(view, day)),
  ]
}

function targetsOf({ occupations, matches = [] }: SpecialityView, day: string): MatchTarget[] {
  const valid = matches.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo))
  return [
    ...occupations,
    ...valid.flatMap(({ kind, code, strength: said }): MatchTarget[] => {
      const strength = said === 'CORE' ? 'CORE' : 'RELATED'
      if (kind === 'OKPDTR') return [{ okpdtr: code, strength }]
      return kind === 'STANDARD' ? [{ standard: code, strength }] : []
    }),
  ]
}
