import { derivedKey, globalId } from '@kadry/runtime/ids'
import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'
const RESOLUTION = '... on ResolutionPayload { repeated resolution { id } }'
/** The meetings under whose keys the motions were put (`meetings.ts`). */
const motionId = (key: string) => globalId('Motion', derivedKey('Motion', 'demo-secretary', key))

/**
 * What the wide group decided itself: a resolution adopted by the motion on the timetable of round tables,
 * signed by the chair and published, then amended by the motion that it voted on by correspondence.
 */
export async function writeDecisions(run: Run): Promise<void> {
  const adopted = await run(
    SECRETARY,
    'adoptResolution',
    {
      ...{ idempotencyKey: 'demo-decision-timetable', number: '1-МРГ', date: '2020-03-12' },
      title: 'О графике круглых столов по отраслям',
      motionId: motionId('demo-meeting-room-motion-2'),
      items: [
        {
          ...{ number: '1', kind: 'DEVELOP_PROCEDURE', openEnded: true },
          text: 'Утвердить график: не реже одного круглого стола в отрасли за год, начать с радиоэлектроники.',
        },
      ],
    },
    RESOLUTION,
  )
  const id: string = adopted.resolution.id
  const signed = { organizationId: organizationId('mininvest'), on: '2020-03-16' }
  const signature = { kind: 'PAPER', position: 'Заместитель министра, председатель группы' }
  await run(
    SECRETARY,
    'signResolution',
    { idempotencyKey: 'demo-decision-signed', id, ...signed, signature },
    RESOLUTION,
  )
  await run(SECRETARY, 'publishResolution', { idempotencyKey: 'demo-decision-published', id }, RESOLUTION)
  const text = 'Обмениваться документами группы в электронном виде.'
  await run(
    SECRETARY,
    'amendResolution',
    {
      ...{ idempotencyKey: 'demo-decision-amended', id, motionId: motionId('demo-meeting-letter-motion') },
      items: [{ number: '2', kind: 'DEVELOP_PROCEDURE', openEnded: true, text }],
      reason: 'Группа решила об этом заочным голосованием',
    },
    RESOLUTION,
  )
}
