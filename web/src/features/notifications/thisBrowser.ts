import type { Language } from '../../i18n/words'

/** What the portal needs to tell this browser something. */
export type Subscribed = { address: string; push: { publicKey: string; auth: string; serverKey: string } }

type Policy = { createScriptURL(language: string): unknown }
type WithTypes = { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL: (language: string) => string }): Policy } }

let policy: Policy | undefined

/** The script speaks one language, named in its address: it keeps nothing by which it could know another. */
function script(language: string): string {
	return language === 'sw' ? '/waiting.js?sw' : '/waiting.js?en'
}

/** The one script address that the page may make: the portal's content security policy allows this policy alone. */
function scriptFor(language: Language): string {
	policy ??= (window as WithTypes).trustedTypes?.createPolicy('waiting', { createScriptURL: script })
	return (policy?.createScriptURL(language) ?? script(language)) as string
}

/** Whether this browser can be told by push at all. */
export function canBeTold(): boolean {
	return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Subscribes this browser, after the person allowed it; an earlier subscription for another key of the portal ends. */
export async function subscribe(serverKey: string, language: Language): Promise<Subscribed | 'denied' | 'failed'> {
	if ((await Notification.requestPermission()) !== 'granted') return 'denied'
	try {
		await navigator.serviceWorker.register(scriptFor(language))
		const { pushManager } = await navigator.serviceWorker.ready
		const earlier = await pushManager.getSubscription()
		const kept = earlier && text(earlier.options.applicationServerKey) === serverKey ? earlier : undefined
		if (!kept) await earlier?.unsubscribe()
		const subscription = kept ?? (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey }))
		return { address: subscription.endpoint, push: { publicKey: text(subscription.getKey('p256dh')), auth: text(subscription.getKey('auth')), serverKey } }
	} catch {
		return 'failed'
	}
}

/** Where this browser is told, if it is. */
export async function endpointHere(): Promise<string | undefined> {
	if (!canBeTold()) return undefined
	const registration = await navigator.serviceWorker.getRegistration()
	return (await registration?.pushManager.getSubscription())?.endpoint
}

/** Ends the subscription of this browser, if it is this one. */
export async function unsubscribe(endpoint: string): Promise<void> {
	if ((await endpointHere()) !== endpoint) return
	const registration = await navigator.serviceWorker.getRegistration()
	await (await registration?.pushManager.getSubscription())?.unsubscribe()
	await registration?.unregister()
}

/** Base64url without padding, as push services and the portal write keys. */
function text(bytes: ArrayBuffer | null): string {
	return btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '')
}
