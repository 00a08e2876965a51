import { textProblems, unless } from '@kadry/domain/input'
import { liesIn } from '@kadry/domain/qualification-area'
import { type InputProblem, problem, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import type { NewRole, Referred } from './role.ts'
import { rolesOn } from './role.ts'

const QUALIFICATION = /^\d{2}\.\d{5}\.\d{2,4}$/
const AREA = /^\d{2}(\.\d{3})?$/
const MOST_QUALIFICATIONS = 200

export function isArea(text: string): boolean {
  return AREA.test(text)
}

/** R3: an assessment centre names its council and at least one qualification; other kinds name neither. */
export function councilProblems(path: readonly string[], role: NewRole): InputProblem[] {
  const { kind, councilId, qualifications = [] } = role
  const wrong = (field: string, code: string, ru: string, en: string) => problem([...path, field], code, ru, en, 'R3')
  if (kind !== 'ASSESSMENT_CENTRE')
    return councilId === undefined && qualifications.length === 0
      ? []
      : [
          wrong(
            'councilId',
            'NOT_FOR_KIND',
            'Совет и квалификации указывают только центру оценки.',
            'Only an assessment centre takes a council and qualifications.',
          ),
        ]
  return [
    ...(councilId === undefined
      ? [wrong('councilId', 'COUNCIL_MISSING', 'Центру оценки нужен совет.', 'An assessment centre needs a council.')]
      : []),
    ...unless(
      qualifications.length >= 1 && qualifications.length <= MOST_QUALIFICATIONS,
      [...path, 'qualifications'],
      'COUNT',
      `Квалификаций — от 1 до ${MOST_QUALIFICATIONS}.`,
      `1 to ${MOST_QUALIFICATIONS} qualifications.`,
      'R3',
    ),
    ...qualifications.flatMap((code, index) =>
      QUALIFICATION.test(code) ? [] : shapeProblem([...path, 'qualifications', String(index)], code),
    ),
  ]
}

/**
 * R3: the council holds QUALIFICATIONS_COUNCIL on the first day of the grant, and each qualification lies in
 * its areas.
 */
export function refusedByCouncil(
  { kind, councilId, qualifications = [], validFrom }: NewRole,
  referred: Referred,
): RuleRefusal | undefined {
  if (kind !== 'ASSESSMENT_CENTRE' || !councilId) return undefined
  const council = referred.get(councilId)
  const sits =
    council !== undefined && rolesOn(council, validFrom).some((role) => role.kind === 'QUALIFICATIONS_COUNCIL')
  if (!sits)
    return ruleRefusal(
      'R3',
      'NOT_A_COUNCIL',
      `На ${validFrom} указанная организация не является советом по профессиональным квалификациям.`,
      `On ${validFrom} the organisation named is not a qualifications council.`,
    )
  const areas = council.profiles?.council?.activityAreas ?? []
  const outside = qualifications.filter((code) => !areas.some((area) => liesIn(code, area)))
  if (outside.length === 0) return undefined
  return ruleRefusal(
    'R3',
    'OUTSIDE_AREAS',
    `Вне областей деятельности совета: ${outside.join(', ')}.`,
    `Outside the council's areas of activity: ${outside.join(', ')}.`,
  )
}

function shapeProblem(path: readonly string[], code: string): InputProblem[] {
  const unreadable = textProblems(path, code, 20)
  if (unreadable.length > 0) return unreadable
  return [
    problem(
      path,
      'SHAPE',
      'Ожидается код квалификации, например 40.05800.01.',
      'Expected a qualification code such as 40.05800.01.',
      'R3',
    ),
  ]
}
