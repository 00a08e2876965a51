import mongoose from 'mongoose'
import { expect, it } from 'vitest'
import { duplicateFields, isOnlyDuplicates } from './guard.ts'

const bulkError = (codes: readonly number[], writeConcern?: object) =>
  Object.assign(
    new mongoose.mongo.MongoBulkWriteError(
      { message: 'E11000', code: codes[0]!, writeErrors: codes.map((code, index) => ({ code, index })) as never },
      { getWriteConcernError: () => writeConcern } as never,
    ),
  )

it('kind 9: a bulk with an error behind its duplicates, or without a majority, was not only refused duplicates', () => {
  expect(isOnlyDuplicates(bulkError([11000]))).toBe(true)
  expect(isOnlyDuplicates(bulkError([11000, 11000]))).toBe(true)
  expect(isOnlyDuplicates(bulkError([11000, 14031]))).toBe(false)
  expect(isOnlyDuplicates(bulkError([11000], { code: 64 }))).toBe(false)
  expect(isOnlyDuplicates(new Error('no server'))).toBe(false)
  expect(isOnlyDuplicates(Object.assign(new Error('E11000'), { code: 11000 }))).toBe(true)
})

it('the fields of a duplicate are those of the server’s pattern, whatever its text says', () => {
  const error = { code: 11000, keyPattern: { inn: 1, kpp: 1 }, message: 'index: something_else_1 dup key' }
  expect(duplicateFields(error)).toEqual(['inn', 'kpp'])
  expect(duplicateFields({ code: 11000, message: 'E11000 … index: roles_1_kind_1 dup key: {}' })).toEqual([
    'roles',
    'kind',
  ])
  expect(duplicateFields({ code: 121 })).toBeUndefined()
})
