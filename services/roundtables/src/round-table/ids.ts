import { type InputProblem, problem } from '@kadry/domain/refusal'
import { isIdOf } from '@kadry/runtime/ids'

/** The ids that are of another type, or no ids at all. */
export function idProblems(path: string, type: string, ids: readonly string[]): InputProblem[] {
  const wrong = ids.filter((id) => !isIdOf(type, id))
  return wrong.map((id) =>
    problem(path, 'ID_SHAPE', `«${id}» — не идентификатор ${type}.`, `“${id}” is not the id of a ${type}.`),
  )
}
