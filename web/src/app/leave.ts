import { leaveBrowser } from '../features/notifications/leaveBrowser'
import { wipeAnswers } from '../features/referrals/answerStore'
import { askAgain } from '../portal/askAgain'
import type { Session } from '../portal/session'

/** A page that looks like an empty notepad and knows nothing of the portal. */
const neutralPage = '/notes.html'
/** How long the hidden page waits for the sign-in to answer before it goes, milliseconds. */
const patience = 700

let current: Session | undefined

/** Names the session that leaving ends; before sign-in there is none. */
export function leavingEnds(session: Session): void {
	current = session
}

/**
 * Hides the page at once, ends the session, wipes what is kept here, ends the notifications of this browser, goes to a neutral page and leaves no way back to
 * this one. Should the end of the session not get through, the next visit asks for the password all the same. The browser's
 * own history of earlier pages cannot be wiped.
 */
export async function leaveNow(go: (address: string) => void = (address) => location.replace(address)): Promise<void> {
	document.documentElement.classList.add('left')
	// Asked for first: once the session has ended there is none. Nothing waits for it.
	const token = current?.token()
	token?.catch(() => undefined)
	const ended = current?.end()
	sessionStorage.clear()
	localStorage.clear()
	askAgain.set()
	await Promise.race([Promise.allSettled([wipe(), ended, leaveBrowser(token)]), new Promise((resolve) => setTimeout(resolve, patience))])
	go(neutralPage)
}

async function wipe(): Promise<void> {
	const names = 'caches' in window ? await caches.keys() : []
	await Promise.allSettled([wipeAnswers(), ...names.map((name) => caches.delete(name))])
}
