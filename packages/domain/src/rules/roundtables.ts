import type { Rule } from '../rules.ts'

const source = { ru: 'Резолюция, пункт 5', en: 'The resolution, point 5' }

export const roundTableRules: readonly Rule[] = [
  {
    id: 'R18',
    text: {
      ru: 'Круглый стол посвящён одной отрасли, действующей в его день, и проходит в центре опережающей профессиональной подготовки; другая принимающая организация возможна с указанием причины (`hostException`). Группы, пункты резолюций, специальности и занятия, которые он называет, есть и не прекращены.',
      en: 'A round table has one sector, in force on its day, and is hosted by an advanced training centre; another host is possible with a reason (`hostException`). The groups, resolution items, specialities and occupations that it names are there and have not ended.',
    },
    source,
    places: [
      'roundtables/round-table',
      'roundtables/classifier',
      'roundtables/working-group',
      'roundtables/resolution',
    ],
  },
  {
    id: 'R19',
    text: {
      ru: 'Круглый стол состоялся, если пришли хотя бы один работодатель или объединение работодателей и хотя бы один колледж или вуз.',
      en: 'A round table was held if at least one employer or employers’ association and at least one college or university came.',
    },
    source,
    places: ['roundtables/round-table', 'roundtables/organization'],
  },
  {
    id: 'R20',
    text: {
      ru: 'Подтверждённых регистраций не больше, чем мест, и у каждой стороны — не больше её квоты. Освободившееся место той же записью получает первый подходящий из листа ожидания.',
      en: 'Confirmed registrations do not exceed the capacity, nor those of a side its quota. A seat that becomes free goes, in the same write, to the oldest eligible registration of the waiting list.',
    },
    places: ['roundtables/round-table', 'roundtables/participation'],
  },
  {
    id: 'R21',
    text: {
      ru: 'Регистрируют представителя организации с его должностью; от одной организации — не больше заданного числа (по умолчанию трёх), приглашённые считаются.',
      en: 'A registration is made for a delegate of an organisation, by position; an organisation sends at most as many as the table allows (three by default), those invited included.',
    },
    places: ['roundtables/round-table', 'roundtables/participation'],
  },
  {
    id: 'R22',
    text: {
      ru: 'Выступления в одном зале не пересекаются и лежат внутри круглого стола; докладчик не выступает в двух местах сразу.',
      en: 'Slots of one hall do not overlap and lie within the event; a speaker is not in two slots at once.',
    },
    places: ['roundtables/program'],
  },
  {
    id: 'R23',
    text: {
      ru: 'Обязательство даёт организация, бывшая за столом, хотя бы одной другой, тоже бывшей за столом; оно измеримо: предмет, количество больше нуля и срок не раньше дня круглого стола. Принимают его получатели, условия меняют по согласию сторон, исполненного не больше обещанного, если никто не скажет иначе. Местами подготовки становится лишь обязательство о местах подготовки, по своей специальности, от своего должника и для своих получателей.',
      en: 'A commitment is made by an organisation that was at the table to at least one other that was there; it can be measured: an object, a quantity above zero and a due day not before the round table. Its beneficiaries accept it, its terms change by consent, and no more is delivered than promised unless somebody says so. Only a commitment about training places becomes places, in its own speciality, of its own debtor and for its own beneficiaries.',
    },
    source,
    places: ['roundtables/round-table', 'roundtables/agreement', 'roundtables/commitment', 'employment/commitment'],
  },
  {
    id: 'R24',
    text: {
      ru: 'Отмена круглого стола закрывает лист ожидания; о ней узнают все, у кого было место или кто ждал.',
      en: 'Cancelling a round table closes its waiting list; all who had a seat or waited for one are notified.',
    },
    places: ['roundtables/round-table', 'roundtables/participation'],
    refusesNothing: true,
    gap: {
      ru: 'Отмена и каждое место, которое она прекращает, публикуются как факты; писем участникам система ещё не отправляет.',
      en: 'Cancelling, and each seat and place that it ends, are published as facts; the system sends no e-mails to participants yet.',
    },
  },
  {
    id: 'R44',
    text: {
      ru: 'Рекомендацию принимают те, кто был за столом: за — больше, чем против, и голосов не больше, чем присутствовало. Она адресована хотя бы одной организации, не ликвидированной и известной реестру.',
      en: 'A recommendation is adopted by those who were at the table: more in favour than against, and no more votes than were present. It is addressed to at least one organisation that the registry knows and that is not dissolved.',
    },
    source,
    places: ['roundtables/recommendation'],
  },
]
