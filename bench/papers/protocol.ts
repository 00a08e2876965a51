import type { DocumentModel } from '@kadry/documents/model'

const POINT =
  'Провести на базе Центра опережающей профессиональной подготовки Московской области круглые столы по взаимодействию между работодателями и образовательными организациями (§ 5, № 238-ФЗ).'

/** The minutes of a meeting, 12 pages: who was there as a table, then what was said and decided. */
export const protocol: DocumentModel = {
  asOf: '2022-08-22T10:00:00.000Z',
  head: {
    organization: 'Межведомственная рабочая группа по внедрению Национальной системы квалификаций',
    kind: 'Протокол',
    date: '2022-08-22',
    number: '7',
    place: 'г. Красногорск',
    title: 'заседания рабочей группы',
  },
  body: [
    {
      kind: 'table',
      title: 'Присутствовали',
      columns: [
        { title: '№', width: 0.4 },
        { title: 'Организация', width: 3 },
        { title: 'Должность', width: 2 },
        { title: 'Голос' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        String(index + 1),
        `Министерство образования Московской области, отдел ${index + 1}`,
        'Заместитель директора',
        'решающий',
      ]),
    },
    ...Array.from({ length: 6 }, (_, question) => [
      { kind: 'heading' as const, text: `Вопрос ${question + 1}. О мерах по подготовке профессиональных кадров` },
      { kind: 'paragraph' as const, text: `Слушали: ${POINT} ${POINT}` },
      {
        kind: 'points' as const,
        points: Array.from({ length: 5 }, (_, index) => ({
          number: `${question + 1}.${index + 1}`,
          text: `${POINT} ${POINT}`,
          notes: ['Ответственный исполнитель: Министерство образования Московской области.', 'Срок: до 31.12.2022.'],
        })),
      },
    ]).flat(),
  ],
  signatures: [{ party: 'Председатель' }, { party: 'Секретарь' }],
}
