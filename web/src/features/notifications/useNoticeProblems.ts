import { readFragment, type FragmentType } from '../../gql'
import en from '../../i18n/notices.en.json'
import { useNoticeWords, type NoticeWord } from '../../i18n/noticeWords'
import { useWords } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals in words of this screen; what has none here is said in the portal's own. */
export function useNoticeProblems() {
	const { t } = useWords()
	const { say } = useNoticeWords()
	return (errors: readonly FragmentType<typeof UserErrorParts>[]): Problem[] =>
		errors.flatMap((error) => {
			const { path, facts } = readFragment(UserErrorParts, error)
			const rule = `rule.${facts.find(({ name }) => name === 'rule')?.value ?? ''}`
			return rule in en ? [{ field: path.at(-1), message: say(rule as NoticeWord) }] : problemsOf([error], t)
		})
}
