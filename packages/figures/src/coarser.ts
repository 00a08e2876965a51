import { type Ask, answerUnasked, type Publication, type Row } from './answer.ts'
import { allLevels, type Level, PARENT, parentsIn } from './question.ts'
import type { Figure } from './release.ts'

/** Levels at which a withheld cell's figure is shown, the fewest steps up first; undefined where none is. */
export type Instead = (row: Row, place: number) => readonly Level[] | undefined

const isShown = ({ status }: Figure) => status === 'SHOWN'

/**
 * Where a figure is withheld for its base: the nearest coarser levels of the same question at which the wider
 * cell around it is shown. Every wider question is answered once for all rows that ask.
 */
export function insteadIn(publication: Publication, ask: Ask): Instead {
  const { cells } = publication.file
  const levels = allLevels(ask)
  const wider = waysUp(levels).map((way) => ({ way, rows: lazily(() => rowsAt(publication, ask, way)) }))
  const upward = lazily(() => new Map(levels.flatMap(chain).map((level) => [level, parentsIn(cells, level)])))
  const lifted = (code: string | undefined, from: Level, to: Level): string | undefined =>
    from === to || code === undefined ? code : lifted(upward().get(from)!.get(code), PARENT[from]!, to)

  return (row, place) => {
    const figure = row.figures[place]!
    if (figure.status !== 'SMALL_BASE') return undefined
    return wider.find(({ way, rows }) => {
      const codes = row.codes.map((code, at) => lifted(code, levels[at]!, way[at]!))
      const found = codes.includes(undefined) ? undefined : rows().get(codes.join('\u0000'))?.figures[place]
      return found !== undefined && isShown(found)
    })?.way
  }
}

/** A level and all that are coarser than it. */
function chain(level: Level): readonly Level[] {
  const parent = PARENT[level]
  return parent ? [level, ...chain(parent)] : [level]
}

/** The same levels with some of them coarser, by how many steps that are. */
function waysUp(levels: readonly Level[]): readonly (readonly Level[])[] {
  const all = levels.reduce<readonly { way: readonly Level[]; steps: number }[]>(
    (ways, level) =>
      ways.flatMap(({ way, steps }) =>
        chain(level).map((coarser, step) => ({ way: [...way, coarser], steps: steps + step })),
      ),
    [{ way: [], steps: 0 }],
  )
  return all
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => a.steps - b.steps)
    .map(({ way }) => way)
}

function rowsAt(publication: Publication, ask: Ask, levels: readonly Level[]): ReadonlyMap<string, Row> {
  const { measures, at, rules } = ask
  const where = ask.where.filter(({ level }) => levels.includes(level))
  const wide: Ask = { levels, where, measures, at, first: Number.MAX_SAFE_INTEGER, ...(rules ? { rules } : {}) }
  return new Map(answerUnasked(publication, wide).rows.map((row) => [row.codes.join('\u0000'), row]))
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
