import type { Stored } from '@kadry/mongo/aggregate'
import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { historyOf } from '@kadry/subgraph/history'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { insideOf } from '../meeting/rights.ts'
import { agendaItem } from '../meeting/store.ts'
import { seatOn } from '../working-group/seat.ts'
import { seat } from '../working-group/store.ts'
import { needed } from '../working-group/voting-rules.ts'
import * as commands from './commands.ts'
import { isInsideOf, shownMotion } from './loaders.ts'
import type { Motion } from './motion.ts'
import { countsOf } from './tally.ts'
import { ballotsCast } from './voting.ts'

export const motionResolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Motion' | 'Vote' | 'DissentingOpinion'> = {
  Query: {
    motion: (_, { id }, context) => shownMotion(id, context),
  },
  Mutation: mutationsOf(commands),
  Motion: {
    __resolveReference: ({ id }, context) => shownMotion(id, context),
    majorityOf: ({ rules }) => rules.majorityOf,
    movedBy: ({ movedBySeatId }, _, context) => (movedBySeatId ? seatNow(movedBySeatId, context) : null),
    meeting: async ({ meetingId }, _, { loaders }) => (await loaders.meeting.load(meetingId))!,
    agendaItem: async ({ meetingId, agendaItemId }, _, context) => {
      const meeting = (await context.loaders.meeting.load(meetingId))!
      return { ...agendaItem.in(meeting, agendaItemId)!, meeting, isInside: await insideOf(meeting, context) }
    },
    entitled: ({ entitled }, _, context) => Promise.all(entitled.map(({ seatId }) => seatNow(seatId, context))),
    votes: async (motion, _, context) =>
      !motion.secret && (motion.rules.votesPublished || (await isInsideOf(motion, context))) ? motion.votes : null,
    counts: async (motion, _, context) => {
      const { outcome, secret } = motion
      if (outcome) return outcome.counts
      return !secret && (await isInsideOf(motion, context)) ? countsOf(motion) : []
    },
    ballotsCast: (motion) => ballotsCast(motion),
    castingVoteUsed: ({ outcome }) => outcome?.castingVoteUsed ?? false,
    needed: (motion) => motion.outcome?.needed ?? neededNow(motion),
    quorumReached: ({ outcome }) => outcome?.quorumReached ?? null,
    history: historyOf<Stored<Motion>>('Motion', { writers: ['SECRETARY'] }),
  },
  Vote: {
    seat: ({ seatId }, _, context) => seatNow(seatId, context),
  },
  DissentingOpinion: {
    seat: ({ seatId }, _, context) => seatNow(seatId, context),
    attachment: ({ attachment }) => (attachment ? shownFile(attachment, ['SECRETARY'], []) : null),
  },
}

/** Before it is counted: what it takes if all that take part vote. */
function neededNow({ rules, requirement, entitled }: Motion): number {
  const present = entitled.filter((one) => one.takesPart).length
  return needed(requirement, rules.majorityOf, { yes: present, no: 0, present, entitled: entitled.length })
}

async function seatNow(seatId: string, context: Context) {
  return seatOn((await seat.find(seatId, context.loaders.workingGroup.load))!, todayOf(context))
}
