import type { Rule } from '../rules.ts'

const point = (numbers: string) => ({ ru: `Резолюция, пункт ${numbers}`, en: `The resolution, point ${numbers}` })
const publications = point('7')

export const governanceRules: readonly Rule[] = [
  {
    id: 'R6',
    text: {
      ru: 'Рабочая группа начинает работу, когда выполнены все требования к её составу, в том числе к должности представителя. Пробел, возникший позже, группу не останавливает: он виден и публикуется как факт `composition.broken`.',
      en: 'A working group starts once every requirement of its composition is met, that of a delegate’s position included. A gap that opens later does not stop it: it is shown and published as the fact `composition.broken`.',
    },
    source: point('4'),
    places: ['governance/working-group'],
  },
  {
    id: 'R7',
    text: {
      ru: 'Организация занимает в группе одно место, если требование, по которому она его занимает, не допускает больше; у места один представитель, и человек занимает в группе одно место.',
      en: 'An organisation holds one seat of a group, unless the requirement that it sits under allows it more; a seat has one delegate, and a person sits in one seat of a group.',
    },
    places: ['governance/working-group'],
  },
  {
    id: 'R8',
    text: {
      ru: 'Организация, утратившая роль, по которой занимала место, ликвидированная или присоединённая, теряет место с этого дня.',
      en: 'An organisation that loses the role by which it holds a seat, is dissolved or is merged loses the seat on that day.',
    },
    places: ['governance/working-group'],
    refusesNothing: true,
  },
  {
    id: 'R9',
    text: {
      ru: 'Кворум: присутствует больше половины занятых мест с правом голоса, если регламент группы не требует иного.',
      en: 'Quorum: more than half of the filled voting seats are present, unless the rules of the group ask for another share.',
    },
    places: ['governance/working-group', 'governance/meeting', 'governance/motion'],
  },
  {
    id: 'R10',
    text: {
      ru: 'Решение принимается простым большинством, большинством занятых мест, двумя третями или консенсусом (никто не против) — как требует вопрос. При равенстве голосов решает председатель, если регламент группы не лишает его этого права.',
      en: 'A motion is carried by a simple majority, a majority of the filled seats, two thirds or consensus (nobody against), as it requires. The chair breaks a tie unless the rules of the group say otherwise.',
    },
    places: ['governance/working-group', 'governance/motion'],
    refusesNothing: true,
  },
  {
    id: 'R11',
    text: {
      ru: 'Одно место — один голос: ЗА, ПРОТИВ, ВОЗДЕРЖАЛСЯ, ОТСУТСТВУЕТ или САМООТВОД. До закрытия голосования голос можно изменить, после — нет.',
      en: 'One seat, one vote: YES, NO, ABSTAIN, ABSENT or RECUSED. A vote may change until the voting closes, and never afterwards.',
    },
    places: ['governance/meeting', 'governance/motion'],
  },
  {
    id: 'R12',
    text: {
      ru: 'Текст и номера пунктов принятой резолюции неизменны; новое решение — новый пункт, который заменяет прежний (`supersedes`): не себя, не по кругу и не чужой. Пункт отменяет только решение: голосование или документ.',
      en: 'The text and the numbers of the items of an adopted resolution never change; a new decision is a new item that supersedes an earlier one (`supersedes`): not itself, not in a circle, and none of another group. Only a decision cancels an item: a motion or a document.',
    },
    places: ['governance/resolution'],
  },
  {
    id: 'R13',
    text: {
      ru: 'Вид пункта решает, что он требует: позицию нельзя поручить; регулярным публикациям нужна периодичность; остальным — срок или явное «без срока» (`openEnded`). Рабочую группу создаёт пункт, который создаёт орган, определяет состав или поручает разработать порядок.',
      en: 'The kind of an item decides what it needs: a position is never assigned; regular publication needs a cadence; the others need a due day or an explicit `openEnded`. A working group comes from an item that creates a body, defines a composition or asks for a procedure.',
    },
    source: { ru: 'Резолюция, пункты 1–7', en: 'The resolution, points 1 to 7' },
    places: [
      'governance/resolution',
      'governance/execution',
      'governance/metric',
      'governance/working-group',
      'governance/publication-obligation',
    ],
  },
  {
    id: 'R14',
    text: {
      ru: 'Пункт исполнен, когда принят отчёт каждого исполнителя; доля исполнения — принятые отчёты ко всем исполнителям. Контролирующий не отчитывается и не учитывается. Организации поручают пункт один раз. Итоговый отчёт подтверждён. Срок продлевают по просьбе, первый срок сохраняется; новая просьба — после ответа на прежнюю.',
      en: 'An item is fulfilled when the report of every assignee is accepted; its progress is accepted reports to all assignees. A controller does not report and is not counted. An item is assigned to an organisation once. A final report has evidence. A term is extended at request, and the first one is kept; another request follows the answer to the last.',
    },
    places: ['governance/resolution', 'governance/execution'],
  },
  {
    id: 'R15',
    text: {
      ru: 'К пункту можно привязать показатель с целью не меньше 1: тогда доля исполнения считается по событиям, например по отраслям, где прошёл двусторонний круглый стол. Достигнутый показатель делает пункт готовым, исполняет его принятие. Доля может упасть: тогда назван факт, из-за которого она упала.',
      en: 'An item may be bound to a metric with a target of at least 1: its progress is then computed from facts, such as the sectors in which a two-sided round table was held. A metric that is reached makes the item ready; acceptance fulfils it. Progress may fall: the fact that made it fall is named.',
    },
    source: point('5'),
    places: ['governance/resolution', 'governance/metric', 'governance/round-table'],
  },
  {
    id: 'R16',
    text: {
      ru: 'Соглашение действует, когда его подписали все стороны и сегодняшний день лежит в его сроке.',
      en: 'An agreement is in force when all its parties have signed and today lies within its term.',
    },
    source: { ru: 'Резолюция, пункты 2 и 6', en: 'The resolution, points 2 and 6' },
    places: ['governance/agreement', 'employment/agreement', 'employment/programme'],
  },
  {
    id: 'R17',
    text: {
      ru: 'Проект акта рекомендуют, когда по каждому замечанию принято решение: учтено, учтено частично или отклонено с причиной.',
      en: 'A draft act is recommended once every review comment has its disposition: accepted, partly accepted, or rejected with a reason.',
    },
    source: point('3'),
    places: ['governance/draft-act'],
  },
  {
    id: 'R37',
    text: {
      ru: 'Обязательство публиковать, по которому до конца периода и льготного срока нет записи о публикации, пропущено: об этом публикуется один факт.',
      en: 'An obligation to publish with no record of publication by the end of the period and its grace is missed: one fact says so.',
    },
    source: publications,
    places: ['governance/publication-obligation'],
    refusesNothing: true,
  },
  {
    id: 'R38',
    text: {
      ru: 'Запись о публикации называет канал обязанной организации и адрес на сайте этого канала.',
      en: 'A record of publication names a channel of the obliged organisation and an address on the site of that channel.',
    },
    source: publications,
    places: ['governance/publication-obligation'],
  },
  {
    id: 'R39',
    text: {
      ru: 'Опубликованными записывают только утверждённые материалы.',
      en: 'Only approved materials are recorded as published.',
    },
    source: publications,
    places: ['governance/material'],
  },
  {
    id: 'R41',
    text: {
      ru: 'У кластерного соглашения один план дорожной карты: за этап отвечают существующие организации, сроки этапов не убывают по их порядку. Этап пропускают, и разрыв оставляют без подготовки, только по пункту принятой резолюции, который не отменён и не заменён.',
      en: 'A cluster agreement has one plan of its roadmap: organisations that exist answer for a stage, and the terms of stages do not run backwards. A stage is skipped, and a gap is left without training, only by an item of an adopted resolution that is neither cancelled nor superseded.',
    },
    source: { ru: 'Резолюция, пункт 6', en: 'The resolution, point 6' },
    places: ['governance/roadmap-plan'],
  },
  {
    id: 'R42',
    text: {
      ru: 'Заседание созывают с повесткой и не позже срока из регламента группы; у очного есть место, у заочного — момент окончания. Заочные заседания, тайные голосования и замещение — только если регламент их допускает. Отменяют и откладывают заседание, пока на нём не голосовали.',
      en: 'A meeting is convened with an agenda and in the time that the rules of the group ask for; one in person has a place, one by correspondence a moment of its end. Meetings by correspondence, secret votes and substitutes are for groups whose rules allow them. A meeting is cancelled or postponed as long as there was no vote at it.',
    },
    places: ['governance/meeting', 'governance/motion'],
  },
]
