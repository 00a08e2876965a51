import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'

export type DemoOrganization = {
  /** Part of the idempotency key, and how the thread names it. */
  readonly key: string
  readonly name: string
  readonly shortName?: string
  readonly kinds: readonly OrganizationKind[]
  readonly sectors?: readonly string[]
  readonly oktmo?: string
}

const college = (key: string, name: string, oktmo: string, ...sectors: string[]): DemoOrganization => ({
  key,
  name,
  kinds: ['COLLEGE'],
  oktmo,
  sectors,
})
const employer = (key: string, name: string, oktmo: string, ...sectors: string[]): DemoOrganization => ({
  key,
  name,
  kinds: ['EMPLOYER'],
  oktmo,
  sectors,
})

/**
 * The bodies that the resolution names, and colleges, universities and employers of the region from public
 * sources.
 */
export const organizations: readonly DemoOrganization[] = [
  { key: 'pravitelstvo', name: 'Правительство Московской области', kinds: ['REGIONAL_AUTHORITY'] },
  {
    key: 'minobr',
    name: 'Министерство образования Московской области',
    shortName: 'Министерство образования МО',
    kinds: ['REGIONAL_AUTHORITY'],
    sectors: ['education'],
  },
  {
    key: 'mininvest',
    name: 'Министерство инвестиций, промышленности и науки Московской области',
    shortName: 'Мининвест МО',
    kinds: ['REGIONAL_AUTHORITY'],
    sectors: ['mechanical-engineering', 'radioelectronics'],
  },
  {
    key: 'nark',
    name: 'Автономная некоммерческая организация «Национальное агентство развития квалификаций»',
    shortName: 'АНО НАРК',
    kinds: ['NATIONAL_AGENCY'],
  },
  {
    key: 'mospp',
    name: 'Московский областной союз промышленников и предпринимателей (Региональное объединение работодателей)',
    shortName: 'МОСПП (РОР)',
    kinds: ['EMPLOYER_ASSOCIATION'],
  },
  {
    key: 'tpp',
    name: 'Торгово-промышленная палата Московской области',
    shortName: 'ТПП МО',
    kinds: ['CHAMBER_OF_COMMERCE'],
  },
  {
    key: 'mooop',
    name: 'Московское областное объединение организаций профсоюзов',
    shortName: 'МОООП',
    kinds: ['TRADE_UNION'],
  },
  {
    key: 'copp',
    name: 'Центр опережающей профессиональной подготовки Московской области',
    shortName: 'ЦОПП МО',
    kinds: ['ADVANCED_TRAINING_CENTRE'],
  },
  {
    key: 'spk-nano',
    name: 'Совет по профессиональным квалификациям в сфере нанотехнологий и микроэлектроники',
    shortName: 'СПК нанотехнологий и микроэлектроники',
    kinds: ['QUALIFICATIONS_COUNCIL'],
    sectors: ['radioelectronics'],
  },
  {
    key: 'ramenskoe-edu',
    name: 'Комитет по образованию Раменского городского округа',
    kinds: ['MUNICIPAL_AUTHORITY'],
    oktmo: '46568000',
  },
  {
    key: 'zanyatost',
    name: 'Центр занятости населения Московской области',
    shortName: 'Центр занятости МО',
    kinds: ['EMPLOYMENT_SERVICE'],
  },

  college('ramenskij-kolledzh', 'Раменский колледж', '46568000', 'radioelectronics'),
  college('mytishchinskij-kolledzh', 'Мытищинский колледж', '46746000', 'mechanical-engineering'),
  college('shchyolkovskij-kolledzh', 'Щёлковский колледж', '46788000', 'aviation-and-space'),
  college('energiya', 'Колледж «Энергия»', '46704000', 'fuel-and-energy'),
  college('podmoskove', 'Колледж «Подмосковье»', '46783000'),
  college('korolyov', 'Техникум имени С. П. Королёва', '46758000', 'aviation-and-space'),
  college('gubernskij', 'Губернский колледж', '46770000'),
  college('moskoviya', 'Колледж «Московия»', '46709000'),
  college('serpuhovskij', 'Серпуховский колледж', '46770000', 'mechanical-engineering'),
  college('elektrostalskij', 'Электростальский колледж', '46790000', 'nuclear-industry'),
  college('noginskij', 'Ногинский колледж', '46751000'),
  college('pavlovo-posadskij', 'Павлово-Посадский техникум', '46759000'),
  college('krasnogorskij', 'Красногорский колледж', '46744000', 'radioelectronics'),
  college('kazakov', 'Авиационный техникум имени В. А. Казакова', '46725000', 'aviation-and-space'),
  college('lyuberetskij', 'Люберецкий техникум имени Ю. А. Гагарина', '46748000', 'mechanical-engineering'),
  college('sergievo-posadskij', 'Сергиево-Посадский колледж', '46728000'),
  college('kolledzh-ggtu', 'Колледж ГГТУ', '46757000'),
  college('mozhajskij', 'Можайский техникум', '46545000'),
  college('orehovo-zuevskij', 'Орехово-Зуевский техникум', '46757000'),
  college('holmogorka', 'Волоколамский аграрный техникум «Холмогорка»', '46605101', 'agriculture-and-food'),
  college('voskresenskij', 'Воскресенский колледж', '46710000', 'chemical-industry'),
  college(
    'bondarenko',
    'Орехово-Зуевский железнодорожный техникум имени Бондаренко',
    '46757000',
    'transport-and-logistics',
  ),
  {
    key: 'ggtu',
    name: 'Государственный гуманитарно-технологический университет',
    shortName: 'ГГТУ',
    kinds: ['UNIVERSITY'],
    oktmo: '46757000',
  },

  employer('kalashnikov', 'Концерн «Калашников»', '46746000', 'mechanical-engineering'),
  employer('rpz', 'Раменский приборостроительный завод', '46568000', 'radioelectronics'),
  employer('rpkb', 'Раменское приборостроительное конструкторское бюро', '46568000', 'radioelectronics'),
  employer('metrovagonmash', 'АО «Метровагонмаш»', '46746000', 'mechanical-engineering'),
  employer('liaz', 'Ликинский автобусный завод', '46757000', 'mechanical-engineering'),
  employer('tonar', 'Машиностроительный завод «Тонар»', '46757000', 'mechanical-engineering'),
  employer('argus', '«Аргус-НВ»', '46746000', 'mechanical-engineering'),
  employer('sst', 'Группа компаний «ССТ»', '46746000', 'fuel-and-energy'),
  employer('podolsk-mash', 'Подольский машиностроительный завод', '46760000', 'mechanical-engineering'),

  // Invented, for they come to an end: see `groups.ts`.
  {
    key: 'demo-institut',
    name: 'Подмосковный институт прикладных наук (демонстрационный)',
    shortName: 'Институт (демо)',
    kinds: ['UNIVERSITY'],
  },
  {
    key: 'demo-kadry',
    name: 'Общественная организация «Кадры области» (демонстрационная)',
    shortName: '«Кадры области» (демо)',
    kinds: ['PUBLIC_ORGANIZATION'],
  },
]
