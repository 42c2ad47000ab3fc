import { useState } from 'react'
import type { FragmentType } from '../../gql'
import { useWords } from '../../i18n/words'
import { problemsOf, type UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { messages } from '../../ui/Form'

type Payload = { userErrors: readonly FragmentType<typeof UserErrorParts>[] }

/** What adding and changing a person have in common: saved is said aloud and closes the form, a refusal stands at its fields. */
export function useSaving(labelOf: (field: string) => string | undefined, done: string, onDone: () => void) {
	const { t } = useWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const saved = async <P extends Payload>(act: () => Promise<P | null | undefined>, kept: (payload: P) => unknown) => {
		setProblems([])
		const payload = await act()
		if (!payload) return
		if (kept(payload)) {
			announce(done)
			onDone()
		} else setProblems(problemsOf(payload.userErrors, t, labelOf))
	}
	return { saved, problems, errorOf: messages(problems) }
}
