import Keycloak from 'keycloak-js'
import { askAgain } from './askAgain'
import type { Config } from './config'
import { channelName, windowKey } from './confirmWindow'
import { isKnownPath } from './knownPath'
import { SessionEnded, type Session } from './session'

const pathKey = 'path'

/** Sign-in at Keycloak: Authorization Code with PKCE, tokens in memory only. Returns when somebody is signed in. */
export async function startSession(config: Config): Promise<Session> {
	const keycloak = newKeycloak(config)
	rememberPath()
	await signInAnswers(config)
	// Not `onLoad: 'login-required'`: with it an ended session sends the page away at once, and what was typed with it.
	if (!(await keycloak.init(options))) return signInElsewhere(keycloak)
	askAgain.clear()
	restorePath()
	return new KeycloakSession(config, keycloak)
}

/** Sends the browser to the sign-in. The page is left, so nothing that waits for this ever goes on. */
async function signInElsewhere(keycloak: Keycloak): Promise<Session> {
	await keycloak.login({ redirectUri: home(), prompt: askAgain.isSet() ? 'login' : undefined })
	return new Promise(() => undefined)
}

const options = { pkceMethod: 'S256', checkLoginIframe: false, useNonce: true, responseMode: 'fragment' } as const

class KeycloakSession implements Session {
	readonly #config: Config
	#keycloak: Keycloak

	constructor(config: Config, keycloak: Keycloak) {
		this.#config = config
		this.#keycloak = keycloak
	}

	get subject(): string {
		return this.#keycloak.subject ?? ''
	}

	async token(): Promise<string> {
		// The same one throughout: whoever leaves asks for a last token and ends the session in the same breath.
		const keycloak = this.#keycloak
		try {
			await keycloak.updateToken(30)
		} catch (problem) {
			if (keycloak.refreshToken) throw problem
		}
		if (!keycloak.token) throw new SessionEnded('There is no session at the sign-in any more.')
		return keycloak.token
	}

	async confirm(acr?: string): Promise<'same' | 'other' | 'no'> {
		const asked = window.open('', 'confirm', 'popup,width=480,height=720')
		const url = await this.#keycloak.createLoginUrl({ redirectUri: home(), ...(acr ? { acrValues: acr } : { prompt: 'login' }) })
		if (!asked) {
			rememberPath()
			location.assign(url)
			return 'no'
		}
		localStorage.setItem(windowKey, new URL(url).searchParams.get('state') ?? '')
		asked.location.replace(url)
		const answer = await answerOf(asked)
		localStorage.removeItem(windowKey)
		return answer ? this.#take(answer) : 'no'
	}

	/** keycloak-js reads an answer from the address alone, so the answer is put there for as long as it reads. */
	async #take(fragment: string): Promise<'same' | 'other' | 'no'> {
		const before = this.subject
		const again = newKeycloak(this.#config)
		history.replaceState(history.state, '', location.pathname + fragment)
		const signedIn = await again.init(options).catch(() => false)
		if (!signedIn) return 'no'
		this.#keycloak = again
		return again.subject === before ? 'same' : 'other'
	}

	/** Settles when the sign-in has answered; the request goes on when the page is gone. */
	async end(): Promise<void> {
		const { refreshToken } = this.#keycloak
		if (!refreshToken) return
		const body = new URLSearchParams({ client_id: this.#config.clientId, refresh_token: refreshToken })
		this.#keycloak = newKeycloak(this.#config)
		await fetch(`${this.#config.issuer}/protocol/openid-connect/logout`, { method: 'POST', body, keepalive: true, mode: 'no-cors' })
	}
}

function newKeycloak(config: Config): Keycloak {
	const [url = '', realm = ''] = config.issuer.split('/realms/')
	return new Keycloak({ url, realm, clientId: config.clientId })
}

function home(): string {
	return `${location.origin}/`
}

/** Being sent to a server that is down would leave the person on a browser's error page, so it is asked first. */
async function signInAnswers(config: Config): Promise<void> {
	const answer = await fetch(`${config.issuer}/.well-known/openid-configuration`, { cache: 'no-store' })
	if (!answer.ok) throw new Error(`The sign-in answered ${answer.status}.`)
}

/** The realm sends everybody back to the start page alone, so the path is kept on the way. It holds opaque ids only. */
function rememberPath() {
	if (isKnownPath(location.pathname)) sessionStorage.setItem(pathKey, location.pathname)
}

function restorePath() {
	const path = sessionStorage.getItem(pathKey)
	sessionStorage.removeItem(pathKey)
	if (path && isKnownPath(path)) history.replaceState(null, '', path)
}

function answerOf(asked: Window): Promise<string | undefined> {
	return new Promise((resolve) => {
		const channel = new BroadcastChannel(channelName)
		const watch = setInterval(() => asked.closed && finish(undefined), 1000)
		const finish = (answer: string | undefined) => {
			clearInterval(watch)
			channel.close()
			resolve(answer)
		}
		channel.addEventListener('message', (event: MessageEvent<string>) => finish(event.data))
	})
}
