import { readFragment, type FragmentType } from '../../gql'
import { ruleWord, type TranslateConsent } from '../../i18n/consentWords'
import type { Translate } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals as sentences; a rule about consent says what to do, not only that something is wrong. */
export function consentProblems(errors: readonly FragmentType<typeof UserErrorParts>[], t: Translate, say: TranslateConsent): Problem[] {
	const rules = errors.map((error) => readFragment(UserErrorParts, error).facts.find((fact) => fact.name === 'rule')?.value)
	return problemsOf(errors, t).map((problem, index) => ({ ...problem, message: ruleWord(rules[index], say) ?? problem.message }))
}
