/** What a person reads, in both languages of the product. */
export type Text = { readonly ru: string; readonly en: string }

/**
 * A rule says no. The tag is the GraphQL type of the refusal, so the compiler proves that each mutation's
 * union knows it.
 */
export type Refused<Name extends string, Extra = object> = Extra & {
  readonly __typename: Name
  readonly code: string
  readonly rule?: string
  readonly message: Text
}

export type InputProblem = {
  readonly path: readonly string[]
  readonly code: string
  readonly rule?: string
  readonly message: Text
}

export type InvalidInput = Refused<'InvalidInput', { readonly problems: readonly InputProblem[] }>
export type NotFound = Refused<'NotFound', { readonly id: string }>
export type IllegalTransition = Refused<'IllegalTransition', { readonly from: string; readonly to: string }>
export type RuleRefusal = Refused<'RuleRefusal', { readonly rule: string }>
export type VersionConflict = Refused<'VersionConflict', { readonly currentVersion: number }>
export type IdempotencyKeyReused = Refused<'IdempotencyKeyReused'>

export function problem(
  path: string | readonly string[],
  code: string,
  ru: string,
  en: string,
  rule?: string,
): InputProblem {
  return { path: typeof path === 'string' ? [path] : path, code, message: { ru, en }, ...(rule ? { rule } : {}) }
}

/** All problems of one input; the rule is named where every problem breaks the same one. */
export function invalidInput(problems: readonly InputProblem[]): InvalidInput {
  const rules = new Set(problems.map(({ rule }) => rule))
  const [rule] = rules
  return {
    __typename: 'InvalidInput',
    code: 'INVALID_INPUT',
    message: {
      ru: problems.map(({ message }) => message.ru).join(' '),
      en: problems.map(({ message }) => message.en).join(' '),
    },
    problems,
    ...(rules.size === 1 && rule ? { rule } : {}),
  }
}

/** `noun` in the nominative, both languages: «Организация», 'organization'. */
export function notFound(id: string, noun: Text): NotFound {
  return {
    __typename: 'NotFound',
    code: 'NOT_FOUND',
    id,
    message: { ru: `${noun.ru} не найдена: проверьте идентификатор.`, en: `No ${noun.en} has this id.` },
  }
}

/** The move from one state to another is not in the table, or the record is there already. */
export function illegalTransition(from: string, to: string): IllegalTransition {
  return {
    __typename: 'IllegalTransition',
    code: 'INVALID_TRANSITION',
    from,
    to,
    message:
      from === to
        ? {
            ru: `Уже в состоянии ${from}: менять нечего.`,
            en: `Already in the state ${from}: there is nothing to change.`,
          }
        : { ru: `Переход ${from} → ${to} не предусмотрен.`, en: `There is no transition ${from} → ${to}.` },
  }
}

/** An act that leaves the state as it is, where it is not possible: `from` and `to` are the same. */
export function impossibleIn(state: string): IllegalTransition {
  const message = {
    ru: `В состоянии ${state} это не предусмотрено.`,
    en: `In the state ${state} this is not possible.`,
  }
  return { ...illegalTransition(state, state), message }
}

export function ruleRefusal(rule: string, code: string, ru: string, en: string): RuleRefusal {
  return { __typename: 'RuleRefusal', code, rule, message: { ru, en } }
}

export function versionConflict(currentVersion: number): VersionConflict {
  return {
    __typename: 'VersionConflict',
    code: 'VERSION_CONFLICT',
    currentVersion,
    message: {
      ru: `Запись уже изменена (версия ${currentVersion}): прочитайте её снова.`,
      en: `The record has changed (version ${currentVersion}): read it again.`,
    },
  }
}

export function idempotencyKeyReused(): IdempotencyKeyReused {
  return {
    __typename: 'IdempotencyKeyReused',
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: {
      ru: 'Этот ключ идемпотентности уже использован с другим вводом: возьмите новый.',
      en: 'This idempotency key was used with another input: take a new one.',
    },
  }
}
