import { readFragment, type FragmentType } from '../../gql'
import { isPublicationWord, type SayPublication } from '../../i18n/publicationWords'
import type { Translate } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals as sentences that say what to do: by the rule that was broken, then by the code. */
export function publicationProblems(errors: readonly FragmentType<typeof UserErrorParts>[], t: Translate, say: SayPublication): Problem[] {
	const general = problemsOf(errors, t)
	return errors.map((error, index) => {
		const { code, path, facts } = readFragment(UserErrorParts, error)
		const rule = facts.find(({ name }) => name === 'rule')?.value
		const word = [`rule.${rule}`, `problem.${code}`].find(isPublicationWord)
		return { field: path.at(-1), message: word ? say(word) : (general[index]?.message ?? code) }
	})
}
