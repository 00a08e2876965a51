import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { agreementId, amount, dueOn, id, oktmo, okz, on, ownId, sectorCode, stage } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'roadmap', { ru: 'Дорожная карта', en: 'Roadmap' })

const roadmapId = exampleId('Roadmap')
const org = exampleId('Organization')

const about = {
  agreementId,
  sectorCode: sectorCode
    .optional()
    .describe('Код отрасли соглашения; нет — не указана / Code of the sector of the agreement; absent: not set'),
}
const exampleAbout = { agreementId: exampleId('Agreement'), sectorCode: 'radioelectronics' }

/** A fact that has to come before the stage is completed, as far as anybody may know it. */
const missing = z.object({
  fact: z
    .string()
    .describe(
      'Чего не хватает: AGREEMENT_IN_FORCE, EMPLOYER_PARTY, COLLEGE_PARTY, SECTOR, NEED_OF_EMPLOYER, DECISION_ON_NEED, BALANCE, PLACES_FOR_GAP, ENROLMENT, GRADUATION, ATTESTATION, STATUS_AT_M6, OUTCOME_AT_M12, AGENDA_ITEM; список может расти / What is missing: one of these; the list may grow',
    ),
  organizationId: id
    .optional()
    .describe(
      'Организация, от которой этого ждут; нет — не от одной / The body it is expected of; absent: no single one',
    ),
  subjectId: id
    .optional()
    .describe(
      'Запись, о которой речь: потребность, программа, когорта; нет — ни одна / The record it is about; absent: none',
    ),
  okz: okz.optional().describe('Занятие ОКЗ; нет — не о занятии / The occupation of ОКЗ; absent: not about one'),
  oktmo: oktmo.optional().describe('Муниципалитет; нет — не о нём / The municipality; absent: not about one'),
  year: z.int().optional().describe('Год потребности или набора; нет — не о нём / The year; absent: not about one'),
  people: z
    .number()
    .optional()
    .describe(
      'Скольких не хватает, как это видно всем; нет — не о числе / How many people are missing, as anybody sees it; absent: no number',
    ),
})
const missingFacts = z
  .array(missing)
  .describe('Чего не хватает, до 100; пусто — соглашение кончилось раньше / What is missing, up to 100')
const exampleMissing = { fact: 'PLACES_FOR_GAP', okz: '8212', oktmo: '46568000', year: 2026, people: 16 }
const ofStage = { id: ownId, ...about, stage }
const exampleStage = { id: roadmapId, ...exampleAbout, stage: 'TRAINING_AGREED' }

export const roadmap = [
  fact('roadmapStage.entered.v1', { ru: 'Этап начат', en: 'Stage entered' }, z.object({ ...ofStage, on }), {
    ...exampleStage,
    on: '2026-03-01',
  }),
  fact('roadmapStage.completed.v1', { ru: 'Этап завершён', en: 'Stage completed' }, z.object({ ...ofStage, on }), {
    ...exampleStage,
    on: '2026-03-01',
  }),
  fact(
    'roadmapStage.blocked.v1',
    { ru: 'Этап остановлен', en: 'Stage blocked' },
    z.object({
      ...ofStage,
      dueOn: dueOn
        .optional()
        .describe(
          'Срок, который прошёл; нет — кончилось соглашение / The term that has passed; absent: the agreement ended',
        ),
      missing: missingFacts,
      on,
    }),
    { ...exampleStage, dueOn: '2026-02-27', missing: [exampleMissing], on: '2026-03-01' },
  ),
  fact('roadmapStage.unblocked.v1', { ru: 'Этап снова идёт', en: 'Stage unblocked' }, z.object({ ...ofStage, on }), {
    ...exampleStage,
    on: '2026-03-01',
  }),
  fact(
    'roadmapStage.skipped.v1',
    { ru: 'Этап пропущен', en: 'Stage skipped' },
    z.object({
      ...ofStage,
      resolutionItemId: id.describe('Пункт резолюции, которым это решено / The resolution item that decided it'),
      on,
    }),
    {
      ...exampleStage,
      resolutionItemId: exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/6'),
      on: '2026-03-01',
    },
  ),
  fact(
    'roadmapStage.reopened.v1',
    { ru: 'Этап больше не завершён', en: 'Stage reopened' },
    z.object({ ...ofStage, on }),
    { ...exampleStage, on: '2026-03-01' },
  ),
  fact(
    'roadmap.assessed.v1',
    { ru: 'Оценена заново', en: 'Assessed anew' },
    z.object({
      id: ownId,
      ...about,
      currentStage: stage.describe('Первый незавершённый этап / The first stage that is not completed'),
    }),
    { id: roadmapId, ...exampleAbout, currentStage: 'TRAINING_AGREED' },
  ),
  fact('roadmapStage.dueSoon.v1', { ru: 'Срок этапа близок', en: 'Stage due soon' }, dueSoonOf({ ...about, stage }), {
    ...exampleStage,
    dueOn: '2026-02-27',
    notice: 'TEN_DAYS',
    on: '2026-02-17',
  }),
  fact('roadmapStage.overdue.v1', { ru: 'Срок этапа прошёл', en: 'Stage overdue' }, overdueOf({ ...about, stage }), {
    ...exampleStage,
    dueOn: '2026-02-27',
    on: '2026-02-28',
  }),
  state(
    'roadmap.state.v1',
    { ru: 'Этапы соглашения и чего им не хватает', en: 'The stages of an agreement and what they lack' },
    z.object({
      id: ownId,
      ...about,
      years: z.array(z.int()).describe('Годы потребности по порядку / Calendar years of demand in order'),
      currentStage: stage.describe('Первый незавершённый этап / The first stage that is not completed'),
      stages: z
        .array(
          z.object({
            number: amount.describe('Номер этапа, 1–9 / Number of the stage, 1 to 9'),
            stage,
            status: z
              .string()
              .describe(
                'NOT_STARTED, ENTERED, COMPLETED, BLOCKED, SKIPPED; список может расти / One of these; the list may grow',
              ),
            enteredOn: on.optional().describe('День начала, московский; нет — не начат / The day it was entered'),
            completedOn: on
              .optional()
              .describe('День завершения, московский; нет — не завершён / The day it was completed'),
            dueOn: dueOn.optional().describe('Срок по плану; нет — без срока / Due by the plan; absent: no term'),
            responsibleIds: z
              .array(id)
              .describe(
                'Кто отвечает по плану; пусто — никто не назван / Who answers by the plan; empty: nobody named',
              ),
            blockedBy: missingFacts
              .optional()
              .describe(
                'Чего не хватает остановленному; нет — не остановлен / What a blocked one lacks; absent: not blocked',
              ),
          }),
        )
        .describe('Девять этапов по порядку / The nine stages in order'),
    }),
    {
      id: roadmapId,
      ...exampleAbout,
      years: [2026],
      currentStage: 'TRAINING_AGREED',
      stages: [
        {
          number: 5,
          stage: 'TRAINING_AGREED',
          status: 'BLOCKED',
          enteredOn: '2026-02-01',
          dueOn: '2026-02-27',
          responsibleIds: [org],
          blockedBy: [exampleMissing],
        },
      ],
    },
  ),
] as const
