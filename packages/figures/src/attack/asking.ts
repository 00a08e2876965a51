import type { Level } from '../question.ts'
import type { Publisher, World } from './publisher.ts'
import { cohorts } from './tables.ts'

const OFTEN = 60
const TRIED = 60

/** Some thirty colleges' years and how many graduated there, exactly. */
function collegeYears({ people }: World): [string, string, number][] {
  const counts = new Map<string, number>()
  for (const { organization, year } of people)
    counts.set(`${organization}|${year}`, (counts.get(`${organization}|${year}`) ?? 0) + 1)
  return [...counts].slice(0, TRIED).map(([key, count]) => [...(key.split('|') as [string, string]), count])
}

/** One college's year, perhaps with others added up; null where the answer keeps them apart. */
function yearOf({ ask }: Publisher, colleges: readonly string[], year: string, version = 0): number | null {
  const where = [
    { level: 'ORGANIZATION' as const, in: colleges },
    { level: 'YEAR' as const, in: [year] },
  ]
  const answered = ask({ levels: [], where, at: 'M12', measures: ['GRADUATES'], first: 100 }, version)
  return answered?.rows.length === 1 ? answered.rows[0]!.figures[0]!.value : null
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** He asks the same question over and over and takes the mean. Gives how often it is the exact number. */
export function rightOfRepeats(world: World, publisher: Publisher): number {
  const tried = collegeYears(world)
  const right = tried.filter(([college, year, count]) => {
    const answers = Array.from({ length: OFTEN }, () => yearOf(publisher, [college], year)!)
    return Math.round(mean(answers)) === count
  })
  return right.length / tried.length
}

/** He asks versions of the same people and looks whether their numbers differ: means of them would reveal. */
export function changedOverVersions(_: World, publisher: Publisher): number {
  const [first, second] = [0, 1].map((version) => cohorts(publisher, ['GRADUATES'], version)) as [
    ReturnType<typeof cohorts>,
    ReturnType<typeof cohorts>,
  ]
  const differ = [...first].filter(([key, { figures }]) => figures[0]!.value !== second.get(key)!.figures[0]!.value)
  return differ.length / first.size
}

/**
 * He asks for a college together with each of the others and takes these away again: as many readings as
 * there are others. Gives how often their mean is the exact number.
 */
export function rightOfUnions(world: World, publisher: Publisher): number {
  const colleges = [...new Set(world.people.map(({ organization }) => organization))]
  const tried = collegeYears(world).slice(0, 20)
  const right = tried.filter(([college, year, count]) => {
    const readings = colleges.flatMap((other) => {
      if (other === college) return []
      const [both, alone] = [yearOf(publisher, [college, other], year), yearOf(publisher, [other], year)]
      return both === null || alone === null ? [] : [both - alone]
    })
    return readings.length > 0 && Math.abs(mean(readings) - count) < 1
  })
  return right.length / tried.length
}

/** He moves a threshold until the row goes. Gives how often that finds the exact number. */
export function rightOfThresholds(world: World, publisher: Publisher): number {
  const tried = collegeYears(world).slice(0, 20)
  const right = tried.filter(([college, year, count]) => {
    const isThere = (gte: number) =>
      publisher.ask({
        levels: [],
        where: [
          { level: 'ORGANIZATION', in: [college] },
          { level: 'YEAR', in: [year] },
        ],
        at: 'M12',
        measures: ['GRADUATES'],
        having: [{ measure: 'GRADUATES', gte }],
        first: 1,
      })!.totalCount > 0
    return isThere(count) && !isThere(count + 1)
  })
  return right.length / tried.length
}

/** He asks for four dimensions, where most cells hold a few people. Gives how many cells he was shown. */
export function fourthDimension(_: World, { ask }: Publisher): number {
  const levels: readonly Level[] = ['ORGANIZATION', 'SPECIALITY', 'YEAR', 'SEX']
  return ask({ levels, where: [], at: 'M12', measures: ['IN_WORK'], first: 1 })?.totalCount ?? 0
}
