import type { Rule } from '../rules.ts'

const source = { ru: 'Резолюция, пункт 6', en: 'The resolution, point 6' }
const exam = {
  ru: 'Постановление Правительства РФ от 16.11.2016 № 1204',
  en: 'Decree No. 1204 of the Government of the Russian Federation of 16 November 2016',
}

/** Orders of the Ministry of Labour, by number alone: their days were checked by nobody (decision 156). */
const ordered = (numbers: string, law = exam) => ({
  ru: `${law.ru}; приказы Минтруда ${numbers}`,
  en: `${law.en}; orders ${numbers} of the Ministry of Labour`,
})
const law = { ru: '238-ФЗ от 03.07.2016', en: 'Federal law 238-FZ of 3 July 2016' }

export const employmentRules: readonly Rule[] = [
  {
    id: 'R25',
    text: {
      ru: 'Потребность называет число людей (ноль — явное «не нужно»), занятие из классификатора, код которого действует, когда люди нужны, и территорию региона: ОКТМО начинается с 46. Квалификация, её уровень и занятие согласованы. Её заявляет работодатель или объединение работодателей; под соглашением — его сторона, на запрос — тот, кого спросили. Отзывает её работодатель, кроме записанной планом. Наймы — числа за непересекающиеся прошедшие периоды не раньше потребности, всего не больше подтверждённого.',
      en: 'A need names a headcount (zero is an explicit “none needed”), an occupation of the classifier whose code is in force when people are needed, and a territory of the region: its ОКТМО begins with 46. Qualification, its level and occupation agree. An employer or an employers’ association declares it; under an agreement, a party of it; to a campaign, an employer that it asks. Its employer withdraws it, unless a plan has recorded it. Hires are numbers of past periods that do not overlap, not before the need, in all at most those confirmed.',
    },
    source,
    places: [
      'stakeholders/organization',
      'stakeholders/classifier',
      'stakeholders/identifier',
      'stakeholders/standards-plan',
      'employment/workforce-need',
      'employment/demand-campaign',
      'employment/programme',
      'employment/practice-placement',
      'employment/agreement',
    ],
  },
  {
    id: 'R26',
    text: {
      ru: 'Потребность подтверждает или отклоняет объединение работодателей или региональный орган власти, но не сам заявивший её работодатель.',
      en: 'A need is confirmed or rejected by an employers’ association or a regional authority, never by the organisation that declared it.',
    },
    source,
    places: ['employment/workforce-need'],
  },
  {
    id: 'R27',
    text: {
      ru: 'Мест по обязательству больше нуля; в сумме они не превышают ни мест набора (запланированных на его год, иначе мест программы), ни количества по обязательству круглого стола; отменённые не считаются, и набор не планируют меньше обещанного. Договоров о целевом обучении не больше мест. Места отвечают на заявленные потребности того же работодателя. Мест практики больше нуля, занято не больше данных, даны они на дни, когда набор учится; предложенную одной стороной практику подтверждает другая.',
      en: 'A training commitment has places above zero; together they exceed neither the places of the intake (those planned for its year, otherwise those of the programme) nor the quantity of the round-table commitment; cancelled ones do not count, and no intake is planned below what is promised. Contracts of target training are at most the places. Its places answer needs that the same employer declared. A practice placement has places above zero, is taken by no more people than that, and lies in the days on which its intake studies; practice that one side proposes is confirmed by the other.',
    },
    source,
    places: [
      'employment/programme',
      'employment/practice-placement',
      'employment/cohort',
      'employment/commitment',
      'employment/workforce-need',
    ],
  },
  {
    id: 'R28',
    text: {
      ru: 'Программу ведёт колледж, вуз или центр опережающей профессиональной подготовки по специальности, которая на день набора есть в перечне и в лицензии; прежний код ведёт к тому, которым заменён. Где перечень лицензии в реестр не внесён, по ней не отказывают. Аккредитует программу организация, у которой эта роль есть в первый день; её аккредитации одной программы не пересекаются.',
      en: 'A programme is run by a college, a university or an advanced training centre, in a speciality that the list and its licence have on the day of intake; a code that was replaced leads to its successor. Where the registry has no list of the licence, nothing is refused for it. A programme is accredited by a body that has the role on the first day; its accreditations of one programme do not overlap.',
    },
    source: { ru: '273-ФЗ от 29.12.2012, статья 91', en: 'Federal law 273-FZ of 29 December 2012, article 91' },
    places: ['employment/programme', 'employment/practice-placement', 'stakeholders/licence'],
  },
  {
    id: 'R29',
    text: {
      ru: 'На каждый день выпускников не больше, чем зачисленных с учётом переведённых, отчисленных и ушедших в отпуск; вернувшихся не больше, чем ушедших; внесённых выпускников не больше, чем выпущенных; на практике людей не больше, чем студентов.',
      en: 'On every day graduates do not exceed those enrolled, with transfers, leavers and people on leave counted, nor those who returned those who went on leave; recorded graduates do not exceed those who graduated, nor people on practice those who study.',
    },
    places: ['employment/cohort', 'employment/graduate', 'employment/practice-placement', 'employment/monitoring-form'],
  },
  {
    id: 'R30',
    text: {
      ru: 'Выпускник входит в одну когорту программы; тот же псевдоним может встретиться в когортах других программ. Удалённый псевдоним в программу не возвращается. У программы одна когорта на год выпуска и одна на набор.',
      en: 'A graduate belongs to one cohort of a programme; the same pseudonym may appear in cohorts of other programmes. An erased pseudonym does not come back to the programme. A programme has one cohort per graduation year and one per intake.',
    },
    source: { ru: '152-ФЗ от 27.07.2006', en: 'Federal law 152-FZ of 27 July 2006' },
    places: ['employment/cohort', 'employment/graduate'],
  },
  {
    id: 'R31',
    text: {
      ru: 'Экзамен принимает центр, у которого на его день есть роль и эта квалификация; к практической части допускают после сданной теоретической.',
      en: 'An exam is held by a centre that has the role and the qualification on its day; the practical part follows a theoretical part that was passed.',
    },
    source: ordered('759н, 601н'),
    places: ['employment/qualification-assessment'],
  },
  {
    id: 'R32',
    text: {
      ru: 'Свидетельство выдают сдавшему не раньше решения совета; оно действует от дня выдачи столько, сколько установлено квалификацией на этот день. Приказ продлевает свидетельства с последним днём в названном периоде, каждое один раз, и срок не сокращает. Номер соответствует коду квалификации и не используется дважды; у оценки одно действующее свидетельство. Отменённая апелляцией оценка его аннулирует.',
      en: 'A certificate is issued of an exam that was passed, not before the decision of the council; it is valid from its issue for as long as its qualification says on that day. An order extends certificates whose last day lies in a period, each once, and never shortens one. Its number matches the code of the qualification and is never used twice; an assessment has one certificate in force. An appeal that overturns the assessment annuls it.',
    },
    source: ordered('725н, 726н, 694н', law),
    places: ['employment/certificate', 'employment/certificate-extension'],
  },
  {
    id: 'R33',
    text: {
      ru: 'Апелляцию подают в течение 30 календарных дней после решения; решение по ней принимают за 30 рабочих дней.',
      en: 'An appeal is filed within 30 calendar days of the decision; it is decided within 30 working days.',
    },
    source: { ru: 'Приказ Минтруда 701н', en: 'Order 701н of the Ministry of Labour' },
    places: ['employment/qualification-assessment'],
  },
  {
    id: 'R34',
    text: {
      ru: 'Период работы или статус начинается не позже, чем кончается, и не в будущем; дважды одно и то же не вносят. Статус — графа формы мониторинга на этот день. Периоды могут пересекаться: основной — по трудовому договору, из них начатый раньше.',
      en: 'A spell of work or a status starts no later than it ends, and not in the future; the same is not recorded twice. A status is a column of the monitoring form of that day. Spells may overlap: the main job is that of a labour contract, of several the one begun first.',
    },
    places: ['employment/graduate', 'employment/outcome'],
  },
  {
    id: 'R35',
    text: {
      ru: 'Опубликованный снимок итогов неизменен; поздние сведения создают новую редакцию.',
      en: 'A published snapshot of outcomes never changes; late evidence makes a new revision.',
    },
    places: ['employment/dataset-version'],
  },
  {
    id: 'R36',
    text: {
      ru: 'Сведения об отдельном выпускнике видны DATA_STEWARD и представителю его колледжа, для названной цели и под запись; каждое число о людях проходит контроль раскрытия.',
      en: 'A single graduate is shown to DATA_STEWARD and to the delegate of the college, for a purpose and noted; every figure about people passes disclosure control.',
    },
    source: { ru: '152-ФЗ от 27.07.2006', en: 'Federal law 152-FZ of 27 July 2006' },
    places: [
      'employment/outcome',
      'employment/graduate',
      'employment/roadmap',
      'employment/monitoring-form',
      'employment/qualification-assessment',
    ],
    refusesNothing: true,
  },
  {
    id: 'R43',
    text: {
      ru: 'Отчёт мониторинга — числа о выпущенной когорте на прошедший день, в графах формы этого дня и без имён: часть не больше целого, самостоятельные графы в сумме дают выпускников, категория — часть всех. Его принимают или возвращают с причиной той редакции, которую прочли; принятый меняется только после возврата. На день — один раунд.',
      en: 'A monitoring report is numbers about a cohort that graduated, on a past day, in the columns of that day’s form and without names: no part exceeds its whole, columns of their own add up to the graduates, a category is within all. It is accepted or returned with a reason in the submission that was read; an accepted one changes only once it was returned. A day has one round.',
    },
    places: ['employment/monitoring-form', 'employment/monitoring-round'],
  },
  {
    id: 'R45',
    text: {
      ru: 'Выпускника ведут поимённо только на основании — согласии или договоре с документом и сроком, под ключом псевдонимов. Отзыв или конец срока прекращает использование сразу; после отзыва запись возвращает только основание, данное позже. Файл с именем или СНИЛС отклоняется целиком.',
      en: 'A graduate is recorded only on a basis, a consent or a contract with its document and term, under a key of pseudonyms. A withdrawal or the end of the term ends all use at once; after a withdrawal only a basis given later brings the record back. A file with a name or a СНИЛС is refused whole.',
    },
    source: { ru: '152-ФЗ от 27.07.2006', en: 'Federal law 152-FZ of 27 July 2006' },
    places: ['employment/graduate'],
  },
  {
    id: 'R46',
    text: {
      ru: 'Внесённое о выпускнике не переписывают: ошибку исправляет более поздняя запись, которая её называет, и каждую исправляют один раз. Подтверждают и оспаривают то, что только сообщено; оспоренное не участвует в подсчётах. Решение о соответствии имеет причину и действует там, где молчат таблицы.',
      en: 'What is recorded of a graduate is never rewritten: a later entry that names the wrong one corrects it, each once. What was reported is verified or disputed; what is disputed is counted nowhere. A ruling on a match has a reason and holds where the tables are silent.',
    },
    places: ['employment/graduate'],
    refusesNothing: true,
  },
  {
    id: 'R47',
    text: {
      ru: 'Заявление на оценку — под псевдонимом и номером центра, без имён; шаги идут по дням один за другим и не в будущем. Студент сдаёт ГИА-НОК и демонстрационный экзамен в своей когорте, за направленного платит работодатель. Центр отвечает за 10 дней после всех документов, документ об итоге — один: сдавшему свидетельство, не сдавшему заключение, за 30 дней после экзамена.',
      en: 'An application for assessment has a pseudonym and the centre’s number, and no names; its steps follow one another by day, none in the future. Students sit ГИА-НОК and demonstration exams in their cohort, an employer pays for those it refers. The centre answers within 10 days of complete documents; the outcome has one document, a certificate for whoever passed and a conclusion for whoever failed, within 30 days of the exam.',
    },
    source: ordered('706н'),
    places: ['employment/qualification-assessment'],
  },
]
