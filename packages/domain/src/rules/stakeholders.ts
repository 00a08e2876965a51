import type { Rule } from '../rules.ts'

const nok = { ru: '238-ФЗ от 03.07.2016', en: 'Federal law 238-FZ of 3 July 2016' }

export const stakeholderRules: readonly Rule[] = [
  {
    id: 'R1',
    text: {
      ru: 'ИНН, КПП, ОГРН и ОКПО организации проходят проверку формы и контрольных цифр; ИНН и ОГРН принадлежат одной организации среди неприсоединённых.',
      en: 'The ИНН, КПП, ОГРН and ОКПО of an organisation have the right shape and check digits; an ИНН and an ОГРН belong to one organisation among those that are not merged.',
    },
    places: ['stakeholders/organization', 'stakeholders/card', 'stakeholders/identifier', 'stakeholders/import'],
  },
  {
    id: 'R2',
    text: {
      ru: 'Роль выдаётся на основании документа и с первого дня действия; сроки двух ролей одного вида у организации не пересекаются.',
      en: 'A role is granted on a document and from a first day; the terms of two grants of one kind do not overlap within an organisation.',
    },
    places: ['stakeholders/organization', 'stakeholders/import', 'stakeholders/licence'],
  },
  {
    id: 'R3',
    text: {
      ru: 'Центр оценки квалификаций действует при совете: в первый день роли названная организация — совет по профессиональным квалификациям, а квалификации центра лежат в областях деятельности совета.',
      en: 'An assessment centre stands under a council: on the first day of the role the organisation named is a qualifications council, and the qualifications of the centre lie in the areas of that council.',
    },
    source: { ru: `${nok.ru}; приказ Минтруда 759н`, en: `${nok.en}; order 759н of the Ministry of Labour` },
    places: ['stakeholders/organization', 'employment/qualification-assessment'],
  },
  {
    id: 'R4',
    text: {
      ru: 'Присоединение закрывает роли организации; она остаётся доступной по своему идентификатору и указывает на преемника (`merger`). Чужие ссылки не переписываются.',
      en: 'A merger closes the roles of the organisation; it can still be found by its id and points to its successor (`merger`). References of others are not rewritten.',
    },
    places: ['stakeholders/organization', 'stakeholders/card', 'governance/working-group'],
  },
  {
    id: 'R5',
    text: {
      ru: 'Организация, которой ещё нет в реестре, приостановленная, ликвидированная или присоединённая не получает ничего нового: ни места, ни регистрации, ни поручения, ни обязательства, ни соглашения, ни потребности, ни плана. Что есть, остаётся.',
      en: 'An organisation that is not in the registry yet, suspended, dissolved or merged gets nothing new: no seat, registration, assignment, commitment, agreement, need or plan. What it has it keeps.',
    },
    places: [
      'stakeholders/card',
      'stakeholders/import',
      'stakeholders/standards-plan',
      'governance/working-group',
      'governance/execution',
      'governance/proposal',
      'governance/agreement',
      'roundtables/round-table',
      'roundtables/participation',
      'employment/programme',
      'employment/practice-placement',
      'employment/workforce-need',
    ],
  },
  {
    id: 'PP584',
    text: {
      ru: 'План применения профессиональных стандартов: действующие стандарты, потребность в обучении, этапы, локальные акты. Мнение работников получают до утверждения; этапы выполняют по порядку; план заменяет другой план той же организации.',
      en: 'A plan for applying professional standards: standards in force, needs for training, stages, local acts. The opinion of the workers comes before the approval; stages are completed in order; a plan is replaced by another plan of the same organisation.',
    },
    source: {
      ru: 'Постановление Правительства РФ от 27.06.2016 № 584',
      en: 'Decree No. 584 of the Government of the Russian Federation of 27 June 2016',
    },
    places: ['stakeholders/standards-plan'],
  },
]
