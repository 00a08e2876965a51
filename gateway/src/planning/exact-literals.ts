import {
  GraphQLError,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  type ValidationRule,
  type ValueNode,
} from 'graphql'
import { isSameNumber } from '../request/exact-json.ts'

/**
 * Refuses a number written in a document, for a scalar of the schema's own, that the planner would send on
 * as another: it reads literals as numbers of JavaScript. The types of GraphQL itself are safe: an Int has
 * 32 bits, an ID is text, and a Float is what JavaScript has.
 */
export const refuseInexactLiterals: ValidationRule = (context) => {
  const check = (node: ValueNode & { readonly value: string }): void => {
    const type = getNamedType(context.getInputType())
    if (isScalarType(type) && isSpecifiedScalarType(type)) return
    if (isSameNumber(node.value, Number(node.value))) return
    context.reportError(
      new GraphQLError(
        `Число ${shown(node.value)} передайте переменной: в тексте запроса оно изменится. / Pass the number ${shown(node.value)} as a variable: written in the document it would change.`,
        { nodes: node },
      ),
    )
  }
  return { IntValue: check, FloatValue: check }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
