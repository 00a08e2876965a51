import { between, textProblems, tidy, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'

export type QuestionKind = 'TEXT' | 'NUMBER' | 'YES_NO' | 'CHOICE'

/** What the organiser asks whoever registers. */
export type Question = {
  readonly id: string
  readonly text: string
  readonly kind: QuestionKind
  /** Of a CHOICE, those that it is between. */
  readonly options?: readonly string[]
  readonly isRequired: boolean
  /** Asked no more: answers that were given stay. */
  readonly isRemoved?: boolean
}
/** As it is written: with the id of a question that is there already, or as a new one. */
export type WantedQuestion = Omit<Question, 'id' | 'isRemoved'> & { readonly id?: string }

/** Exactly one value, of the kind that the question asks for. */
export type Answer = {
  readonly questionId: string
  readonly text?: string
  readonly number?: number
  readonly isTrue?: boolean
  readonly option?: string
}

const MOST_QUESTIONS = 10
const MOST_OPTIONS = 20
const LONGEST_ANSWER = 500
const VALUE_OF = { TEXT: 'text', NUMBER: 'number', YES_NO: 'isTrue', CHOICE: 'option' } as const

export function questionProblems(wanted: readonly WantedQuestion[], known: readonly Question[]): InputProblem[] {
  return [
    ...unless(
      wanted.length <= MOST_QUESTIONS,
      'questions',
      'TOO_MANY',
      `Не больше ${MOST_QUESTIONS} вопросов.`,
      `At most ${MOST_QUESTIONS} questions.`,
    ),
    ...wanted.flatMap((one, index) => oneQuestionProblems(one, ['questions', String(index)], known)),
  ]
}

/**
 * The questions that are asked from now on, in their order, and behind them those that are not any more;
 * `idOf` gives the id of the n-th that there ever was.
 */
export function writtenQuestions(
  wanted: readonly WantedQuestion[],
  known: readonly Question[],
  idOf: (n: number) => string,
): readonly Question[] {
  let count = known.length
  const asked = wanted.map(({ id, text, options, ...rest }): Question => {
    if (id === undefined) count += 1
    return { ...rest, id: id ?? idOf(count), text: tidy(text), ...(options ? { options: options.map(tidy) } : {}) }
  })
  const kept = new Set(asked.map(({ id }) => id))
  return [...asked, ...known.filter(({ id }) => !kept.has(id)).map((one) => ({ ...one, isRemoved: true }))]
}

/** The answers as they are stored, texts tidied. */
export function writtenAnswers(answers: readonly Answer[]): readonly Answer[] {
  return answers.map(({ text, ...rest }) => ({ ...rest, ...(text === undefined ? {} : { text: tidy(text) }) }))
}

export function answerProblems(answers: readonly Answer[], questions: readonly Question[]): InputProblem[] {
  const missing = questions.filter(
    ({ id, isRequired, isRemoved }) => isRequired && !isRemoved && !answers.some(({ questionId }) => questionId === id),
  )
  return [
    ...answers.flatMap((answer, index) => oneAnswerProblems(answer, index, answers, questions)),
    ...missing.map(({ text }) =>
      problem('answers', 'ANSWER_NEEDED', `Нужен ответ: «${text}».`, `An answer is needed: “${text}”.`),
    ),
  ]
}

function oneQuestionProblems(
  { id, text, kind, options }: WantedQuestion,
  path: readonly string[],
  known: readonly Question[],
): InputProblem[] {
  const at = (field: string) => [...path, field]
  const before = known.find((one) => one.id === id)
  const count = options?.length ?? 0
  return [
    ...textProblems(at('text'), text, LONGEST_ANSWER),
    ...unless(
      id === undefined || before !== undefined,
      at('id'),
      'UNKNOWN_QUESTION',
      'У стола нет такого вопроса.',
      'The table has no such question.',
    ),
    ...unless(
      before === undefined || before.kind === kind,
      at('kind'),
      'KIND_IS_FIXED',
      'Вид вопроса не меняют: на него уже могли ответить.',
      'The kind of a question is not changed: it may have been answered.',
    ),
    ...(kind === 'CHOICE'
      ? [...between(at('options'), count, [2, MOST_OPTIONS]), ...optionProblems(options ?? [], at('options'))]
      : unless(
          options === undefined,
          at('options'),
          'NOT_A_CHOICE',
          'Варианты — только у вопроса CHOICE.',
          'Only a question of the kind CHOICE has options.',
        )),
  ]
}

function optionProblems(options: readonly string[], path: readonly string[]): InputProblem[] {
  return options.flatMap((option, index) => {
    const at = [...path, String(index)]
    if (options.findIndex((other) => tidy(other) === tidy(option)) < index)
      return [problem(at, 'REPEATED', 'Такой вариант уже есть.', 'There is such an option already.')]
    return textProblems(at, option, 200)
  })
}

function oneAnswerProblems(
  answer: Answer,
  index: number,
  all: readonly Answer[],
  questions: readonly Question[],
): InputProblem[] {
  const path = ['answers', String(index)]
  const { questionId, ...values } = answer
  const question = questions.find(({ id }) => id === questionId)
  const at = [...path, 'questionId']
  if (!question)
    return [problem(at, 'UNKNOWN_QUESTION', 'У стола нет такого вопроса.', 'The table has no such question.')]
  if (question.isRemoved) return [problem(at, 'REMOVED', 'Этот вопрос больше не задают.', 'The question was removed.')]
  if (all.findIndex((other) => other.questionId === questionId) < index)
    return [problem(at, 'REPEATED', 'На этот вопрос уже есть ответ.', 'The question has an answer already.')]
  const field = VALUE_OF[question.kind]
  if (Object.keys(values).join() !== field)
    return [
      problem(path, 'KIND', `На вопрос отвечают полем ${field}.`, `The question is answered in the field ${field}.`),
    ]
  if (answer.text !== undefined) return textProblems([...path, 'text'], answer.text, LONGEST_ANSWER)
  if (answer.option === undefined || question.options?.includes(answer.option)) return []
  return [problem([...path, 'option'], 'NO_SUCH_OPTION', 'Такого варианта нет.', 'There is no such option.')]
}
