import { readFragment, type FragmentType } from '../../gql'
import { isAdvocacyWord, useAdvocacyWords } from '../../i18n/advocacyWords'
import { useWords } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals as sentences: by the rule that was broken where there is one, by the code otherwise. */
export function useAdvocacyProblems() {
	const { say } = useAdvocacyWords()
	const { t } = useWords()
	return (errors: readonly FragmentType<typeof UserErrorParts>[]): Problem[] => {
		const general = problemsOf(errors, t)
		return errors.map((error, index) => {
			const { code, path, facts } = readFragment(UserErrorParts, error)
			const word = `rule.${facts.find(({ name }) => name === 'rule')?.value}`
			return { field: path.at(-1), message: isAdvocacyWord(word) ? say(word) : (general[index]?.message ?? code) }
		})
	}
}
