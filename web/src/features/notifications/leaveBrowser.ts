import { createRequest, formatDocument, stringifyDocument } from '@urql/core'
import { graphql } from '../../gql'
import { newKey } from '../../portal/useOnce'

const ForgetBrowser = graphql(`
	mutation ForgetBrowser($input: RemoveNoticeAddressInput!) {
		removeNoticeAddress(input: $input) {
			removed
		}
	}
`)

/**
 * Whoever leaves is told nothing more in this browser: its subscription ends, what stands on the screen goes, and the
 * portal forgets the address. Each is tried, none is waited for by the others; a push to an address that is gone makes the
 * portal forget it all the same.
 * @param token the session's, asked for before the session ends
 */
export async function leaveBrowser(token: Promise<string> | undefined): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	const registration = await navigator.serviceWorker.getRegistration()
	if (!registration) return
	await Promise.allSettled([endSubscription(registration, token), clear(registration)])
	await registration.unregister()
}

async function endSubscription({ pushManager }: ServiceWorkerRegistration, token: Promise<string> | undefined): Promise<void> {
	const subscription = await pushManager?.getSubscription()
	if (!subscription) return
	void token?.then((held) => forget(subscription.endpoint, held)).catch(() => undefined)
	await subscription.unsubscribe()
}

async function clear(registration: ServiceWorkerRegistration): Promise<void> {
	for (const shown of await registration.getNotifications()) shown.close()
}

/** Goes on when the page is gone. */
function forget(address: string, token: string): Promise<Response> {
	const query = stringifyDocument(formatDocument(createRequest(ForgetBrowser, { input: { idempotencyKey: '', address } }).query))
	return fetch('/graphql', {
		method: 'POST',
		keepalive: true,
		cache: 'no-store',
		credentials: 'omit',
		headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json;q=0.9' },
		body: JSON.stringify({ operationName: 'ForgetBrowser', query, variables: { input: { idempotencyKey: newKey(), address } } }),
	})
}
