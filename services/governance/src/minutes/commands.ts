import { requireRole } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { signedAsOf } from '@kadry/domain/signature'
import { attaching } from '@kadry/subgraph/attaching'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { freezing } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type {
  CirculateMinutesInput,
  DraftMinutesInput,
  PublishMinutesInput,
  RemarkOnMinutesInput,
  SignMinutesInput,
} from '../graphql.generated.ts'
import { releasing } from '../meeting/reactions.ts'
import { isInside } from '../meeting/rights.ts'
import { meeting, minutesRegister } from '../meeting/store.ts'
import { filesOf } from '../signature/files.ts'
import * as decisions from './minutes.ts'
import { minutesPaper } from './papers.ts'

const on = commandsOn(meeting, ({ meetings }: Context) => meetings, payloadOf('MeetingPayload', 'meeting')).named(
  'meetingId',
)

export const draftMinutes = on.change(
  async (found, input: DraftMinutesInput, context) => {
    const { number, nextNumber, date } = input
    const place = { date, of: found.workingGroupId }
    const next = nextNumber ? await minutesRegister.next(context.meetings, place) : undefined
    const items = input.items.map(({ agendaItemId, spoke, decision }) => ({
      agendaItemId,
      spoke: (spoke ?? []).map(({ organizationId, position, summary }) => ({
        ...given({ organizationId, position }),
        summary,
      })),
      ...given({ decision }),
    }))
    return decisions.draftMinutes(
      found,
      { ...given({ number, nextNumber }), date, items },
      { today: todayOf(context), next },
    )
  },
  {
    duplicate: async (_, { meetings }, { meetingId, number, date }) => {
      const found = (await meetings.find(meetingId))!
      return minutesRegister.taken(meetings, { number, date, of: found.workingGroupId })
    },
  },
)

export const circulateMinutes = on.change((found, _: CirculateMinutesInput, context) =>
  decisions.circulateMinutes(found, todayOf(context)),
)

export const remarkOnMinutes = on.change(async (found, { text }: RemarkOnMinutesInput, context) => {
  const { viewer, workingGroups } = context
  const group = (await workingGroups.find(found.workingGroupId))!
  if (!isInside(viewer, group, [todayOf(context), dayOf(found.startsAt)])) requireRole(viewer, 'SECRETARY')
  const by = viewer.roles.includes('ORG_DELEGATE') ? given({ organizationId: viewer.organizationId }) : {}
  return decisions.remarkOnMinutes(found, { ...by, text }, todayOf(context))
})

export const signMinutes = releasing(
  freezing(
    minutesPaper,
    on.change(async (found, input: SignMinutesInput, context) => {
      const { office, organizationId, on: day, signature } = input
      if ((await context.organizations.find(organizationId)) === undefined)
        return notFound(organizationId, { ru: 'Организация', en: 'organisation' })
      const motions = await context.motions.select({ meetingId: found.id })
      const openMotions = motions.filter(({ status }) => status === 'IN_VOTE').length
      const named = filesOf(['signature'], signature)
      return attaching({ noun: 'meeting', record: found, named }, context, (files) =>
        decisions.signMinutes(
          found,
          { office, organizationId, on: day, signedAs: signedAsOf(signature, files) },
          { today: todayOf(context), openMotions },
        ),
      )
    }),
    (result) => ('meeting' in result ? result.meeting : undefined),
  ),
)

export const publishMinutes = on.change((found, _: PublishMinutesInput, context) =>
  decisions.publishMinutes(found, todayOf(context)),
)
