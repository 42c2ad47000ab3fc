import { useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import type { FragmentType } from '../../gql'
import { readFragment } from '../../gql'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'

type Payload = { organization?: unknown; userErrors: readonly FragmentType<typeof UserErrorParts>[] }

const rules: Record<string, EntryWord> = {
	'outside-kenya': 'entry.rule.outside-kenya',
	'in-another-county': 'entry.rule.in-another-county',
	'both-or-none': 'entry.rule.both-or-none',
	'not-with-itself': 'entry.rule.not-with-itself',
	'after-validFrom': 'entry.rule.after-validFrom',
}

/** An act on an entry: says aloud that it is done, or why it is not, rule by rule where there are words for one. */
export function useEntryAct<Data, Input extends { idempotencyKey: string }>(
	document: TypedDocumentNode<Data, { input: Input }>,
	payloadOf: (data: Data) => Payload | null | undefined,
	done: EntryWord,
) {
	const { say } = useEntryWords()
	const { t } = useWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct<Data, Input>(document)
	const send = async (asked: Omit<Input, 'idempotencyKey'>): Promise<boolean> => {
		setProblems([])
		const data = await act(asked)
		const payload = data && payloadOf(data)
		if (!payload) return false
		if (payload.userErrors.length === 0) {
			announce(say(done))
			return true
		}
		const plain = problemsOf(payload.userErrors, t)
		setProblems(
			payload.userErrors.map((error, index) => {
				const rule = readFragment(UserErrorParts, error).facts.find((fact) => fact.name === 'rule')?.value
				const word = rule === undefined ? undefined : rules[rule]
				return { field: plain[index]?.field, message: word ? say(word) : (plain[index]?.message ?? '') }
			}),
		)
		return false
	}
	return { send, problems, setProblems, state }
}
