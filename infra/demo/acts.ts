import { each, type Run } from './client.ts'
import { organizationId } from './registry.ts'
import { BASES, itemId, ORDER } from './resolution.ts'

const SECRETARY = 'SECRETARY'

/** The acts that the resolution rests on and the order that point 2 cites; before the resolution. */
export async function writeActs(run: Run): Promise<void> {
  await each(
    [...BASES, EXAM_RULES],
    (act) =>
      run(
        SECRETARY,
        'registerAct',
        { idempotencyKey: `demo-act-${act.type}-${act.date}`, ...act },
        '... on NormativeActPayload { repeated }',
      ),
    1,
  )
  await run(
    SECRETARY,
    'registerAct',
    {
      idempotencyKey: 'demo-act-878',
      ...ORDER,
      title:
        'О заключении соглашения о сотрудничестве между Правительством Московской области и АНО «Национальное агентство развития квалификаций»',
      issuerId: organizationId('pravitelstvo'),
    },
    '... on NormativeActPayload { repeated }',
  )
}

/** What exams of qualification are held by. */
const EXAM_RULES = {
  type: 'DECREE',
  number: '1204',
  date: '2016-11-16',
  title:
    'Об утверждении Правил проведения центром оценки квалификаций независимой оценки квалификации в форме профессионального экзамена',
}

type Draft = { readonly key: string; readonly title: string; readonly validFrom: string; readonly more?: object }

/**
 * With the National Agency: an agreement that has run out, and the one of the order, which is being
 * negotiated.
 */
export async function writeAgencyAgreements(run: Run): Promise<void> {
  const id = await draft(run, {
    key: 'demo-agreement-nark-2017',
    title: 'Соглашение о взаимодействии в развитии Национальной системы квалификаций',
    validFrom: '2017-03-01',
    more: { validTo: '2019-12-31' },
  })
  const signers = { pravitelstvo: 'Заместитель Председателя Правительства', nark: 'Генеральный директор' }
  await each(
    Object.entries(signers),
    ([body, position]) =>
      run(
        SECRETARY,
        'signAgreement',
        {
          ...{ idempotencyKey: `demo-agreement-nark-2017-${body}`, id, on: '2017-02-20' },
          organizationId: organizationId(body),
          signature: { kind: 'PAPER', position, authority: 'доверенность № 12 от 09.01.2017' },
        },
        '... on AgreementPayload { repeated }',
      ),
    1,
  )
  const number = { idempotencyKey: 'demo-agreement-nark-2017-number', id, number: '41', date: '2017-02-20' }
  await run(SECRETARY, 'registerAgreement', number, '... on AgreementPayload { repeated }')
  const negotiated = await draft(run, {
    key: 'demo-agreement-nark',
    title: 'Соглашение о сотрудничестве с Национальным агентством развития квалификаций',
    validFrom: '2020-01-01',
    more: { originIds: [itemId('2')] },
  })
  const since = { idempotencyKey: 'demo-agreement-nark-negotiated', id: negotiated, on: '2019-11-15' }
  await run(SECRETARY, 'negotiateAgreement', since, '... on AgreementPayload { repeated }')
}

async function draft(run: Run, { key, title, validFrom, more = {} }: Draft): Promise<string> {
  const [region, agency] = ['pravitelstvo', 'nark'].map(organizationId)
  const { agreement } = await run(
    SECRETARY,
    'draftAgreement',
    {
      ...{ idempotencyKey: key, kind: 'COOPERATION', title, validFrom, partyIds: [region, agency], ...more },
      roles: [
        { organizationId: region, role: 'Регион' },
        { organizationId: agency, role: 'Оператор Национальной системы квалификаций' },
      ],
    },
    '... on AgreementPayload { repeated agreement { id } }',
  )
  return agreement.id
}
