import { useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { readFragment, type FragmentType } from '../../gql'
import { useMemberWords, type MemberWord } from '../../i18n/memberWords'
import { useWords } from '../../i18n/words'
import { stepUpAsked } from '../../portal/StepUp'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

type Refusals = readonly FragmentType<typeof UserErrorParts>[]

const rules: Record<string, MemberWord> = {
	'last-administrator': 'rule.last-administrator',
	'role-given-by-khrc': 'rule.role-given-by-khrc',
	'has-signed-in': 'rule.has-signed-in',
	'length-1-to-60': 'invite.length',
}

/**
 * An act on people: the second factor when it is asked for, refusals in words of this screen, and a sentence of its own
 * when the sign-in could not be reached.
 */
export function useMemberAct<Data, Input extends { idempotencyKey: string }, Payload extends { userErrors: Refusals }>(
	document: TypedDocumentNode<Data, { input: Input }>,
	payloadOf: (data: Data) => Payload | null | undefined,
) {
	const { t } = useWords()
	const { say } = useMemberWords()
	const { act, state } = useAct<Data, Input>(document)
	const [problems, setProblems] = useState<Problem[]>([])
	const [level, setLevel] = useState<string>()

	const attempt = async (input: Omit<Input, 'idempotencyKey'>): Promise<Payload | undefined> => {
		setLevel(undefined)
		const data = await act(input)
		if (!data) return undefined
		const payload = payloadOf(data)
		if (!payload) {
			setProblems([{ field: undefined, message: say('members.unreached') }])
			return undefined
		}
		const asked = stepUpAsked(payload.userErrors)
		setLevel(asked)
		setProblems(asked ? [] : worded(payload.userErrors))
		return payload.userErrors.length > 0 ? undefined : payload
	}

	const worded = (errors: Refusals): Problem[] =>
		errors.flatMap((error) => {
			const { path, facts } = readFragment(UserErrorParts, error)
			const rule = rules[facts.find(({ name }) => name === 'rule')?.value ?? '']
			return rule ? [{ field: path[0], message: say(rule) }] : problemsOf([error], t)
		})

	return { attempt, state, problems, level }
}
