import { politely } from './politely'

/** A signed-in person, whoever did the signing in. Tokens stay in memory and never reach the rest of the client. */
export interface Session {
	/** Opaque identifier of the person. */
	readonly subject: string
	/** A token that is good for the next half minute. Throws {@link SessionEnded} when there can be no more. */
	token(): Promise<string>
	/**
	 * Asks the person to sign in again in a window of its own, so that nothing typed here is lost. With a level, the
	 * sign-in asks for what that level needs and no more: `reveal` is the second factor once more.
	 */
	confirm(acr?: string): Promise<'same' | 'other' | 'no'>
	/** Ends the session at the server without waiting for an answer. */
	end(): void | Promise<void>
}

/** The server ended the session: signing in again is the only way on. */
export class SessionEnded extends Error {}

const listeners = new Set<() => void>()

/** Tells the page that the session ended while it was open. */
export function onSessionEnded(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}

/** `fetch` with the person's token. Every request of the client goes through here. */
export function authorizedFetch(session: Session): typeof fetch {
	return async (address, init) => {
		try {
			const ask = async () => {
				const headers = new Headers(init?.headers)
				headers.set('Authorization', `Bearer ${await session.token()}`)
				return fetch(address, { ...init, headers, cache: 'no-store', credentials: 'omit' })
			}
			const answer = await politely(ask, init?.signal)
			if (answer.status === 401) throw new SessionEnded('The portal no longer takes this sign-in.')
			return answer
		} catch (problem) {
			if (problem instanceof SessionEnded) for (const listener of listeners) listener()
			throw problem
		}
	}
}
