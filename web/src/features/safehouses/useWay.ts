import { useCallback, useEffect, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import type { RevealAddressMutation } from '../../gql/graphql'
import { useOnce } from '../../portal/useOnce'

export const RevealAddress = graphql(`
	mutation RevealAddress($input: RevealAddressInput!) {
		revealAddress(input: $input) {
			way {
				address
				directions
				askFor
				phone
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export type Payload = NonNullable<RevealAddressMutation['revealAddress']>
export type Way = NonNullable<Payload['way']>

/** Seconds for which a way stays on the screen. */
export const shownFor = 60

/**
 * Settles when somebody looks at the page: proving who one is happens in a window of its own, and on a phone this one is
 * hidden until that has closed. A way that comes before would be counted, and not be seen.
 */
function lookedAt(): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (document.visibilityState === 'hidden') return
			document.removeEventListener('visibilitychange', look)
			resolve()
		}
		document.addEventListener('visibilitychange', look)
		look()
	})
}

/**
 * Holds a way in the state of one component and nowhere else, for a minute or until the page is not looked at. Asked past
 * the hooks of the client, which would keep the last answer as long as the component lives.
 */
export function useWay(reveal: string) {
	const client = useClient()
	const { keyFor, done } = useOnce()
	const [way, setWay] = useState<{ parts: Way; until: number }>()
	const [state, setState] = useState<'idle' | 'busy' | 'unsent'>('idle')
	const hide = useCallback(() => setWay(undefined), [])

	useEffect(() => {
		if (!way) return
		const timer = setTimeout(hide, way.until - Date.now())
		const leave = () => {
			if (document.visibilityState === 'hidden') hide()
		}
		document.addEventListener('visibilitychange', leave)
		window.addEventListener('pagehide', hide)
		return () => {
			clearTimeout(timer)
			document.removeEventListener('visibilitychange', leave)
			window.removeEventListener('pagehide', hide)
		}
	}, [way, hide])

	const show = useCallback(async (): Promise<Payload['userErrors'] | undefined> => {
		setState('busy')
		await lookedAt()
		const { data } = await client.mutation(RevealAddress, { input: { reveal, idempotencyKey: keyFor(reveal) } }).toPromise()
		const payload = data?.revealAddress
		setState(payload ? 'idle' : 'unsent')
		if (!payload) return undefined
		done()
		// Whoever has looked away while it came is not shown it.
		if (payload.way && document.visibilityState !== 'hidden') setWay({ parts: payload.way, until: Date.now() + shownFor * 1000 })
		return payload.userErrors
	}, [client, reveal, keyFor, done])

	return { way, state, show, hide }
}
