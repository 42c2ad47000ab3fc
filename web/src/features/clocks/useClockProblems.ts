import { readFragment, type FragmentType } from '../../gql'
import { isClockWord, useClockWords } from '../../i18n/clockWords'
import { useWords } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals in words of these screens, where they have some. */
export function useClockProblems() {
	const { t } = useWords()
	const { say } = useClockWords()
	return (errors: readonly FragmentType<typeof UserErrorParts>[]): Problem[] =>
		errors.flatMap((error) => {
			const { path, facts } = readFragment(UserErrorParts, error)
			const word = `rule.${facts.find(({ name }) => name === 'rule')?.value ?? ''}`
			return isClockWord(word) ? [{ field: path.at(-1), message: say(word) }] : problemsOf([error], t)
		})
}
