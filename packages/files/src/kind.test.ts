import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, neutralName, tidiedUpload, type UploadInput, uploadProblems } from './kind.ts'
import { LARGEST_FILE } from './refusal.ts'

const good: UploadInput = {
  name: 'Приказ № 12.pdf',
  mediaType: 'application/pdf',
  size: 1_024,
  sha256: 'a'.repeat(64),
  containsNames: false,
}
const codesFor = (wanted: Partial<UploadInput>) =>
  uploadProblems({ ...good, ...wanted }).map(({ path, code }) => `${path} ${code}`)

describe('a wish to upload a file', () => {
  it('is taken with a tidy name and a hash in small letters', () => {
    expect(codesFor({})).toEqual([])
    expect(codesFor({ name: 'Договор Иванова М. П..pdf' })).toEqual([])
    const wanted = { ...good, name: ' Приказ  №\u00a012.pdf', sha256: 'A'.repeat(64) }
    expect(uploadProblems(wanted)).toEqual([])
    expect(tidiedUpload(wanted)).toEqual(good)
  })

  it.each([
    ['a path', '../приказ.pdf', 'FILE_NAME'],
    ['a path of Windows', 'C:\\приказ.pdf', 'FILE_NAME'],
    ['a path in the middle', 'a/../b.pdf', 'FILE_NAME'],
    ['a dot in front', '.приказ.pdf', 'FILE_NAME'],
    ['a device', 'COM1.pdf', 'FILE_NAME'],
    ['a line break', 'приказ\r\nX-Evil: 1.pdf', 'FILE_NAME'],
    ['a right-to-left override', 'приказ\u202etxt.pdf', 'UNPRINTABLE'],
    ['an isolate', 'приказ\u2066txt.pdf', 'UNPRINTABLE'],
    ['a zero byte', 'приказ\u0000.pdf', 'UNPRINTABLE'],
    ['300 characters', `${'я'.repeat(296)}.pdf`, 'TOO_LONG'],
    ['nothing', '  ', 'EMPTY'],
    ['no ending', 'приказ', 'FILE_KIND'],
    ['a program', 'приказ.exe', 'FILE_KIND'],
    ['two endings, the last of a program', 'приказ.pdf.exe', 'FILE_KIND'],
    ['the name of a property of objects', 'приказ.constructor', 'FILE_KIND'],
  ])('is refused for a name with %s', (_, name, code) => {
    expect(codesFor({ name })).toEqual([`name ${code}`])
  })

  it('is refused for a size that no file has, a hash that is none, a media type of another kind', () => {
    for (const size of [-1, 0, LARGEST_FILE + 1, 1.5, Number.NaN])
      expect(codesFor({ size })).toEqual(['size OUT_OF_RANGE'])
    for (const sha256 of ['', 'z'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`])
      expect(codesFor({ sha256 })).toEqual(['sha256 SHA256'])
    expect(codesFor({ mediaType: 'text/html' })).toEqual(['mediaType MEDIA_TYPE'])
  })

  it('never lets a name pass that could lead out of a folder or turn the text around', () => {
    const character = fc.constantFrom('a', 'я', '.', '/', '\\', '\u202e', '\u2067', ' ', '\n', '\u0000', ':', '-')
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12, size: 'max' }), (characters) => {
        const name = `${characters.join('')}.pdf`
        if (codesFor({ name }).length > 0) return
        const kept = tidiedUpload({ ...good, name }).name
        for (const bad of ['/', '\\', ':', '\u202e', '\u2067', '\n', '\u0000']) expect(kept).not.toContain(bad)
        expect(kept).not.toMatch(/^\./)
      }),
    )
  })
})

describe('a file with names of people', () => {
  it('is called otherwise where everybody sees it, with the ending of its kind', () => {
    const name = neutralName('RmlsZTphYmNkZWY', 'Трудовой договор Иванова М. П..PDF')
    expect(name).not.toContain('Иванова')
    expect(kindOf(name)).toBe(kindOf('a.pdf'))
  })
})
