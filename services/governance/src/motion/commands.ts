import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import type { HasFiles, NamedFile } from '@kadry/domain/attachment'
import { isRefusal } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import { idempotencyKeyReused, notFound } from '@kadry/domain/refusal'
import { attaching } from '@kadry/subgraph/attaching'
import { removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AddDissentingOpinionInput,
  CastVoteInput,
  CloseVoteInput,
  MoveMotionInput,
  OpenVoteInput,
  RecordBallotCountInput,
  RecordRollCallInput,
  RemoveFileInput,
  WithdrawMotionInput,
} from '../graphql.generated.ts'
import { heardOf } from '../meeting/agenda.ts'
import { agendaItem } from '../meeting/store.ts'
import * as decisions from './motion.ts'
import { presidingAt, requireChair, requireDelegateOf } from './rights.ts'
import { motion } from './store.ts'
import * as voting from './voting.ts'

const on = commandsOn(motion, ({ motions }: Context) => motions, payloadOf('MotionPayload', 'motion'))

export const moveMotion = on.create(
  async (id, input: MoveMotionInput, { meetings }) => {
    const { agendaItemId, text, requirement, majorityOf, secret, movedBySeatId } = input
    const meetingId = agendaItem.wholeIdOf(agendaItemId)
    const found = meetingId ? await meetings.find(meetingId) : undefined
    if (!found) return notFound(agendaItemId, agendaItem.noun)
    const wanted = { agendaItemId, text, requirement, secret: secret ?? false, ...given({ majorityOf, movedBySeatId }) }
    return decisions.move(id, found, wanted)
  },
  // The commands of a secret vote are forgotten once it is closed, that which moved it too.
  { duplicate: () => idempotencyKeyReused() },
)

export const withdrawMotion = on.change((found, _: WithdrawMotionInput, context) =>
  decisions.withdraw(found, todayOf(context)),
)

export const openVote = on.change(async (found, _: OpenVoteInput, context) => {
  const { meeting, group } = await placeOf(found, context)
  requireChair(context.viewer, meeting, group)
  const opened = decisions.open(found, meeting, presidingAt(meeting, group), context.now().toISOString())
  if (found.secret && !isRefusal(opened)) await context.ballotKeys.make(found.id)
  return opened
})

export const castVote = on.named('motionId').change(async (found, input: CastVoteInput, context) => {
  const { seatId, option, asSubstitute } = input
  const seat = found.entitled.find((one) => one.seatId === seatId)
  const voter = seat?.substituteOf ?? seat?.organizationId
  // Nobody else puts a ballot into the box.
  if (found.secret) requireDelegateOf(context.viewer, voter)
  else requireRoleOrDelegate(context.viewer, voter ?? '', 'SECRETARY')
  const seal = found.secret ? await context.ballotKeys.sealOf(found.id) : undefined
  const at = context.now().toISOString()
  return voting.cast(found, { seatId, option, asSubstitute: asSubstitute ?? false }, { at, seal })
})

export const recordRollCall = on
  .named('motionId')
  .change((found, { votes }: RecordRollCallInput, context) =>
    voting.rollCall(found, votes, context.now().toISOString()),
  )

export const recordBallotCount = on
  .named('motionId')
  .change((found, { counts }: RecordBallotCountInput) => voting.countBallots(found, counts))

const closing = on.change(async (found, _: CloseVoteInput, context) => {
  const { meeting, group } = await placeOf(found, context)
  requireChair(context.viewer, meeting, group)
  return voting.close(found, context.now().toISOString())
})

/** Once the ballots are counts, nobody needs the key any more. */
export const closeVote: typeof closing = async (context, input, mutation) => {
  const result = await closing(context, input, mutation)
  if ('motion' in result && result.motion.secret) await context.ballotKeys.drop(result.motion.id)
  return result
}

export const addDissentingOpinion = on
  .named('motionId')
  .change(async (found, { seatId, text, attachmentId }: AddDissentingOpinionInput, context) => {
    const seat = found.entitled.find((one) => one.seatId === seatId)
    requireRoleOrDelegate(context.viewer, seat?.organizationId ?? '', 'SECRETARY')
    const named: NamedFile[] = attachmentId == null ? [] : [{ path: ['attachmentId'], fileId: attachmentId }]
    const attached = await attaching({ noun: 'motion', record: found, named }, context, (files) =>
      decisions.dissent(
        found,
        { seatId, text, ...given({ attachment: files.get(attachmentId ?? '') }) },
        todayOf(context),
      ),
    )
    return heardOf(found.visibility, attached)
  })

export const removeFileFromMotion = removing(
  on.change(async (found, input: RemoveFileInput, context) => {
    return heardOf(found.visibility, await removeFile<decisions.Motion & HasFiles>('motion')(found, input, context))
  }),
)

/** Where it is decided; both were there when it was moved, and nothing of ours goes away. */
async function placeOf({ meetingId, workingGroupId }: decisions.Motion, { meetings, workingGroups }: Context) {
  const [meeting, group] = await Promise.all([meetings.find(meetingId), workingGroups.find(workingGroupId)])
  return { meeting: meeting!, group: group! }
}
