import { describe, expect, it } from 'vitest'
import { type AttachedFile, fileIn, withFiles, withoutFile } from './attachment.ts'

const file = (id: string): AttachedFile => ({
  ...{ id, name: `${id}.pdf`, mediaType: 'application/pdf', size: 5 },
  ...{ sha256: '0'.repeat(64), addedOn: '2026-03-02' },
})
const record = {
  id: 'agreement',
  attachments: [file('plain'), file('other')],
  parties: [{ organizationId: 'a' }, { organizationId: 'b', signedAs: { kind: 'PAPER', attachment: file('scan') } }],
}

describe('a file of a record', () => {
  it('is found wherever the record has it, and attached to it once', () => {
    for (const id of ['plain', 'scan']) {
      expect(fileIn(record, id)).toEqual(file(id))
      expect(withFiles('agreement', record, [file(id)])).toMatchObject({ problems: [{ code: 'REPEATED' }] })
    }
    expect(fileIn(record, 'agreement')).toBeUndefined()
    expect(withFiles('agreement', record, [file('new')])).toMatchObject({
      next: { attachments: [{ id: 'plain' }, { id: 'other' }, { id: 'new' }] },
      facts: [{ type: 'agreement.fileAttached.v1', data: { id: 'agreement', fileId: 'new', size: 5 } }],
    })
  })

  it('is removed from where it is, and from nowhere else', () => {
    const { attachments, parties } = record
    expect(withoutFile('agreement', record, 'plain')).toMatchObject({
      next: { ...record, attachments: [attachments[1]] },
    })
    const without = withoutFile('agreement', record, 'scan')
    expect(without).toMatchObject({ facts: [{ type: 'agreement.fileRemoved.v1', data: { fileId: 'scan' } }] })
    expect('next' in without && without.next).toEqual({
      ...record,
      parties: [parties[0], { organizationId: 'b', signedAs: { kind: 'PAPER' } }],
    })
    expect(withoutFile('agreement', record, 'unknown')).toMatchObject({ __typename: 'NotFound', id: 'unknown' })
  })
})
