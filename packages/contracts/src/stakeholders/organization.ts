import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  day,
  firstDayWithout,
  id,
  legalInn,
  legalOgrn,
  oktmo,
  ownId,
  reason,
  sectorCodes,
  source,
  validFrom,
  validTo,
} from '../vocabulary.ts'
import { licenceFacts, licensedSpecialities } from './licence.ts'
import { organizationKind } from './organization-kind.ts'
import { profiles } from './organization-profile.ts'
import { councilId, grant, ORGANIZATION, qualifications, roleFacts } from './role.ts'

const { fact, state } = nounOf('stakeholders', 'organization', ORGANIZATION)

const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')

const name = z
  .string()
  .describe(
    'Полное официальное наименование; у предпринимателя — общие слова вместо имени / The full official name; general words in place of a sole trader’s',
  )
const shortName = z
  .string()
  .describe('Краткое наименование; если его нет, совпадает с полным / The short name; the full one where there is none')
const oktmoWhereKnown = oktmo
  .optional()
  .describe('ОКТМО места нахождения; нет — не указан / ОКТМО of its seat; absent: not stated')
/** The name of a sole trader is a person's: the graph shows it, no topic keeps it. */
const legalForm = z
  .string()
  .optional()
  .describe(
    'SOLE_TRADER — индивидуальный предприниматель: имя и номера не публикуются; нет — иная или неизвестна; список может расти / SOLE_TRADER: its name and numbers are not published; absent: another one, or not known; the list may grow',
  )
const kpp = z.string().optional().describe('КПП, 9 знаков; нет — не внесён / КПП, 9 characters; absent: not recorded')
const inn = legalInn.optional()
const ogrn = legalOgrn.optional()
const channels = z.array(
  z.object({
    id: id
      .optional()
      .describe(
        'Канал; не меняется вместе с адресом; нет — записано до того, как каналы их получили / The channel, whatever its address; absent: recorded before channels had ids',
      ),
    kind: z.string().describe('SITE, TELEGRAM, VK, VIDEO, OTHER; список может расти / One of these; the list may grow'),
    url: z.string().describe('Адрес канала, URL / Address of the channel, a URL'),
  }),
)

export const organization = [
  fact(
    'organization.registered.v1',
    { ru: 'Внесена в реестр', en: 'Entered into the registry' },
    z.object({
      id: ownId,
      name,
      shortName,
      legalForm,
      status: z.literal('ACTIVE').describe('Всегда ACTIVE: действует / Always ACTIVE'),
      inn,
      ogrn,
      sectorCodes,
      oktmo: oktmoWhereKnown,
    }),
    {
      id: org,
      name: 'Щёлковский колледж',
      shortName: 'Щёлковский колледж',
      status: 'ACTIVE',
      sectorCodes: ['radioelectronics'],
      oktmo: '46788000',
    },
  ),
  fact(
    'organization.renamed.v1',
    { ru: 'Переименована', en: 'Renamed' },
    z.object({
      id: ownId,
      name,
      shortName,
      legalForm,
      englishName: z
        .string()
        .optional()
        .describe('Наименование на английском; нет — не указано / The name in English; absent: not stated'),
      on: day.describe('Первый московский день нового наименования / The first Moscow day of the new name'),
      document: source,
    }),
    {
      id: org,
      name: 'Щёлковский колледж имени Королёва',
      shortName: 'Щёлковский колледж',
      on: '2024-09-01',
    },
  ),
  fact(
    'organization.suspended.v1',
    { ru: 'Приостановлена', en: 'Suspended' },
    z.object({ id: ownId, reason, document: source }),
    { id: org, reason: 'Приостановлена лицензия' },
  ),
  fact(
    'organization.reinstated.v1',
    { ru: 'Возобновлена', en: 'Reinstated' },
    z.object({ id: ownId, document: source }),
    { id: org },
  ),
  fact(
    'organization.dissolved.v1',
    { ru: 'Ликвидирована', en: 'Dissolved' },
    z.object({ id: ownId, on: firstDayWithout, reason, document: source }),
    { id: org, on: '2024-09-01', reason: 'Решение учредителя' },
  ),
  /** Nobody may rely on a draft before `organization.registered`. */
  fact(
    'organization.drafted.v1',
    { ru: 'Карточка заведена', en: 'Drafted' },
    z.object({ id: ownId, name, shortName, legalForm }),
    { id: org, name: 'Щёлковский колледж', shortName: 'Щёлковский колледж' },
  ),
  /** R4: nothing that named the organisation is re-pointed by this fact. */
  fact(
    'organization.merged.v1',
    { ru: 'Присоединена к другой организации', en: 'Merged into another organisation' },
    z.object({
      id: ownId,
      into: id.describe('Организация-преемник / The successor'),
      on: firstDayWithout,
      reason,
      document: source,
    }),
    { id: org, into: other, on: '2024-09-01', reason: 'Реорганизация в форме присоединения' },
  ),
  fact(
    'organization.described.v1',
    { ru: 'Сведения изменены', en: 'Profile changed' },
    z.object({
      id: ownId,
      ...profiles,
      document: source,
    }),
    { id: org, employer: { okved: ['26.11'], headcount: 1200, stateShare: 51 } },
  ),
  /** Numbers of a legal person as they are now; those of a sole trader are never published. */
  fact(
    'organization.identified.v1',
    { ru: 'Номера внесены', en: 'Numbers recorded' },
    z.object({
      id: ownId,
      inn,
      ogrn,
      kpp,
      document: source,
    }),
    { id: org, inn: '7707083893', kpp: '503201001' },
  ),
  fact(
    'organization.classified.v1',
    { ru: 'Отрасли или муниципалитет изменены', en: 'Sectors or municipality changed' },
    z.object({
      id: ownId,
      sectorCodes,
      oktmo: oktmo
        .optional()
        .describe(
          'ОКТМО места нахождения, если он теперь другой; нет — прежний / ОКТМО of its seat where it is another one now; absent: unchanged',
        ),
      document: source,
    }),
    { id: org, sectorCodes: ['radioelectronics'], oktmo: '46788000' },
  ),
  fact(
    'organization.attached.v1',
    { ru: 'Подчинённость изменена', en: 'Parent changed' },
    z.object({
      id: ownId,
      parentId: id
        .optional()
        .describe(
          'Организация, чьим филиалом стала; нет — больше не филиал / The organisation whose branch it is now; absent: a branch no longer',
        ),
      document: source,
    }),
    { id: org, parentId: other },
  ),
  /** How to reach the organisation is shown in the graph and published nowhere. */
  fact(
    'organization.contactsChanged.v1',
    { ru: 'Контакты изменены', en: 'Contacts changed' },
    z.object({
      id: ownId,
      channels: channels.describe('Каналы публикации, все, как стало / All channels of publication as they are now'),
      document: source,
    }),
    {
      id: org,
      channels: [
        {
          id: exampleId('Channel', '00000000-0000-7000-8000-000000000001/1'),
          kind: 'SITE',
          url: 'https://college.example/',
        },
      ],
    },
  ),
  ...roleFacts,
  ...licenceFacts,
  state(
    'organization.state.v1',
    { ru: 'Наименование, номера, состояние и роли', en: 'Name, numbers, standing and roles' },
    z.object({
      id: ownId,
      name,
      shortName,
      legalForm,
      status: z
        .enum(['ACTIVE', 'SUSPENDED', 'DISSOLVED'])
        .describe(
          'ACTIVE — действует, SUSPENDED — приостановлена, DISSOLVED — ликвидирована или присоединена; у черновика состояния нет / In force, suspended, or gone (merged as well); a draft has no state',
        ),
      inn,
      ogrn,
      kpp,
      parentId: id
        .optional()
        .describe('Организация, чей это филиал; нет — ничей / The body whose branch it is; absent: of none'),
      sectorCodes,
      oktmo: oktmoWhereKnown,
      channels: channels
        .optional()
        .describe(
          'Каналы публикации, все; нет — состояние записано до того, как они вошли в него / All channels of publication; absent: the state is from before they were part of it',
        ),
      dissolvedOn: firstDayWithout
        .optional()
        .describe(
          'Первый московский день без организации; нет — действует / The first Moscow day without the organisation; absent: it is there',
        ),
      mergedInto: id
        .optional()
        .describe(
          'Преемник присоединённой организации; нет — не присоединена / The successor of a merged organisation; absent: it was not merged',
        ),
      roles: z
        .array(
          z.object({
            id: id.describe('Выданная роль / The grant of the role'),
            kind: organizationKind,
            status: z
              .enum(['GRANTED', 'REVOKED'])
              .describe(
                'GRANTED — выдана (истёкшую узнают по сроку), REVOKED — отозвана / Granted (one that ran out shows by its term), or revoked',
              ),
            validFrom,
            validTo: validTo
              .optional()
              .describe(
                'Последний день действия, включительно; у отозванной — день перед отзывом; нет — срок не ограничен / The last day in force, inclusive; of a revoked role the day before its revocation; absent: no end is set',
              ),
            suspendedFrom: day
              .optional()
              .describe(
                'С этого дня не действует до особого решения; нет — не приостановлена / Not in force from this day until further notice; absent: not suspended',
              ),
            councilId,
            qualifications,
          }),
        )
        .describe('Роли, кроме предложенных / Its roles, those that are only proposed left out'),
      licensed: licensedSpecialities
        .optional()
        .describe('Специальности лицензии; нет — не внесены / Licensed specialities; absent: not recorded'),
    }),
    {
      id: org,
      name: 'Щёлковский колледж',
      shortName: 'Щёлковский колледж',
      status: 'ACTIVE',
      sectorCodes: ['radioelectronics'],
      oktmo: '46788000',
      roles: [{ id: grant, kind: 'COLLEGE', status: 'GRANTED', validFrom: '2019-09-01' }],
    },
  ),
] as const
