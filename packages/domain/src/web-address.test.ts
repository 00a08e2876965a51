import { describe, expect, it } from 'vitest'
import { addressProblems, isOnSite, tidyAddress } from './web-address.ts'

describe('a web address', () => {
  it.each([
    ['javascript:alert(1)'],
    ['http://localhost:27017'],
    ['https://user:secret@mospp.example'],
    ['mospp.example'],
    [`https://mospp.example/${'a'.repeat(500)}`],
    ['https://mospp.example/\u202Egnp'],
    [''],
  ])('is refused where it is no public one: %j', (url) => {
    expect(addressProblems('url', url)).toMatchObject([{ path: ['url'], code: 'URL' }])
  })
  it('is kept as a browser writes it', () => {
    expect(addressProblems('url', 'HTTPS://МОСПП.example:443')).toEqual([])
    expect(tidyAddress('HTTPS://МОСПП.example:443')).toBe('https://xn--l1aedai.example/')
  })
  it.each([
    ['https://mospp.example/news/1', true],
    ['https://MOSPP.example:443/', true],
    ['http://mospp.example/news/1', false],
    ['https://mospp.example:8443/news/1', false],
    ['https://www.mospp.example/', false],
    ['https://mospp.example.evil.example/', false],
  ])('%s is on the site https://mospp.example/: %s', (url, isOn) => {
    expect(isOnSite(url, 'https://mospp.example/')).toBe(isOn)
  })
})
