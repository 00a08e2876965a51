import { isDeepStrictEqual } from 'node:util'
import { centreRoleOn, kindsOn, type OrganizationView } from '@kadry/domain/organization-view'
import { liesIn } from '@kadry/domain/qualification-area'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import type { CentreOn } from './exam.ts'
import { type AssessmentFlag, changed, type Known, type QualificationAssessment } from './qualification-assessment.ts'

const ORGANIZATION = { ru: 'Организация', en: 'organisation' }

/** Somebody's copy in the registry, by its id. */
export type Body = { readonly id: string; readonly view: OrganizationView | undefined }

/** R31: on the day the centre holds the role, and the qualification is among those of the role. */
export function refuseCentre(
  { id, view }: Body,
  qualificationCode: string,
  day: string,
): NotFound | RuleRefusal | undefined {
  if (!view?.status) return notFound(id, ORGANIZATION)
  const code = lackOfCentre(view, qualificationCode, day)
  return code && ruleRefusal('R31', code, ...LACKS[code](qualificationCode, day))
}

/** R31: whether the centre may hold an exam on a day, and the council that answers for it then. */
export function centreOn(centre: Body, qualificationCode: string): CentreOn {
  return (day) =>
    refuseCentre(centre, qualificationCode, day) ?? {
      councilId: centreRoleOn(centre.view!, qualificationCode, day)!.councilId!,
    }
}

/**
 * R3, R31: on the day the council holds its role, and the qualification lies in its areas, if they are
 * known.
 */
export function refuseCouncil(
  { id, view }: Body,
  qualificationCode: string,
  day: string,
): NotFound | RuleRefusal | undefined {
  if (!view?.status) return notFound(id, ORGANIZATION)
  const code = lackOfCouncil(view, day)
  if (code) return ruleRefusal('R31', code, ...LACKS[code](qualificationCode, day))
  const { councilAreas } = view
  if (!councilAreas || councilAreas.some((area) => liesIn(qualificationCode, area))) return undefined
  return ruleRefusal(
    'R3',
    'OUTSIDE_AREAS',
    `Квалификация ${qualificationCode} вне областей деятельности совета.`,
    `The qualification ${qualificationCode} is outside the council's areas of activity.`,
  )
}

/** What of an assessment the registry does not bear out, as far as it says now; nothing of what is gone. */
export function flagsOf(assessment: QualificationAssessment, centre: Body, council: Body): AssessmentFlag[] {
  const { qualificationCode: code, schedule, theory, practice, decidedOn, status } = assessment
  if (status === 'REFUSED' || status === 'CANCELLED') return []
  const held = [
    ['THEORY', theory?.on ?? schedule?.theoryOn],
    ['PRACTICE', practice?.on ?? schedule?.practiceOn],
  ] as const
  const flags = held.flatMap(([part, on]) => flagOf(part, on, on && centre.view && lackOfCentre(centre.view, code, on)))
  return [
    ...flags,
    ...flagOf('DECISION', decidedOn, decidedOn && council.view && lackOfCouncil(council.view, decidedOn)),
  ]
}

/** Notes what the registry says now; without a fact where nothing is new. */
export function question(found: Known, flags: readonly AssessmentFlag[], today: string) {
  if (isDeepStrictEqual(found.flags, flags)) {
    const { id: _, ...state } = found
    return { next: state as QualificationAssessment, facts: [] }
  }
  return changed(found, { flags }, 'questioned', today)
}

type Lack = 'CENTRE_WITHOUT_ROLE' | 'CENTRE_WITHOUT_QUALIFICATION' | 'COUNCIL_WITHOUT_ROLE'

function lackOfCentre(view: OrganizationView, code: string, day: string) {
  if (isGone(view, day) || !kindsOn(view, day).has('ASSESSMENT_CENTRE')) return 'CENTRE_WITHOUT_ROLE'
  return centreRoleOn(view, code, day)?.councilId ? undefined : 'CENTRE_WITHOUT_QUALIFICATION'
}

function lackOfCouncil(view: OrganizationView, day: string) {
  return isGone(view, day) || !kindsOn(view, day).has('QUALIFICATIONS_COUNCIL') ? 'COUNCIL_WITHOUT_ROLE' : undefined
}

/** A body that is gone by now was there before that day. */
function isGone({ dissolvedOn }: OrganizationView, day: string): boolean {
  return dissolvedOn !== undefined && dissolvedOn <= day
}

function flagOf(part: AssessmentFlag['part'], on: string | undefined, code: string | undefined): AssessmentFlag[] {
  return on && code ? [{ part, on, code }] : []
}

const LACKS: Readonly<Record<Lack, (code: string, day: string) => readonly [ru: string, en: string]>> = {
  CENTRE_WITHOUT_ROLE: (_, day) => [
    `На ${day} у организации нет роли центра оценки.`,
    `On ${day} the organisation is not an assessment centre.`,
  ],
  CENTRE_WITHOUT_QUALIFICATION: (code, day) => [
    `На ${day} центр не вправе оценивать квалификацию ${code}.`,
    `On ${day} the centre may not assess the qualification ${code}.`,
  ],
  COUNCIL_WITHOUT_ROLE: (_, day) => [
    `На ${day} организация не является советом по профессиональным квалификациям.`,
    `On ${day} the organisation is not a qualifications council.`,
  ],
}
