import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withPseudonyms } from '../pseudonyms.ts'
import { pseudonymProblems } from './graduate.ts'

const KEY = 'a key of thirty-two characters or more'
const HEADER = 'ФИО;СНИЛС;Код специальности;Год выпуска;Телефон'
const LINE = 'Иванов Иван Иванович;112-233-445 95;11.02.14;2024;+7 900 000-00-00'
const folder = mkdtempSync(join(tmpdir(), 'pseudonyms-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the command of the college', () => {
  it('makes pseudonyms of СНИЛС and lets no name, number or unknown column through', () => {
    const { csv, left } = withPseudonyms(`${HEADER}\n${LINE}\n`, KEY)
    const [header, line] = csv.trimEnd().split('\n')
    expect(header).toBe('pseudonym;Код специальности;Год выпуска')
    const [pseudonym, ...cells] = line!.split(';')
    expect(pseudonymProblems(pseudonym!)).toEqual([])
    expect(cells).toEqual(['11.02.14', '2024'])
    expect(left).toEqual(['ФИО', 'Телефон'])
    expect(csv).not.toMatch(/Иванов|112|900/)
  })

  it('makes the same pseudonym of one number however it is written, another under another key', () => {
    const of = (snils: string, key = KEY) => withPseudonyms(`snils\n${snils}\n`, key).csv
    expect(of('11223344595')).toBe(of('112-233-445 95'))
    expect(of('112-233-445 95', `${KEY}!`)).not.toBe(of('112-233-445 95'))
  })

  it('refuses the file by the line of what is no СНИЛС, and repeats nothing of it', () => {
    for (const wrong of ['112-233-445 00', '1122334459', '000-000-000 00', '111-111-111 45', 'Иванов'])
      expect(() => withPseudonyms(`snils\n112-233-445 95\n${wrong}\n`, KEY)).toThrow(
        /^line 3: no СНИЛС \(eleven digits/,
      )
    expect(() => withPseudonyms('ФИО\nИванов\n', KEY)).toThrow('no column СНИЛС')
    expect(withPseudonyms('snils\n001-001-998 00\n', KEY).csv).toMatch(/\n[0-9a-f]{64}\n$/)
  })

  it('runs by itself: makes a key that only its owner reads, and the file', () => {
    const at = (name: string) => join(folder, name)
    writeFileSync(at('people.csv'), `${HEADER}\n${LINE}\n`)
    const script = join(import.meta.dirname, '..', 'pseudonyms.ts')
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...words], { encoding: 'utf8' })
    expect(run('--new-key', at('key')).status).toBe(0)
    expect(statSync(at('key')).mode & 0o777).toBe(0o600)
    expect(run('--new-key', at('key')).status).toBe(1)
    expect(run(at('people.csv'), '--key-file', at('key'), '--out', at('out.csv'))).toMatchObject({
      status: 0,
      stdout: '',
    })
    expect(readFileSync(at('out.csv'), 'utf8')).toMatch(/^pseudonym;.*\n[0-9a-f]{64};11\.02\.14;2024\n$/)
    expect(run(at('people.csv')).status).toBe(2)
  })
})
