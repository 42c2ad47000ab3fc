import { useCallback, useState } from 'react'
import { useMutation, type TypedDocumentNode } from 'urql'
import { useOnce } from './useOnce'

export type ActState = 'idle' | 'busy' | 'unsent'

/**
 * Something a person does at the portal. `unsent` means that no answer came: it can be pressed again without doing the
 * thing twice, because the key stays the same until an answer is here.
 */
export function useAct<Data, Input extends { idempotencyKey: string }>(document: TypedDocumentNode<Data, { input: Input }>) {
	const [, mutate] = useMutation<Data, { input: Input }>(document)
	const [state, setState] = useState<ActState>('idle')
	const { keyFor, done } = useOnce()
	const act = useCallback(
		async (asked: Omit<Input, 'idempotencyKey'>): Promise<Data | undefined> => {
			setState('busy')
			const input = { ...asked, idempotencyKey: keyFor(asked) } as Input
			const answer = await mutate({ input })
			setState(answer.data ? 'idle' : 'unsent')
			if (answer.data) done()
			return answer.data
		},
		[mutate, keyFor, done],
	)
	return { act, state }
}
