import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../context.ts'
import type { CentreOn } from './exam.ts'
import type { Known, QualificationAssessment } from './qualification-assessment.ts'
import { type Body, centreOn, flagsOf, question } from './standing.ts'

export async function bodyOf({ organizations }: Pick<Context, 'organizations'>, id: string): Promise<Body> {
  return { id, view: await organizations.find(id) }
}

/** What the registry says of the centre by now, whatever day is asked about. */
export async function centreOf(
  context: Context,
  found: Pick<Known, 'centreId' | 'qualificationCode'>,
): Promise<CentreOn> {
  return centreOn(await bodyOf(context, found.centreId), found.qualificationCode)
}

type Reviewing = Pick<Context, 'assessments' | 'organizations'>
type Change = Parameters<Context['assessments']['change']>[1]

/** R31: notes what the registry says of one assessment by now; nothing where it says what it said. */
export async function review(services: Reviewing, found: Known, command: Change, today: string): Promise<void> {
  const now = async (state: QualificationAssessment) =>
    flagsOf(state, await bodyOf(services, state.centreId), await bodyOf(services, state.councilId))
  if (isDeepStrictEqual(await now(found), found.flags)) return
  const outcome = await services.assessments.change(found.id, command, async (state) =>
    question(state, await now(state), today),
  )
  if ('failure' in outcome && outcome.failure !== 'NOT_FOUND')
    throw new Error(`the assessment ${found.id} could not be questioned: ${outcome.failure}`)
}
