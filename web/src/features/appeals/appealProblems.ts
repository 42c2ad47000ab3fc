import { readFragment, type FragmentType } from '../../gql'
import { isAppealWord, type SayAppeal } from '../../i18n/appealWords'
import type { Translate } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Which field of the composer a refusal is about. */
const fields: Readonly<Record<string, string>> = { paragraphs: 'letter', addressees: 'addressee', draft: 'letter' }

/** Refusals as sentences that say what to do: by the rule that was broken, then by the code. */
export function appealProblems(errors: readonly FragmentType<typeof UserErrorParts>[], t: Translate, say: SayAppeal): Problem[] {
	const general = problemsOf(errors, t)
	return errors.map((error, index) => {
		const { code, path, facts } = readFragment(UserErrorParts, error)
		const told = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
		const words = [`rule.${told['rule']}`, `problem.${code}`]
		const word = words.find(isAppealWord)
		const field = path.at(-1)
		return { field: field && (fields[field] ?? field), message: word && isAppealWord(word) ? say(word, told) : (general[index]?.message ?? code) }
	})
}
