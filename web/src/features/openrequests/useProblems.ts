import { useCallback } from 'react'
import { readFragment, type FragmentType } from '../../gql'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { useWords } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** Refusals as sentences: those that only open requests have with words of their own. */
export function useProblems() {
	const { t } = useWords()
	const { say } = useOpenRequestWords()
	return useCallback(
		(errors: readonly FragmentType<typeof UserErrorParts>[]): Problem[] =>
			errors.flatMap((error) => {
				const { code, facts } = readFragment(UserErrorParts, error)
				const rule = facts.find(({ name }) => name === 'rule')?.value
				if (rule === 'nobody-may-be-asked') return [{ field: undefined, message: say('open.nobody') }]
				if (code === 'CONSENT_MISSING') return [{ field: undefined, message: say('claim.consentFirst') }]
				return problemsOf([error], t)
			}),
		[t, say],
	)
}
