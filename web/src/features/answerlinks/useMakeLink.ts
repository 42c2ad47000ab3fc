import { useCallback, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import type { MakeAnswerLinkMutation } from '../../gql/graphql'
import { useOnce } from '../../portal/useOnce'

export const MakeAnswerLink = graphql(`
	mutation MakeAnswerLink($input: MakeAnswerLinkInput!) {
		makeAnswerLink(input: $input) {
			answerLink {
				id
			}
			path
			pin
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Payload = NonNullable<MakeAnswerLinkMutation['makeAnswerLink']>

/** Both halves of a link; null when they were told before. */
export type Made = { address: string | null; pin: string | null }

/**
 * Holds both halves in the state of one component and nowhere else, until somebody hides them. Asked past the hooks of the
 * client, which would keep the last answer as long as the component lives.
 */
export function useMakeLink(referral: string) {
	const client = useClient()
	const { keyFor, done } = useOnce()
	const [made, setMade] = useState<Made>()
	const [state, setState] = useState<'idle' | 'busy' | 'unsent'>('idle')
	const hide = useCallback(() => setMade(undefined), [])
	const make = useCallback(async (): Promise<Payload['userErrors'] | undefined> => {
		setState('busy')
		const { data } = await client.mutation(MakeAnswerLink, { input: { referral, idempotencyKey: keyFor(referral) } }).toPromise()
		const payload = data?.makeAnswerLink
		setState(payload ? 'idle' : 'unsent')
		if (!payload) return undefined
		done()
		if (payload.answerLink) setMade({ address: payload.path && location.origin + payload.path, pin: payload.pin ?? null })
		return payload.userErrors
	}, [client, referral, keyFor, done])
	return { made, state, make, hide }
}
