import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  amount,
  attachedFile,
  exampleFile,
  id,
  moment,
  on,
  organizationId,
  ownId,
  partId,
  removedFile,
} from '../vocabulary.ts'

const { fact, state } = nounOf('roundtables', 'table-program', {
  ru: 'Программа круглого стола',
  en: 'Programme of a round table',
})

const program = exampleId('TableProgram')
const slot = exampleId('ProgramSlot', '00000000-0000-7000-8000-000000000001/1')
const org = exampleId('Organization')

const roundTableId = id.describe('Круглый стол / The round table')
const number = amount.describe('Номер версии, с единицы / The number of the version, from 1')
const slotId = partId.describe('Слот; не меняется / The slot; never changed')

export const tableProgram = [
  fact(
    'tableProgram.published.v1',
    { ru: 'Опубликована версия', en: 'Version published' },
    z.object({
      id: ownId,
      roundTableId,
      number,
      changes: z
        .array(
          z.object({
            kind: z
              .string()
              .describe('NEW, MOVED, RETITLED, CANCELLED; список может расти / One of these; the list may grow'),
            slotId,
          }),
        )
        .describe('Что изменилось с прошлой версии / What has changed since the version before'),
      speakerIds: z
        .array(id)
        .describe(
          'Организации, чьи докладчики в изменившихся слотах / The bodies that speak in the slots that have changed',
        ),
      registrationIds: z.array(id).describe('Регистрации, у которых есть место / The registrations that hold a seat'),
    }),
    {
      id: program,
      roundTableId: exampleId('RoundTable'),
      number: 2,
      changes: [{ kind: 'MOVED', slotId: slot }],
      speakerIds: [org],
      registrationIds: [exampleId('Registration', '00000000-0000-7000-8000-000000000001/1')],
    },
  ),
  fact(
    'tableProgram.materialReleased.v1',
    { ru: 'Владелец разрешил показать материал', en: 'Material released by its owner' },
    z.object({
      id: ownId,
      fileId: id.describe('Файл / The file'),
      ownerId: organizationId.describe('Организация-владелец / The body that owns it'),
      on,
    }),
    { id: program, fileId: exampleFile.fileId, ownerId: org, on: '2022-05-20' },
  ),
  fact(
    'tableProgram.fileAttached.v1',
    { ru: 'Приложен файл', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: program, ...exampleFile },
  ),
  fact(
    'tableProgram.fileRemoved.v1',
    { ru: 'Файл убран', en: 'File removed' },
    z.object({ id: ownId, ...removedFile }),
    { id: program, fileId: exampleFile.fileId, sha256: exampleFile.sha256 },
  ),
  state(
    'tableProgram.state.v1',
    { ru: 'Последняя опубликованная версия', en: 'The last version that was published' },
    z.object({
      id: ownId,
      roundTableId,
      number,
      publishedAt: moment.describe('Когда опубликована, UTC / When it was published, UTC'),
      slots: z
        .array(
          z.object({
            id: slotId,
            hall: z.string().describe('Зал / The hall'),
            startsAt: moment.describe('Начало, UTC / Beginning, UTC'),
            endsAt: moment.describe('Окончание, UTC / End, UTC'),
            title: z.string().describe('Тема / The subject'),
            isBreak: z.boolean().describe('Перерыв / A break'),
            speakers: z
              .array(
                z.object({
                  organizationId: organizationId.describe('От чьего имени / On whose behalf'),
                  position: z.string().describe('Должность докладчика / The post of the speaker'),
                }),
              )
              .describe(
                'Докладчики организаций по должностям, без имён / Those who speak for a body, by their posts, without names',
              ),
            independentSpeakers: z
              .array(z.object({ position: z.string().describe('Кем представлен / As whom they are introduced') }))
              .optional()
              .describe('Докладчики не от организации, без имён / Those who speak for no body, without names'),
          }),
        )
        .describe('Слоты по времени / The slots by their hours'),
    }),
    {
      id: program,
      roundTableId: exampleId('RoundTable'),
      number: 1,
      publishedAt: '2022-05-10T09:00:00.000Z',
      slots: [
        {
          id: slot,
          hall: 'Большой зал',
          startsAt: '2022-05-20T07:00:00.000Z',
          endsAt: '2022-05-20T08:00:00.000Z',
          title: 'Потребность в кадрах',
          isBreak: false,
          speakers: [{ organizationId: org, position: 'Директор по персоналу' }],
          independentSpeakers: [{ position: 'Эксперт рынка труда' }],
        },
      ],
    },
  ),
] as const
