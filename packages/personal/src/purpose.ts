/** What personal data may be read for, as the schema's enum of the same name has it. */
export type ReadingPurpose = 'MEETING_NOTICE' | 'PROTOCOL' | 'CONTACT' | 'SUBJECT_REQUEST' | 'OVERSIGHT'
/** Why an entry stands in the log: a reading for a purpose, or an erasure. */
export type Purpose = ReadingPurpose | 'ERASURE'
