import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const REGISTRAR = 'REGISTRAR'
const PROGRAMME = '... on ProgrammePayload { repeated }'

/** What the colleges of the two clusters may teach, since they have their licences. */
const licences = [
  { college: 'ramenskij-kolledzh', codes: ['11.02.14', '11.01.01'] },
  { college: 'mytishchinskij-kolledzh', codes: ['15.01.25'] },
]
const ACCREDITS_SINCE = '2018-02-01'

/** Licences of colleges, and a council that accredits programmes. */
export async function writeLicences(run: Run): Promise<void> {
  for (const { college, codes } of licences)
    await run(
      REGISTRAR,
      'recordLicensedSpecialities',
      {
        idempotencyKey: `demo-licence-${college}-${codes.join('-')}`,
        id: organizationId(college),
        specialities: codes.map((code) => ({ code, validFrom: '2016-04-18' })),
      },
      '... on OrganizationPayload { repeated }',
    )
  const document = { title: 'Запись демонстрационного реестра' }
  await run(
    REGISTRAR,
    'grantRole',
    {
      idempotencyKey: 'demo-accrediting-spk-nano',
      organizationId: organizationId('spk-nano'),
      role: { kind: 'ACCREDITING_BODY', validFrom: ACCREDITS_SINCE, document },
    },
    '... on RoleGrantPayload { repeated }',
  )
}

/** Standards that the programme of the radioelectronics cluster follows, and its accreditation by them. */
export async function writeAccreditation(run: Run, programmeId: string): Promise<void> {
  const standards = ['40.196', '40.201']
  await run(
    REGISTRAR,
    'alignProgramme',
    {
      idempotencyKey: 'demo-aligned-40.196-40.201',
      ...{ programmeId, standards, qualificationCodes: ['40.19600.01', '40.20100.01'] },
    },
    PROGRAMME,
  )
  await run(
    REGISTRAR,
    'accreditProgramme',
    {
      idempotencyKey: 'demo-accredited-2022-11-15',
      ...{ programmeId, bodyId: organizationId('spk-nano'), standards },
      ...{ validFrom: '2022-11-15', validTo: '2027-11-14' },
      document: { title: 'Решение о профессионально-общественной аккредитации', number: '12', date: '2022-11-15' },
    },
    PROGRAMME,
  )
}
